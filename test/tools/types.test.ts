import { readdirSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import ts from 'typescript'
import { readAnnotations } from '../../tools/annotations.ts'
import { buildSchema } from '../../tools/schema.ts'
import { parseAsHelm } from '../../tools/helm-yaml.ts'
import { buildTypes } from '../../tools/types.ts'
import { readText } from './chart.ts'

const test = suite('types')

const values = `
# -- Nodes.
replicas: 3
# -- Image.
image:
  # -- Digest.
  # @schema type: [string, "null"]
  digest:
  # -- When to pull.
  # @schema enum: [Always, Never]
  pullPolicy: Always
# -- Resources.
# @schema $ref: "#/definitions/Resources"
resources: {}
`
const entries = readAnnotations(values)
const definitions = { Resources: { type: ['object', 'null'], properties: { cpu: { type: ['string', 'null'] } }, additionalProperties: false } }
const code = await buildTypes(buildSchema(entries, definitions), entries)

test('after defaults every key is there, null only where the default is null', () => {
  assert.equal(errors('const v: Values = { replicas: 1, image: { digest: null, pullPolicy: "Never" }, resources: {} }'), [])
  assert.is(errors('const v: Values = { image: { digest: null, pullPolicy: "Never" }, resources: {} }').length, 1)
  assert.is(errors('const v: Values = { replicas: null, image: { digest: null, pullPolicy: "Never" }, resources: {} }').length, 1)
})

test('a user may leave out or null any key, and misspell none', () => {
  assert.equal(errors('const v: UserValues = { image: { pullPolicy: null }, resources: null }'), [])
  assert.is(errors('const v: UserValues = { replica: 1 }').length, 1)
  assert.is(errors('const v: UserValues = { image: { pullPolicy: "always" } }').length, 1)
  assert.is(errors('const v: UserValues = { resources: { cpus: "1" } }').length, 1)
})

test('documentation comes along, and no trace of the generator', () => {
  assert.match(code, '/** Nodes. */\n  replicas: number\n')
  assert.not.match(code, 'referenced by')
  assert.not.match(code, 'Unused')
})

const chartTypes = readText('types/values.d.ts')
const literal = (text: string): string => JSON.stringify(parseAsHelm(text).document.toJS() ?? {})

test("the chart's defaults are Values, every golden case UserValues", () => {
  assert.equal(errors(`const v: Values = ${literal(readText('values.yaml'))}`, chartTypes), [])
  const cases = readdirSync(new URL('../golden/cases/', import.meta.url))
  const uses = cases.map((name, index) => `const v${index}: UserValues = ${literal(readText(`test/golden/cases/${name}/values.yaml`))}`)
  assert.equal(errors(uses.join('\n'), chartTypes), [])
  assert.is(errors('const v: UserValues = { config: { "num.io.threads": true }, pod: { spec: { terminationGracePeriodSeconds: "30" } } }', chartTypes).length, 2)
})

function errors(use: string, types: string = code): string[] {
  const file = 'use.ts'
  const source = ts.createSourceFile(file, `${types}\n${use}`, ts.ScriptTarget.ES2022)
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name) => (name === file ? source : undefined),
    fileExists: (name) => name === file,
    writeFile: () => {},
  }
  const program = ts.createProgram([file], { strict: true, noLib: true, noEmit: true, types: [] }, host)
  return program.getSemanticDiagnostics(source).map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, ' '))
}

test.run()
