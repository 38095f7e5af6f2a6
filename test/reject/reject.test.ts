// Values that must not install: each is refused by every Helm, with the key and what is wrong in the message. What Helm's
// own validators (the old one and the new one) refuse ajv refuses too, and nothing else.
import { readFile } from 'node:fs/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { overlay } from '../../tools/lint/merge.ts'
import { helmLines, template, type HelmLine } from '../render.ts'
import { ajvRefusals } from '../tools/ajv.ts'

interface Refusal {
  values: object
  expect: string | string[]
}

const messages: string[] = []
const cases = parse(await readFile('test/reject/cases.yaml', 'utf8')) as Refusal[]

for (const { values, expect } of cases)
  test(JSON.stringify(values), async () => {
    const wanted = [expect].flat()
    const refusals = ajvRefusals(values)
    await Promise.all(helmLines.map(async (line) => {
      const refused: unknown = await template(['--values', '-'], { line, input: JSON.stringify(values) }).then(() => undefined, (error) => error)
      assert.ok(refused, `Helm ${line} accepted it`)
      const message = (refused as { stderr: string }).stderr
      messages.push(message)
      const bySchema = message.includes("don't meet the specifications of the schema")
      assert.is(refusals.length > 0, bySchema, `Helm ${line}: ${message}\najv: ${refusals.join('; ')}`)
      for (const text of wanted) assert.ok(message.includes(text), `Helm ${line} does not say '${text}' but:\n${message}`)
    }))
  })

/** Every path of a values file, down to maps that hold nothing. */
function paths(values: object, prefix: string[] = []): string[][] {
  return Object.entries(values).flatMap(([key, value]) => {
    const path = [...prefix, key]
    const below = value && typeof value === 'object' && !Array.isArray(value) ? paths(value, path) : []
    return [path, ...below]
  })
}

/** A render with null at these paths, or how it was refused. */
function withNull(wanted: string[][], line: HelmLine): Promise<string> {
  const values = wanted.map((path) => path.reduceRight<unknown>((value, key) => ({ [key]: value }), null)).reduce(overlay, {})
  return template(['--values', '-'], { line, input: JSON.stringify(values) }).catch((error: { stderr: string }) => error.stderr)
}
const rendered = (outcome: string): boolean => /^kind: StatefulSet/m.test(outcome)
const named = (path: string[], outcome: string): boolean => new RegExp(`  - ${path.join('.')}\\S*: is null; `).test(outcome)

const taken: string[][] = []
const refused: string[][] = []
for (const path of paths(parse(await readFile('values.yaml', 'utf8'))))
  test(`${path.join('.')}: null`, async () => {
    const outcome = await withNull([path], '4')
    assert.ok(rendered(outcome) || named(path, outcome), outcome)
    ;(rendered(outcome) ? taken : refused).push(path)
  })

// Helm's lines differ in which of them they delete before templates see them. None is below another on the same level.
for (const line of helmLines)
  for (const level of [1, 2, 3])
    test(`Helm ${line} says the same of all nulls on level ${level} at once`, async () => {
      const [good, bad] = [taken, refused].map((list) => list.filter((path) => path.length === level))
      const outcome = await withNull(good!, line)
      assert.ok(rendered(outcome), outcome)
      const message = await withNull(bad!, line)
      assert.equal(bad!.filter((path) => !named(path, message)), [], message)
    })

test('every rule of _validate.tpl was tripped', async () => {
  const source = await readFile('templates/_validate.tpl', 'utf8')
  const formats = [...source.matchAll(/append \$wrong \(?(?:printf )?"((?:[^"\\]|\\.)+)"/g)].map((match) => match[1]!)
  assert.is(formats.length, source.match(/append \$wrong/g)?.length)
  for (const format of formats) {
    const pattern = format.split(/%[sdv]|%%/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')
    assert.ok(messages.some((message) => new RegExp(pattern).test(message)), `no case trips: ${format}`)
  }
})

test.run()
