// Before an upgrade: which nodes and voters go, and what is refused. Faked: name service, Kafka's tools with answers as they print
// them, and the scripts that then do it.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pod, type Pod } from './pod.ts'

const pods: Pod[] = []
const test = suite('shrink')
test.after(async () => {
  for (const each of pods) await each.remove()
})

interface Situation {
  /** Nodes that have names. */
  nodes: number
  /** The new values. */
  replicas: number
  quorumSize?: number
  lowerReplicationFactor?: boolean
  voters?: number[]
  /** Replicas of each partition, by topic. */
  topics?: Record<string, string[]>
  /** Nodes beyond the new controllers that listen as such. */
  listening?: number[]
  dns?: boolean
  answers?: boolean
}

async function checks({ nodes, voters = [0, 1, 2], topics = {}, listening = [], dns = true, answers = true, ...values }: Situation) {
  const node = await pod(0, values)
  pods.push(node)
  await node.fakeOwn('ask.sh', `#!/bin/bash\nnode=\${1%%.*}\n[[ " ${listening.join(' ')} " = *" \${node##*-} "* ]] && echo data || echo unknown\n`)
  for (const script of ['drain', 'demote']) await node.fakeOwn(`${script}.sh`, `#!/bin/bash\necho "${script}.sh $*"\n`)
  const names = ['kubernetes.default.svc.cluster.local', ...Array.from({ length: nodes }, (_, ordinal) => `kafka-${ordinal}.kafka-svc.default.svc.cluster.local`)]
  await node.replaceTool('getent', `#!/bin/bash\n${dns ? '' : 'exit 2\n'}case " ${names.join(' ')} " in *" $2 "*) exit 0;; esac\nexit 2\n`)
  const voter = (id: number) => `{"id": ${id}, "directoryId": "x", "endpoints": ["CONTROLLER://kafka-${id}.kafka-svc:9093"]}`
  await node.fakeKafka('kafka-metadata-quorum.sh', `#!/bin/bash\n${answers ? '' : 'exit 1\n'}cat <<'E'\nClusterId:              x\nLeaderId:               0\nCurrentVoters:          [${voters.map(voter).join(', ')}]\nCurrentObservers:       [${[3, 4].filter((id) => id < nodes).map(voter).join(', ')}]\nE\n`)
  const lines = Object.entries(topics).flatMap(([topic, partitions]) => [
    `Topic: ${topic}\tTopicId: abc\tPartitionCount: ${partitions.length}\tReplicationFactor: 3\tConfigs: min.insync.replicas=2`,
    ...partitions.map((list, partition) => `\tTopic: ${topic}\tPartition: ${partition}\tLeader: 0\tReplicas: ${list}\tIsr: ${list}\tElr: \tLastKnownElr: `),
  ])
  await node.fakeKafka('kafka-topics.sh', `#!/bin/bash\ncat <<'E'\n${lines.join('\n')}\nE\n`)
  const { exitCode, all } = await node.start({}, 'shrink.sh').ended
  return { exitCode, all, done: all.split('\n').filter((line) => /^(drain|demote)/.test(line)) }
}

for (const [nodes, replicas] of [[3, 3], [3, 5], [1, 3], [0, 3]] as const)
  test(`${nodes}→${replicas}: nobody goes, nothing is asked`, async () => {
    const { exitCode, all, done } = await checks({ nodes, replicas, answers: false })
    assert.is(exitCode, 0, all)
    assert.match(all, new RegExp(`there is no kafka-${replicas} and no other controller, so no node goes`))
    assert.equal(done, [])
  })

test('5→3: the nodes that go are emptied', async () => {
  const { exitCode, all, done } = await checks({ nodes: 5, replicas: 3, topics: { orders: ['0,1,2', '3,1,2'] } })
  assert.is(exitCode, 0, all)
  assert.match(all, /nodes that go: 3 4; voters that will be none: none/)
  assert.equal(done, ['drain.sh 3 4'])
})

const wide = { wide: ['0,1,2,3', '1,2,3,4'], fine: ['0,3,4'], wider: ['0,1,2,3,4'] }

test('5→3 with topics of more replicas than that: refused, naming them', async () => {
  const { exitCode, all, done } = await checks({ nodes: 5, replicas: 3, topics: wide })
  assert.is(exitCode, 1)
  assert.match(all, /REFUSED: replicas 3: these topics have more replicas than nodes would stay: wide \(4\), wider \(5\)\.\nNothing was changed\./)
  assert.equal(done, [])
})

test('unless that may be lowered', async () => {
  const { exitCode, done } = await checks({ nodes: 5, replicas: 3, topics: wide, lowerReplicationFactor: true })
  assert.is(exitCode, 0)
  assert.equal(done, ['drain.sh 3 4'])
})

test('a partition that is moving shows more replicas than its topic has', async () => {
  const { exitCode, all } = await checks({ nodes: 5, replicas: 3, topics: { t: ['0,1,2,3,4\tAdding Replicas: 0,1\tRemoving Replicas: 3,4'] } })
  assert.is(exitCode, 0, all)
})

test('3→1: voters go, after they were emptied', async () => {
  const { exitCode, done } = await checks({ nodes: 3, replicas: 1 })
  assert.is(exitCode, 0)
  assert.equal(done, ['drain.sh 1 2', 'demote.sh '])
})

test('3→2: node 1 stays, but not as a voter', async () => {
  assert.equal((await checks({ nodes: 3, replicas: 2 })).done, ['drain.sh 2', 'demote.sh '])
})

test('a smaller quorum of as many nodes', async () => {
  const { all, done } = await checks({ nodes: 5, replicas: 5, quorumSize: 3, voters: [0, 1, 2, 3, 4], listening: [0, 1, 2, 3, 4] })
  assert.match(all, /nodes that go: none; voters that will be none: 3 4/)
  assert.equal(done, ['demote.sh '])
})

test('brokers that do not answer', async () => {
  const { exitCode, all } = await checks({ nodes: 5, replicas: 3, answers: false })
  assert.is(exitCode, 1)
  assert.match(all, /the brokers do not answer/)
})

test('names that can’t be looked up', async () => {
  const { exitCode, all } = await checks({ nodes: 5, replicas: 3, dns: false })
  assert.is(exitCode, 1)
  assert.match(all, /names can't be looked up/)
})

test.run()
