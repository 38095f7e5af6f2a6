// The page in a real browser, served as it is published: a phone's width and a desk's, with scripts and without.
// SCREENSHOTS=FOLDER keeps pictures of it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readAnnotations, type Entry } from '../../tools/annotations.ts'
import { packageChart } from '../../tools/publish/archive.ts'
import { addToIndex } from '../../tools/publish/channels.ts'
import { writePage } from '../../tools/publish/page.ts'
import { verifyPage } from '../../tools/publish/verify.ts'
import { browser as browserPath } from '../../tools/programs.ts'
import { readText } from '../tools/chart.ts'
import { openChannels } from './channels.ts'

const test = suite('page')

const work = await mkdtemp(join(tmpdir(), 'kafka-chart-'))
const channels = await openChannels()
const archive = await packageChart({ out: work })
const places = { page: channels.page, oci: 'oci://registry.example.com/charts/kafka', source: 'https://example.com/some/kafka', fingerprint: '0123456789ABCDEF'.repeat(3).slice(0, 40) }
const keys = (entries: Entry[]): string[] => entries.flatMap(({ path, entries: inner = [] }) => [path.join('.'), ...keys(inner)])
const all = keys(readAnnotations(readText('values.yaml')))
let browser: Browser

test.before(async () => {
  // The page shows the newest that is no pre-release, whatever was added last.
  for (const version of [archive.version, '99.0.0-rc.1', '0.0.1']) await addToIndex(channels.folder, await packageChart({ out: work, version }))
  await writePage(channels.folder, places)
  browser = await chromium.launch({ executablePath: await browserPath(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'] })
})

/** The page opened at a width, and what went wrong in it. */
async function open(width: number, options: { javaScriptEnabled?: boolean; colorScheme?: 'dark' } = {}): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, ...options })
  const wrong: string[] = []
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('request', (request) => request.url().startsWith(channels.page) || wrong.push(`asks for ${request.url()}`))
  page.on('response', (response) => response.ok() || wrong.push(`${response.status()} ${response.url()}`))
  await page.goto(channels.page)
  return { page, wrong }
}

const visibleKeys = (page: Page): Promise<string[]> =>
  page.locator('.values tbody tr').evaluateAll((rows) => rows.filter((row) => (row as { offsetHeight?: number }).offsetHeight !== 0).map((row) => row.id))

for (const [name, width, options] of [
  ['phone', 360, {}],
  ['phone-without-scripts', 360, { javaScriptEnabled: false }],
  ['desk', 1280, {}],
  ['desk-dark', 1280, { colorScheme: 'dark' }],
] as const)
  test(name, async () => {
    const { page, wrong } = await open(width, options)
    assert.is(await page.locator('h1').innerText(), 'Kafka for Kubernetes, at any number of replicas')
    const commands = await page.locator('pre').allInnerTexts()
    assert.is(commands.filter((text) => /helm install kafka/.test(text)).length, 3)
    assert.match(commands[0]!, `oci://registry.example.com/charts/kafka \\\n  --version ${archive.version}`)
    assert.match(commands[1]!, `--repo ${channels.page} \\\n  --version ${archive.version}`)
    assert.equal(await visibleKeys(page), all)
    assert.is(await page.locator('#search').isVisible(), !('javaScriptEnabled' in options))
    assert.equal(await page.locator('.versions tbody th').allInnerTexts(), ['99.0.0-rc.1', archive.version, '0.0.1'])
    assert.match(await page.locator('.versions').innerText(), archive.sha256)
    assert.ok((await page.locator('header img').evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)) > 0)
    // Nothing is wider than the screen.
    const [scroll, client] = [await page.locator('html').evaluate((html) => html.scrollWidth), await page.locator('html').evaluate((html) => html.clientWidth)]
    assert.ok(scroll <= client, `${scroll} > ${client}`)
    assert.equal(wrong, [])
    if (process.env['SCREENSHOTS']) await page.screenshot({ path: join(process.env['SCREENSHOTS'], `${name}.png`), fullPage: true })
    await page.close()
  })

test('search shows what has all words, counts it, and shows all again', async () => {
  const { page, wrong } = await open(1280)
  await page.fill('#search', 'Storage CLASS')
  assert.equal(await visibleKeys(page), ['storage.className'])
  assert.is(await page.locator('output').innerText(), '1 found')
  assert.is(await page.locator('section:visible').count(), 1)
  await page.fill('#search', 'no-such-value')
  assert.is(await page.locator('output').innerText(), '0 found')
  // A link to a value that the search hides shows it.
  await page.evaluate('location.hash = "#heap"')
  await page.locator('[id="heap"]').waitFor()
  assert.equal(await visibleKeys(page), all)
  assert.equal(wrong, [])
  await page.close()
})

test('every link within leads somewhere, and the others are addresses', async () => {
  const { page } = await open(1280)
  const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  assert.ok(links.includes(`kafka-${archive.version}.tgz`))
  for (const link of new Set(links)) {
    if (link.startsWith('#')) assert.is(await page.locator(`[id="${decodeURIComponent(link.slice(1))}"]`).count(), 1, link)
    // The key is put there by the release, next to the page.
    else if (!/^https:/.test(link) && link !== 'signing-key.gpg') assert.ok((await fetch(new URL(link, channels.page))).ok, link)
  }
  await page.close()
})

test('a release looks at the page, and misses what is not on it', async () => {
  await verifyPage({ page: channels.page, version: archive.version, sha256: archive.sha256 })
  const reason = await verifyPage({ page: channels.page, version: archive.version, sha256: 'f'.repeat(64) }).catch(({ message }: Error) => message)
  assert.match(reason!, 'the page does not tell of ffff')
  const missing = await verifyPage({ page: new URL('nowhere/', channels.page).href, version: '1', sha256: '' }).catch(({ message }: Error) => message)
  assert.match(missing!, /nowhere\/: 404$/)
})

test.after(async () => {
  await browser.close()
  await channels.close()
  await rm(work, { recursive: true })
})

test.run()
