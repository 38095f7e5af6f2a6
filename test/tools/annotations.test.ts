import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readAnnotations } from '../../tools/annotations.ts'

const test = suite('annotations')

const message = (text: string): string => {
  try {
    readAnnotations(text)
  } catch (error) {
    return (error as Error).message
  }
  return 'accepted'
}

test('documentation goes on over lines, up to an annotation', () => {
  const [entry] = readAnnotations('# a note of the author\n# -- One\n# two.\n# @schema minimum: 1\n# another note\nreplicas: 3\n')
  assert.is(entry!.doc, 'One two.')
  assert.equal(entry!.schema, { minimum: 1 })
  assert.is(entry!.line, 6)
})

test('keywords are split at semicolons outside quotes, over several lines', () => {
  const [entry] = readAnnotations('# -- A.\n# @schema pattern: "^a;b$"; minLength: 1\n# @schema examples: ["x;y"]\na: ""\n')
  assert.equal(entry!.schema, { pattern: '^a;b$', minLength: 1, examples: ['x;y'] })
})

test('a section lasts until the next one', () => {
  const entries = readAnnotations('# -- A.\n# @section -- One\na: 1\n# -- B.\nb: 1\n# -- C.\n# @section -- Two\nc: 1\n')
  assert.equal(entries.map((entry) => entry.section), ['One', 'One', 'Two'])
})

test('a comment apart from its key by a blank line is not its own', () => {
  assert.match(message('# -- A.\n\na: 1\n'), 'values.yaml:3: a: has no documentation')
})

test('a comment at another indentation is not its own', () => {
  assert.match(message('# -- A.\na:\n# -- B.\n  b: 1\n'), 'values.yaml:4: a.b: has no documentation')
})

test('text in a block scalar is no comment', () => {
  assert.match(message('# -- A.\na: |\n  # -- B.\nb: 1\n'), 'values.yaml:4: b: has no documentation')
})

test('under an open map, keys without documentation are content', () => {
  const [entry] = readAnnotations('# -- A.\n# @schema additionalProperties: {type: string}\na:\n  b: c\n')
  assert.is(entry!.entries, undefined)
  assert.equal(entry!.default, { b: 'c' })
})

test('under an open map, documented keys are keys', () => {
  const [entry] = readAnnotations('# -- A.\n# @schema additionalProperties: true\na:\n  # -- B.\n  b: c\n  d: e\n')
  assert.equal(entry!.entries!.map((inner) => inner.path), [['a', 'b']])
})

for (const [what, text, expected] of [
  ['undocumented key', 'a: 1\n', 'values.yaml:1: a: has no documentation'],
  ['undocumented inner key', '# -- A.\na:\n  b: 1\n', 'values.yaml:3: a.b: has no documentation'],
  ['unknown annotation', '# -- A.\n# @shema type: string\na: 1\n', 'a: unknown annotation @shema'],
  ['unknown keyword', '# -- A.\n# @schema minimun: 1\na: 1\n', 'a: @schema minimun: not a keyword'],
  ['keyword given twice', '# -- A.\n# @schema minimum: 1; minimum: 2\na: 1\n', 'a: @schema minimum: given twice'],
  ['no pair', '# -- A.\n# @schema integer\na: 1\n', 'a: @schema integer: not "keyword: value"'],
  ['broken pair', '# -- A.\n# @schema items: {type\na: 1\n', 'a: @schema items: {type: not "keyword: value"'],
  ['section without dashes', '# -- A.\n# @section Topology\na: 1\n', 'a: @section is written'],
  ['section below the top', '# -- A.\na:\n  # -- B.\n  # @section -- X\n  b: 1\n', 'a.b: @section stands at the top level only'],
  ['default without text', '# -- A.\n# @default --\na: 1\n', 'a: @default is written'],
  ['key given twice', '# -- A.\na: 1\n# -- A.\na: 2\n', 'values.yaml:4: a: given twice'],
  ['key that is no text', '# -- A.\n1: 1\n', 'values.yaml:2: 1: not a plain key'],
  ['key that Helm reads as true', '# -- A.\ny: 1\n', 'values.yaml:2: y: not a plain key'],
  ['broken YAML', '# -- A.\na: [1\n', 'values.yaml:'],
] as const) {
  test(`refused: ${what}`, () => assert.ok(message(text).includes(expected), `${expected} | ${message(text)}`))
}

test('all problems are listed at once', () => {
  assert.is(message('a: 1\nb: 1\n').split('\n').length, 2)
})

test.run()
