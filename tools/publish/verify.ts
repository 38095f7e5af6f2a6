// What was published, taken as a stranger takes it: a home folder without anything, the addresses, and what was announced.
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { helm } from '../programs.ts'
import { sha256 } from './archive.ts'
import { digestIn, type Registry } from './channels.ts'

export interface Announced {
  page: string
  registry: Registry
  version: string
  /** Of the archive. */
  sha256: string
  /** Of the manifest in the registry. */
  digest: string
  /** A public key ring; with it both channels have to bring a signature of one of its keys. */
  keyring?: string
  line?: Parameters<typeof helm>[0]
}

/** Rejects with the first thing that is otherwise than announced. */
export async function verify({ page, registry, version, sha256: expected, digest, keyring, line = '4' }: Announced): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'kafka-stranger-'))
  const program = await helm(line)
  const run = (...args: string[]) => execa(program, args, { env: { HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home }, cwd: home, timeout: 120_000 })
  const signed = keyring ? ['--verify', '--keyring', keyring] : []
  try {
    for (const channel of ['index', 'oci']) await mkdir(join(home, channel))
    await run('repo', 'add', 'published', page)
    await run('pull', 'published/kafka', '--version', version, '--destination', 'index', ...signed)
    await expectBytes('the index', join(home, 'index', `kafka-${version}.tgz`), expected)

    const plain = registry.plainHttp ? ['--plain-http'] : []
    const pulled = await run('pull', registry.oci, '--version', version, '--destination', 'oci', ...signed, ...plain)
    await expectBytes('the registry', join(home, 'oci', `kafka-${version}.tgz`), expected)
    if (digestIn(pulled) !== digest) throw new Error(`the registry: tag ${version} is ${digestIn(pulled)}, announced was ${digest}`)

    for (const chart of ['index', 'oci']) await run('template', 'kafka', join(home, chart, `kafka-${version}.tgz`))
  } finally {
    await rm(home, { recursive: true })
  }
}

async function expectBytes(where: string, file: string, expected: string): Promise<void> {
  const found = sha256(await readFile(file))
  if (found !== expected) throw new Error(`${where}: the archive has sha256 ${found}, announced was ${expected}`)
}

/** The page and what it needs are there, and it tells of the version. */
export async function verifyPage({ page, version, sha256: expected }: Pick<Announced, 'page' | 'version' | 'sha256'>): Promise<void> {
  const get = async (name: string): Promise<string> => {
    const answer = await fetch(new URL(name, page))
    if (!answer.ok) throw new Error(`${new URL(name, page).href}: ${answer.status}`)
    return answer.text()
  }
  const html = await get('./')
  for (const text of [version, expected]) if (!html.includes(text)) throw new Error(`${page}: the page does not tell of ${text}`)
  await get('icon.svg')
}
