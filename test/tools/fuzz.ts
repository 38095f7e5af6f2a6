// Random values: valid ones render or are refused for a reason the lint knows too, others are refused; never a template panic.
// RUNS=1000 and SEED=… ask for more and for the same again, CHART=… for a copy of the chart.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { stringify } from 'yaml'
import { manifests, template } from '../render.ts'
import { validate } from '../../tools/lint/validate.ts'
import { get } from '../../tools/lint/cluster.ts'
import { overDefaults } from '../../tools/lint/merge.ts'
import { manifestVersions } from '../../tools/kubernetes/manifests.ts'
import { isObject, type Schema } from '../../tools/schema.ts'
import { chart, lintText } from './chart.ts'
import { refusals } from './kubernetes-objects.ts'
import { randomFrom, randomValue } from './random.ts'

const test = suite('fuzz')

const runs = Number(process.env.RUNS ?? 25)
const seed = Number(process.env.SEED ?? Date.now() % 1e9)

/** What is wrong with the chart or the lint, told by these values; undefined when all is well. */
async function wrong(values: unknown, count = { rendered: 0, refused: 0 }): Promise<string | undefined> {
  const text = stringify(values)
  const findings = lintText(text)
  const errors = findings.filter(({ rule }) => rule.severity === 'error').map(({ message }) => message)
  const fitsSchema = validate(chart.schema, overDefaults(chart.defaults, values)).length === 0
  try {
    const objects = manifests(await template(['--values', '-'], { input: text, chart: process.env.CHART ?? '.' }))
    count.rendered++
    if (!fitsSchema) return 'rendered although the schema refuses it'
    const refused = manifestVersions.flatMap((version) =>
      objects.flatMap((object) => refusals(version, object as unknown as Schema).filter((refusal) => !isUsers(values, refusal)).map((refusal) => `${version}: ${refusal}`)),
    )
    return refused.length > 0 ? `Kubernetes refuses it: ${refused.slice(0, 3).join('; ')}` : undefined
  } catch (error) {
    const told = (error as { stderr?: string }).stderr ?? String(error)
    if (/values are refused:|don't meet the specifications of the schema/.test(told)) {
      count.refused++
      return errors.length === 0 ? `Helm refuses it, the lint has no error: ${told}` : undefined
    }
    return `Helm dies: ${told}`
  }
}

/** Whether a refusal is about a part of a pod or the update strategy that the user wrote, which Kubernetes has to judge, and not the chart. */
function isUsers(values: unknown, refusal: string): boolean {
  const given = (...path: string[]): boolean => get(values, ...path) !== undefined
  if (/^(StatefulSet|Job) \/spec\/template\/spec|^Pod \/spec/.test(refusal)) return given('container') || given('resources') || given('pod', 'spec')
  return refusal.startsWith('StatefulSet /spec/updateStrategy') && given('updateStrategy')
}

/** Takes parts away for as long as what is left is still wrong. */
async function shrink(values: unknown, limit = 150): Promise<unknown> {
  let smallest = values
  for (let tries = 0, found = true; found; ) {
    found = false
    for (const smaller of parts(smallest)) {
      if (tries++ > limit) return smallest
      if ((await wrong(smaller)) === undefined) continue
      smallest = smaller
      found = true
      break
    }
  }
  return smallest
}

function* parts(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const index of value.keys()) yield value.toSpliced(index, 1)
    for (const [index, item] of value.entries()) for (const part of parts(item)) yield value.with(index, part)
  }
  if (!isObject(value)) return
  for (const key of Object.keys(value)) {
    const { [key]: _, ...others } = value
    yield others
  }
  for (const [key, inner] of Object.entries(value)) for (const part of parts(inner)) yield { ...value, [key]: part }
}

for (const [what, wild] of [['valid values', 0], ['values with mistakes', 0.02]] as const) {
  test(`${runs} random ${what}, seed ${seed}`, async () => {
    const random = randomFrom(seed)
    const count = { rendered: 0, refused: 0 }
    for (let run = 0; run < runs; run++) {
      const tried = randomValue(random, chart.schema, chart.schema, wild)
      if (!isObject(tried) || (await wrong(tried, count)) === undefined) continue
      const smallest = await shrink(tried)
      assert.unreachable(`SEED=${seed}, run ${run}: ${await wrong(smallest)}\n\n${stringify(smallest)}`)
    }
    console.log(`${what}: ${count.rendered} rendered, ${count.refused} refused`)
  })
}

test.run()
