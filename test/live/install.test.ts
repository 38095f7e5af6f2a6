// A cluster at any number of replicas, installed as a user does it, and every message read back.
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { type HelmLine } from '../render.ts'
import { quorum, say, until, watched, type Release } from './harness.ts'
import { createTopic, missing, partitions, readWithConsole, readWithKcat, write } from './messages.ts'

const lines: Record<number, HelmLine> = { 1: '3.17', 2: '3', 3: '4', 4: '4', 5: '3', 7: '4' }
const voters: Record<number, number> = { 1: 1, 2: 1, 3: 3, 4: 3, 5: 3, 7: 3 }
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)

for (const replicas of [1, 2, 3, 4, 5, 7])
  test(`${replicas} replicas`, watched(`install-${replicas}`, async (kafka) => {
    const line = lines[replicas]!
    const started = Date.now()
    const notes = await kafka.apply('install', replicas === 3 ? {} : { replicas }, { line })
    const ready = ((Date.now() - started) / 1000).toFixed(1)

    for (const ordinal of range(0, replicas)) {
      const ids = await kafka.bash(`kafka-${ordinal}`, 'grep -h ^node.id= /etc/kafka/server.properties /var/lib/kafka/data/log/meta.properties')
      assert.is(ids, `node.id=${ordinal}\nnode.id=${ordinal}`)
    }
    await quorum(kafka, range(0, voters[replicas]!), range(voters[replicas]!, replicas))
    assert.match(await kafka.helm(line, 'test', 'kafka', '--logs', '--timeout', '3m'), new RegExp(`PASSED: ${50 * replicas} messages through ${replicas} brokers`))

    await createTopic(kafka, 'counted')
    for (const { replicas: copies } of await partitions(kafka, 'counted')) assert.is(copies.length, Math.min(3, replicas))
    const { acked, failed } = await write(kafka, 'counted', 10_000)
    assert.is(failed, 0)
    assert.is(acked.size, 10_000)
    const kcat = await readWithKcat(kafka, 'counted')
    const console = await readWithConsole(kafka, 'counted', 10_000)
    for (const read of [kcat, console]) {
      assert.is(read.length, 10_000)
      assert.equal(missing(acked, read), [])
    }
    say(`${replicas} replicas by Helm ${line}: Ready after ${ready} s; ${acked.size} acknowledged, ${kcat.length} read by kcat, ${console.length} by the console consumer`)

    if (replicas === 3) await asDocumented(kafka, notes)
    if (replicas === 3) await again(kafka, acked)
  }))

/** The commands of the first sketch and of the chart's notes, pasted. */
async function asDocumented(kafka: Release, notes: string): Promise<void> {
  const { namespace } = kafka
  assert.match(await kafka.bash('toolbox', 'nslookup kafka-svc'), new RegExp(`kafka-svc\\.${namespace}\\.svc\\.cluster\\.local`))
  const address = await kafka.kubectl('get', 'pod', 'kafka-0', '-o', 'jsonpath={.status.podIP}')
  assert.is(await kafka.bash('toolbox', `dig +short kafka-0.kafka-svc.${namespace}.svc.cluster.local`), address)
  await kafka.bash('tools', 'kafka-console-producer.sh --bootstrap-server kafka-svc:9092 --topic sketch', { input: 'one\ntwo\nthree\n' })
  assert.equal((await readWithConsole(kafka, 'sketch', 3)).sort(), ['one', 'three', 'two'])

  const commands = notes.split('\n').filter((text) => /^ {2}(kubectl|helm) /.test(text)).map((text) => text.trim())
  assert.is(commands.length, 3)
  for (const command of commands) {
    assert.match(await kafka.paste(command), command.startsWith('helm') ? /PASSED/ : /rolling update complete|^hello$/m)
  }
}

/** Uninstalling keeps the disks, and installing again finds what is on them. */
async function again(kafka: Release, acked: Set<string>): Promise<void> {
  await kafka.helm('4', 'uninstall', 'kafka', '--wait')
  await until('pods are gone', 180, async () => !(await kafka.kubectl('get', 'pods', '-l', 'app.kubernetes.io/component=broker', '-o', 'name')))
  assert.is((await kafka.kubectl('get', 'pvc', '-o', 'name')).split('\n').length, 3)
  await kafka.apply('install')
  assert.match(await kafka.initLogs(0), /kept as it is/)
  const read = await readWithKcat(kafka, 'counted')
  assert.equal(missing(acked, read), [])
  say(`uninstalled and installed again: ${read.length} of ${acked.size} read`)
}

test('the namespace refuses what is not restricted, so the chart was really tried', watched('restricted', async (kafka) => {
  const refused = await kafka.kubectl('run', 'root', '--image=x', '--restart=Never').then(() => '', (error: { stderr: string }) => error.stderr)
  assert.match(refused, /violates PodSecurity "restricted/)
}))

test.run()
