import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { generate } from './generate.ts'
import { refreshProperties } from './kafka/refresh.ts'
import { refreshDefinitions } from './kubernetes/refresh.ts'
import { findUnsound } from './soundness.ts'

const usage = `usage: tsx tools/cli.ts COMMAND
  generate  writes what comes from values.yaml: schema, types, README table
  check     fails when one of these is stale or the schema unsound
  refresh   renews the committed data: Kafka's properties (Maven, JDK 17) and Kubernetes' types (Python 3, pip)`

const chart = join(import.meta.dirname, '..')

async function runGenerate(): Promise<string[]> {
  const { schema, defaults, files } = await generate(chart)
  const problems = findUnsound(schema, defaults)
  if (problems.length > 0) return problems
  for (const path of stale(files)) {
    mkdirSync(dirname(join(chart, path)), { recursive: true })
    writeFileSync(join(chart, path), files[path]!)
    console.log(`wrote ${path}`)
  }
  return []
}

async function runCheck(): Promise<string[]> {
  const { schema, defaults, files } = await generate(chart)
  const old = stale(files).map(path => `${path}: stale; run "npm run generate" and commit it`)
  return [...old, ...findUnsound(schema, defaults)]
}

async function runRefresh(): Promise<string[]> {
  for (const file of [await refreshProperties(), await refreshDefinitions()]) console.log(`wrote ${relative(chart, file)}`)
  return []
}

const stale = (files: Record<string, string>): string[] =>
  Object.keys(files).filter(path => !existsSync(join(chart, path)) || readFileSync(join(chart, path), 'utf8') !== files[path])

const commands: Record<string, () => Promise<string[]>> = { generate: runGenerate, check: runCheck, refresh: runRefresh }

const command = commands[process.argv[2] ?? '']
if (command === undefined || process.argv.length > 3) {
  console.error(usage)
  process.exitCode = 2
} else {
  const problems = await command().catch((error: unknown) => [error instanceof Error ? error.message : String(error)])
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}
