// What is on the disk decides: kept, refused untouched, or formatted. A format that was killed leaves a blank disk.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pod, type Pod } from './pod.ts'

const pods: Pod[] = []
const test = suite('disk')
test.after(async () => {
  for (const each of pods) await each.remove()
})

async function one(values: object = {}, ordinal = 0): Promise<Pod> {
  const made = await pod(ordinal, { replicas: 1, ...values })
  pods.push(made)
  return made
}

const content = async (folder: string) => (await execa('tar', ['-c', '--sort=name', '--absolute-names', folder], { encoding: 'base64' })).stdout

async function refused(node: Pod, reason: RegExp, next: RegExp): Promise<void> {
  const before = await content(node.data)
  const { exitCode, all } = await node.start().ended
  assert.is(exitCode, 1, all)
  assert.match(all, reason)
  assert.match(all, next)
  assert.is(await content(node.data), before, 'the disk was touched')
  assert.equal(await node.formats(), [])
}

test('a blank disk of the only node is formatted, and the second run keeps it', async () => {
  const node = await one()
  assert.is((await node.start().ended).exitCode, 0)
  const first = await content(node.data)
  const { exitCode, all } = await node.start().ended
  assert.is(exitCode, 0)
  assert.match(all, /kept as it is/)
  assert.is(await content(node.data), first)
  assert.is((await node.formats()).length, 1)
  assert.match((await node.formats())[0]!, /^format --standalone --cluster-id=NGI3ZDA4ZDA3ZTU0YjQzZA --config /)
})

test('a cluster id that begins with a dash', async () => {
  const node = await one({ clusterId: '-t-U3OEVBNTcwNTJENDM2Q' })
  assert.is((await node.start().ended).exitCode, 0)
  assert.match((await node.formats())[0]!, /--cluster-id=-t-U3OEVBNTcwNTJENDM2Q /)
  assert.match((await node.start().ended).all, /cluster -t-U3OEVBNTcwNTJENDM2Q; kept/)
})

test('a disk of another cluster', async () => {
  const node = await one()
  await node.give({ 'cluster.id': 'MkU3OEVBNTcwNTJENDM2Qg' })
  await refused(node, /belongs to cluster MkU3OEVBNTcwNTJENDM2Qg, this release is cluster NGI3ZDA4/, /set clusterId: MkU3OEVBNTcwNTJENDM2Qg/)
})

test('a disk of another node', async () => {
  const node = await one({ replicas: 3 }, 1)
  await node.give({ 'node.id': '2' })
  await refused(node, /belongs to node 2, kafka-1 is node 1/, /give it back to kafka-2/)
})

test('a disk of a dedicated controller', async () => {
  const node = await one({ controllers: { replicas: 3 } }, 1000)
  await node.give({ 'node.id': '1002' })
  await refused(node, /belongs to node 1002, kafka-controller-0 is node 1000/, /give it back to kafka-controller-2/)
})

for (const missing of ['cluster.id', 'node.id', 'directory.id'])
  test(`meta.properties without ${missing}`, async () => {
    const node = await one()
    await node.give({ [missing]: undefined })
    await refused(node, /meta\.properties is truncated/, /backup/)
  })

test('an empty meta.properties', async () => {
  const node = await one()
  await mkdir(node.data)
  await writeFile(`${node.data}/meta.properties`, '')
  await refused(node, /meta\.properties is truncated/, /backup/)
})

test('data without meta.properties', async () => {
  const node = await one()
  await mkdir(`${node.data}/__cluster_metadata-0`, { recursive: true })
  await refused(node, /holds files but no meta\.properties/, /Restore meta\.properties/)
})

test('lost+found beside the data is nobody’s business', async () => {
  const node = await one()
  await mkdir(join(dirname(node.data), 'lost+found'))
  assert.is((await node.start().ended).exitCode, 0)
})

test('a format killed half-way is begun anew', async () => {
  const node = await one()
  const { exitCode } = await node.start({ FAKE_DIES: 'yes' }).ended
  assert.is.not(exitCode, 0)
  assert.is((await node.start().ended).exitCode, 0)
  assert.match(await readFile(`${node.data}/meta.properties`, 'utf8'), /^node\.id=0$/m)
  assert.is((await node.formats()).length, 2)
})

test('killed at 40 moments, it never leaves a disk that is neither blank nor whole', async () => {
  for (let i = 0; i < 40; i++) {
    const node = await one()
    const run = node.start()
    // The whole run takes some 100 ms: moments before, within and after the format.
    await new Promise((resolve) => setTimeout(resolve, 3 * i))
    run.end('SIGKILL')
    await run.ended
    const { exitCode, all } = await node.start().ended
    assert.is(exitCode, 0, `after ${3 * i} ms: ${all}`)
  }
})

test.run()
