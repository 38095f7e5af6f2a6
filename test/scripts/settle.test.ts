// What a node brings in line in the cluster at its start. Kafka's tools are faked.
import { mkdir, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { network, pod, type Pod } from './pod.ts'

const test = suite<{ server?: Server; node?: Pod }>('settle')
test.after.each(async (context) => {
  context.server?.close()
  await context.node?.remove()
})

interface Situation {
  /** Milliseconds until the broker serves. */
  late?: number
  /** How often a setting can't be changed before it can. */
  failures?: number
  ordinal?: number
  partitions?: string[]
  /** Directory ids of the voters 0, 1, …; this node's is `mine`. */
  voters?: string[]
  /** How often a voter can't be added before it can. */
  refusals?: number
  replicas?: number
  dedicated?: number
}

const mine = 'LyBDZcAo8mt1GtYeMdjZYQ'

/** @param answers what kafka-configs.sh --describe says, call by call; undefined fails. */
async function settles(context: { server?: Server; node?: Pod }, answers: (string | undefined)[], situation: Situation = {}) {
  const { late = 0, failures = 0, ordinal = 0, partitions = [], voters = ['a', 'b', 'c'], refusals = 0, replicas = 5, dedicated = 0 } = situation
  const port = network()
  const node = (context.node = await pod(ordinal, { replicas, controllers: { replicas: dedicated } }, port))
  await node.give({})
  for (const partition of ['__cluster_metadata-0', ...partitions]) await mkdir(`${node.data}/${partition}`)
  assert.is((await node.start().ended).exitCode, 0)
  await node.fakeKafka('kafka-configs.sh', `#!/bin/bash
echo "$*" >>${node.tmp}/calls
[[ $* = *--alter* ]] && exit $(($(grep -c -- --alter ${node.tmp}/calls) <= ${failures}))
case $(grep -c describe ${node.tmp}/calls) in
${answers.map((text, i) => `${i + 1}) ${text === undefined ? 'exit 1' : `echo '${text}'`};;`).join('\n')}
esac
`)
  const list = voters.map((directory, id) => `{"id": ${id}, "directoryId": "${directory}", "endpoints": ["CONTROLLER://kafka-${id}.kafka-svc:9093"]}`)
  await node.fakeKafka('kafka-metadata-quorum.sh', `#!/bin/bash
[[ $* = *describe* ]] && echo 'CurrentVoters:          [${list.join(', ')}]' && exit
echo "\${*:3}" >>${node.tmp}/quorum
[[ $1 = --bootstrap-${dedicated ? 'controller' : 'server'} ]] || exit
(($(grep -c add-controller ${node.tmp}/quorum) > ${refusals})) || [[ $* = *remove* ]]
`)
  await node.replaceTool('sleep', '#!/bin/sh\nexit 0\n')
  await node.fakeOwn('ready.sh', `#!/bin/bash\necho >>${node.tmp}/asked\n(($(grep -c '' ${node.tmp}/asked) > 2))\n`)
  context.server = createServer((socket) => socket.on('error', () => {}).resume())
  setTimeout(() => context.server!.listen(port, 'localhost'), late)
  const { exitCode, all } = await node.start({ CLIENT_PORT: String(port) }, 'settle.sh').ended
  const quorum = (await readFile(`${node.tmp}/quorum`, 'utf8').catch(() => '')).trim().split('\n').filter(Boolean)
  return { exitCode, all, quorum: quorum.map((line) => line.replace(node.etc, 'etc')), altered: /--alter (.*)/.exec(await readFile(`${node.tmp}/calls`, 'utf8').catch(() => ''))?.[1] }
}

const cluster = (value: number) => `  min.insync.replicas=${value} sensitive=false synonyms={DYNAMIC_DEFAULT_BROKER_CONFIG:min.insync.replicas=${value}}`

test('a cluster born with one replica', async (context) => {
  const { exitCode, all, altered } = await settles(context, [cluster(1)])
  assert.is(exitCode, 0)
  assert.is(altered, '--add-config min.insync.replicas=2')
  assert.match(all, /was 1, is 2 now/)
})

test('already so: nothing is touched', async (context) => {
  const { exitCode, altered } = await settles(context, [cluster(2)])
  assert.is(exitCode, 0)
  assert.is(altered, undefined)
})

test('the cluster has none of its own', async (context) => {
  assert.is((await settles(context, ['Default configs for brokers in the cluster are:'])).altered, '--add-config min.insync.replicas=2')
})

test('it waits for the broker, and tries again', async (context) => {
  assert.is((await settles(context, [undefined, undefined, cluster(1)], { late: 500 })).altered, '--add-config min.insync.replicas=2')
})

test('what can’t be done for long is said, and done once it can', async (context) => {
  const { exitCode, all } = await settles(context, Array.from({ length: 30 }, () => cluster(1)), { failures: 12 })
  assert.is(exitCode, 0)
  assert.is(all.match(/min_isr did not succeed yet/g)?.length, 1)
  assert.match(all, /min.insync.replicas was 1, is 2 now/)
})

test('one task that can’t be done holds up no other', async (context) => {
  const { quorum, all } = await settles(context, [cluster(1)], { partitions: ['t-0'], voters: [], refusals: 3 })
  assert.is(quorum.length, 4)
  assert.ok(all.indexOf('is 2 now') < all.indexOf('is a voter now'))
})

const cordoned = '  cordoned.log.dirs=* sensitive=false synonyms={DYNAMIC_BROKER_CONFIG:cordoned.log.dirs=*}'

test('a broker that was emptied and came back takes new replicas again', async (context) => {
  const { exitCode, all, altered } = await settles(context, [cordoned], { ordinal: 4 })
  assert.is(exitCode, 0)
  assert.is(altered, '--delete-config cordoned.log.dirs')
  assert.match(all, /takes new replicas again/)
})

test('partitions that wait to be deleted do not count', async (context) => {
  const partitions = ['orders-0.3f1c0c5e8f2b4d0a9c7e6b5a4d3c2b1a-delete', 'clicks-12.3f1c0c5e8f2b4d0a9c7e6b5a4d3c2b1a-stray']
  assert.is((await settles(context, [cordoned], { ordinal: 4, partitions })).altered, '--delete-config cordoned.log.dirs')
})

test('a new broker was never closed', async (context) => {
  const { exitCode, altered } = await settles(context, ['Dynamic configs for broker 4 are:'], { ordinal: 4 })
  assert.is(exitCode, 0)
  assert.is(altered, undefined)
})

test('a broker with partitions has nothing to settle', async (context) => {
  const { exitCode, altered, quorum } = await settles(context, [cordoned, cordoned], { ordinal: 4, partitions: ['orders-0'] })
  assert.is(exitCode, 0)
  assert.is(altered, undefined)
  assert.equal(quorum, [])
})

const add = '--command-config etc/server.properties add-controller'

test('a controller that is a voter stays as it is', async (context) => {
  assert.equal((await settles(context, [], { ordinal: 2, partitions: ['t-0'], voters: ['a', 'b', mine] })).quorum, [])
})

test('a controller that is none becomes a voter, at the second try if need be', async (context) => {
  const { all, quorum } = await settles(context, [], { ordinal: 2, partitions: ['t-0'], voters: ['a', 'b'], refusals: 1 })
  assert.equal(quorum, [add, add])
  assert.match(all, /node 2 is a voter now/)
})

test('a lost disk: the voter that this node was goes first', async (context) => {
  const { quorum } = await settles(context, [], { ordinal: 2, partitions: ['t-0'], voters: ['a', 'b', '-c_d'] })
  assert.equal(quorum, ['remove-controller --controller-id 2 --controller-directory-id -c_d', add])
})

test('a dedicated controller becomes a voter once it knows a quorum; it is no broker that could be closed', async (context) => {
  const { all, quorum, altered } = await settles(context, [cordoned], { ordinal: 1001, dedicated: 3, voters: ['a'] })
  assert.equal(quorum, [add])
  assert.is(altered, undefined)
  assert.match(all, /node 1001 is a voter now/)
})

test('the only controller has nobody to join', async (context) => {
  assert.equal((await settles(context, [cluster(1)], { replicas: 2, voters: ['a'] })).quorum, [])
})

test.run()
