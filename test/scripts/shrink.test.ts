// The check before an upgrade that lowers replicas. Faked: name service and Kafka's tools, with answers as they print them.
import { readFile } from 'node:fs/promises'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pod, type Pod } from './pod.ts'

const pods: Pod[] = []
const test = suite('shrink')
test.after(async () => {
  for (const each of pods) await each.remove()
})

/** The ids that the last check left for drain.sh. */
const left = () => readFile(`${pods.at(-1)!.tmp}/leaving`, 'utf8').catch(() => undefined)

interface Situation {
  /** Nodes that have names. */
  nodes: number
  /** The new counts. */
  replicas: number
  controllers: number
  voters?: number[]
  /** Replicas of each partition, by topic. */
  topics?: Record<string, string[]>
  dns?: boolean
  answers?: boolean
}

async function checks({ nodes, replicas, controllers, voters = [0, 1, 2], topics = {}, dns = true, answers = true }: Situation) {
  const node = await pod(0)
  pods.push(node)
  const names = ['kubernetes.default.svc.cluster.local', ...Array.from({ length: nodes }, (_, ordinal) => `kafka-${ordinal}.kafka-svc.default.svc.cluster.local`)]
  await node.replaceTool('getent', `#!/bin/bash\n${dns ? '' : 'exit 2\n'}case " ${names.join(' ')} " in *" $2 "*) exit 0;; esac\nexit 2\n`)
  const voter = (id: number) => `{"id": ${id}, "directoryId": "x", "endpoints": ["CONTROLLER://kafka-${id}.kafka-svc:9093"]}`
  await node.fakeKafka('kafka-metadata-quorum.sh', `#!/bin/bash\n${answers ? '' : 'exit 1\n'}cat <<'E'\nClusterId:              x\nLeaderId:               0\nCurrentVoters:          [${voters.map(voter).join(', ')}]\nCurrentObservers:       [${[3, 4].filter((id) => id < nodes).map(voter).join(', ')}]\nE\n`)
  const lines = Object.entries(topics).flatMap(([topic, partitions]) => [
    `Topic: ${topic}\tTopicId: abc\tPartitionCount: ${partitions.length}\tReplicationFactor: 3\tConfigs: min.insync.replicas=2`,
    ...partitions.map((list, partition) => `\tTopic: ${topic}\tPartition: ${partition}\tLeader: 0\tReplicas: ${list}\tIsr: ${list}\tElr: \tLastKnownElr: `),
  ])
  await node.fakeKafka('kafka-topics.sh', `#!/bin/bash\ncat <<'E'\n${lines.join('\n')}\nE\n`)
  return node.start({
    NAME: 'kafka', DOMAIN: 'kafka-svc.default.svc.cluster.local', NAMESPACE: 'default', REPLICAS: String(replicas), CONTROLLERS: String(controllers),
  }, 'shrink.sh').ended
}

for (const [nodes, replicas] of [[3, 3], [3, 5], [1, 3], [0, 3]] as const)
  test(`${nodes}→${replicas}: nobody goes, nothing is asked`, async () => {
    const { exitCode, all } = await checks({ nodes, replicas, controllers: 3, answers: false })
    assert.is(exitCode, 0, all)
    assert.match(all, new RegExp(`there is no kafka-${replicas}, so no node goes`))
  })

test('5→3: the nodes that go are left for drain.sh', async () => {
  const { exitCode, all } = await checks({ nodes: 5, replicas: 3, controllers: 3, topics: { orders: ['0,1,2', '3,1,2'] } })
  assert.is(exitCode, 0, all)
  assert.match(all, /these nodes go: 3 4$/)
  assert.is(await left(), '3\n4\n')
})

test('5→3 with topics of more replicas than that: refused, naming them', async () => {
  const { exitCode, all } = await checks({ nodes: 5, replicas: 3, controllers: 3, topics: { wide: ['0,1,2,3', '1,2,3,4'], fine: ['0,3,4'], wider: ['0,1,2,3,4'] } })
  assert.is(exitCode, 1)
  assert.match(all, /REFUSED: replicas 3: these topics have more replicas than nodes would stay: wide \(4\), wider \(5\)\.\nNothing was changed\./)
  assert.is(await left(), undefined)
})

test('a partition that is moving shows more replicas than its topic has', async () => {
  const { exitCode, all } = await checks({ nodes: 5, replicas: 3, controllers: 3, topics: { t: ['0,1,2,3,4\tAdding Replicas: 0,1\tRemoving Replicas: 3,4'] } })
  assert.is(exitCode, 0, all)
})

test('3→1: voters do not go', async () => {
  const { exitCode, all } = await checks({ nodes: 3, replicas: 1, controllers: 1 })
  assert.is(exitCode, 1)
  assert.match(all, /REFUSED: replicas 1: the quorum would shrink to 1, and node 1 is one of its voters \(0 1 2\)/)
})

test('3→2: node 1 stays but would no longer be a voter', async () => {
  assert.match((await checks({ nodes: 3, replicas: 2, controllers: 1 })).all, /node 1 is one of its voters/)
})

test('brokers that do not answer', async () => {
  const { exitCode, all } = await checks({ nodes: 5, replicas: 3, controllers: 3, answers: false })
  assert.is(exitCode, 1)
  assert.match(all, /the brokers do not answer/)
})

test('names that can’t be looked up', async () => {
  const { exitCode, all } = await checks({ nodes: 5, replicas: 3, controllers: 3, dns: false })
  assert.is(exitCode, 1)
  assert.match(all, /names can't be looked up/)
})

test.run()
