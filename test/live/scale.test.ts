// More replicas by the number alone, under load.
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { documented, quorum, rolled, say, until, watched, type Release } from './harness.ts'
import { createTopic, missing, partitions, readWithKcat, write, writing } from './messages.ts'

/** Changes when a pod is made anew. */
const uids = async (kafka: Release, ...ordinals: number[]) =>
  kafka.kubectl('get', ...ordinals.map((ordinal) => `pod/kafka-${ordinal}`), '-o', 'jsonpath={.items[*].metadata.uid}{.metadata.uid}')

test('1→3→5 by helm upgrade', watched('scale', async (kafka) => {
  await kafka.apply('install', { replicas: 1 })
  await createTopic(kafka, 'counted')
  const load = writing(kafka, 'counted', 24_000, { rate: 300 })

  await kafka.apply('upgrade', { replicas: 3 })
  await kafka.waitReady(0, 1, 2)
  await quorum(kafka, [0, 1, 2], [])
  const before = await uids(kafka, 0, 1, 2)

  await kafka.apply('upgrade', { replicas: 5 })
  await kafka.waitReady(3, 4)
  await quorum(kafka, [0, 1, 2], [3, 4])
  assert.is(await uids(kafka, 0, 1, 2), before, 'growing by brokers restarts nobody')

  const { acked, failed, pause } = await load
  assert.is(failed, 0)
  assert.is(acked.size, 24_000)
  const read = await readWithKcat(kafka, 'counted')
  assert.equal(missing(acked, read), [])
  assert.match(await kafka.helm('4', 'test', 'kafka', '--logs', '--timeout', '3m'), /PASSED: 250 messages through 5 brokers/)

  // Born with min ISR 1, which Kafka keeps in the cluster; the topic's one replica goes on taking writes.
  await until('min ISR follows the replicas', 60, async () =>
    /min\.insync\.replicas=2/.test(await kafka.bash('tools', 'kafka-configs.sh --bootstrap-server kafka-svc:9092 --describe --entity-type brokers --entity-default')))
  const after = await write(kafka, 'counted', 500, { prefix: '2' })
  assert.is(after.failed, 0)
  assert.is(after.acked.size, 500)
  say(`1→3→5: ${acked.size} acknowledged, ${failed} failed, ${missing(acked, read).length} lost; growing to 5 restarted nobody; longest pause ${pause} s`)
}))

/** Ids of the brokers that the cluster knows, fenced ones too. */
const registered = async (kafka: Release) =>
  [...(await kafka.bash('tools', 'kafka-cluster.sh list-endpoints --bootstrap-server kafka-svc:9092 --include-fenced-brokers')).matchAll(/^(\d+) /gm)].map(([, id]) => Number(id)).sort()

test('5→3→1→3→5 under load: emptied first, voters one by one, and back', watched('fewer', async (kafka) => {
  await kafka.apply('install', { replicas: 5 })
  await createTopic(kafka, 'counted', 12)
  const load = writing(kafka, 'counted', 36_000, { rate: 200 })
  const on = async (topic: string) => [...new Set((await partitions(kafka, topic)).flatMap(({ replicas }) => replicas))].sort()
  assert.equal(await on('counted'), [0, 1, 2, 3, 4])

  await kafka.bash('tools', 'kafka-topics.sh --bootstrap-server kafka-svc:9092 --create --topic wide --partitions 1 --replication-factor 4')
  const refusal = (replicas: number) => kafka.apply('upgrade', { replicas }).then(() => '', async (error: { stderr: string }) => {
    assert.match(error.stderr, /pre-upgrade hooks failed/)
    return kafka.kubectl('logs', 'job/kafka-shrink')
  })
  assert.match(await refusal(3), /REFUSED: replicas 3: these topics have more replicas than nodes would stay: wide \(4\)/)
  assert.is(await kafka.kubectl('get', 'statefulset', 'kafka', '-o', 'jsonpath={.spec.replicas}'), '5')
  assert.equal(await on('counted'), [0, 1, 2, 3, 4])
  await kafka.bash('tools', 'kafka-topics.sh --bootstrap-server kafka-svc:9092 --delete --topic wide')

  await kafka.paste(await documented('fewer'))
  assert.is(await kafka.kubectl('get', 'statefulset', 'kafka', '-o', 'jsonpath={.spec.replicas}'), '3')
  assert.equal(await on('counted'), [0, 1, 2])
  await until('two nodes have signed off', 180, async () => `${await registered(kafka)}` === '0,1,2')

  assert.match(await refusal(1), /these topics have more replicas than nodes would stay: .*counted \(3\)/)
  await quorum(kafka, [0, 1, 2], [])
  await kafka.paste(await documented('one'))
  await quorum(kafka, [0], [])
  assert.equal(await on('counted'), [0])
  await until('two voters have signed off', 180, async () => `${await registered(kafka)}` === '0')

  await kafka.apply('upgrade', { replicas: 3 })
  await kafka.waitReady(0, 1, 2)
  await quorum(kafka, [0, 1, 2], [])
  await kafka.paste(await documented('factor'))
  await until('counted has three replicas in sync', 60, async () => (await partitions(kafka, 'counted')).every(({ isr }) => isr.length === 3))

  await kafka.paste(await documented('more'))
  await kafka.waitReady(3, 4)
  const { acked, failed, pause } = await load
  const read = await readWithKcat(kafka, 'counted')
  assert.equal(missing(acked, read), [])
  assert.is(failed, 0)
  await until('nodes that came back take new replicas', 90, async () => {
    const topic = `later-${Date.now()}`
    await createTopic(kafka, topic, 30)
    return (await on(topic)).length === 5
  })
  assert.match(await kafka.helm('4', 'test', 'kafka', '--logs', '--timeout', '3m'), /PASSED: 250 messages through 5 brokers/)
  say(`5→3→1→3→5: ${acked.size} acknowledged, ${failed} failed, ${missing(acked, read).length} lost; longest pause ${pause} s`)
}))

test('half-way to fewer nodes, and back', watched('reopen', async (kafka) => {
  await kafka.apply('install', { replicas: 5 })
  await quorum(kafka, [0, 1, 2], [3, 4])
  // What an upgrade to one node leaves that was ended before its last step.
  await kafka.bash('tools', `
    for node in 3 4; do kafka-configs.sh --bootstrap-server kafka-svc:9092 --alter --entity-type brokers --entity-name $node --add-config 'cordoned.log.dirs=*'; done
    kafka-metadata-quorum.sh --bootstrap-server kafka-svc:9092 remove-controller --controller-id 2 \\
      --controller-directory-id "$(kafka-metadata-quorum.sh --bootstrap-server kafka-svc:9092 describe --replication | awk '$1 == 2 { print $2 }')"`)
  await quorum(kafka, [0, 1], [2, 3, 4])
  await kafka.paste(await documented('reopen'))
  await rolled(kafka, 'kafka')
  await quorum(kafka, [0, 1, 2], [3, 4])
  const configs = await kafka.bash('tools', 'kafka-configs.sh --bootstrap-server kafka-svc:9092 --describe --entity-type brokers --all')
  assert.not.match(configs, /^ *cordoned\.log\.dirs=\*/m)
  say('half-way to one node and back: the voters vote, the nodes are open')
}))

test.run()
