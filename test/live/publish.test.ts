// Published on this machine, installed from where users install from, and upgraded to this version with data.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { throwawayKey, openChannels } from '../publish/channels.ts'
import { type Archive, packageChart } from '../../tools/publish/archive.ts'
import { addToIndex, push } from '../../tools/publish/channels.ts'
import { say, watched } from './harness.ts'
import { createTopic, missing, readWithKcat, write } from './messages.ts'

const work = await mkdtemp(join(tmpdir(), 'kafka-chart-'))
// Helm 4 keeps signatures by the archive's bytes, which are the same in every run; the key is another each time.
process.env['HELM_CACHE_HOME'] = join(work, 'helm')
const channels = await openChannels()
const signer = await throwawayKey(work, 'throwaway')
const current = await packageChart({ out: work, signer })
const before = await lastReleased()

/** The newest release that is tagged in this repository; as long as there is none, this chart under a lower version. */
async function lastReleased(): Promise<Archive> {
  const tags = await execa('git', ['tag', '--list', 'v*', '--sort=-version:refname'], { reject: false })
  const tag = tags.stdout.split('\n').find((name) => name && name !== `v${current.version}`)
  if (!tag) return packageChart({ out: work, version: '0.0.0-same-chart-under-a-lower-version', signer })
  const root = await mkdtemp(join(work, 'tag-'))
  await execa('bash', ['-euc', `git archive '${tag}' | tar -x -C '${root}'`])
  return packageChart({ out: work, root, signer })
}

test.before(async () => {
  for (const archive of [before, current]) {
    await addToIndex(channels.folder, archive)
    await push(archive, { oci: channels.oci, plainHttp: true })
  }
})

const repositories = ['--repository-config', join(work, 'repositories.yaml'), '--repository-cache', join(work, 'cache')]
const fromRegistry = ({ version }: Archive) => [channels.oci, '--version', version, '--plain-http', '--verify', '--keyring', signer.publicKey]
const fromIndex = ({ version }: Archive) => ['published/kafka', '--version', version, ...repositories, '--verify', '--keyring', signer.publicKey]

for (const [name, line, replicas, first, second] of [
  ['published-3', '3', 3, fromIndex, fromRegistry],
  ['published-4', '4', 1, fromRegistry, fromIndex],
] as const)
  test(name, watched(name, async (kafka) => {
    await kafka.helm(line, 'repo', 'add', 'published', channels.page, '--force-update', ...repositories)
    await kafka.apply('install', { replicas }, { line, chart: first(before) })
    await createTopic(kafka, 'kept')
    const { acked } = await write(kafka, 'kept', 5000)
    assert.is(acked.size, 5000)
    await kafka.apply('upgrade', { replicas }, { line, chart: second(current) })
    const list = JSON.parse(await kafka.helm(line, 'list', '-o', 'json')) as { chart: string; revision: string }[]
    assert.equal(list.map(({ chart, revision }) => [chart, revision]), [[`kafka-${current.version}`, '2']])
    await kafka.waitReady(...Array.from({ length: replicas }, (_, ordinal) => ordinal))
    const read = await readWithKcat(kafka, 'kept')
    assert.equal(missing(acked, read), [])
    assert.match(await kafka.helm(line, 'test', 'kafka', '--logs', '--timeout', '3m'), /PASSED/)
    say(`Helm ${line}, ${replicas} replicas: ${before.version} from the ${first === fromIndex ? 'index' : 'registry'}, ${current.version} from the ${first === fromIndex ? 'registry' : 'index'}, verified; ${read.length} of ${acked.size} read`)
  }))

test.after(async () => {
  await channels.close()
  await rm(work, { recursive: true })
})

test.run()
