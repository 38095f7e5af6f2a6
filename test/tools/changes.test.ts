import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { compareSchemas, reportChanges } from '../../tools/changes.ts'
import type { Schema } from '../../tools/schema.ts'
import { chart } from './chart.ts'

const test = suite('changes')

const closed = (properties: Schema): Schema => ({ type: ['object', 'null'], properties, additionalProperties: false })
const of = (before: Schema, after: Schema): string[] =>
  compareSchemas(closed({ a: before }), closed({ a: after })).map(({ kind, path, message }) => `${kind} ${path}: ${message}`)

test('nothing changed', () => {
  assert.equal(compareSchemas(chart.schema, structuredClone(chart.schema)), [])
  assert.is(reportChanges([]), 'No change to the values.\n')
})

test('keys that go and come', () => {
  assert.equal(compareSchemas(closed({ a: {}, b: closed({ c: {} }) }), closed({ b: closed({}), d: {} })), [
    { kind: 'breaking', path: 'a', message: 'is gone' },
    { kind: 'breaking', path: 'b.c', message: 'is gone' },
    { kind: 'added', path: 'd', message: 'is new' },
  ])
})

for (const [what, before, after, expected] of [
  ['types', { type: ['string', 'integer'] }, { type: 'string' }, ['breaking a: no longer takes integer']],
  ['a first type', {}, { type: 'string' }, ['breaking a: no longer takes anything else']],
  ['numbers cover whole numbers', { type: 'integer' }, { type: 'number' }, []],
  ['whole numbers do not cover numbers', { type: 'number' }, { type: 'integer' }, ['breaking a: no longer takes number']],
  ['names', { enum: ['x', 'y'] }, { enum: ['x', 'z'] }, ['breaking a: no longer takes "y"']],
  ['names where all was allowed', {}, { enum: ['x'] }, ['breaking a: takes "x" only']],
  ['a higher minimum', { minimum: 1 }, { minimum: 2 }, ['breaking a: minimum is 2 instead of 1']],
  ['a lower minimum', { minimum: 2 }, { minimum: 1 }, []],
  ['a first maximum', {}, { maximum: 5 }, ['breaking a: maximum is 5 instead of none']],
  ['a higher maximum', { maximum: 5 }, { maximum: 6 }, []],
  ['another pattern', { pattern: 'a' }, { pattern: 'b' }, ['breaking a: pattern is "b" instead of "a"']],
  ['no pattern any more', { pattern: 'a' }, {}, []],
  ['a needed key', { type: 'object' }, { type: 'object', required: ['x'] }, ['breaking a: needs "x"'.replaceAll('"', '')]],
  ['a closed map', { type: 'object' }, { type: 'object', additionalProperties: false }, ['breaking a: takes the keys it knows only']],
  ['another default', { default: 1 }, { default: 2 }, ['default a: default is 2 instead of 1']],
  ['items', { items: { type: ['string', 'object'] } }, { items: { type: 'string' } }, ['breaking a.[]: no longer takes object']],
  ['values of a map', { additionalProperties: { maximum: 5 } }, { additionalProperties: { maximum: 4 } }, ['breaking a.*: maximum is 4 instead of 5']],
  ['a rule for a name that was free', { type: 'object' }, { type: 'object', properties: { x: { type: 'string' } } }, ['breaking a.x: had no rules of its own before; no longer takes anything else']],
] as [string, Schema, Schema, string[]][]) {
  test(what, () => assert.equal(of(before, after), expected))
}

test('shared definitions are looked through', () => {
  const schema = (maximum: number): Schema => ({ ...closed({ a: { allOf: [{ $ref: '#/definitions/Port' }] } }), definitions: { Port: { maximum } } })
  assert.equal(compareSchemas(schema(5), schema(4)), [{ kind: 'breaking', path: 'a', message: 'maximum is 4 instead of 5' }])
})

test('the report groups by what it means for users', () => {
  const report = reportChanges(compareSchemas(closed({ a: {}, b: { default: 1 } }), closed({ b: { default: 2 }, c: {} })))
  assert.is(report, '### Breaking: values that were valid are refused\n\n- `a` is gone\n\n### Other defaults\n\n- `b` default is 2 instead of 1\n\n### New values\n\n- `c` is new\n')
})

test.run()
