// Tests as JavaScript, with what they share in files of its own: through tsx, which hands over each file by itself, starting
// one would take as much CPU as running it.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

/** What looks for files from where it stands still finds them; what is JavaScript already is taken from there. */
const places: Plugin = {
  name: 'places',
  setup: ({ onLoad, onResolve }) => {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)).replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
      return { contents, loader: 'ts' }
    })
    onResolve({ filter: /^\..*\.mjs$/ }, ({ path, resolveDir }) => ({ path: pathToFileURL(join(resolveDir, path)).href, external: true }))
  },
}

/** Writes the test files into a folder below node_modules, so that packages are found, under their own names with .mjs at the end. */
export async function bundleTests(files: string[], folder: string): Promise<void> {
  await build({
    entryPoints: files,
    outbase: '.',
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [places],
  })
}
