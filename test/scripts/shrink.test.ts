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
  controllers?: { replicas: number; beside?: boolean }
  /** Dedicated controllers that have names. */
  dedicated?: number
  lowerReplicationFactor?: boolean
  voters?: number[]
  /** Replicas of each partition, by topic. */
  topics?: Record<string, string[]>
  /** Nodes beyond the new controllers that listen as such. */
  listening?: string[]
  dns?: boolean
  answers?: boolean
}

async function checks({ nodes, voters = [0, 1, 2], topics = {}, listening = [], dedicated = 0, dns = true, answers = true, ...values }: Situation) {
  const node = await pod(0, values)
  pods.push(node)
  await node.fakeOwn('ask.sh', `#!/bin/bash\n[[ " ${listening.join(' ')} " = *" \${1%%.*} "* ]] && echo data || echo unknown\n`)
  for (const script of ['drain', 'demote']) await node.fakeOwn(`${script}.sh`, `#!/bin/bash\necho "${script}.sh $*"\n`)
  const names = ['kubernetes.default.svc.cluster.local', ...Array.from({ length: nodes }, (_, ordinal) => `kafka-${ordinal}.kafka-svc.default.svc.cluster.local`),
    ...Array.from({ length: dedicated }, (_, ordinal) => `kafka-controller-${ordinal}.kafka-controller-svc.default.svc.cluster.local`)]
  await node.replaceTool('getent', `#!/bin/bash\n${dns ? '' : 'exit 2\n'}case " ${names.join(' ')} " in *" $2 "*) exit 0;; esac\nexit 2\n`)
  const voter = (id: number) => `{"id": ${id}, "directoryId": "x", "endpoints": ["CONTROLLER://kafka-${id}.kafka-svc:9093"]}`
  await node.fakeKafka('kafka-metadata-quorum.sh', `#!/bin/bash\n${answers ? '' : 'exit 1\n'}cat <<'E'\nClusterId:              x\nLeaderId:               0\nCurrentVoters:          [${voters.map(voter).join(', ')}]\nCurrentObservers:       [${[3, 4, 1000, 1001, 1002].filter((id) => (id < 1000 ? id < nodes : id < 1000 + dedicated && !voters.includes(id))).map(voter).join(', ')}]\nE\n`)
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
  const { all, done } = await checks({ nodes: 5, replicas: 5, quorumSize: 3, voters: [0, 1, 2, 3, 4], listening: [0, 1, 2, 3, 4].map((id) => `kafka-${id}`) })
  assert.match(all, /nodes that go: none; voters that will be none: 3 4/)
  assert.equal(done, ['demote.sh '])
})

const combined = { nodes: 3, replicas: 3, listening: [0, 1, 2].map((id) => `kafka-${id}`) }
const both = { ...combined, voters: [0, 1, 2, 1000, 1001, 1002], dedicated: 3 }

for (const [what, situation] of Object.entries({
  'dedicated controllers come beside the brokers’': { ...combined, controllers: { replicas: 3, beside: true } },
  'brokers come beside dedicated ones': { ...both, listening: [], voters: [1000, 1001, 1002], controllers: { replicas: 3, beside: true } },
  'dedicated ones stay': { ...both, listening: [], voters: [1000, 1001, 1002], controllers: { replicas: 3 } },
  'dedicated ones become more': { ...both, listening: [], voters: [1000, 1001, 1002], controllers: { replicas: 5 } },
}))
  test(`${what}: nothing is asked`, async () => {
    const { exitCode, all, done } = await checks({ ...situation, answers: false })
    assert.is(exitCode, 0, all)
    assert.equal(done, [])
  })

for (const [what, situation, demoted] of [
  ['both kinds → dedicated', { ...both, controllers: { replicas: 3 } }, '0 1 2'],
  ['both kinds → combined', { ...both, controllers: { replicas: 0 } }, '1000 1001 1002'],
  ['fewer dedicated', { ...both, listening: [], voters: [1000, 1001, 1002], controllers: { replicas: 1 } }, '1001 1002'],
] as const)
  test(`${what}: voters ${demoted} go`, async () => {
    const { exitCode, all, done } = await checks(situation as Situation)
    assert.is(exitCode, 0, all)
    assert.match(all, new RegExp(`nodes that go: none; voters that will be none: ${demoted}\n`))
    assert.equal(done, ['demote.sh '])
  })

for (const [what, situation, message] of [
  ['combined → dedicated', { ...combined, controllers: { replicas: 3 } }, /REFUSED: controllers\.replicas 3: voters 0 1 2 would go, and 1000 1001 1002, which are to vote then, are no voters yet\.\nNothing was changed\. .*controllers\.replicas=3,controllers\.beside=true; once helm test passes/],
  ['dedicated → combined', { ...both, listening: [], voters: [1000, 1001, 1002], controllers: { replicas: 0 } }, /voters 1000 1001 1002 would go, and 0 1 2, .*\n.*controllers\.replicas=3,controllers\.beside=true/],
  ['too early', { ...both, voters: [0, 1, 2, 1000, 1001], controllers: { replicas: 3 } }, /voters 0 1 2 would go, and 1002, which/],
  ['a quorum that is not whole', { nodes: 5, replicas: 5, voters: [0, 2, 3, 4], listening: ['kafka-3'] }, /controllers\.replicas 0: voters 3 4 would go, and 1, which .*\n.*Get them running first: kubectl get pods/],
] as const)
  test(`${what}: refused, with the next step`, async () => {
    const { exitCode, all, done } = await checks(situation as unknown as Situation)
    assert.is(exitCode, 1)
    assert.match(all, message)
    assert.equal(done, [])
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
