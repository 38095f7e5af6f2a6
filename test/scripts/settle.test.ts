// What a node brings in line in the cluster at its start. kafka-configs.sh is faked.
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

/** @param answers what kafka-configs.sh --describe says, call by call; undefined fails. */
async function settles(context: { server?: Server; node?: Pod }, answers: (string | undefined)[], { late = 0, alters = true, ordinal = 0, partitions = [] as string[] } = {}) {
  const port = network()
  const node = (context.node = await pod(ordinal, { replicas: 5 }, port))
  await node.give({})
  for (const partition of ['__cluster_metadata-0', ...partitions]) await mkdir(`${node.data}/${partition}`)
  assert.is((await node.start().ended).exitCode, 0)
  await node.fakeKafka('kafka-configs.sh', `#!/bin/bash
echo "$*" >>${node.tmp}/calls
[[ $* = *--alter* ]] && exit ${alters ? 0 : 1}
case $(grep -c describe ${node.tmp}/calls) in
${answers.map((text, i) => `${i + 1}) ${text === undefined ? 'exit 1' : `echo '${text}'`};;`).join('\n')}
esac
`)
  await node.replaceTool('sleep', '#!/bin/sh\nexit 0\n')
  context.server = createServer((socket) => socket.on('error', () => {}).resume())
  setTimeout(() => context.server!.listen(port, 'localhost'), late)
  const { exitCode, all } = await node.start({ CLIENT_PORT: String(port) }, 'settle.sh').ended
  return { exitCode, all, altered: /--alter (.*)/.exec(await readFile(`${node.tmp}/calls`, 'utf8').catch(() => ''))?.[1] }
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

test('what can’t be done is said', async (context) => {
  const { all } = await settles(context, Array.from({ length: 5 }, () => cluster(1)), { alters: false })
  assert.match(all, /min_isr did not succeed; it is tried again at the next start/)
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

for (const situation of [{ ordinal: 4, partitions: ['orders-0'] }, { ordinal: 1 }, { ordinal: 2, partitions: ['orders-0'] }])
  test(`${JSON.stringify(situation)} asks nothing`, async (context) => {
    const { exitCode, altered } = await settles(context, [cordoned, cordoned], situation)
    assert.is(exitCode, 0)
    assert.is(altered, undefined)
  })

test.run()
