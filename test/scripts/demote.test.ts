// Taking voters out of the quorum. Faked: Kafka's tool, which keeps the voters in a file, and which voters answer.
import { readFile, writeFile } from 'node:fs/promises'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pod, type Pod } from './pod.ts'

const pods: Pod[] = []
const test = suite('demote')
test.after(async () => {
  for (const each of pods) await each.remove()
})

async function demotes(replicas: number, voters: number[], { silent = [] as number[], refusals = 0, controllers = {} } = {}) {
  const node = await pod(0, { replicas, quorumSize: 5, controllers })
  pods.push(node)
  await node.fakeOwn('ask.sh', `#!/bin/bash\nnode=\${1%%.*}\n[[ " ${silent.join(' ')} " = *" \${node##*-} "* ]] && echo unknown || echo data\n`)
  await writeFile(`${node.tmp}/voters`, voters.map((id) => `${id}\n`).join(''))
  await node.fakeKafka('kafka-metadata-quorum.sh', `#!/bin/bash
cd ${node.tmp}
if [[ $* = *describe* ]]; then
  echo "CurrentVoters:          [$(sed 's/.*/{"id": &, "directoryId": "dir-&", "endpoints": ["CONTROLLER:\\/\\/kafka-&.kafka-svc:9093"]}/' voters | paste -s -d , - | sed 's/,{/, {/g')]"
  exit
fi
echo "\${*:3}" >>calls
(($(wc -l <calls) > ${refusals})) || exit 1
grep -vx "$5" voters >rest
mv rest voters
`)
  await node.replaceTool('sleep', '#!/bin/sh\nexit 0\n')
  const { exitCode, all } = await node.start({}, 'demote.sh').ended
  const calls = (await readFile(`${node.tmp}/calls`, 'utf8').catch(() => '')).trim().split('\n').filter(Boolean)
  return { exitCode, all, calls, left: (await readFile(`${node.tmp}/voters`, 'utf8')).trim().split('\n').map(Number) }
}

const remove = (id: number) => `remove-controller --controller-id ${id} --controller-directory-id dir-${id}`

test('5→1: one at a time, the highest first', async () => {
  const { exitCode, all, calls, left } = await demotes(1, [0, 1, 2, 3, 4])
  assert.is(exitCode, 0, all)
  assert.equal(calls, [4, 3, 2, 1].map(remove))
  assert.equal(left, [0])
  assert.match(all, /demote: the voters are 0$/)
})

test('the brokers’ voters go, the dedicated ones stay', async () => {
  const { calls, left } = await demotes(3, [0, 1, 2, 1000, 1001, 1002], { controllers: { replicas: 3 } })
  assert.equal(calls, [2, 1, 0].map(remove))
  assert.equal(left, [1000, 1001, 1002])
})

test('what fails is tried again', async () => {
  const { exitCode, calls, left } = await demotes(3, [0, 1, 2, 3], { refusals: 2 })
  assert.is(exitCode, 0)
  assert.equal(calls, [3, 3, 3].map(remove))
  assert.equal(left, [0, 1, 2])
})

test('a voter that goes may be down, and then goes first: with it the rest might be no majority', async () => {
  const { exitCode, calls } = await demotes(1, [0, 1, 2], { silent: [1] })
  assert.is(exitCode, 0)
  assert.equal(calls, [1, 2].map(remove))
})

test('while a voter that stays is down nobody is taken out', async () => {
  const { exitCode, all, calls } = await demotes(3, [0, 1, 2, 3, 4], { silent: [1] })
  assert.is(exitCode, 1)
  assert.match(all, /demote: voters 4 3 could not be taken out of the quorum: of 4 others 3 answer, not 1, which stay/)
  assert.equal(calls, [])
})

test('nor while those that are left are no majority', async () => {
  const { exitCode, all, calls } = await demotes(1, [0, 1, 2], { silent: [1, 2] })
  assert.is(exitCode, 1)
  assert.match(all, /of 2 others 1 answer/)
  assert.equal(calls, [])
})

test.run()
