// The rule for blank disks: who begins a cluster, who joins, who waits. Real scripts that greet and ask each other over
// loopback; only the names and kafka-storage.sh are faked.
import { connect, type Server, type Socket } from 'node:net'
import { writeFile } from 'node:fs/promises'
import * as assert from 'uvu/assert'
import { concurrent, runAll } from './concurrent.ts'
import { greeting, listens } from './controllers.ts'
import { network, pod, portOf, type Pod, type Run } from './pod.ts'

interface Context {
  pods: Pod[]
  runs: Run[]
  servers: Server[]
  sockets: Socket[]
}

const test = concurrent<Context>(
  () => ({ pods: [], runs: [], servers: [], sockets: [] }),
  async ({ pods, runs, servers, sockets }) => {
    for (const run of runs) run.end('SIGKILL')
    await Promise.all(runs.map((run) => run.ended))
    for (const socket of sockets) socket.destroy()
    for (const server of servers) server.close()
    for (const each of pods) await each.remove()
  },
)

/** Waits until the pod printed that; nothing may have been formatted a second later. */
async function waits(run: Run, said: RegExp, ...nodes: Pod[]): Promise<void> {
  for (let i = 0; i < 300 && !said.test(run.printed()); i++) await seconds(0.1)
  assert.match(run.printed(), said)
  await seconds(1)
  for (const node of nodes) assert.equal(await node.formats(), [])
}

const seconds = (count: number) => new Promise((resolve) => setTimeout(resolve, count * 1000))
const standalone = /^format --standalone /
const joins = /^format --no-initial-controllers /

async function cluster(context: Context, replicas: number, controllers = { replicas: 0, beside: false }): Promise<{ nodes: Pod[]; port: number }> {
  const port = network()
  const ids = [...Array(replicas).keys(), ...[...Array(controllers.replicas).keys()].map((ordinal) => 1000 + ordinal)]
  const nodes = await Promise.all(ids.map((id) => pod(id, { replicas, controllers }, port)))
  context.pods.push(...nodes)
  return { nodes, port }
}

for (const replicas of [2, 3, 5])
  test(`first install of ${replicas}: node 0 begins, all others join`, async (context) => {
    const { nodes } = await cluster(context, replicas)
    // Formatting takes seconds in truth, in which the others hear of it.
    const runs = nodes.map((node) => node.start({ FAKE_SECONDS: '2' }))
    context.runs.push(...runs)
    for (const [ordinal, run] of runs.entries()) assert.is((await run.ended).exitCode, 0, `node ${ordinal}: ${run.printed()}`)
    for (const [ordinal, node] of nodes.entries()) assert.match((await node.formats()).join(), ordinal ? joins : standalone)
  })

test('first install, pods one after another in reverse', async (context) => {
  const { nodes } = await cluster(context, 3)
  const runs: Run[] = []
  for (const node of [...nodes].reverse()) {
    runs.push(node.start({ FAKE_SECONDS: '2' }))
    context.runs.push(runs.at(-1)!)
    await seconds(1)
    if (runs.length < 3) assert.equal(await node.formats(), [])
  }
  for (const run of runs) assert.is((await run.ended).exitCode, 0, run.printed())
  assert.match((await nodes[0]!.formats()).join(), standalone)
})

for (const [beside, first] of [[false, 3], [true, 0]] as const)
  test(`first install of 3 brokers and 3 dedicated controllers, beside: ${beside}`, async (context) => {
    const { nodes } = await cluster(context, 3, { replicas: 3, beside })
    const runs = nodes.map((node) => node.start({ FAKE_SECONDS: '2' }))
    context.runs.push(...runs)
    for (const [index, run] of runs.entries()) assert.is((await run.ended).exitCode, 0, `node ${index}: ${run.printed()}`)
    for (const [index, node] of nodes.entries()) assert.match((await node.formats()).join(), index === first ? standalone : joins)
  })

test('the first dedicated controller waits for brokers that do not answer, and says so', async (context) => {
  const { nodes } = await cluster(context, 2, { replicas: 1, beside: false })
  const runs = [nodes[0]!, nodes[2]!].map((node) => node.start())
  context.runs.push(...runs)
  await waits(runs[1]!, /waiting for kafka-1\n/, ...nodes)
  await waits(runs[1]!, /kubectl exec -n default kafka-controller-0 -c configure -- touch/, ...nodes)
})

test('dedicated controllers beside brokers that have data join them', async (context) => {
  const { nodes, port } = await cluster(context, 3, { replicas: 3, beside: true })
  await listens(context.servers, port)
  for (const node of nodes.slice(3)) assert.is((await node.start().ended).exitCode, 0)
  for (const node of nodes.slice(3)) assert.match((await node.formats()).join(), joins)
})

test('kafka-controller-0 lost its disk, another controller has data: it joins', async (context) => {
  const { nodes, port } = await cluster(context, 3, { replicas: 3, beside: false })
  await listens(context.servers, portOf(port, 1002))
  const { all } = await nodes[3]!.start().ended
  assert.match(all, /kafka-controller-2 belongs to a cluster: joining it/)
  assert.match((await nodes[3]!.formats()).join(), joins)
})

test('kafka-0 lost its disk, another controller has data: it joins', async (context) => {
  const { nodes, port } = await cluster(context, 3)
  await listens(context.servers, port + 1)
  const { exitCode, all } = await nodes[0]!.start().ended
  assert.is(exitCode, 0, all)
  assert.match(all, /kafka-1 belongs to a cluster: joining it/)
  assert.match((await nodes[0]!.formats()).join(), joins)
})

test('a blank node whose greeting takes its time is not taken for one with data', async (context) => {
  const { nodes, port } = await cluster(context, 2)
  await listens(context.servers, port + 1, (socket) => void setTimeout(() => greeting('blank')(socket), 1500))
  const { all } = await nodes[0]!.start().ended
  assert.match(all, /beginning cluster/)
  assert.match((await nodes[0]!.formats()).join(), standalone)
})

test('kafka-0 blank and alone waits, says for whom and how to override, then joins the one that comes', async (context) => {
  const { nodes, port } = await cluster(context, 3)
  const run = nodes[0]!.start()
  context.runs.push(run)
  await waits(run, /waiting for kafka-1 kafka-2/, nodes[0]!)
  await waits(run, /kubectl exec -n default kafka-0 -c configure -- touch .*begin-new-cluster/, nodes[0]!)
  await listens(context.servers, port + 2)
  assert.is((await run.ended).exitCode, 0)
  assert.match((await nodes[0]!.formats()).join(), joins)
})

test('one silent peer among blank ones: kafka-0 waits for it', async (context) => {
  const { nodes } = await cluster(context, 3)
  const runs = [nodes[0]!.start(), nodes[1]!.start()]
  context.runs.push(...runs)
  await waits(runs[0]!, /waiting for kafka-2\n/, ...nodes)
  await waits(runs[1]!, /waiting for/, ...nodes)
})

test('a broker’s disk tells of a cluster too: kafka-0 waits for brokers that do not answer', async (context) => {
  const { nodes } = await cluster(context, 4)
  const runs = nodes.slice(0, 3).map((node) => node.start())
  context.runs.push(...runs)
  await waits(runs[0]!, /waiting for kafka-3\n/, ...nodes)
})

test('the override begins a cluster without the silent one', async (context) => {
  const { nodes } = await cluster(context, 3)
  const run = nodes[0]!.start()
  context.runs.push(run)
  await waits(run, /waiting for kafka-1 kafka-2/, nodes[0]!)
  await writeFile(`${nodes[0]!.tmp}/begin-new-cluster`, '')
  const { exitCode, all } = await run.ended
  assert.is(exitCode, 0)
  assert.match(all, /beginning cluster \S+, as told to, without kafka-1 kafka-2/)
  assert.match((await nodes[0]!.formats()).join(), standalone)
})

test('no other ordinal ever begins a cluster, even beside blank ones and with the override', async (context) => {
  const { nodes } = await cluster(context, 3)
  await writeFile(`${nodes[1]!.tmp}/begin-new-cluster`, '')
  const runs = [nodes[1]!.start(), nodes[2]!.start()]
  context.runs.push(...runs)
  for (const run of runs) await waits(run, /waiting for kafka-0/, ...nodes)
})

test('scaled down to one replica, an ordinal above 0 still does not begin a cluster', async (context) => {
  const node = await pod(1, { replicas: 1 })
  context.pods.push(node)
  const run = node.start()
  context.runs.push(run)
  await waits(run, /waiting for kafka-0/, node)
})

test('1→3 while kafka-0 is down: 1 and 2 wait for it, then join', async (context) => {
  const { nodes, port } = await cluster(context, 3)
  const runs = [nodes[1]!.start(), nodes[2]!.start()]
  context.runs.push(...runs)
  await waits(runs[0]!, /waiting for kafka-0/, ...nodes)
  await listens(context.servers, port)
  for (const run of runs) assert.is((await run.ended).exitCode, 0)
  for (const node of nodes.slice(1)) assert.match((await node.formats()).join(), joins)
})

test('a connection that is closed at once tells nothing: a proxy in front of nobody', async (context) => {
  const { nodes, port } = await cluster(context, 3)
  for (const peer of [1, 2]) await listens(context.servers, port + peer, (socket) => socket.destroy())
  const run = nodes[0]!.start()
  context.runs.push(run)
  await waits(run, /waiting for kafka-1 kafka-2/, nodes[0]!)
})

test('another greeting tells nothing', async (context) => {
  const { nodes, port } = await cluster(context, 3)
  for (const peer of [1, 2]) await listens(context.servers, port + peer, (socket) => socket.write('SSH-2.0-OpenSSH\r\n'))
  const run = nodes[0]!.start()
  context.runs.push(run)
  await waits(run, /waiting for kafka-1 kafka-2/, nodes[0]!)
})

test('somebody who connects and stays does not keep a blank node from greeting others', async (context) => {
  const { nodes, port } = await cluster(context, 3)
  const runs = [nodes[1]!.start(), nodes[2]!.start()]
  context.runs.push(...runs)
  await waits(runs[0]!, /waiting for kafka-0/, nodes[1]!)
  for (let i = 0; i < 5; i++) context.sockets.push(connect(port + 1, '127.0.0.1').on('error', () => {}))
  await seconds(0.5)
  const first = nodes[0]!.start({ FAKE_SECONDS: '2' })
  context.runs.push(first)
  assert.is((await first.ended).exitCode, 0)
  assert.match((await nodes[0]!.formats()).join(), standalone)
})

test('a waiting pod ends at SIGTERM, not after its grace period', async (context) => {
  const { nodes } = await cluster(context, 3)
  const run = nodes[0]!.start()
  context.runs.push(run)
  await waits(run, /waiting for/, nodes[0]!)
  run.signalFirst('SIGTERM')
  const { exitCode } = await run.ended
  assert.is(exitCode, 143)
})

test('an image whose nc cannot listen is refused', async (context) => {
  const { nodes } = await cluster(context, 3)
  await nodes[0]!.replaceTool('nc', '#!/bin/sh\nexit 1\n')
  const { exitCode, all } = await nodes[0]!.start().ended
  assert.is(exitCode, 1)
  assert.match(all, /REFUSED: this image's nc does not serve/)
})

runAll()
