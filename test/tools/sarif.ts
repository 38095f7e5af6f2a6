import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

// SARIF 2.1.0 as its authors published it for validators, out of a package, as tests fetch nothing. It calls itself
// draft-04, and uses nothing that draft-07 reads otherwise but for its own name.
const file = new URL('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url)
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>

// One of its patterns has a bracket too many for regular expressions with the `u` flag.
const ajv = new Ajv({ allErrors: true, strictRequired: false, strictTypes: false, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** What the schema refuses about a log. */
export function sarifProblems(log: unknown): string[] {
  return validate(log) ? [] : validate.errors!.map(({ instancePath, message, params }) => `${instancePath}: ${message} ${JSON.stringify(params)}`)
}
