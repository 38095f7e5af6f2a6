// The lint and the chart agree on the chart's own cases.
import { readdirSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse, stringify } from 'yaml'
import { neededValues } from '../../tools/lint/rules/schema.ts'
import { lintText, readText } from './chart.ts'

const test = suite('lint cases')

for (const name of readdirSync(new URL('../golden/cases/', import.meta.url))) {
  test(`golden case ${name} has no errors`, () => {
    const errors = lintText(readText(`test/golden/cases/${name}/values.yaml`)).filter(({ rule }) => rule.severity === 'error')
    assert.equal(errors.map(({ message }) => message), [])
  })
}

for (const { values, expect } of parse(readText('test/reject/cases.yaml')) as { values: unknown; expect: string | string[] }[]) {
  const text = stringify(values, { intAsBigInt: true })
  test(`refused case ${[expect].flat().join(' & ')} is an error`, () => {
    const errors = lintText(text).filter(({ rule }) => rule.severity === 'error')
    assert.ok(errors.length > 0, text)
  })
}

test('a map that is null is told once', () => {
  const errors = lintText('image: null\n').map(({ message }) => message)
  assert.equal(errors, ['image: is null; leave it out to get the default, or give a value'])
})

test('what may not be null is what the template says', () => {
  const paths = /range \$path := list (.*?) \}\}/.exec(readText('templates/_validate.tpl'))![1]!
  assert.equal([...paths.matchAll(/"(.*?)"/g)].map((match) => match[1]), neededValues)
})

test.run()
