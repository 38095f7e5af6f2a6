import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { goModule } from '../../tools/programs.ts'

// SARIF 2.1.0 with its errata, as OASIS published it for validators: the text of a constant in a Go module, as no package of
// npm has it. It calls itself draft-04, and uses nothing that draft-07 reads otherwise but for its own name.
const source = readFileSync(join(await goModule('github.com/owenrumney/go-sarif/v3', '3.3.1'), 'pkg', 'report', 'v210', 'sarif', 'schema.go'), 'utf8')
const { $schema: _, id, ...schema } = JSON.parse(source.split('`')[1]!) as Record<string, unknown>

/** The address under which it is published. */
export const sarifSchema = id

const ajv = new Ajv({ allErrors: true, strictRequired: false, strictTypes: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** What the schema refuses about a log. */
export function sarifProblems(log: unknown): string[] {
  return validate(log) ? [] : validate.errors!.map(({ instancePath, message, params }) => `${instancePath}: ${message} ${JSON.stringify(params)}`)
}
