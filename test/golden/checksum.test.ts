// What rolls the pods: the properties that a running Kafka can't take over, and none of the others.
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { dynamicNames } from '../../tools/kafka/dynamic.ts'
import { readKafkaData } from '../../tools/kafka/properties.ts'
import { manifests, template } from '../render.ts'

/** The StatefulSet's pod, and what the pods are given, with this config. */
async function rendered(config: object, ...args: string[]) {
  const all = manifests(await template(['--values', '-', ...args], { input: JSON.stringify({ config }) }))
  const [map, set] = ['ConfigMap', 'StatefulSet'].map((kind) => all.find((object) => object.kind === kind && object.metadata.name === 'kafka')!)
  return { pod: JSON.stringify(set!.spec.template), properties: map!.data!['server.properties']! }
}

const before = await rendered({})

for (const [name, value] of [['log.retention.ms', 3600000], ['log.retention.hours', 72], ['log.cleanup.policy', ['compact', 'delete']]] as const)
  test(`${name} rolls nobody`, async () => {
    const after = await rendered({ [name]: value })
    assert.is(after.pod, before.pod)
    assert.match(after.properties, `${name}=${String(value)}`)
  })

test('all of them together do not', async () => {
  const after = await rendered(Object.fromEntries([...dynamicNames(readKafkaData())].map((name) => [name, '1'])), '--skip-schema-validation')
  assert.is(after.pod, before.pod)
})

for (const name of ['log.retention', 'log.retention.check.interval.ms', 'num.io.threads', 'min.insync.replicas', 'my.message.max.bytes'])
  test(`${name} does`, async () => {
    assert.is.not((await rendered({ [name]: 3 })).pod, before.pod)
  })

test.run()
