// A rolling restart while replicas need long to catch up: the next node may leave only when no partition pays for it.
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { rolled, say, seconds, until, watched, type Release } from './harness.ts'
import { createTopic, missing, partitions, readWithKcat, writing } from './messages.ts'

const bootstrap = '--bootstrap-server kafka-svc:9092'

/** A restarted follower of the topic gets bytes a second at most, until it is in sync. What a leader sends counts replicas in sync too, so it is left alone. */
async function throttle(kafka: Release, topic: string, bytes: number): Promise<void> {
  await kafka.bash('tools', `
    kafka-configs.sh ${bootstrap} --alter --entity-type topics --entity-name ${topic} --add-config 'follower.replication.throttled.replicas=*'
    for node in 0 1 2; do kafka-configs.sh ${bootstrap} --alter --entity-type brokers --entity-name $node --add-config follower.replication.throttled.rate=${bytes}; done`)
}

/** Looks at a topic's in-sync replicas a few times a second while the work goes on, and counts looks with any partition below two. */
async function belowTwoInSync(kafka: Release, topic: string, work: Promise<unknown>): Promise<{ looks: number; below: number }> {
  await kafka.bash('toolbox', 'rm -f /tmp/stop')
  const looking = kafka.bash('toolbox', `until [ -e /tmp/stop ]; do kcat -b kafka-svc:9092 -t ${topic} -L -J -m 2 2>/dev/null && echo; sleep 0.3; done`, { limit: 640 })
  await work.finally(() => kafka.bash('toolbox', 'touch /tmp/stop'))
  const looks = (await looking).split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { topics: { partitions: { isrs: object[] }[] }[] })
  return { looks: looks.length, below: looks.filter(({ topics }) => topics[0]!.partitions.some(({ isrs }) => isrs.length < 2)).length }
}

async function roll(kafka: Release, own: object): Promise<{ looks: number; below: number; acked: Set<string>; failed: number; pause: number; lost: string[] }> {
  // Kafka's throttle counts over eleven seconds by default, and lets a fetch end that has begun: a broker could take all it missed at once.
  const values = { ...own, terminationGracePeriodSeconds: 400, config: { 'replication.quota.window.num': 2, 'replica.fetch.response.max.bytes': 50_000 } }
  await kafka.apply('install', values)
  await createTopic(kafka, 'counted')
  await createTopic(kafka, 'bulk')
  await throttle(kafka, 'bulk', 600_000)
  // 450 kB/s leave a quarter of the throttle to catch up with: what a restart of seven seconds missed takes twenty to make good.
  const bulk = kafka.bash('tools', `kafka-producer-perf-test.sh ${bootstrap} --topic bulk --num-records 81000 --record-size 1000 --throughput 450 --command-property acks=all >/dev/null`, { limit: 300 })
  await seconds(15)
  const load = writing(kafka, 'counted', 6000, { rate: 50 })
  const upgrade = kafka.apply('upgrade', { ...values, pod: { annotations: { rolled: 'yes' } } }, { wait: false }).then(() => rolled(kafka, 'kafka'))
  const { looks, below } = await belowTwoInSync(kafka, 'bulk', upgrade)
  const { acked, failed, pause } = await load
  await bulk
  await until('all are in sync', 180, async () => (await partitions(kafka, 'bulk')).every(({ isr }) => isr.length === 3))
  const read = await readWithKcat(kafka, 'counted')
  return { looks, below, acked, failed, pause, lost: missing(acked, read) }
}

test('a roll with slow replication never takes a partition below its min ISR', watched('roll', async (kafka) => {
  const { looks, below, acked, failed, pause, lost } = await roll(kafka, {})
  say(`roll with slow replication: below min ISR at ${below} of ${looks} looks; ${acked.size} acknowledged, ${failed} failed, ${lost.length} lost; longest pause of a partition ${pause} s`)
  assert.is(below, 0)
  assert.ok(looks > 20)
  assert.equal(lost, [])
  assert.is(failed, 0)
}))

test('without the wait before leaving it does, so the test above can fail', watched('roll-bare', async (kafka) => {
  const { looks, below, acked, failed, pause, lost } = await roll(kafka, { container: { lifecycle: null } })
  say(`the same without preStop: below min ISR at ${below} of ${looks} looks; ${acked.size} acknowledged, ${failed} failed, ${lost.length} lost; longest pause of a partition ${pause} s`)
  assert.ok(below > 0)
  assert.equal(lost, [])
}))

test.run()
