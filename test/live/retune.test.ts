// Settings that Kafka can change while it runs are changed without a restart; the others with one roll, and no more.
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { documented, rolled, say, until, watched, type Release } from './harness.ts'
import { createTopic, missing, readWithKcat, writing } from './messages.ts'

const nodes = [0, 1, 2]

/** What each node's Kafka says of a property: its value, and where it has it from. */
async function inForce(kafka: Release, ...names: string[]): Promise<string[]> {
  const said = await kafka.bash('tools', nodes.map((node) => `kafka-configs.sh --bootstrap-server kafka-svc:9092 --describe --all --entity-type brokers --entity-name ${node}`).join('; '))
  return names.map((name) => [...said.matchAll(new RegExp(`^ *(${name}=\\S*) .*synonyms=\\{(\\w*)`, 'gm'))].map(([, value, source]) => `${value} ${source}`.trim()).join(', '))
}

const thrice = (text: string) => nodes.map(() => text).join(', ')
const pods = (kafka: Release) => kafka.kubectl('get', 'pods', '-l', 'app.kubernetes.io/component=broker', '-o', 'jsonpath={range .items[*]}{.metadata.uid} {.status.containerStatuses[0].state.running.startedAt}{"\\n"}{end}')
const revisions = async (kafka: Release) => (await kafka.kubectl('get', 'controllerrevisions', '-o', 'name')).split('\n').length

/** Runs the documented commands, and waits until all nodes have said it in their logs; resolves to the seconds all of that took. */
async function told(kafka: Release, commands: string, text: string): Promise<number> {
  const begin = Date.now()
  await kafka.paste(commands)
  await until(`all say "${text}"`, 180, async () => (await kafka.paste(await documented('in-force'))).split('\n').filter((line) => line.includes(text)).length === nodes.length)
  return Math.round((Date.now() - begin) / 1000)
}

test('settings in force without a restart, and the others with one roll', watched('retune', async (kafka) => {
  await kafka.apply('install', { config: { 'log.retention.ms': 7200000 } })
  await createTopic(kafka, 'counted')
  const before = await pods(kafka)
  const load = writing(kafka, 'counted', 6000, { rate: 40 })

  const set = await told(kafka, await documented('settings'), 'in force without a restart: log.retention.ms=3600000, message.max.bytes=2000000')
  assert.equal(await inForce(kafka, 'log.retention.ms', 'message.max.bytes'),
    [thrice('log.retention.ms=3600000 DYNAMIC_BROKER_CONFIG'), thrice('message.max.bytes=2000000 DYNAMIC_BROKER_CONFIG')])

  const back = await told(kafka, await documented('settings-back'), 'in force without a restart: log.retention.ms=604800000, message.max.bytes=2000000')
  assert.equal(await inForce(kafka, 'log.retention.ms'), [thrice('log.retention.ms=604800000 DYNAMIC_BROKER_CONFIG')], 'the default, although Kafka was started with another')
  assert.is(await pods(kafka), before, 'no pod and no container is started anew')

  const { acked, failed, pause } = await load
  assert.equal(missing(acked, await readWithKcat(kafka, 'counted')), [])
  assert.is(failed, 0)
  say(`in force on all nodes after ${set} s, the default again after ${back} s; ${acked.size} messages meanwhile, longest pause of a partition ${pause} s`)

  const old = await revisions(kafka)
  await kafka.paste(await documented('settings-roll'))
  await rolled(kafka, 'kafka')
  const renewed = await pods(kafka)
  assert.equal(renewed.split('\n').filter((line) => before.includes(line)), [])
  await told(kafka, 'true', 'what server.properties says is in force')
  assert.equal(await inForce(kafka, 'log.retention.ms', 'message.max.bytes', 'num.partitions', 'set.by.chart.*'),
    [thrice('log.retention.ms=null'), thrice('message.max.bytes=2000000 STATIC_BROKER_CONFIG'), thrice('num.partitions=3 STATIC_BROKER_CONFIG'), ''])
  assert.is(await pods(kafka), renewed)
  assert.is(await revisions(kafka), old + 1)
}))

test.run()
