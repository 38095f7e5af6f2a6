import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseAsHelm } from '../helm-yaml.ts'
import { readKafkaData } from '../kafka/properties.ts'
import { readArguments, usage, type Arguments } from './arguments.ts'
import { applyFixes } from './fix.ts'
import { formatGithub } from './formats/github.ts'
import { formatJson } from './formats/json.ts'
import { formatSarif } from './formats/sarif.ts'
import { colors, formatText, noColors } from './formats/text.ts'
import { lint, type Chart } from './lint.ts'
import type { Finding, Values } from './rule.ts'
import { allRules } from './rules.ts'
import { readSet } from './set.ts'
import { fileSource, setSource, type Source } from './sources.ts'

const read = (path: string): string => readFileSync(path === '-' ? 0 : path, 'utf8')

/** The chart lies above this file, wherever the package is installed. */
function chartFolder(from: string): string {
  return existsSync(join(from, 'Chart.yaml')) || dirname(from) === from ? from : chartFolder(dirname(from))
}

function readChart(): Chart & { version: string } {
  const chart = chartFolder(import.meta.dirname)
  const about = parseAsHelm(read(join(chart, 'Chart.yaml'))).document.toJS() as { version: string }
  return {
    version: about.version,
    schema: JSON.parse(read(join(chart, 'values.schema.json'))) as Chart['schema'],
    defaults: parseAsHelm(read(join(chart, 'values.yaml'))).document.toJS() as Values,
    kafka: readKafkaData(),
  }
}

function readSources({ files, sets }: Arguments): Source[] {
  return [
    ...files.map(file => fileSource(file === '-' ? '<stdin>' : file, read(file))),
    ...sets.map(({ kind, text }) => setSource(kind, text, readSet(kind, text, read))),
  ]
}

function print(findings: Finding[], format: Arguments['format'], chart: ReturnType<typeof readChart>): string {
  if (format === 'json') return formatJson(findings)
  if (format === 'github') return formatGithub(findings)
  if (format === 'sarif') return formatSarif(findings, allRules(chart.kafka), chart.version, undefined)
  return formatText(findings, process.stdout.isTTY && !process.env.NO_COLOR ? colors : noColors)
}

/** @returns the exit code. */
function run(words: string[]): number {
  const options = readArguments(words)
  const chart = readChart()
  const groups = (sources: Source[]): Source[][] => (options.each ? sources.map(source => [source]) : [sources])
  let sources = readSources(options)
  const check = (): Finding[] => groups(sources).flatMap(group => lint(chart, group))
  let findings = check()
  if (options.fix && findings.some(({ fix }) => fix)) {
    for (const source of sources.filter(({ document }) => document)) writeFileSync(source.name, applyFixes(source, findings))
    sources = readSources(options)
    findings = check()
  }
  process.stdout.write(print(findings, options.format, chart))
  const errors = findings.filter(({ rule }) => rule.severity === 'error').length
  return errors > 0 || findings.length - errors > (options.maxWarnings ?? Infinity) ? 1 : 0
}

const [command, ...words] = process.argv.slice(2)
if (command !== 'lint' || words.includes('--help') || words.includes('-h')) {
  const asked = command === '--help' || command === '-h' || command === 'help' || words.includes('--help') || words.includes('-h')
  process[asked ? 'stdout' : 'stderr'].write(usage + '\n')
  process.exitCode = asked ? 0 : 2
} else {
  try {
    process.exitCode = run(words)
  } catch (error) {
    process.stderr.write(`kafka-values: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  }
}
