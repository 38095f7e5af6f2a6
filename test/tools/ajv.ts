import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { overDefaults } from '../../tools/lint/merge.ts'
import type { Schema } from '../../tools/schema.ts'
import { chart } from './chart.ts'

/** A validator of a schema that may hold nothing but keywords of draft-07. */
export function compileSchema(schema: Schema) {
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true })
  addFormats.default(ajv)
  return ajv.compile(schema)
}

const validate = compileSchema(chart.schema)

/** What ajv says against a user's values, laid over the chart's defaults as Helm does before it validates; empty when it accepts them. */
export function ajvRefusals(values: unknown): string[] {
  return validate(overDefaults(chart.defaults, values)) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`)
}
