// What a running node is told in Kafka when the ConfigMap changes, and what is taken away again. Kafka's tool is faked: it keeps
// what it is told, as Kafka does, and takes nothing below zero.
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { dirname } from 'node:path'
import * as assert from 'uvu/assert'
import { suite } from 'uvu'
import { network, pod, type Pod, type Run } from './pod.ts'

type Config = Record<string, string>

const test = suite<{ server?: Server; node?: Pod; run?: Run }>('retune')
test.after.each(async ({ server, node, run }) => {
  run?.end('SIGKILL')
  await run?.ended
  server?.close()
  await node?.remove()
})

const fakeConfigs = (tmp: string) => `#!/bin/bash
touch ${tmp}/set ${tmp}/default
print() { while IFS='=' read -r key value; do echo "  $key=$value sensitive=false synonyms={$1:$key=$value, DEFAULT_CONFIG:$key=0}"; done; }
if [[ $* = *--describe* ]]; then
  echo describe >>${tmp}/calls
  [ ! -e ${tmp}/deaf ] || { echo 'Timed out waiting for a node assignment' >&2 && exit 1; }
  echo 'All configs for broker 1 are:'
  print DYNAMIC_BROKER_CONFIG <${tmp}/set
  print DYNAMIC_DEFAULT_BROKER_CONFIG <${tmp}/default
  exit
fi
add= delete=
while (($#)); do
  [ "$1" != --add-config-file ] || add=$2
  [ "$1" != --delete-config ] || delete=$2
  shift
done
echo alter >>${tmp}/calls
if wrong=$(grep -m 1 '=-' \${add:-/dev/null}); then
  echo "Error: org.apache.kafka.common.errors.InvalidRequestException: Invalid value \${wrong#*=} for configuration \${wrong%%=*}: Value must be at least 0" >&2
  exit 1
fi
gone=$(tr , '\\n' <<<"$delete"; sed 's/=.*//' \${add:-/dev/null})
{ while IFS= read -r line; do grep -qxF "\${line%%=*}" <<<"$gone" || echo "$line"; done <${tmp}/set; cat \${add:-/dev/null}; } >${tmp}/new
mv ${tmp}/new ${tmp}/set
[ ! -e ${tmp}/hangs ] || { mv ${tmp}/hangs ${tmp}/hung; exec /bin/sleep 60; }
`

async function running(context: { server?: Server; node?: Pod; run?: Run }, config: Config, partitions = ['orders-0']) {
  const port = network()
  const node = (context.node = await pod(1, { replicas: 3 }, port))
  await node.give({})
  for (const partition of partitions) await mkdir(`${node.data}/${partition}`)
  assert.is((await node.start().ended).exitCode, 0)
  const base = await readFile(`${node.etc}/server.properties`, 'utf8')
  const text = (values: Config) => base + Object.entries(values).map(([key, value]) => `${key}=${value}\n`).join('')
  await node.fakeKafka('kafka-configs.sh', fakeConfigs(node.tmp))
  await node.replaceTool('sleep', `#!/bin/sh\necho >>${node.tmp}/sleeps\nexec /bin/sleep 0.02\n`)
  context.server = createServer((socket) => socket.on('error', () => {}).resume())
  await new Promise<void>((resolve) => context.server!.listen(port, 'localhost', resolve))

  const lines = async (name: string) => (await readFile(`${node.tmp}/${name}`, 'utf8').catch(() => '')).split('\n').slice(0, -1)
  const self = {
    node,
    /** Ends what runs and starts the node with these properties; the ConfigMap's are the same as a rule. */
    async start(values: Config, wanted = values) {
      context.run?.end('SIGKILL')
      await context.run?.ended
      await writeFile(`${node.etc}/server.properties`, text(values))
      await node.fakeOwn('server.properties', text(wanted))
      context.run = node.start({ CLIENT_PORT: String(port) }, 'retune.sh')
      await self.looked()
    },
    /** Puts these into the ConfigMap, all at once as the kubelet does. */
    async configMap(values: Config) {
      await node.fakeOwn('new.properties', text(values))
      const chart = `${dirname(node.etc)}/chart`
      await rename(`${chart}/new.properties`, `${chart}/server.properties`)
    },
    /** The same, and waits until they were looked at. */
    async upgrade(values: Config) {
      await self.configMap(values)
      await self.looked()
    },
    /** Two looks from now on are over. */
    async looked() {
      let over = false
      void context.run!.ended.then(() => (over = true))
      const before = (await lines('sleeps')).length
      while ((await lines('sleeps')).length < before + 3) {
        if (over) throw new Error(`retune.sh has ended; it said: ${self.say()}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    calls: () => lines('calls'),
    /** What this broker has of its own in Kafka. */
    set: async () => (await lines('set')).sort(),
    say: () => context.run!.printed(),
    put: (name: string, content = '') => writeFile(`${node.tmp}/${name}`, content),
    remembers: () => existsSync(`${dirname(node.data)}/retuned`),
  }
  await self.start(config)
  return self
}

const own = (values: Config) => Object.entries(values).flatMap(([key, value]) => [`${key}=${value}`, `set.by.chart.${key}=yes`]).sort()

test('nothing changed: Kafka is not asked', async (context) => {
  const { calls } = await running(context, { 'message.max.bytes': '5' })
  assert.equal(await calls(), [])
})

test('a change that needs a restart: Kafka is not asked', async (context) => {
  const { upgrade, calls } = await running(context, { 'num.partitions': '3' })
  await upgrade({ 'num.partitions': '4', 'num.io.threads': '9', 'min.insync.replicas': '1' })
  assert.equal(await calls(), [])
})

test('added, changed and removed ones are in force together', async (context) => {
  const { upgrade, calls, set, say } = await running(context, { 'log.retention.bytes': '7', 'log.cleanup.policy': 'compact' })
  await upgrade({ 'log.retention.bytes': '8', 'message.max.bytes': '5', 'log.segment.bytes': '9' })
  assert.equal(await set(), own({ 'log.retention.bytes': '8', 'message.max.bytes': '5', 'log.segment.bytes': '9', 'log.cleanup.policy': 'delete' }))
  assert.equal(await calls(), ['describe', 'alter'])
  assert.match(say(), /in force without a restart: log\.cleanup\.policy=delete, log\.retention\.bytes=8, .*message\.max\.bytes=5\n/)
})

test('lists and the largest number go as they are', async (context) => {
  const values = { 'log.cleanup.policy': 'compact,delete', 'log.flush.interval.messages': '9223372036854775807' }
  const { upgrade, set } = await running(context, { 'log.flush.interval.messages': '1' })
  await upgrade(values)
  assert.equal(await set(), own(values))
})

test('hours and minutes count as milliseconds, where these are not set', async (context) => {
  const { upgrade, set } = await running(context, {})
  await upgrade({ 'log.retention.hours': '72' })
  assert.equal(await set(), own({ 'log.retention.ms': '259200000' }))
  await upgrade({ 'log.retention.hours': '72', 'log.retention.minutes': '10' })
  assert.equal(await set(), own({ 'log.retention.ms': '600000' }))
  await upgrade({ 'log.retention.hours': '72', 'log.retention.ms': '5' })
  assert.equal(await set(), own({ 'log.retention.ms': '5' }))
  await upgrade({ 'log.retention.hours': '168' })
  assert.equal(await set(), [], 'as at the start')
})

test('two in a row, and back', async (context) => {
  const { upgrade, set, say } = await running(context, { 'message.max.bytes': '5' })
  await upgrade({ 'message.max.bytes': '6' })
  await upgrade({ 'message.max.bytes': '7', 'log.segment.bytes': '9' })
  assert.equal(await set(), own({ 'message.max.bytes': '7', 'log.segment.bytes': '9' }))
  await upgrade({ 'message.max.bytes': '5' })
  assert.equal(await set(), [])
  assert.match(say(), /what server\.properties says is in force: log\.segment\.bytes,message\.max\.bytes/)
})

test('the next start reads it from the file: what was set is taken away, and then Kafka is left alone', async (context) => {
  const { start, upgrade, set, calls, remembers } = await running(context, {})
  await upgrade({ 'message.max.bytes': '5' })
  assert.ok(remembers())
  await start({ 'message.max.bytes': '5' })
  assert.equal(await set(), [])
  assert.not(remembers())
  const before = await calls()
  await start({ 'message.max.bytes': '5' })
  assert.equal(await calls(), before)
})

test('changed while the node was down', async (context) => {
  const { start, upgrade, set } = await running(context, { 'message.max.bytes': '5' })
  await upgrade({ 'message.max.bytes': '6' })
  await start({ 'message.max.bytes': '7' })
  assert.equal(await set(), [])
})

test('a container that is started again on the old file keeps what was set', async (context) => {
  const { start, upgrade, set, say } = await running(context, { 'message.max.bytes': '5' })
  await upgrade({ 'message.max.bytes': '6' })
  await start({ 'message.max.bytes': '5' }, { 'message.max.bytes': '6' })
  assert.equal(await set(), own({ 'message.max.bytes': '6' }))
  assert.match(say(), /in force without a restart: message\.max\.bytes=6/)
})

test('killed half-way: the next start knows', async (context) => {
  const { node, start, configMap, set, put } = await running(context, {})
  await put('hangs')
  await configMap({ 'message.max.bytes': '5' })
  while (!existsSync(`${node.tmp}/hung`)) await new Promise((resolve) => setTimeout(resolve, 20))
  context.run!.end('SIGKILL')
  await context.run!.ended
  assert.equal(await set(), own({ 'message.max.bytes': '5' }))
  await start({ 'message.max.bytes': '5' })
  assert.equal(await set(), [])
})

test('a lost disk: what Kafka still has from before is taken away', async (context) => {
  const { start, set, put, calls } = await running(context, {}, [])
  assert.equal(await calls(), ['describe'], 'a blank disk may have been another')
  await put('set', own({ 'message.max.bytes': '5' }).join('\n') + '\n')
  await start({})
  assert.equal(await set(), [])
})

test('what somebody set by hand stays, for this broker or for all', async (context) => {
  const { upgrade, set, put, say } = await running(context, { 'message.max.bytes': '5' })
  await put('set', 'message.max.bytes=1\ncordoned.log.dirs=*\n')
  await put('default', 'log.segment.bytes=2\n')
  await upgrade({ 'message.max.bytes': '6', 'log.segment.bytes': '7', 'log.retention.bytes': '8' })
  assert.equal(await set(), ['cordoned.log.dirs=*', ...own({ 'log.retention.bytes': '8' }), 'message.max.bytes=1'].sort())
  assert.match(say(), /message\.max\.bytes: somebody has set it by kafka-configs\.sh/)
  assert.match(say(), /log\.segment\.bytes: somebody/)
  await upgrade({ 'message.max.bytes': '5' })
  assert.equal(await set(), ['cordoned.log.dirs=*', 'message.max.bytes=1'])
})

test('somebody sets for all brokers what the chart has set: theirs counts', async (context) => {
  const { upgrade, set, put } = await running(context, {})
  await upgrade({ 'message.max.bytes': '5' })
  await put('default', 'message.max.bytes=1\n')
  await upgrade({ 'message.max.bytes': '6' })
  assert.equal(await set(), [])
})

test('a value that Kafka refuses: all stays, the log says why, and it is not asked again', async (context) => {
  const { upgrade, set, calls, looked, say } = await running(context, {})
  await upgrade({ 'message.max.bytes': '5' })
  await upgrade({ 'message.max.bytes': '-6', 'log.segment.bytes': '7' })
  assert.equal(await set(), own({ 'message.max.bytes': '5' }))
  assert.match(say(), /REFUSED by Kafka: Invalid value -6 for configuration message\.max\.bytes: Value must be at least 0\. .* correct config and upgrade again/)
  const before = await calls()
  await looked()
  assert.equal(await calls(), before)
  await upgrade({ 'message.max.bytes': '6', 'log.segment.bytes': '7' })
  assert.equal(await set(), own({ 'message.max.bytes': '6', 'log.segment.bytes': '7' }))
})

test('a broker that does not answer is asked again', async (context) => {
  const { upgrade, set, put, node, looked, say } = await running(context, {})
  await put('deaf')
  await upgrade({ 'message.max.bytes': '5' })
  assert.match(say(), /not yet, the broker does not answer: Timed out/)
  await rm(`${node.tmp}/deaf`)
  await looked()
  assert.equal(await set(), own({ 'message.max.bytes': '5' }))
})

test('a property that a newer chart does not change any more is given back', async (context) => {
  const { start, upgrade, set, put } = await running(context, {})
  await upgrade({ 'message.max.bytes': '5' })
  await put('set', [...(await set()), 'former.bytes=3', 'set.by.chart.former.bytes=yes'].join('\n') + '\n')
  await start({ 'message.max.bytes': '5' })
  assert.equal(await set(), [])
})

test.run()
