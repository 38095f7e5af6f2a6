import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chartFolder as chart } from '../folder.ts'
import { parseAsHelm } from '../helm-yaml.ts'
import { readKafkaData } from '../kafka/properties.ts'
import { readArguments, type Arguments } from './arguments.ts'
import { applyFixes } from './fix.ts'
import { formatGithub } from './formats/github.ts'
import { formatJson } from './formats/json.ts'
import { formatSarif } from './formats/sarif.ts'
import { colors, formatText, noColors } from './formats/text.ts'
import { lint, type Chart } from './lint.ts'
import { mask, maskUsage } from './mask.ts'
import type { Finding, Values } from './rule.ts'
import { allRules } from './rules.ts'
import { readSet } from './set.ts'
import { fileSource, setSource, type Source } from './sources.ts'

const read = (path: string): string => readFileSync(path, 'utf8')

export const chartVersion = (): string => (parseAsHelm(read(join(chart, 'Chart.yaml'))).document.toJS() as { version: string }).version

function readChart(): Chart & { version: string } {
  return {
    version: chartVersion(),
    schema: JSON.parse(read(join(chart, 'values.schema.json'))) as Chart['schema'],
    defaults: parseAsHelm(read(join(chart, 'values.yaml'))).document.toJS() as Values,
    kafka: readKafkaData(),
  }
}

function print(findings: Finding[], format: Arguments['format'], chart: ReturnType<typeof readChart>, { colored, workspace }: Terminal): string {
  if (format === 'json') return formatJson(findings)
  if (format === 'github') return formatGithub(findings, workspace)
  if (format === 'sarif') return formatSarif(findings, allRules(chart.kafka), chart.version, undefined)
  return formatText(findings, colored ? colors : noColors)
}

/** Reads and writes of the command; standard input is read at most once. */
export interface Terminal {
  readInput: () => string
  write: (text: string) => void
  colored: boolean
  /** The folder from which a GitHub workflow names files. */
  workspace?: string | undefined
}

/**
 * Runs `kafka-values lint` with the words behind it and returns its exit code.
 * @throws Error when it can't run: wrong arguments, a file that can't be read.
 */
export function runLint(words: string[], terminal: Terminal): number {
  const options = readArguments(words)
  const input = options.files.includes('-') ? terminal.readInput() : ''
  const readSources = (): Source[] => [
    ...options.files.map((file) => (file === '-' ? fileSource('<stdin>', input) : fileSource(file, read(file)))),
    ...options.sets.map(({ kind, text }) => setSource(kind, text, readSet(kind, text, read))),
  ]
  const chart = readChart()
  const groups = (sources: Source[]): Source[][] => (options.each ? sources.map((source) => [source]) : [sources])
  let sources = readSources()
  const check = (): Finding[] => groups(sources).flatMap((group) => lint(chart, group))
  let findings = check()
  if (options.fix && findings.some(({ fix }) => fix)) {
    for (const source of sources.filter(({ document }) => document)) writeFileSync(source.name, applyFixes(source, findings))
    sources = readSources()
    findings = check()
  }
  terminal.write(print(findings, options.format, chart, terminal))
  const errors = findings.filter(({ rule }) => rule.severity === 'error').length
  return errors > 0 || findings.length - errors > (options.maxWarnings ?? Infinity) ? 1 : 0
}

/**
 * Runs `kafka-values mask` in the same way.
 * @throws Error when it can't run.
 */
export function runMask(words: string[], { readInput, write }: Terminal): number {
  const [file = '-', ...more] = words
  if (more.length > 0 || (file.startsWith('-') && file !== '-')) throw new Error(maskUsage)
  write(mask(file === '-' ? readInput() : read(file), readChart().kafka))
  return 0
}
