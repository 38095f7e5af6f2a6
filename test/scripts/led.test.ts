// A blank disk that joins: not before others lead what its node was in sync for. kafka-topics.sh is faked; brokers' disks are ports on loopback.
import { readFile, writeFile } from 'node:fs/promises'
import * as assert from 'uvu/assert'
import { runAll } from './concurrent.ts'
import { greeting, listens, test, type Context } from './controllers.ts'
import { network, pod } from './pod.ts'

const line = (partition: number, leader: string, replicas: string, isr: string, elr = '', last = '') =>
  `\tTopic: counted\tTopicId: x\tPartition: ${partition}\tLeader: ${leader}\tReplicas: ${replicas}\tIsr: ${isr}\tElr: ${elr}\tLastKnownElr: ${last}`

/** A blank node 10 of a cluster of 11, to whom kafka-topics.sh says one after another what is given; the last stays, undefined is a failure. */
async function joins(context: Context, answers: (string | undefined)[]) {
  const port = network()
  // Four seconds more than the session is how long others have to lead.
  const node = await pod(10, { replicas: 11, config: { 'broker.session.timeout.ms': 1000 } }, port)
  context.pods.push(node)
  await listens(context.servers, port)
  const cases = answers.map((text, call) => `${call === answers.length - 1 ? '*' : call}) ${text === undefined ? 'exit 1' : `cat <<'E'\n${text}\nE\n`};;`).join('\n')
  await node.fakeKafka('kafka-topics.sh', `#!/bin/bash\necho "$*" >>${node.tmp}/calls\ncase $(($(wc -l <${node.tmp}/calls) - 1)) in\n${cases}\nesac\n`)
  const run = node.start()
  const ended = run.ended.then(async ({ exitCode, all }) => ({ exitCode, all, formats: await node.formats() }))
  return { node, run, ended, calls: async () => (await readFile(`${node.tmp}/calls`, 'utf8')).trim().split('\n') }
}

const header = 'Topic: counted\tTopicId: x\tPartitionCount: 3\tReplicationFactor: 3\tConfigs: min.insync.replicas=2'

const harmless = {
  'it had no replica': line(0, '1', '1,110,2', '1,2'),
  'it led a copy that was the only one: it is gone, and there is nobody to wait for': line(0, 'none', '10', '10'),
  'nobody leads, but this node was not in sync': line(0, 'none', '1,10,2', '', '1', '1'),
  'another node whose id ends alike leads nothing': line(0, 'none', '110,0,1', '', '110', '110'),
}
for (const [what, text] of Object.entries(harmless))
  test(`joins: ${what}`, async (context) => {
    const { ended, calls } = await joins(context, [`${header}\n${text}`])
    const { exitCode, all, formats } = await ended
    assert.is(exitCode, 0, all)
    assert.match(formats.join(), /^format --no-initial-controllers /)
    assert.is((await calls())[0], '--bootstrap-server kafka-svc.default.svc.cluster.local:9092 --describe')
    assert.not.match(all, /waiting/)
  })

const dangerous = {
  'it is the leader still': line(1, '10', '1,10,2', '10,1'),
  'it is the only one in sync': line(1, 'none', '1,10,2', '10'),
  'it is eligible': line(1, 'none', '1,10,2', '', '2,10'),
  'it is the last known leader': line(1, 'none', '1,10,2', '', '', '10'),
}
for (const [what, text] of Object.entries(dangerous))
  test(`waits until others lead: ${what}`, async (context) => {
    const { ended, calls } = await joins(context, [undefined, `${header}\n${line(0, '1', '1,2', '1,2')}\n${text}`, line(1, '2', '1,10,2', '2')])
    const { exitCode, all, formats } = await ended
    assert.is(exitCode, 0, all)
    assert.match(all, /led: waiting: no broker answers\n/)
    assert.match(all, /led: waiting: nobody leads counted-1, and this disk/)
    assert.is(formats.length, 1)
    assert.ok((await calls()).length >= 5)
  })

test('others lead, but not for long: a leader that had died, or came back without its newest', async (context) => {
  const { ended, calls } = await joins(context, [line(0, '2', '1,10,2', '10,2'), line(0, 'none', '1,10,2', '', '10'), line(0, '1', '1,10,2', '1')])
  const { exitCode, all, formats } = await ended
  assert.is(exitCode, 0, all)
  assert.is(all.match(/others lead what this node held; joining once that has been so for 5 s/g)?.length, 2, all)
  assert.match(all, /waiting: nobody leads counted-0,/)
  assert.is(formats.length, 1)
  assert.ok((await calls()).length >= 5)
})

test('many partitions are counted; the commands that resolve it are told once; the override joins', async (context) => {
  const { node, run, ended } = await joins(context, [Array.from({ length: 7 }, (_, partition) => line(partition, 'none', '1,10,2', '', '10')).join('\n')])
  await node.replaceTool('sleep', '#!/bin/sh\nexec /bin/sleep 0.2\n')
  for (let i = 0; i < 300 && !/touch/.test(run.printed()); i++) await new Promise((resolve) => setTimeout(resolve, 100))
  assert.match(run.printed(), /nobody leads counted-0 counted-1 counted-2 counted-3 counted-4 and 2 more/)
  assert.match(run.printed(), /kubectl exec -n default kafka-0 -c kafka -- env LOG_DIR=\/tmp \S+kafka-leader-election\.sh .*--election-type unclean/)
  const [, file] = /-n default kafka-10 -c configure -- touch (\S+)/.exec(run.printed())!
  assert.equal(await node.formats(), [])
  await writeFile(file!, '')
  const { exitCode, all, formats } = await ended
  assert.is(exitCode, 0, all)
  assert.is(formats.length, 1)
  assert.is(all.match(/touch/g)!.length, 1)
})

for (const data of [[], [7]])
  test(`no broker answers, and ${data.length ? 'one of the others has data: waits' : 'the others are blank too, as where only controllers run yet: joins'}`, async (context) => {
    const port = network()
    const node = await pod(10, { replicas: 11 }, port)
    context.pods.push(node)
    for (let peer = 0; peer < 10; peer++) await listens(context.servers, port + peer, data.includes(peer) ? undefined : greeting('blank'))
    await node.fakeKafka('kafka-topics.sh', '#!/bin/bash\nexit 1\n')
    await writeFile(`${node.etc}/server.properties`, `log.dirs=${node.data}\n`)
    const run = node.start({}, 'led.sh')
    for (let i = 0; i < 300 && !/waiting|nothing to wait for/.test(run.printed()); i++) await new Promise((resolve) => setTimeout(resolve, 100))
    assert.match(run.printed(), data.length ? /waiting: no broker answers/ : /no broker has data/)
    if (data.length) run.end('SIGTERM')
    assert.is((await run.ended).exitCode, data.length ? 143 : 0)
    assert.is((await node.formats()).length, data.length ? 0 : 1)
  })

runAll()
