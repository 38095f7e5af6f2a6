// Dedicated controllers: a fresh cluster with them, and a running one that moves to them and back, under load.
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { documented, quorum, rolled, say, seconds, until, watched, type Release } from './harness.ts'
import { createTopic, missing, readWithConsole, readWithKcat, write, writing } from './messages.ts'

const property = async (kafka: Release, pod: string, name: string) =>
  (await kafka.bash(pod, `sed -n 's/^${name}=//p' /etc/kafka/server.properties`, { container: 'kafka' })).trim()

test('three dedicated controllers, three brokers', watched('dedicated', async (kafka) => {
  await kafka.apply('install', { controllers: { replicas: 3 } })
  await quorum(kafka, [1000, 1001, 1002])
  for (const ordinal of [0, 1, 2]) {
    assert.is(await property(kafka, `kafka-${ordinal}`, 'process.roles'), 'broker')
    assert.is(await property(kafka, `kafka-controller-${ordinal}`, 'process.roles'), 'controller')
    assert.is(await property(kafka, `kafka-controller-${ordinal}`, 'node.id'), `${1000 + ordinal}`)
  }
  await createTopic(kafka, 'counted')
  const { acked, failed } = await write(kafka, 'counted', 3000)
  assert.is(failed, 0)
  assert.is(acked.size, 3000)
  assert.equal(missing(acked, await readWithConsole(kafka, 'counted', 3000)), [])
  assert.match(await kafka.helm('4', 'test', 'kafka', '--logs', '--timeout', '3m'), /voters are 1000 1001 1002; observers 0 1 2\n[^]*PASSED: 150 messages through 3 brokers/)

  const leader = /LeaderId: +(\d+)/.exec(await kafka.bash('tools', 'kafka-metadata-quorum.sh --bootstrap-server kafka-svc:9092 describe --status'))![1]!
  const load = writing(kafka, 'counted', 6000, { rate: 300, prefix: '2' })
  await seconds(6)
  await kafka.bash(`kafka-controller-${Number(leader) - 1000}`, "pkill -KILL -f 'kafka[.]Kafka '", { container: 'kafka' })
  const { acked: more, failed: lost, pause } = await load
  assert.is(lost, 0)
  assert.equal(missing(more, await readWithKcat(kafka, 'counted')), [])
  await until('the killed controller is ready again', 120, async () =>
    !(await kafka.kubectl('get', 'pods', '-l', 'app.kubernetes.io/component=controller', '-o', 'jsonpath={..containerStatuses[*].ready}')).includes('false'))
  await quorum(kafka, [1000, 1001, 1002])

  // What an election that two stood for leaves with the one that lost it. As Kafka has it, a node that is no voter does not start with that.
  await kafka.bash('kafka-0', `
    cd /var/lib/kafka/data/log && pkill -STOP -f 'kafka[.]Kafka '
    voted='"votedId":0,"votedDirectoryId":"'$(sed -n 's/^directory.id=//p' meta.properties)'","data_version":1}'
    sed -i 's/"votedId".*/'"$voted/" __cluster_metadata-0/quorum-state
    pkill -KILL -f 'kafka[.]Kafka '`, { container: 'kafka' }).catch(() => {})
  await until('kafka-0 starts all the same', 120, async () => /^1 true$/.test(await kafka.kubectl('get', 'pod', 'kafka-0', '-o', 'jsonpath={.status.containerStatuses[0].restartCount} {.status.containerStatuses[0].ready}')))
  assert.match(await kafka.kubectl('logs', 'kafka-0', '-c', 'kafka'), /vote: node 100\d was elected in epoch \d+; this node's vote for itself is taken back/)
  say(`3 dedicated controllers: ${acked.size + more.size} acknowledged, 0 lost; the leading controller killed: longest pause of a partition ${pause} s`)
}))

test('from combined to dedicated controllers and back, under load', watched('move', async (kafka) => {
  await kafka.apply('install')
  await createTopic(kafka, 'counted')
  const load = writing(kafka, 'counted', 45_000, { rate: 200 })

  const refused = await kafka.apply('upgrade', { controllers: { replicas: 3 } }).then(() => '', (error: { stderr: string }) => error.stderr)
  assert.match(refused, /pre-upgrade hooks failed/)
  assert.match(await kafka.kubectl('logs', 'job/kafka-shrink'), /voters 0 1 2 would go, and 1000 1001 1002, which are to vote then, are no voters yet\.\nNothing was changed\. Let both kinds vote first: .*--set controllers\.replicas=3,controllers\.beside=true/)
  await quorum(kafka, [0, 1, 2])
  assert.is(await kafka.kubectl('get', 'statefulset', 'kafka-controller', '--ignore-not-found'), '')

  const step = async (what: string, commands: string, voters: number[], ...sets: string[]) => {
    const started = Date.now()
    await kafka.paste(commands)
    await rolled(kafka, 'kafka', ...sets)
    await quorum(kafka, voters)
    say(`${what}: voters ${voters}, ${Math.round((Date.now() - started) / 1000)} s`)
  }
  const [brokers, dedicated] = [[0, 1, 2], [1000, 1001, 1002]]
  await step('dedicated ones come', await documented('dedicated-add'), [...brokers, ...dedicated], 'kafka-controller')
  await step('and stay alone', await documented('dedicated-alone'), dedicated, 'kafka-controller')
  await step('the brokers’ come back', await documented('combined-add'), [...brokers, ...dedicated], 'kafka-controller')
  await step('and stay alone', await documented('combined-alone'), brokers)
  assert.is(await property(kafka, 'kafka-0', 'process.roles'), 'broker,controller')
  await until('the dedicated pods are gone', 60, async () => !(await kafka.kubectl('get', 'pods', '-l', 'app.kubernetes.io/component=controller', '-o', 'name')))
  const { acked, failed, pause } = await load
  assert.is(failed, 0)
  const left = missing(acked, await readWithKcat(kafka, 'counted'))
  assert.equal(left, [])
  assert.match(await kafka.helm('4', 'test', 'kafka', '--logs', '--timeout', '3m'), /voters are 0 1 2;[^]*PASSED/)
  say(`combined→dedicated→combined: ${acked.size} acknowledged, ${failed} failed, ${left.length} lost; longest pause of a partition ${pause} s`)
}))

test.run()
