import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readAnnotations, type Entry } from './annotations.ts'
import { renewChart } from './artifacthub.ts'
import { renew, rulesTable, valuesTable } from './docs.ts'
import { parseAsHelm } from './helm-yaml.ts'
import { kafkaDefinition } from './kafka/definition.ts'
import { dynamicList } from './kafka/dynamic.ts'
import { readKafkaData } from './kafka/properties.ts'
import { readDefinitions } from './kubernetes/definitions.ts'
import { formatText } from './lint/formats/text.ts'
import { lint, type Chart } from './lint/lint.ts'
import type { Values } from './lint/rule.ts'
import { allRules } from './lint/rules.ts'
import { fileSource } from './lint/sources.ts'
import { buildSchema, printSchema, type Schema } from './schema.ts'
import { buildTypes } from './types.ts'

/** A values file with mistakes, whose lint the README shows. */
const exampleFile = 'docs/rules/mistakes.yaml'

export interface Generated {
  entries: Entry[]
  defaults: Values
  schema: Schema
  /** Contents by path relative to the chart. */
  files: Record<string, string>
}

/**
 * Makes everything that comes from the chart's values.yaml, in memory.
 * @throws one Error with all broken annotations.
 */
export async function generate(chart: string): Promise<Generated> {
  const read = (path: string): string => readFileSync(join(chart, path), 'utf8')
  const entries = readAnnotations(read('values.yaml'))
  const defaults = parseAsHelm(read('values.yaml')).document.toJS() as Values
  const kafka = readKafkaData()
  const definitions = { ...readDefinitions(), KafkaConfig: kafkaDefinition(kafka) }
  const schema = buildSchema(entries, definitions)
  const files: Record<string, string> = {
    'values.schema.json': printSchema(schema),
    'types/values.d.ts': await buildTypes(schema, entries),
    'files/dynamic.txt': dynamicList(kafka),
    'docs/rules/README.md': rulesTable(allRules(kafka)),
  }
  if (existsSync(join(chart, 'README.md'))) {
    const table = renew(read('README.md'), 'values', valuesTable(entries))
    files['README.md'] = renew(table, 'lint', lintExample({ schema, defaults, kafka }, read(exampleFile)))
    files['Chart.yaml'] = renewChart(read('Chart.yaml'), defaults, read('CHANGELOG.md'))
  }
  return { entries, defaults, schema, files }
}

function lintExample(chart: Chart, text: string): string {
  const found = formatText(lint(chart, [fileSource('mistakes.yaml', text)]))
  return `\`\`\`console\n$ kafka-values lint mistakes.yaml\n${found}\`\`\`\n`
}
