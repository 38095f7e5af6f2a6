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

/** `lint: false` marks a case that only Helm can tell, as it needs the release. */
interface Refusal {
  values: unknown
  expect: string | string[]
  lint?: false
}

for (const { values, expect, lint } of parse(readText('test/reject/cases.yaml')) as Refusal[]) {
  const text = stringify(values, { intAsBigInt: true })
  test(`refused case ${[expect].flat().join(' & ')} is an error`, () => {
    const errors = lintText(text).filter(({ rule }) => rule.severity === 'error')
    assert.is(errors.length > 0, lint ?? true, text)
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
