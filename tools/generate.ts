import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readAnnotations, type Entry } from './annotations.ts'
import { renewTable } from './docs.ts'
import { kafkaDefinition } from './kafka/definition.ts'
import { readKafkaData } from './kafka/properties.ts'
import { readDefinitions } from './kubernetes/definitions.ts'
import { buildSchema, printSchema, type Overlay, type Schema } from './schema.ts'
import { buildTypes } from './types.ts'

export interface Generated {
  entries: Entry[]
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
  const overlay = parse(readFileSync(join(import.meta.dirname, 'overlay.yaml'), 'utf8')) as Overlay
  const definitions = { ...readDefinitions(), KafkaConfig: kafkaDefinition(readKafkaData()) }
  const schema = buildSchema(entries, definitions, overlay)
  const files: Record<string, string> = {
    'values.schema.json': printSchema(schema),
    'types/values.d.ts': await buildTypes(schema, entries),
  }
  const readme = existsSync(join(chart, 'README.md')) ? renewTable(read('README.md'), entries) : undefined
  if (readme !== undefined) files['README.md'] = readme
  return { entries, schema, files }
}
