import { join } from 'node:path'
import { build } from 'esbuild'

/**
 * Writes the command as one JavaScript file, which needs nothing but Node and, above it, the chart's Chart.yaml,
 * values.yaml, values.schema.json and tools/kafka/properties-4.3.json.
 */
export async function bundleLint(file: string): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'cli.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // The YAML library is CommonJS and asks for Node's own modules.
    banner: { js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  })
}
