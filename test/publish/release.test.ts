// A release, step by step, by the commands of .github/workflows/release.yml; then built once more by somebody who has
// the public key alone.
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { packageChart } from '../../tools/publish/archive.ts'
import { readKey } from '../../tools/publish/key.ts'
import { readText } from '../tools/chart.ts'
import { openChannels, throwawayKey } from './channels.ts'

const test = suite('release')

const work = await mkdtemp(join(tmpdir(), 'kafka-chart-'))
const channels = await openChannels()
const key = await throwawayKey(work, 'release')
const where = ['--page', channels.page, '--source', 'https://example.com/some/kafka']
const registry = ['--oci', channels.oci, '--plain-http']
const { version } = parse(readText('Chart.yaml')) as { version: string }

/** The facts that a command prints for the next one. */
async function release(...args: string[]): Promise<Record<string, string>> {
  const { stdout } = await execa(process.execPath, ['--import', 'tsx', 'tools/publish/cli.ts', ...args])
  return Object.fromEntries(stdout.split('\n').filter(Boolean).map((line) => line.split('=') as [string, string]))
}
const refusal = (...args: string[]): Promise<string> => release(...args).then(() => '', (error: { stderr: string }) => error.stderr)

test('packed and signed, pushed, put on the page, and taken from there', async () => {
  const packed = await release('package', '--out', join(work, 'release'), '--keyring', key.keyring, ...where)
  assert.equal(packed, { archive: join(work, `release/kafka-${version}.tgz`), version, sha256: packed.sha256! })
  const publicKey = ['--public-key', join(work, 'release/signing-key.gpg')]
  const { digest } = await release('push', packed.archive!, ...registry)
  await release('site', channels.folder, packed.archive!, ...where, ...registry, ...publicKey)
  const verified = ['verify', version, packed.sha256!, digest!, ...where, ...registry, ...publicKey]
  assert.equal(await release(...verified), {})

  const html = await readFile(join(channels.folder, 'index.html'), 'utf8')
  assert.match(html, (await readKey(key.publicKey)).fingerprint)
  assert.ok((await fetch(new URL('signing-key.gpg', channels.page))).ok)

  assert.match(await refusal(...verified.with(3, `sha256:${'0'.repeat(64)}`)), `the registry: tag ${version} is ${digest}, announced was sha256:000`)
  assert.match(await refusal(...verified.with(2, '0'.repeat(64))), 'the index: the archive has sha256')
})

test('built once more from the public key, it has the same bytes', async () => {
  const [theirs, ours] = await Promise.all([
    release('package', '--out', join(work, 'again'), '--public-key', key.publicKey, ...where),
    readFile(join(channels.folder, `kafka-${version}.tgz`)),
  ])
  assert.ok(ours.equals(await readFile(theirs.archive!)))
})

test("the workflow's step makes the branch gh-pages, and goes on with it at the next release", async () => {
  const { jobs } = parse(readText('.github/workflows/release.yml')) as { jobs: { publish: { steps: { name?: string; run?: string }[] } } }
  const step = jobs.publish.steps.find(({ name }) => name === 'Add to the index and renew the page')!.run!
  const [origin, checkout] = [join(work, 'origin.git'), join(work, 'checkout')]
  for (const part of ['tools', 'docs/icon.svg', 'package.json']) await cp(part, join(checkout, part), { recursive: true })
  await symlink(join(process.cwd(), 'node_modules'), join(checkout, 'node_modules'))
  const env = { GITHUB_ACTOR: 'somebody', VERSION: version, PAGE: channels.page, OCI: channels.oci, SOURCE: 'https://example.com/some/kafka', npm_config_update_notifier: 'false' }
  const git = (...args: string[]) => execa('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: checkout })
  await execa('git', ['init', '--quiet', '--bare', origin])
  await git('init', '--quiet', '--initial-branch=main')
  await git('remote', 'add', 'origin', origin)
  await git('add', 'docs')
  await git('commit', '--quiet', '--message', 'a')

  const published = async (archive: string): Promise<string[]> => {
    await mkdir(join(checkout, 'release'), { recursive: true })
    await cp(key.publicKey, join(checkout, 'release/signing-key.gpg'))
    await execa('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step], { cwd: checkout, env: { ...env, ARCHIVE: archive } })
    // Each job has a checkout of its own.
    await git('worktree', 'remove', 'site')
    await git('branch', '--quiet', '-D', 'gh-pages')
    return (await execa('git', ['--git-dir', origin, 'ls-tree', '--name-only', 'gh-pages'])).stdout.split('\n')
  }
  const files = ['.nojekyll', 'icon.svg', 'index.html', 'index.yaml', 'signing-key.gpg']
  const first = `kafka-${version}.tgz`
  assert.equal(await published(join(work, 'release', first)), [...files, first, `${first}.prov`].sort())
  const { file } = await packageChart({ out: join(work, 'next'), version: '99.0.0' })
  assert.equal(await published(file), [...files, first, `${first}.prov`, 'kafka-99.0.0.tgz'].sort())
  const log = await execa('git', ['--git-dir', origin, 'log', '--format=%an', 'gh-pages'])
  assert.is(log.stdout, 'somebody\nsomebody')
})

test('what can not be done is told', async () => {
  assert.match(await refusal('ready', 'v99.0.0'), 'the tag is v99.0.0')
  assert.match(await refusal('push', 'x.tgz', '--oci', 'ghcr.io/some/kafka'), /--oci ghcr\.io\/some\/kafka: begins with oci:\/\/ and ends with/)
  assert.match(await refusal('push', 'x.tgz', '--oci', 'oci://example.com/kafka'), /x\.tgz/)
  assert.match(await refusal('site', work, 'x.tgz', '--oci', 'oci://example.com/charts'), /ends with the chart's name, as in oci:/)
  assert.match(await refusal('publish'), /^usage: npm run release -- COMMAND/)
})

test.after(async () => {
  await channels.close()
  await rm(work, { recursive: true })
})

test.run()
