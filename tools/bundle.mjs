// @ts-check
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * Writes a program as one JavaScript file.
 * @param {URL} program @param {URL} file @param {import('esbuild').BuildOptions} options
 */
export async function bundle(program, file, options) {
  const [entryPoints, outfile] = [[fileURLToPath(program)], fileURLToPath(file)]
  await build({ entryPoints, outfile, bundle: true, platform: 'node', target: 'node20', format: 'esm', logLevel: 'warning', ...options })
}

/**
 * The lint as one file, which needs nothing but Node and, above it, the chart's Chart.yaml, values.yaml,
 * values.schema.json and tools/kafka/properties-4.3.json.
 * @param {URL} file
 */
export async function bundleLint(file) {
  await bundle(new URL('lint/cli.ts', import.meta.url), file, {
    // The YAML library is CommonJS and asks for Node's own modules.
    banner: { js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  })
}
