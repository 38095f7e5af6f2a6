// Published on this machine and taken as a stranger does, with every Helm; whatever was tampered with is refused.
import { once } from 'node:events'
import { appendFile, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { packageChart } from '../../tools/publish/archive.ts'
import { addToIndex, digestIn, push } from '../../tools/publish/channels.ts'
import { readKey, writePublicKey } from '../../tools/publish/key.ts'
import { verify, type Announced } from '../../tools/publish/verify.ts'
import { helm } from '../../tools/programs.ts'
import { helmLines } from '../render.ts'
import { throwawayKey, openChannels } from './channels.ts'

const test = suite('channels')

const work = await mkdtemp(join(tmpdir(), 'kafka-chart-'))
const channels = await openChannels()
const [ours, theirs] = [await throwawayKey(work, 'ours'), await throwawayKey(work, 'theirs')]
const archive = await packageChart({ out: join(work, 'signed'), signer: ours })
const { folder, page } = channels
const registry = { oci: channels.oci, plainHttp: true }
let announced: Announced

/** What the promise was refused with; '' when it was not. */
const refusal = (promise: Promise<unknown>): Promise<string> => promise.then(() => '', (error: Error & { stderr?: string }) => error.stderr || error.message)

test('a signature changes nothing of the archive, and names it', async () => {
  assert.is((await packageChart({ out: join(work, 'plain') })).sha256, archive.sha256)
  assert.match(await readFile(`${archive.file}.prov`, 'utf8'), `${basename(archive.file)}: sha256:${archive.sha256}`)
})

test('every Helm takes it from both channels, verified', async () => {
  await addToIndex(folder, archive)
  announced = { page, registry, version: archive.version, sha256: archive.sha256, digest: await push(archive, registry), keyring: ours.publicKey }
  for (const line of helmLines) await verify({ ...announced, line })
})

test('publishing once more changes nothing, other bytes under the same version are refused', async () => {
  const before = await readFile(join(folder, 'index.yaml'), 'utf8')
  await addToIndex(folder, archive)
  assert.is(await readFile(join(folder, 'index.yaml'), 'utf8'), before)
  assert.is(await push(archive, registry), announced.digest)

  const other = await packageChart({ out: join(work, 'other'), places: { page: 'https://example.com/' } })
  assert.is(other.version, archive.version)
  assert.match(await refusal(addToIndex(folder, other)), 'was released with other bytes; raise the version')
  assert.match(await refusal(push(other, registry)), 'was released with other bytes; raise the version')
})

test('a registry that does not tell what it has', async () => {
  for (const [status, code, reason] of [
    // Goes on to the push, which is denied as well.
    [403, 'DENIED', /^Error: failed to perform .* on destination: .* 403/],
    [401, 'UNAUTHORIZED', `whether version ${archive.version} is there can't be told`],
  ] as const) {
    const fakeRegistry = createServer((_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [{ code, message: code }] })))
    await once(fakeRegistry.listen(0, '127.0.0.1'), 'listening')
    try {
      const oci = `oci://127.0.0.1:${(fakeRegistry.address() as AddressInfo).port}/charts/kafka`
      assert.match(await refusal(push(archive, { oci, plainHttp: true })), reason)
    } finally {
      fakeRegistry.close()
      fakeRegistry.closeAllConnections()
    }
  }
})

test('a second version leaves the entry of the first as it was', async () => {
  const entries = async () => (parse(await readFile(join(folder, 'index.yaml'), 'utf8')) as { entries: { kafka: { version: string; created: string }[] } }).entries.kafka
  const [first] = await entries()
  await addToIndex(folder, await packageChart({ out: join(work, 'next'), version: '99.0.0', signer: ours }))
  assert.equal((await entries()).map(({ version }) => version), ['99.0.0', archive.version])
  assert.equal((await entries())[1], first)
})

test("another's key is refused, and so is a chart without a signature", async () => {
  for (const line of helmLines) assert.match(await refusal(verify({ ...announced, keyring: theirs.publicKey, line })), /signature made by unknown entity/)
  const bare = await packageChart({ out: join(work, 'bare'), version: '98.0.0' })
  await addToIndex(folder, bare)
  const now = { ...announced, version: bare.version, sha256: bare.sha256, digest: await push(bare, registry) }
  assert.match(await refusal(verify(now)), /failed to fetch provenance/)
  const { keyring: _, ...unsigned } = now
  await verify(unsigned)
})

for (const [what, tamper, reason] of [
  ['archive', (file: string) => appendFile(file, 'x'), /sha256 sum does not match/],
  ['signature', async (file: string) => writeFile(`${file}.prov`, (await readFile(`${file}.prov`, 'utf8')).replace('name: kafka', 'name: kafkb')), /invalid signature/],
  ['signature of another archive', (file: string) => copyFile(join(work, 'next/kafka-99.0.0.tgz.prov'), `${file}.prov`), /does not contain a SHA for a file named/],
] as const)
  test(`tampered with in the index: ${what}`, async () => {
    const file = join(folder, basename(archive.file))
    try {
      await tamper(file)
      for (const line of helmLines) assert.match(await refusal(verify({ ...announced, line })), reason)
      const { keyring: _, ...unsigned } = announced
      if (what === 'archive') assert.match(await refusal(verify(unsigned)), /the index: the archive has sha256/)
      const install = execa(await helm('4'), ['install', 'kafka', file, '--dry-run=client', '--verify', '--keyring', ours.publicKey], { env: { KUBECONFIG: '/dev/null' } })
      assert.match(await refusal(install), reason)
    } finally {
      for (const each of [archive.file, ...archive.signatures]) await copyFile(each, join(folder, basename(each)))
    }
  })

test('replaced in the registry: told by the digest, and by the archive', async () => {
  const other = await packageChart({ out: join(work, 'replaced'), places: { page: 'https://example.com/' }, signer: theirs })
  const pushed = await execa(await helm('4'), ['push', other.file, channels.oci.replace(/\/kafka$/, ''), '--plain-http'])
  assert.is.not(digestIn(pushed), announced.digest)
  for (const line of helmLines) assert.match(await refusal(verify({ ...announced, line })), /signature made by unknown entity/)
  const { keyring: _, ...unsigned } = announced
  assert.match(await refusal(verify(unsigned)), `the registry: the archive has sha256 ${other.sha256}, announced was ${archive.sha256}`)
  assert.match(await refusal(verify({ ...unsigned, sha256: other.sha256 })), 'the index: the archive has sha256')
})

test('a key with a passphrase signs, and its public part comes from the secret one', async () => {
  const locked = await throwawayKey(work, 'locked', 'a passphrase')
  const passphraseFile = join(work, 'passphrase')
  await writeFile(passphraseFile, 'a passphrase')
  const signed = await packageChart({ out: join(work, 'locked-out'), signer: { keyring: locked.keyring, passphraseFile } })
  const publicKey = join(work, 'public.gpg')
  await writePublicKey(locked.keyring, publicKey)
  assert.equal(await readKey(publicKey), await readKey(locked.keyring))
  assert.equal(await readKey(publicKey), await readKey(locked.publicKey))
  const { stdout } = await execa(await helm('4'), ['verify', signed.file, '--keyring', publicKey])
  assert.match(stdout, 'Signed by: locked <locked@example.com>')
  assert.match(await refusal(readKey(passphraseFile)), /no valid OpenPGP data|no key in it/)
})

test('installed from the archive with --verify', async () => {
  const args = ['template', 'kafka', archive.file, '--verify', '--keyring', ours.publicKey]
  for (const line of helmLines) assert.match((await execa(await helm(line), args)).stdout, 'kind: StatefulSet')
})

test.after(async () => {
  await channels.close()
  await rm(work, { recursive: true })
})

test.run()
