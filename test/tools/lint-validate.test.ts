// The lint's own validator agrees with ajv on the chart's schema and on every keyword.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { validate } from '../../tools/lint/validate.ts'
import { compileSchema } from './ajv.ts'
import { chart } from './chart.ts'
import { randomFrom, randomValue } from './random.ts'

const test = suite('lint validator')

const seed = Number(process.env.SEED ?? Date.now() % 1e9)

test(`agrees with ajv on 2000 random values, seed ${seed}`, () => {
  const random = randomFrom(seed)
  const ajv = compileSchema(chart.schema)
  let valid = 0
  for (let run = 0; run < 2000; run++) {
    const value = randomValue(random, chart.schema, chart.schema, 0.03)
    const accepted = ajv(value)
    if (accepted) valid++
    assert.is(validate(chart.schema, value).length === 0, accepted, `${JSON.stringify(value)}\n${JSON.stringify(ajv.errors)}`)
  }
  assert.ok(valid > 100 && valid < 1900, `${valid} of 2000 were valid`)
})

for (const [schema, values] of [
  [{ minLength: 2, maxLength: 3 }, ['a', 'ab', 'abcd', '😀😀', 5]],
  [{ exclusiveMinimum: 1, exclusiveMaximum: 3 }, [1, 2, 3, 'x']],
  [{ multipleOf: 5 }, [10, 11, 'x']],
  [{ minItems: 1, maxItems: 2, uniqueItems: true }, [[], [1], [1, 1], [1, 2, 3], {}]],
  [{ contains: { const: 1 } }, [[], [1], [2, 1], 'x']],
  [{ minProperties: 1, maxProperties: 2 }, [{}, { a: 1 }, { a: 1, b: 1, c: 1 }, []]],
  [{ patternProperties: { '^x': { type: 'string' } }, additionalProperties: false }, [{ x1: 'a' }, { x1: 1 }, { y: 1 }]],
  [{ propertyNames: { pattern: '^[a-z]+$' } }, [{ a: 1 }, { A: 1 }]],
  [{ required: ['a'] }, [{ a: 1 }, {}, 'x']],
  [{ anyOf: [{ type: 'string' }, { minimum: 5 }] }, ['a', 6, 4]],
  [{ oneOf: [{ type: 'number' }, { minimum: 5 }] }, [4, 6, 'a']],
  [{ not: { type: 'string' } }, ['a', 1]],
  [{ if: { properties: { a: { const: 1 } } }, then: { required: ['b'] }, else: { required: ['c'] } }, [{ a: 1 }, { a: 1, b: 1 }, { a: 2 }, { a: 2, c: 1 }]],
  [{ enum: [null, 'a', 1, { b: [1] }] }, [null, 'a', 1, { b: [1] }, { b: [2] }, '1']],
  [{ items: { type: 'integer' } }, [[1, 2], [1.5], ['a'], {}]],
  [{ properties: { a: false } }, [{ a: 1 }, { b: 1 }]],
  [{ allOf: [{ $ref: '#/definitions/A' }], definitions: { A: { type: ['object', 'null'] } } }, [{}, null, 1]],
] as [Record<string, unknown>, unknown[]][]) {
  test(`agrees with ajv on ${Object.keys(schema)[0]}`, () => {
    const ajv = compileSchema(schema)
    for (const value of values) assert.is(validate(schema, value).length === 0, ajv(value), JSON.stringify(value))
    assert.ok(values.some((value) => ajv(value)) && values.some((value) => !ajv(value)))
  })
}

test("the chart's schema is strict draft-07, and ajv accepts the defaults", () => {
  const ajv = compileSchema(chart.schema)
  assert.ok(ajv(chart.defaults), JSON.stringify(ajv.errors))
})

test('tells where, and which keyword', () => {
  const [violation, ...others] = validate(chart.schema, { storage: { sise: '1Gi' } })
  assert.equal(others, [])
  assert.equal([violation!.path, violation!.keyword], [['storage', 'sise'], 'additionalProperties'])
})

test.run()
