// The archive: only what users need, and the same bytes wherever it is made.
import { chmod, cp, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { chartParts, describe, packageChart, readInside } from '../../tools/publish/archive.ts'
import { notReady } from '../../tools/publish/ready.ts'
import { helm } from '../../tools/programs.ts'
import { helmLines, template } from '../render.ts'

const test = suite('archive')

const work = await mkdtemp(join(tmpdir(), 'kafka-chart-'))
const copy = join(work, 'copy')
const archive = await packageChart({ out: join(work, 'first') })
const places = { page: 'https://charts.example.com/kafka/', source: 'https://example.com/some/kafka', fingerprint: 'A'.repeat(40) }

test.before(async () => {
  for (const part of [...chartParts, 'package.json']) await cp(part, join(copy, part), { recursive: true })
})

test('two builds are equal, byte by byte, whatever the times and modes of the files', async () => {
  for (const part of await readdir(copy, { recursive: true })) await utimes(join(copy, part), new Date(0), new Date(0))
  await chmod(join(copy, 'files/start.sh'), 0o600)
  const again = await packageChart({ out: join(work, 'second'), root: copy })
  assert.is(again.sha256, archive.sha256)
  assert.ok((await readFile(again.file)).equals(await readFile(archive.file)))
  console.log(`${archive.size} bytes, ${archive.contents.length} files, sha256 ${archive.sha256}`)
})

test('nothing is in it that users have no need of', async () => {
  const fixed = chartParts.filter((part) => !['templates', 'files'].includes(part))
  const rest = archive.contents.filter((path) => !fixed.includes(path))
  assert.equal(archive.contents.filter((path) => fixed.includes(path)), fixed.toSorted())
  for (const path of rest) assert.match(path, /^(templates\/([a-z]+\/)?[_a-z]+\.(yaml|tpl)|templates\/NOTES\.txt|files\/[a-z0-9]+\.(sh|awk|txt|yaml))$/)
  assert.ok(archive.size < 100_000, `${archive.size} bytes`)
})

test('.helmignore leaves out the same from a checkout', async () => {
  await execa(await helm('4'), ['package', '.', '--destination', join(work, 'checkout')])
  assert.equal((await describe(join(work, 'checkout', `kafka-${archive.version}.tgz`))).contents, archive.contents)
})

test('it renders what the checkout renders, and lints, with every Helm', async () => {
  for (const line of helmLines) {
    assert.is(await template([], { line, chart: archive.file }), await template([], { line }))
    const { stdout } = await execa(await helm(line), ['lint', '--strict', archive.file])
    assert.match(stdout, '0 chart(s) failed')
  }
})

test('what Artifact Hub shows', async () => {
  const { icon, home, sources, kubeVersion, annotations } = parse(await readInside((await packageChart({ out: join(work, 'placed'), places })).file, 'Chart.yaml'))
  const read = (name: string) => parse(annotations[`artifacthub.io/${name}`])
  assert.equal({ icon, home, sources, kubeVersion }, {
    icon: 'https://charts.example.com/kafka/icon.svg',
    home: places.page,
    sources: [places.source],
    kubeVersion: '>=1.28.0-0',
  })
  assert.equal(read('signKey'), { fingerprint: places.fingerprint, url: 'https://charts.example.com/kafka/signing-key.gpg' })
  assert.equal(read('links').at(-1), { name: 'support', url: 'https://example.com/some/kafka/issues' })
  for (const { kind } of read('changes')) assert.match(kind, /^(added|changed|deprecated|removed|fixed|security)$/)
  assert.is(read('license'), 'Apache-2.0')
  assert.is(read('category'), 'streaming-messaging')
  assert.is(read('prerelease'), false)
  const goldens = await readdir('test/golden/cases/default/golden')
  const texts = await Promise.all(goldens.map((name) => readFile(`test/golden/cases/default/golden/${name}`, 'utf8')))
  const images = texts.flatMap((text) => [...text.matchAll(/^ +(?:- )?image: (.*)$/gm)].map((match) => match[1]))
  assert.equal(read('images').map(({ image }: { image: string }) => image), [...new Set(images)])
})

test("its README's links lead somewhere", async () => {
  const readme = await readInside((await packageChart({ out: join(work, 'placed'), places })).file, 'README.md')
  const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!)
  assert.ok(links.length > 5)
  for (const link of links) if (!/^https:|^#/.test(link)) assert.ok(archive.contents.includes(link.split('#')[0]!), link)
  assert.match(readme, `(${places.source}/blob/v${archive.version}/docs/operations.md#fewer-nodes)`)
  assert.match(readme, `(${places.source}/raw/v${archive.version}/docs/configuration.svg)`)
})

test('every link to a file in the documents of the checkout leads somewhere', async () => {
  const documents = [...(await readdir('.')), ...(await readdir('docs')).map((name) => `docs/${name}`), ...(await readdir('examples', { recursive: true })).map((name) => `examples/${name}`)]
  for (const document of documents.filter((name) => name.endsWith('.md')))
    for (const [, target] of (await readFile(document, 'utf8')).matchAll(/\]\((?![a-z]+:|#)([^)#]+)(?:#[^)]*)?\)/g))
      await readFile(new URL(target!, `file://${process.cwd()}/${document}`)).catch((error: NodeJS.ErrnoException) => error.code === 'EISDIR' || assert.unreachable(`${document}: ${target}`))
})

test('a release is refused whose versions differ', async () => {
  const change = async (file: string, from: RegExp, to: string): Promise<string[]> => {
    const path = join(copy, file)
    const text = await readFile(path, 'utf8')
    assert.match(text, from)
    await writeFile(path, text.replace(from, to))
    return notReady(`v${archive.version}`, copy)
  }
  assert.equal(await change('CHANGELOG.md', /^## .*$/m, `## ${archive.version}`), [])
  assert.match((await notReady('v9.9.9', copy)).join('\n'), /^the tag is v9\.9\.9, Chart\.yaml has version/)
  assert.match((await change('CHANGELOG.md', /^## .*$/m, `## ${archive.version} (not released)`)).join('\n'), /^CHANGELOG\.md begins with ".*\(not released\)": it is to begin with "## /)
  await change('CHANGELOG.md', /^## .*$/m, `## ${archive.version}`)
  assert.match((await change('package.json', /"version": ".*"/, '"version": "8.8.8"')).join('\n'), /^package\.json has version 8\.8\.8/)
})

test.after(() => rm(work, { recursive: true }))

test.run()
