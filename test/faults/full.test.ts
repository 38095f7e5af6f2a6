// Disks that run full: each node's data is on a small file system of its own, which a file beside the data fills to the last byte.
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { cacheFolder } from '../../tools/programs.ts'
import { say, seconds, until, type Release } from '../live/harness.ts'
import { onNode } from './node.ts'
import { scenarios, type Scenario } from './scenario.ts'

const folder = await mkdtemp(join(cacheFolder, 'full.'))
const nodes = [0, 1, 2]
const disk = (ordinal: number) => join(folder, `${ordinal}`)

/** Volumes for the claims of the nodes to come, of 400 MiB each, mounted where the node's kubelet sees them. */
async function makeVolumes(kafka: Release): Promise<void> {
  for (const ordinal of nodes) {
    await onNode(kafka, `truncate -s 400M ${disk(ordinal)}.image; mkfs.ext4 -q -m 0 ${disk(ordinal)}.image
      mkdir ${disk(ordinal)}; mount -o loop ${disk(ordinal)}.image ${disk(ordinal)}; chmod 0777 ${disk(ordinal)}`)
    await kafka.create({
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: { name: `${kafka.namespace}-${ordinal}` },
      spec: {
        accessModes: ['ReadWriteOnce'],
        capacity: { storage: '10Gi' },
        claimRef: { namespace: kafka.namespace, name: `data-kafka-${ordinal}` },
        hostPath: { path: disk(ordinal) },
        persistentVolumeReclaimPolicy: 'Retain',
      },
    })
  }
}

async function removeVolumes(kafka: Release): Promise<void> {
  for (const ordinal of nodes) {
    await onNode(kafka, `umount -l ${disk(ordinal)}`).catch(() => {})
    await kafka.kubectl('delete', 'pv', `${kafka.namespace}-${ordinal}`, '--wait=false').catch(() => {})
  }
  await rm(folder, { recursive: true, force: true })
}

const { scenario, run } = scenarios('full', { storage: { className: '-' } }, { before: makeVolumes, after: removeVolumes, node: true })

const fill = (kafka: Release, ordinal: number) => onNode(kafka, `dd if=/dev/zero of=${disk(ordinal)}/ballast bs=64k 2>/dev/null || true; df -h ${disk(ordinal)} | tail -n 1`)
const free = (kafka: Release, ordinal: number) => onNode(kafka, `rm ${disk(ordinal)}/ballast`)
const stopped = (kafka: Release, ordinal: number) =>
  until(`kafka-${ordinal} has stopped`, 180, async () =>
    /"exitCode":[0-9]+/.exec(await kafka.kubectl('get', 'pod', `kafka-${ordinal}`, '-o', 'jsonpath={.status.containerStatuses[0].state.terminated}{.status.containerStatuses[0].lastState.terminated}'))?.[0])

async function fullAndFreed({ kafka, healed, load }: Scenario, full: number[]): Promise<void> {
  for (const ordinal of full) say(`kafka-${ordinal}: ${await fill(kafka, ordinal)}`)
  for (const ordinal of full) say(`kafka-${ordinal} stopped: ${await stopped(kafka, ordinal)}`)
  const before = await load.acknowledged()
  await seconds(20)
  const more = (await load.acknowledged()) - before
  say(`${more} acknowledged in 20 s meanwhile`)
  if (full.length === 1) assert.ok(more > 0, 'the others go on')
  for (const ordinal of full) await free(kafka, ordinal)
  await healed('freed')
}

scenario('full', 'one node’s disk full, then freed', (at) => fullAndFreed(at, [2]))

scenario('full-all', 'all disks full, then freed', (at) => fullAndFreed(at, nodes), { timeout: 600 })

run()
