import { readFileSync } from 'node:fs'
import { parseAsHelm } from '../../tools/helm-yaml.ts'
import { readKafkaData } from '../../tools/kafka/properties.ts'
import { lint, type Chart } from '../../tools/lint/lint.ts'
import type { Finding, Values } from '../../tools/lint/rule.ts'
import { fileSource } from '../../tools/lint/sources.ts'

export const readText = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

/** The chart as the lint sees it. */
export const chart: Chart = {
  schema: JSON.parse(readText('values.schema.json')) as Chart['schema'],
  defaults: parseAsHelm(readText('values.yaml')).document.toJS() as Values,
  kafka: readKafkaData(),
}

export const lintText = (text: string, name = 'values.yaml'): Finding[] => lint(chart, [fileSource(name, text)])
