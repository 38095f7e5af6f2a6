// @ts-check
// node tools/run.mjs COMMAND…   is tools/cli.ts, bundled into one file first: through tsx, which hands over each file by
// itself, starting would take as much CPU as the work.
import { rmSync } from 'node:fs'
import { bundle } from './bundle.mjs'

// Below node_modules, so that what is not bundled is found.
const program = new URL(`../node_modules/.cache/kafka-chart-${process.pid}.mjs`, import.meta.url)
await bundle(new URL('cli.ts', import.meta.url), program, { packages: 'external' })
await import(program.href).finally(() => rmSync(program))
