// The rule for blank disks on real pods: each situation in which a cluster could be forgotten, with every acknowledged
// message looked for afterwards.
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { documented, quorum, say, seconds, until, watched, type Release } from './harness.ts'
import { createTopic, lost, missing, partitions, readWithKcat, write, writing } from './messages.ts'

/** How many pods the StatefulSet has and from which ordinal on, behind Helm's back: a way to keep chosen pods down. */
const pods = (kafka: Release, replicas: number, start = 0) =>
  kafka.kubectl('patch', 'statefulset', 'kafka', '-p', JSON.stringify({ spec: { replicas, ordinals: { start } } }))

/** The last controllers to stop have no majority: they are held for half of their grace period, and then ended. */
const gone = (kafka: Release) =>
  until('all pods are gone', 240, async () => !(await kafka.kubectl('get', 'pods', '-l', 'app.kubernetes.io/component=broker', '-o', 'name')))

const inSync = (kafka: Release, topic: string, copies: number) =>
  until(`${topic} has ${copies} in-sync replicas`, 120, async () => (await partitions(kafka, topic)).every(({ isr, leader }) => isr.length === copies && leader >= 0))

const directory = (kafka: Release, ordinal: number) =>
  kafka.bash(`kafka-${ordinal}`, 'sed -n s/^directory.id=//p /var/lib/kafka/data/log/meta.properties')

for (const ordinal of [2, 0])
  test(`kafka-${ordinal} loses its disk under load, the others alive: it heals by itself`, watched(`lost-${ordinal}`, async (kafka) => {
    await kafka.apply('install')
    await createTopic(kafka, 'counted')
    const before = await directory(kafka, ordinal)
    const load = writing(kafka, 'counted', 9000, { rate: 300 })
    await seconds(8)
    if (ordinal === 2) await kafka.paste(await documented('disk'))
    else await kafka.loseDisk(ordinal)
    await until('its disk is another one', 180, async () => (await directory(kafka, ordinal)) !== before)
    await kafka.waitReady(ordinal)
    const { acked, failed, pause } = await load
    await inSync(kafka, 'counted', 3)
    const after = await directory(kafka, ordinal)
    assert.is.not(after, before)
    await until('the new disk votes and the old one does not', 120, async () => {
      const { entries } = await kafka.voters()
      return entries.includes(after) && !entries.includes(before)
    })
    await quorum(kafka, [0, 1, 2])
    assert.match(await kafka.initLogs(ordinal), /joining it/)
    const read = await readWithKcat(kafka, 'counted')
    assert.equal(missing(acked, read), [])
    assert.is(failed, 0)
    say(`kafka-${ordinal}'s disk lost: ${acked.size} acknowledged, ${failed} failed, ${missing(acked, read).length} lost; longest pause of a partition ${pause} s`)
  }))

test('everything down, kafka-0’s disk lost, kafka-0 first: it waits, and joins the others', watched('cold', async (kafka) => {
  await kafka.apply('install')
  await createTopic(kafka, 'counted')
  const { acked } = await write(kafka, 'counted', 3000)
  await pods(kafka, 0)
  await gone(kafka)
  await kafka.loseDisk(0)
  await pods(kafka, 1)
  // Without the rule this is when kafka-0 would take the cluster over.
  await until('kafka-0 says whom it waits for', 60, async () => /waiting for kafka-1 kafka-2/.test(await kafka.initLogs(0)))
  await seconds(25)
  assert.match(await kafka.initLogs(0), /what does not answer may hold data/)
  assert.not.match(await kafka.initLogs(0), /beginning cluster/)
  await pods(kafka, 3)
  await kafka.waitReady(0, 1, 2)
  assert.match(await kafka.initLogs(0), /joining it/)
  await inSync(kafka, 'counted', 3)
  await quorum(kafka, [0, 1, 2])
  const left = await lost(kafka, 'counted', acked)
  assert.equal(left, [])
  say(`cold start with kafka-0's disk lost: ${acked.size} acknowledged, ${left.length} lost`)
}))

test('all killed at once, kafka-0’s disk lost: the blank one does not come back as the leader of what it lost', watched('crash', async (kafka) => {
  await kafka.apply('install')
  await createTopic(kafka, 'counted')
  const { acked } = await write(kafka, 'counted', 3000)
  await pods(kafka, 0)
  // As by a power failure: pods that are about to go are not started again.
  await Promise.all([0, 1, 2].map((ordinal) => kafka.bash(`kafka-${ordinal}`, 'pkill -9 java')))
  await gone(kafka)
  await kafka.loseDisk(0)
  await pods(kafka, 3)
  await kafka.waitReady(1, 2)
  // Whether Kafka trusts any of the others depends on who is back when; where it trusts none, somebody has to decide.
  const next = await until('kafka-0 joins, or says how to go on', 120, async () => /blank disk formatted|nobody leads counted-[^]*leader-election/.exec(await kafka.initLogs(0))?.[0])
  if (/election/.test(next)) await kafka.paste(await documented('elect'))
  await kafka.waitReady(0)
  await inSync(kafka, 'counted', 3)
  await quorum(kafka, [0, 1, 2])
  const left = await lost(kafka, 'counted', acked)
  assert.equal(left, [])
  say(`all killed, kafka-0's disk lost, ${/election/.test(next) ? 'copies elected by hand' : 'others led by themselves'}: ${acked.size} acknowledged, ${left.length} lost`)
}))

test('1→3 while kafka-0 is down: 1 and 2 wait for it', watched('grow', async (kafka) => {
  await kafka.apply('install', { replicas: 1 }, { line: '3' })
  await createTopic(kafka, 'counted')
  const { acked } = await write(kafka, 'counted', 3000)
  await pods(kafka, 0, 1)
  await gone(kafka)
  await kafka.apply('upgrade', { replicas: 3 }, { line: '3', wait: false })
  await pods(kafka, 2, 1)
  await until('kafka-1 waits', 60, async () => /waiting for kafka-0/.test(await kafka.initLogs(1)))
  await seconds(20)
  for (const ordinal of [1, 2]) assert.not.match(await kafka.initLogs(ordinal), /format: blank disk formatted/)
  await pods(kafka, 3, 0)
  await kafka.waitReady(0, 1, 2)
  await quorum(kafka, [0, 1, 2])
  const read = await readWithKcat(kafka, 'counted')
  assert.equal(missing(acked, read), [])
  assert.match(await kafka.helm('3', 'test', 'kafka', '--logs', '--timeout', '3m'), /PASSED: 150 messages through 3 brokers/)
  say(`1→3 with kafka-0 down: ${acked.size} acknowledged, ${missing(acked, read).length} lost`)
}))

test('first install with a silent peer: nothing is formatted until somebody who knows says so', watched('silent', async (kafka) => {
  // No node may start before it is settled that kafka-2 does not.
  await kafka.kubectl('create', 'quota', 'none', '--hard=pods=2')
  await kafka.apply('install', {}, { wait: false })
  await pods(kafka, 2)
  await kafka.kubectl('delete', 'quota', 'none')
  await until('kafka-0 waits', 90, async () => /waiting for kafka-2\n/.test(await kafka.initLogs(0)))
  await until('kafka-0 says how to go on', 60, async () => /touch/.test(await kafka.initLogs(0)))
  for (const ordinal of [0, 1]) assert.not.match(await kafka.initLogs(ordinal), /format: blank/)

  // A Kafka that meets the greeting must neither allocate what it says nor crash: 64 MiB of heap would not hold it.
  const client = await kafka.bash('kafka-0', `KAFKA_HEAP_OPTS=-Xmx64M timeout 15 kafka-broker-api-versions.sh --bootstrap-server kafka-1.kafka-svc:9093 2>&1 || true`, { container: 'configure' })
  assert.match(client, /size = -1/)
  assert.not.match(client, /OutOfMemory/)

  const command = /kubectl exec -n \S+ kafka-0 -c configure -- (touch \S+)/.exec(await kafka.initLogs(0))![1]!
  await kafka.bash('kafka-0', command, { container: 'configure' })
  await kafka.waitReady(0, 1)
  assert.match(await kafka.initLogs(0), /beginning cluster \S+, as told to, without kafka-2/)
  await pods(kafka, 3)
  await kafka.waitReady(0, 1, 2)
  await quorum(kafka, [0, 1, 2])
  assert.match(await kafka.helm('4', 'test', 'kafka', '--logs', '--timeout', '3m'), /PASSED: 150 messages through 3 brokers/)
  say('silent peer: waited, went on when told to, complete when it came')
}))

test('two of three disks lost: no quorum, never a new cluster', watched('two-lost', async (kafka) => {
  await kafka.apply('install')
  await createTopic(kafka, 'counted')
  await write(kafka, 'counted', 1000)
  const id = await directory(kafka, 2)
  await pods(kafka, 0)
  await gone(kafka)
  await kafka.loseDisk(0)
  await kafka.loseDisk(1)
  await pods(kafka, 3)
  await until('kafka-0 joins', 120, async () => /joining it/.test(await kafka.initLogs(0)))
  await seconds(30)
  for (const ordinal of [0, 1]) assert.not.match(await kafka.initLogs(ordinal), /beginning cluster/)
  const ready = await kafka.kubectl('get', 'pods', '-l', 'app.kubernetes.io/component=broker', '-o', 'jsonpath={.items[*].status.containerStatuses[0].ready}')
  assert.not.match(ready, /true/, 'a broker serves clients without the data')
  assert.is(await directory(kafka, 2), id)
  assert.ok(Number(await kafka.bash('kafka-2', 'cat /var/lib/kafka/data/log/counted-*/*.log | wc -c')) > 1000, 'kafka-2 still has the messages')
  say('two disks of three lost: nobody serves, the third disk is as it was')
}))

test('a changed cluster id stops at the first pod and goes back unharmed', watched('moved', async (kafka) => {
  await kafka.apply('install')
  await createTopic(kafka, 'counted')
  const { acked } = await write(kafka, 'counted', 1000)
  await kafka.apply('upgrade', { clusterId: 'MkU3OEVBNTcwNTJENDM2Qg' }, { wait: false })
  const message = await until('a pod refuses', 120, async () => /REFUSED: the disk belongs to cluster .*/.exec(await kafka.initLogs(2))?.[0])
  assert.match(message, /this release is cluster MkU3OEVBNTcwNTJENDM2Qg/)
  assert.match(await kafka.kubectl('get', 'pods', '-l', 'app.kubernetes.io/component=broker'), /kafka-0 +1\/1[^]*kafka-1 +1\/1/)
  await kafka.apply('upgrade', {}, { wait: false })
  // The StatefulSet controller does not replace a pod that never got ready: Kubernetes' documented forced rollback.
  await kafka.kill(2)
  await kafka.waitReady(0, 1, 2)
  const read = await readWithKcat(kafka, 'counted')
  assert.equal(missing(acked, read), [])
  say(`changed cluster id: one pod refused, two served; ${acked.size} acknowledged, ${missing(acked, read).length} lost`)
}))

test('helm test fails loudly when a node is missing', watched('missing', async (kafka) => {
  await kafka.apply('install')
  await pods(kafka, 2)
  await until('kafka-2 is gone', 60, async () => !/kafka-2/.test(await kafka.kubectl('get', 'pods', '-o', 'name')))
  const failed = await kafka.helm('4', 'test', 'kafka', '--timeout', '2m').then(() => '', (error: { stderr: string }) => error.stderr)
  assert.match(failed, /kafka-test.*failed|failed.*kafka-test/i)
  assert.match(await kafka.kubectl('logs', 'kafka-test'), /FAILED: node 2: /)
}))

test.run()
