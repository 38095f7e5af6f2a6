// Kafka's version up and down with data; the cluster's metadata.version stays until somebody asks for more.
import * as assert from 'uvu/assert'
import { rolled, say, until, type Release } from '../live/harness.ts'
import { withKafka } from './image.ts'
import { scenarios } from './scenario.ts'

let older = ''
const { scenario, run } = scenarios('version', () => ({ image: { tag: older } }), {
  node: true,
  before: async (kafka) => {
    older = await withKafka(kafka, '4.3.0')
  },
})

/** The level of the metadata that the cluster has agreed on. */
const level = async (kafka: Release) =>
  /metadata\.version.*FinalizedVersionLevel: *(\S+)/.exec(await kafka.bash('tools', 'kafka-run-class.sh org.apache.kafka.tools.FeatureCommand --bootstrap-server kafka-svc:9092 describe'))![1]!

async function change(kafka: Release, tag: string): Promise<void> {
  await kafka.apply('upgrade', { image: { tag } }, { wait: false })
  await rolled(kafka, 'kafka')
  const images = await kafka.kubectl('get', 'pods', '-l', 'app.kubernetes.io/component=broker', '-o', 'jsonpath={.items[*].spec.containers[0].image}')
  assert.is(images.match(new RegExp(`:${tag}(?= |$)`, 'g'))?.length, 3, images)
  say(`Kafka ${tag}, metadata.version ${await level(kafka)}`)
}

scenario('patch', '4.3.0→4.3.1→4.3.0→4.3.1 with data', async ({ kafka, healed }) => {
  const born = await level(kafka)
  for (const tag of ['4.3.1', older, '4.3.1']) {
    await change(kafka, tag)
    await healed(tag)
    assert.is(await level(kafka), born)
  }
})

scenario('minor', '4.3.1→4.4.0→4.3.1→4.4.0 with data, finalised only when asked', async ({ kafka, healed }) => {
  const born = await level(kafka)
  const newer = await withKafka(kafka, '4.4.0', '4.3.1')
  for (const tag of [newer, '4.3.1', newer]) {
    await change(kafka, tag)
    await healed(tag)
    assert.is(await level(kafka), born, 'finalised without being asked')
  }
  await kafka.bash('kafka-0', 'kafka-run-class.sh org.apache.kafka.tools.FeatureCommand --bootstrap-server kafka-svc:9092 upgrade --release-version 4.4', { container: 'kafka' })
  await until('finalised', 60, async () => (await level(kafka)) !== born)
  say(`metadata.version ${await level(kafka)} after it was asked for`)
  await healed('finalised')
})

run()
