import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { compareSchemas, reportChanges } from './changes.ts'
import { chartFolder as chart } from './folder.ts'
import { generate } from './generate.ts'
import type { Schema } from './schema.ts'
import { findUnsound } from './soundness.ts'

const usage = `usage: node tools/run.mjs COMMAND
  generate  writes what comes from values.yaml: schema, types, README table, the index of rules; and Chart.yaml's annotations
  check     fails when one of these is stale or the schema unsound
  changes OLD [NEW]
            compares two versions of values.schema.json as Markdown; fails when the change breaks users' values
  refresh   renews the committed data: Kafka's properties (Maven, JDK 17) and Kubernetes' types (Python 3, pip)`

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
  const old = stale(files).map((path) => `${path}: stale; run "npm run generate" and commit it`)
  return [...old, ...findUnsound(schema, defaults)]
}

async function runRefresh(): Promise<string[]> {
  const { refreshProperties } = await import('./kafka/refresh.ts')
  const { refreshDefinitions } = await import('./kubernetes/refresh.ts')
  for (const file of [await refreshProperties(), ...(await refreshDefinitions())]) console.log(`wrote ${relative(chart, file)}`)
  return []
}

async function runChanges([before, after = join(chart, 'values.schema.json')]: string[]): Promise<string[]> {
  if (before === undefined) return ['changes: name the older schema']
  const [old, now] = [before, after].map((path) => JSON.parse(readFileSync(path, 'utf8')) as Schema)
  const changes = compareSchemas(old!, now!)
  process.stdout.write(reportChanges(changes))
  return changes.some(({ kind }) => kind === 'breaking') ? ["the change breaks users' values: it needs a new major version"] : []
}

const stale = (files: Record<string, string>): string[] =>
  Object.keys(files).filter((path) => !existsSync(join(chart, path)) || readFileSync(join(chart, path), 'utf8') !== files[path])

const commands: Record<string, (args: string[]) => Promise<string[]>> = { generate: runGenerate, check: runCheck, changes: runChanges, refresh: runRefresh }

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
if (command === undefined || (args.length > 0 && command !== runChanges)) {
  console.error(usage)
  process.exitCode = 2
} else {
  const problems = await command(args).catch((error: unknown) => [error instanceof Error ? error.message : String(error)])
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}
