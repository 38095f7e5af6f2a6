// preStop: a node waits for replicas that catch up and for the controllers' majority, and never longer than it may.
// kafka-topics.sh is faked; the other controllers are ports on loopback.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import * as assert from 'uvu/assert'
import { runAll } from './concurrent.ts'
import { greeting, listens, test, type Context } from './controllers.ts'
import { network, pod, portOf, type Pod } from './pod.ts'

/** What the script put into the container's log. */
const said = async (node: Pod) => (await readFile(`${node.tmp}/log`, 'utf8')).trim()

const line = (partition: number, replicas: string, isr: string) =>
  `Topic: t\tTopicId: x\tPartition: ${partition}\tLeader: 1\tReplicas: ${replicas}\tIsr: ${isr}\tElr: \tLastKnownElr: `

interface Situation {
  ordinal?: number
  /** Other controllers that answer. */
  controllers?: number[]
  serves?: boolean
  /** What kafka-topics.sh prints at its first, second, … call; the last one stays. */
  behind: string[]
  replicas?: number
  dedicated?: number
  /** The quorum's voters, where they are not the release's. */
  voters?: number[]
  /** What kafka-configs.sh says of this node, which holds no partitions then. */
  configs?: string
  /** Brokers that are leaving; they go after seven seconds. */
  brokers?: number[]
  /** Seconds it may wait. */
  limit?: number
}

async function leaves(context: Context, { ordinal = 1, controllers = [0, 2], serves = true, behind, replicas = 4, dedicated = 0, voters = [0, 1, 2], configs, brokers = [], limit = 30 }: Situation) {
  const port = network()
  const node = await pod(ordinal, { replicas, controllers: { replicas: dedicated } }, port)
  context.pods.push(node)
  for (const peer of controllers) await listens(context.servers, portOf(port, peer))
  for (const peer of brokers) await listens(context.servers, port + peer, greeting('leaving'))
  if (brokers.length) setTimeout(() => context.servers.splice(controllers.length, brokers.length).forEach((server) => server.close()), 7000)
  const client = port + 15
  if (serves) await listens(context.servers, client)
  const cases = behind.map((text, call) => `${call === behind.length - 1 ? '*' : call})\ncat <<'E'\n${text}\nE\n;;`).join('\n')
  await node.fakeKafka('kafka-topics.sh', `#!/bin/bash\ncalls=$(cat ${node.tmp}/calls 2>/dev/null || echo 0)\necho $((calls + 1)) >${node.tmp}/calls\ncase $calls in\n${cases}\nesac\n`)
  const entries = voters.map((id) => `{"id": ${id}, "directoryId": "x", "endpoints": ["CONTROLLER://kafka-${id}.kafka-svc.default.svc.cluster.local:9093"]}`)
  await node.fakeKafka('kafka-metadata-quorum.sh', `#!/bin/bash\necho 'CurrentVoters:          [${entries.join(', ')}]'\n`)
  await node.fakeKafka('kafka-configs.sh', `#!/bin/bash\necho '${configs}'\n`)
  await node.give({})
  if (configs === undefined) await mkdir(`${node.data}/t-0`)
  await writeFile(`${node.etc}/server.properties`, `log.dirs=${node.data}\n`)
  const started = Date.now()
  const { exitCode, all } = await node.start({ CLIENT_PORT: String(client), LEAVE_SECONDS: String(limit) }, 'leave.sh').ended
  assert.is(exitCode, 0, all)
  const goes = await readFile(`${node.tmp}/goes-for-good`).then(() => true, () => false)
  return { goes, all: await said(node), seconds: (Date.now() - started) / 1000 }
}

test('everything in sync: at once', async (context) => {
  const { all } = await leaves(context, { behind: [''] })
  assert.is(all, 'leave: safe to leave')
})

test('a partition that is in sync here waits for another replica, until it is there', async (context) => {
  const { all } = await leaves(context, { behind: [`${line(0, '1,2,0', '1,2')}\n${line(1, '2,1,0', '1')}`, line(0, '1,2,0', '2,1'), ''] })
  assert.is(all, 'leave: not yet: 2 partitions in sync here wait for another replica\n'
    + 'leave: not yet: 1 partitions in sync here wait for another replica\nleave: safe to leave')
})

test('partitions of others, or in which this node is the one that is behind, are not waited for', async (context) => {
  const { all } = await leaves(context, { ordinal: 1, behind: [`${line(0, '0,2,3', '0,2')}\n${line(1, '1,2,0', '2,0')}\n${line(2, '11,12,10', '11,12')}`] })
  assert.is(all, 'leave: safe to leave')
})

test('never longer than it may', async (context) => {
  const { all, seconds } = await leaves(context, { limit: 4, behind: [line(0, '1,2,0', '1,2')] })
  assert.match(all, /leaving all the same after 4 s: 1 partitions in sync here wait/)
  assert.ok(seconds >= 4 && seconds < 20, `${seconds} s`)
})

test('without a majority of controllers it waits', async (context) => {
  const { all } = await leaves(context, { limit: 6, controllers: [0], behind: [''] })
  assert.match(all, /not yet: 1 of 3 controllers would be left, a majority is 2/)
  assert.match(all, /leaving all the same/)
})

test('unless an upgrade has made the quorum smaller: those are asked that are voters now', async (context) => {
  assert.is((await leaves(context, { ordinal: 0, controllers: [], voters: [0], behind: [''] })).all, 'leave: safe to leave')
  assert.match((await leaves(context, { ordinal: 0, limit: 6, controllers: [], voters: [0, 1], behind: [''] })).all, /0 of 2 controllers would be left/)
})

test('a broker that is no controller does not ask for a majority', async (context) => {
  const { all } = await leaves(context, { ordinal: 3, controllers: [], behind: [''] })
  assert.is(all, 'leave: safe to leave')
})

test('a dedicated controller waits for the majority, and has nothing to hand over', async (context) => {
  const dedicated = { ordinal: 1001, dedicated: 3, serves: false, behind: [line(0, '1,2,0', '1,2')] }
  const { all, goes } = await leaves(context, { ...dedicated, controllers: [1000, 1002], configs: '  cordoned.log.dirs=*' })
  assert.is(all, 'leave: safe to leave')
  assert.is(goes, false)
  assert.match((await leaves(context, { ...dedicated, limit: 6, controllers: [1000], voters: [] })).all, /not yet: 1 of 3 controllers would be left/)
})

test('and goes after the brokers that are leaving', async (context) => {
  const { all } = await leaves(context, { ordinal: 1001, dedicated: 3, controllers: [1000, 1002], brokers: [0, 2], serves: false, behind: [''] })
  assert.is(all, 'leave: not yet: 2 brokers are leaving\nleave: safe to leave')
})

test('a broker says that it is leaving where dedicated controllers can hear it', async (context) => {
  const port = network()
  const node = await pod(2, { controllers: { replicas: 3 } }, port)
  context.pods.push(node)
  await listens(context.servers, port + 15)
  await node.fakeKafka('kafka-topics.sh', '#!/bin/bash\nexit 1\n')
  const run = node.start({ CLIENT_PORT: String(port + 15), LEAVE_SECONDS: '4' }, 'leave.sh')
  const controller = await pod(1000, { controllers: { replicas: 3 } }, port)
  context.pods.push(controller)
  await new Promise((resolve) => setTimeout(resolve, 1000))
  assert.is((await controller.start({}, 'ask.sh', 'kafka-2.kafka-svc').ended).all, 'leaving')
  await run.ended
})

test('the only node leaves at once', async (context) => {
  const { all } = await leaves(context, { ordinal: 0, replicas: 1, controllers: [], behind: [''] })
  assert.is(all, 'leave: safe to leave')
})

test('what drain.sh closed and emptied goes for good', async (context) => {
  const cordoned = '  cordoned.log.dirs=* sensitive=false synonyms={DYNAMIC_BROKER_CONFIG:cordoned.log.dirs=*}'
  assert.is((await leaves(context, { behind: [''], configs: cordoned })).goes, true)
  assert.is((await leaves(context, { behind: [''], configs: 'Dynamic configs for broker 1 are:' })).goes, false)
  assert.is((await leaves(context, { behind: [''] })).goes, false)
})

test('a broker that does not serve has nothing to hand over', async (context) => {
  const { all } = await leaves(context, { serves: false, behind: [line(0, '1,2,0', '1,2')] })
  assert.is(all, 'leave: safe to leave')
})

test('partitions that can’t be listed are waited for', async (context) => {
  const port = network()
  const node = await pod(3, { replicas: 4 }, port)
  context.pods.push(node)
  await listens(context.servers, port + 15)
  await node.fakeKafka('kafka-topics.sh', '#!/bin/bash\necho "Timed out waiting for a node assignment" >&2\nexit 1\n')
  await node.start({ CLIENT_PORT: String(port + 15), LEAVE_SECONDS: '2' }, 'leave.sh').ended
  assert.match(await said(node), /not yet: the partitions can't be listed: Timed out/)
})

test('the last controllers of a full stop go one after another, the higher first', async (context) => {
  const situation = { controllers: [], behind: [''], replicas: 3, limit: 6 }
  const [low, middle, high] = await Promise.all([0, 1, 2].map((ordinal) => leaves(context, { ...situation, ordinal })))
  assert.match(low!.all, /leaving all the same after 6 s: 0 of 3/)
  assert.match(middle!.all, /leaving all the same after 5 s/)
  assert.match(high!.all, /leaving all the same after 4 s/)
})

test('a wait for replicas is not cut short by the turn', async (context) => {
  const { all } = await leaves(context, { ordinal: 2, controllers: [0, 1], behind: [line(0, '1,2,0', '2')], replicas: 3, limit: 6 })
  assert.match(all, /leaving all the same after 6 s: 1 partitions/)
})

runAll()
