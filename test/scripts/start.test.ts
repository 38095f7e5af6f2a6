// Beside Kafka: its start and end, and the sign-off of a node that goes for good. Kafka and its tools are faked, the other
// controllers are ports on loopback.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import * as assert from 'uvu/assert'
import { runAll } from './concurrent.ts'
import { listens, test, type Context } from './controllers.ts'
import { network, pod } from './pod.ts'

interface Situation {
  /** Other controllers that answer. */
  controllers: number[]
  /** What Kafka does. */
  kafka: string
  signal?: boolean
  /** leave.sh has found that the node goes for good. */
  goes?: boolean
}

/** Starts node 1 of three, and signals it once its Kafka runs; resolves to how it ended and what the tools were told. */
async function stops(context: Context, { controllers, kafka, signal = true, goes = false }: Situation) {
  const port = network()
  const node = await pod(1, { replicas: 3 }, port)
  context.pods.push(node)
  await node.give({})
  assert.is((await node.start().ended).exitCode, 0)
  for (const peer of controllers) await listens(context.servers, port + peer)
  for (const beside of ['settle.sh', 'retune.sh']) await node.fakeOwn(beside, '#!/bin/bash\nexit 0\n')
  await node.fakeKafka('kafka-server-start.sh', `#!/bin/bash\n${kafka}\n`)
  await node.fakeKafka('kafka-cluster.sh', `#!/bin/bash\necho "$*" >>${node.tmp}/cluster\n`)
  const run = node.start({ HEAP_OPTIONS: '-Xmx1g', JVM_OPTIONS: '', ALONE_SECONDS: '10' }, 'start.sh')
  while (!/heap -Xmx1g/.test(run.printed())) await new Promise((resolve) => setTimeout(resolve, 50))
  if (goes) await writeFile(`${node.tmp}/goes-for-good`, '')
  if (signal) run.signalFirst('SIGTERM')
  const { exitCode, all } = await run.ended
  return { exitCode, all, unregistered: await readFile(`${node.tmp}/cluster`, 'utf8').catch(() => '') }
}

const ends = "trap 'echo clean; exit 143' TERM\necho heap $KAFKA_HEAP_OPTS\nwhile :; do sleep 0.1; done"
const hangs = "trap '' TERM\necho heap $KAFKA_HEAP_OPTS\nwhile :; do sleep 0.1; done"

test('Kafka gets the signal, and its exit code is the container’s', async (context) => {
  const { exitCode, all, unregistered } = await stops(context, { controllers: [0, 2], kafka: ends })
  assert.is(exitCode, 143)
  assert.match(all, /clean$/)
  assert.is(unregistered, '')
})

test('Kafka that ends by itself ends the container', async (context) => {
  assert.is((await stops(context, { controllers: [], kafka: 'echo heap $KAFKA_HEAP_OPTS; exit 7', signal: false })).exitCode, 7)
})

test('a stop that nobody can grant is cut short', async (context) => {
  const { exitCode, all } = await stops(context, { controllers: [], kafka: hangs })
  assert.is(exitCode, 137)
  assert.match(all, /for 10 s the controllers that answer are no majority: ended without their leave/)
})

test('while a majority answers it is waited for', async (context) => {
  const { exitCode, all } = await stops(context, { controllers: [0], kafka: ends.replace('echo clean', 'sleep 14; echo clean') })
  assert.is(exitCode, 143)
  assert.match(all, /clean$/)
})

test('a node that goes for good signs off', async (context) => {
  const { all, unregistered } = await stops(context, { controllers: [0], kafka: ends, goes: true })
  assert.match(unregistered, /^unregister --bootstrap-server kafka-svc\.default\.svc\.cluster\.local:9092 --id 1\n$/)
  assert.match(all, /node 1 held nothing and is no longer registered/)
})

const record = (leaderId: number, votedId: number) => JSON.stringify({ leaderId, leaderEpoch: 7, votedId, votedDirectoryId: 'LyBDZcAo8mt1GtYeMdjZYQ', data_version: 1 })
const taken = JSON.stringify({ leaderId: 0, leaderEpoch: 7, votedId: -1, votedDirectoryId: 'AAAAAAAAAAAAAAAAAAAAAA', data_version: 1 })

for (const [what, leader, voted, stays] of [
  ['for itself, when another was elected, is taken back', 0, 1, false],
  ['for itself, while nobody is elected, stays', -1, 1, true],
  ['of the leader for itself stays', 1, 1, true],
  ['for another stays', 0, 2, true],
  ['that was not given stays so', 0, -1, true],
] as const)
  test(`a vote ${what}`, async (context) => {
    const node = await pod(1, { replicas: 3 }, network())
    context.pods.push(node)
    await node.give({})
    assert.is((await node.start().ended).exitCode, 0)
    await mkdir(`${node.data}/__cluster_metadata-0`)
    const file = `${node.data}/__cluster_metadata-0/quorum-state`
    await writeFile(file, record(leader, voted))
    const { exitCode, all } = await node.start({}, 'vote.sh').ended
    assert.is(exitCode, 0)
    assert.is((await readFile(file, 'utf8')).trim(), stays ? record(leader, voted) : taken)
    assert.is(all, stays ? '' : 'vote: node 0 was elected in epoch 7; this node\'s vote for itself is taken back')
  })

test('a node without a record of votes starts', async (context) => {
  const node = await pod(1, { replicas: 3 }, network())
  context.pods.push(node)
  await node.give({})
  assert.is((await node.start().ended).exitCode, 0)
  assert.is((await node.start({}, 'vote.sh').ended).exitCode, 0)
})

runAll()
