// Disks that are lost, one after the other.
import * as assert from 'uvu/assert'
import { quorum, say, seconds, until, type Release } from '../live/harness.ts'
import { metadata } from './load.ts'
import { activeController, crash, signal } from './node.ts'
import { scenarios } from './scenario.ts'

const { scenario, run } = scenarios('disk', { replicas: 4 })
const brokers = [0, 1, 2, 3]

/** How many pods there are and from which ordinal on, behind Helm's back. */
const pods = (kafka: Release, replicas: number) => kafka.kubectl('patch', 'statefulset', 'kafka', '-p', JSON.stringify({ spec: { replicas } }))

const directory = (kafka: Release, ordinal: number) =>
  kafka.bash(`kafka-${ordinal}`, 'sed -n s/^directory.id=//p /var/lib/kafka/data/log/meta.properties', { container: 'kafka' })

async function wiped(kafka: Release, ordinal: number): Promise<void> {
  const before = await directory(kafka, ordinal)
  await kafka.loseDisk(ordinal)
  await seconds(2)
  await kafka.waitReady(ordinal)
  assert.is.not(await directory(kafka, ordinal), before, 'the disk is another one')
}

scenario('wipe-controller', 'the active controller’s disk wiped', async ({ kafka, healed }) => {
  const node = await activeController(kafka)
  await wiped(kafka, node)
  await healed(`kafka-${node} got a blank disk`)
  await quorum(kafka, [0, 1, 2])
}, { brokers })

scenario('wipe-broker', 'the disk of a broker that is no controller wiped', async ({ kafka, healed }) => {
  await wiped(kafka, 3)
  await healed('kafka-3 got a blank disk')
}, { brokers })

scenario('wipe-cold', 'all down, kafka-0’s disk wiped, kafka-0 first', async ({ kafka, healed }) => {
  await pods(kafka, 0)
  await until('all pods are gone', 300, async () => !(await kafka.kubectl('get', 'pods', '-l', 'app.kubernetes.io/component=broker', '-o', 'name')))
  await kafka.loseDisk(0)
  await pods(kafka, 1)
  await until('kafka-0 waits', 90, async () => /waiting for kafka-1 kafka-2 kafka-3/.test(await kafka.initLogs(0)))
  await seconds(20)
  assert.not.match(await kafka.initLogs(0), /beginning cluster/)
  await pods(kafka, 4)
  await kafka.waitReady(0, 1, 2, 3)
  await healed('all are up')
  say('kafka-0 waited for the others, and joined them')
}, { brokers, timeout: 600 })

scenario('double', 'two of a partition’s three replicas hang, then all three are killed: refused meanwhile, not lost', async ({ kafka, topic, load, healed }) => {
  // With node 3 and a controller silent the controllers keep their majority, and partitions with both have one replica left.
  const silent = [2, 3]
  for (const node of silent) await signal(kafka, node, 'STOP')
  try {
    await until('partitions are below their min ISR', 60, async () => (await metadata(kafka, topic)).some(({ isrs }) => isrs.length < 2))
    const before = await load.acknowledged()
    await seconds(30)
    say(`${(await load.acknowledged()) - before} acknowledged in 30 s by the partitions that keep two replicas`)
  } finally {
    for (const node of silent) await signal(kafka, node, 'CONT')
  }
  await Promise.all(brokers.map((node) => crash(kafka, node)))
  await healed('all are back')
}, { brokers, timeout: 20, mayFail: 'below min ISR writes are refused' })

run()
