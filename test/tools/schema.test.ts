import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readAnnotations } from '../../tools/annotations.ts'
import { buildSchema, printSchema, type Schema } from '../../tools/schema.ts'
import { findUnsound } from '../../tools/soundness.ts'
import { compileSchema } from './ajv.ts'

const test = suite('schema')

const port: Record<string, Schema> = { Port: { type: ['integer', 'null'], minimum: 1, maximum: 65535 }, Unused: { type: 'string' } }
const build = (text: string): Schema => buildSchema(readAnnotations(text), port)
const of = (text: string): Schema => (build(text).properties as Record<string, Schema>).a!
const message = (text: string): string => {
  try {
    build(text)
  } catch (error) {
    return (error as Error).message
  }
  return 'accepted'
}

test('types follow the default, and null is allowed', () => {
  assert.equal(of('# -- A.\na: 3\n'), { description: 'A.', default: 3, type: ['integer', 'null'] })
  assert.equal(of('# -- A.\na: 0.5\n').type, ['number', 'null'])
  assert.equal(of('# -- A.\na: yes\n').type, ['boolean', 'null'])
  assert.equal(of('# -- A.\na: 22:30\n').type, ['string', 'null'])
  assert.equal(of('# -- A.\n# @schema items: {type: string}\na: []\n').type, ['array', 'null'])
})

test('an explicit type is taken as it is', () => {
  assert.equal(of('# -- A.\n# @schema type: [string, integer]\na: 3\n').type, ['string', 'integer'])
})

test('an enum of an inferred type lets null in', () => {
  assert.equal(of('# -- A.\n# @schema enum: [x, z]\na: x\n').enum, ['x', 'z', null])
})

test('an object with keys is closed, at every depth', () => {
  const inner = of('# -- A.\na:\n  # -- B.\n  b: 1\n')
  assert.is(inner.additionalProperties, false)
  assert.is(build('# -- A.\na: 1\n').additionalProperties, false)
})

test('the root lets global in and requires nothing', () => {
  const validate = compileSchema(build('# -- A.\na: 1\n'))
  assert.ok(validate({ global: { x: 1 } }))
  assert.ok(validate({ a: null }))
  assert.not.ok(validate({ b: 1 }))
})

test('a reference is wrapped, and only what is reached is bundled', () => {
  const schema = build('# -- A.\n# @schema $ref: "#/definitions/Port"\na: 9092\n')
  assert.equal((schema.properties as Record<string, Schema>).a!.allOf, [{ $ref: '#/definitions/Port' }])
  assert.equal(Object.keys(schema.definitions as Schema), ['Port'])
})

test('two runs print equal bytes', () => {
  const text = '# -- A.\n# @schema enum: [x, z]\na: x\n'
  assert.is(printSchema(build(text)), printSchema(build(text)))
  assert.equal(JSON.parse(printSchema(build(text))), build(text))
})

for (const [what, text, expected] of [
  ['bare map', '# -- A.\na: {}\n', 'values.yaml:2: a: say what the map holds'],
  ['bare list', '# -- A.\na: []\n', 'values.yaml:2: a: say what the list holds'],
  ['typed bare list', '# -- A.\n# @schema type: array\na: []\n', 'a: say what the list holds'],
  ['null without type', '# -- A.\na:\n', 'values.yaml:2: a: null says no type'],
  ['pattern without an example', '# -- A.\n# @schema pattern: "^x*$"\na: ""\n', 'values.yaml:3: a: a pattern needs "examples" or a default that shows the form'],
  ['unknown reference', '# -- A.\n# @schema $ref: "#/definitions/Prot"\na: 1\n', 'no such definition; there are Port'],
] as const) {
  test(`refused: ${what}`, () => assert.ok(message(text).includes(expected), message(text)))
}

for (const [what, text, keywords, expected] of [
  ['default outside its own range', '# -- A.\n# @schema minimum: 5\na: 1\n', {}, 'values.yaml: defaults: a: refused by its own minimum 5'],
  ['null default that the type refuses', '# -- A.\n# @schema type: string\na:\n', {}, 'values.yaml: defaults: a: refused by its own type "string"'],
  ['lookahead', '# -- A.\n# @schema pattern: "^(?!x)"\na: b\n', {}, 'not readable by both'],
  ['inline flag', '# -- A.\n# @schema pattern: "(?i)x"\na: x\n', {}, 'not readable by both'],
  ['required at the top', '# -- A.\na: 1\n', { required: ['a'] }, 'required at the top'],
  ['keyword beside $ref', '# -- A.\na: 1\n', { properties: { b: { $ref: '#/definitions/Port', description: 'x' } } }, 'keywords beside $ref'],
  ['remote reference', '# -- A.\na: 1\n', { properties: { b: { not: { $ref: 'https://example.com/a.json' } } } }, 'only #/definitions/'],
  ['key without a description', '# -- A.\na: 1\n', { properties: { b: { type: 'string' } } }, 'b: has no description'],
  ['too large', '# -- A.\na: 1\n', { description: 'x'.repeat(150_000) }, 'at most 150000 are allowed'],
] as const) {
  test(`unsound: ${what}`, () => {
    const defaults = Object.fromEntries(readAnnotations(text).map((entry) => [entry.path[0], entry.default]))
    const annotations = readAnnotations(text)
    const schema = withKeywords(buildSchema(annotations, port), keywords)
    const problems = findUnsound(schema, defaults)
    assert.ok(problems.some((problem) => problem.includes(expected)), problems.join('\n'))
  })
}

test('a sound schema has no problems', () => {
  assert.equal(findUnsound(build('# -- A.\n# @schema pattern: "^(?:a|b)$"\na: b\n'), { a: 'b' }), [])
})

/** Keywords that annotations could not bring in. */
function withKeywords(schema: Schema, keywords: Schema): Schema {
  const properties = { ...(schema.properties as Schema), ...(keywords.properties as Schema) }
  return { ...schema, ...keywords, properties }
}

test.run()
