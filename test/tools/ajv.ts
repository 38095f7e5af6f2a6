import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { Schema } from '../../tools/schema.ts'

/** A validator of a schema that may hold nothing but keywords of draft-07. */
export function compileSchema(schema: Schema) {
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true })
  addFormats.default(ajv)
  return ajv.compile(schema)
}
