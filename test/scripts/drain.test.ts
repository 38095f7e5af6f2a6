// Moving replicas, off the nodes that go or for another replication factor. Kafka's tools are faked by one that keeps partitions in a file and does what it is told.
import { readFile, writeFile } from 'node:fs/promises'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pod, type Pod } from './pod.ts'

const pods: Pod[] = []
const test = suite('drain')
test.after(async () => {
  for (const each of pods) await each.remove()
})

interface Outcome {
  exitCode: number
  all: string
  /** What kafka-configs.sh was told. */
  cordoned: string[]
  /** The plan that was executed. */
  plan: { topic: string; partition: number; replicas: number[] }[]
}

async function runs(script: string[], replicas: number, topics: Record<string, string[]>, zones: string[] = [], down: number[] = []): Promise<Outcome> {
  const node = await pod(0, { replicas })
  pods.push(node)
  await node.fakeOwn('ask.sh', `#!/bin/bash\nnode=\${1%%.*}\n[[ $CONTROLLER_PORT = 9092 && " ${down.join(' ')} " != *" \${node##*-} "* ]] && echo data || echo unknown\n`)
  await node.fakeKafka('kafka-broker-api-versions.sh', `#!/bin/bash\ncat <<'E'\n${zones.map((zone, id) => `kafka-${id}.kafka-svc:9092 (id: ${id} rack: ${zone} isFenced: false) -> (\n\tProduce(0): 0 to 13 [usable: 13]`).join('\n')}\nE\n`)
  const lines = Object.entries(topics).flatMap(([topic, partitions]) => [
    `Topic: ${topic}\tTopicId: abc\tPartitionCount: ${partitions.length}\tReplicationFactor: 3\tConfigs: `,
    ...partitions.map((list, partition) => `\tTopic: ${topic}\tPartition: ${partition}\tLeader: 0\tReplicas: ${list}\tIsr: ${list}\tElr: \tLastKnownElr: `),
  ])
  await writeFile(`${node.tmp}/topics`, `${lines.join('\n')}\n`)
  await node.fakeKafka('kafka-topics.sh', `#!/bin/bash\n[ -e ${node.tmp}/executed ] || cat ${node.tmp}/topics\n`)
  await node.fakeKafka('kafka-configs.sh', `#!/bin/bash\necho "$*" >>${node.tmp}/configs\n`)
  await node.fakeKafka('kafka-reassign-partitions.sh', `#!/bin/bash
if [[ $* = *--execute* ]]; then cp ${node.tmp}/plan.json ${node.tmp}/executed; echo 1 >${node.tmp}/moving; exit; fi
if [ -e ${node.tmp}/moving ]; then rm ${node.tmp}/moving; printf 'Current partition reassignments:\\nt-0: replicas: 0,1,3. removing: 3.\\n'; else echo 'No partition reassignments found.'; fi
`)
  await node.replaceTool('sleep', '#!/bin/sh\nexit 0\n')
  const { exitCode, all } = await node.start({}, ...script).ended
  const read = (name: string) => readFile(`${node.tmp}/${name}`, 'utf8').catch(() => '')
  return {
    exitCode,
    all,
    cordoned: (await read('configs')).split('\n').filter(Boolean),
    plan: (JSON.parse((await read('executed')) || '{"partitions":[]}') as { partitions: Outcome['plan'] }).partitions,
  }
}

const drains = (replicas: number, leaving: number[], topics: Record<string, string[]>, zones?: string[]) =>
  runs(['drain.sh', ...leaving.map(String)], replicas, topics, zones)

test('replicas on nodes that go move to the nodes with fewest, others stay where they are', async () => {
  const { exitCode, all, cordoned, plan } = await drains(3, [3, 4], { orders: ['0,1,2', '3,1,2', '0,3,4'], single: ['4', '1'] })
  assert.is(exitCode, 0, all)
  assert.is(cordoned.length, 2)
  assert.match(cordoned[0]!, /--entity-name 3 --add-config cordoned\.log\.dirs=\*/)
  assert.equal(plan, [
    // Nodes 0 and 1 lead a partition already.
    { topic: 'orders', partition: 1, replicas: [2, 1, 0] },
    { topic: 'orders', partition: 2, replicas: [0, 2, 1] },
    { topic: 'single', partition: 0, replicas: [0] },
  ])
  assert.match(all, /1 partitions are moving[^]*the nodes that go hold no replicas: 3 4/)
})

test('nodes that are down can’t be closed, but what they held is moved', async () => {
  const { exitCode, cordoned, plan } = await runs(['drain.sh', '3', '4'], 3, { t: ['3,0', '4,1'] }, [], [4])
  assert.is(exitCode, 0)
  assert.is(cordoned.length, 1)
  assert.is(plan.length, 2)
})

test('empty nodes are closed, and nothing moves', async () => {
  const { exitCode, cordoned, plan } = await drains(10, [10], { t: ['1,0,9'] })
  assert.is(exitCode, 0)
  assert.is(cordoned.length, 1)
  assert.equal(plan, [])
})

test('more replicas than nodes stay become as many as stay', async () => {
  const { plan } = await drains(1, [1, 2], { t: ['1,0,2', '2,1', '0'] })
  assert.equal(plan, [{ topic: 't', partition: 0, replicas: [0] }, { topic: 't', partition: 1, replicas: [0] }])
})

test('a new replica goes to a zone that has none', async () => {
  const { plan } = await drains(4, [4], { t: ['0,4', '2', '3'] }, ['a', 'a', 'a', 'b', 'b'])
  assert.equal(plan, [{ topic: 't', partition: 0, replicas: [0, 3] }])
})

test('a higher replication factor, of the topics named, each node leading alike', async () => {
  const { exitCode, plan } = await runs(['reassign.sh', '3', '3', 'orders', 'clicks'], 3, { orders: ['0', '0', '0'], clicks: ['1,0,2'], others: ['0'] })
  assert.is(exitCode, 0)
  assert.equal(plan.map(({ topic, partition }) => `${topic}-${partition}`), ['orders-0', 'orders-1', 'orders-2'])
  assert.equal(plan.map(({ replicas }) => [...replicas].sort().join()), ['0,1,2', '0,1,2', '0,1,2'])
  assert.equal(plan.map(({ replicas }) => replicas[0]), [2, 0, 1])
})

test('any plan keeps the number of replicas, each on another node that stays, evenly', async () => {
  const nodes = 9
  const stay = 4
  // A fixed sequence, so that a failure can be looked at again.
  let seed = 7
  const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2 ** 31) % below
  const partitions = Array.from({ length: 200 }, () => {
    const list = new Set<number>()
    const copies = 1 + random(3)
    while (list.size < copies) list.add(random(nodes))
    return [...list]
  })
  const { exitCode, all, plan } = await drains(stay, [4, 5, 6, 7, 8], { t: partitions.map((list) => list.join()) })
  assert.is(exitCode, 0, all)
  const after = partitions.map((list, partition) => plan.find((move) => move.partition === partition)?.replicas ?? list)
  const load = Array.from({ length: stay }, () => 0)
  for (const [partition, list] of after.entries()) {
    assert.is(list.length, partitions[partition]!.length)
    assert.is(new Set(list).size, list.length)
    for (const node of list) {
      assert.ok(node < stay)
      load[node]!++
    }
  }
  assert.ok(Math.max(...load) - Math.min(...load) <= 2, `load ${load}`)
})

test.run()
