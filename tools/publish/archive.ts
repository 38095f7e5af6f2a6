// The chart's archive: what a user needs and nothing else, the same bytes wherever and whenever it is made.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { parseDocument } from 'yaml'
import { helm } from '../programs.ts'
import { readKey } from './key.ts'
import { absoluteLinks, type Places } from './places.ts'

/** All that is in the archive. */
export const chartParts = ['Chart.yaml', 'values.yaml', 'values.schema.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'templates', 'files']

/** Helm 4 keeps the times of files, so every file gets this one. */
const instant = new Date('2000-01-01T00:00:00Z')

export interface Signer {
  /** One secret key, as `gpg --export-secret-keys` writes it. */
  keyring: string
  passphraseFile?: string
}

export interface Archive {
  file: string
  version: string
  size: number
  sha256: string
  /** Paths inside, below the chart's folder. */
  contents: string[]
  /** Signatures beside it: Helm's own, and Sigstore's. */
  signatures: string[]
}

export interface PackageOptions {
  /** The folder that gets the archive. */
  out: string
  /** The folder of the chart. */
  root?: string
  /** Another version than Chart.yaml's. */
  version?: string
  places?: Places
  signer?: Signer
}

export async function packageChart({ out, root = '.', version, places = {}, signer }: PackageOptions): Promise<Archive> {
  const work = await mkdtemp(join(tmpdir(), 'kafka-chart-'))
  try {
    const stage = join(work, 'kafka')
    await mkdir(stage)
    for (const part of chartParts) await cp(join(root, part), join(stage, part), { recursive: true })
    const written = await writeFacts(stage, version, places)
    await settle(stage)
    await mkdir(out, { recursive: true })
    for (const old of ['prov', 'sigstore.json']) await rm(join(out, `kafka-${written}.tgz.${old}`), { force: true })
    const sign = signer ? ['--sign', '--key', (await readKey(signer.keyring)).user, '--keyring', signer.keyring, ...(signer.passphraseFile ? ['--passphrase-file', signer.passphraseFile] : [])] : []
    await execa(await helm('4'), ['package', stage, '--destination', out, ...sign], { env: { TZ: 'UTC' } })
    return await describe(join(out, `kafka-${written}.tgz`))
  } finally {
    await rm(work, { recursive: true })
  }
}

/** What only a release knows goes into Chart.yaml, and the README's links lead to where the files are. Gives the version. */
async function writeFacts(stage: string, version: string | undefined, places: Places): Promise<string> {
  const document = parseDocument(await readFile(join(stage, 'Chart.yaml'), 'utf8'))
  if (version) document.set('version', version)
  if (places.page) document.set('icon', new URL('icon.svg', places.page).href)
  if (places.page) document.set('home', places.page)
  if (places.source) document.set('sources', [places.source])
  if (places.source) {
    const links = String(document.getIn(['annotations', 'artifacthub.io/links']))
    document.setIn(['annotations', 'artifacthub.io/links'], `${links}- name: "support"\n  url: ${JSON.stringify(`${places.source}/issues`)}\n`)
  }
  if (places.page && places.fingerprint)
    document.setIn(['annotations', 'artifacthub.io/signKey'], `fingerprint: ${places.fingerprint}\nurl: ${new URL('signing-key.gpg', places.page).href}\n`)
  await writeFile(join(stage, 'Chart.yaml'), document.toString({ lineWidth: 0, flowCollectionPadding: false }))
  const written = String(document.get('version'))
  const readme = join(stage, 'README.md')
  await writeFile(readme, absoluteLinks(await readFile(readme, 'utf8'), places.source, `v${written}`, chartParts))
  return written
}

async function settle(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true })) await utimes(join(folder, entry), instant, instant)
  await utimes(folder, instant, instant)
}

export async function describe(file: string): Promise<Archive> {
  const { stdout } = await execa('tar', ['-tzf', file])
  const names = stdout.split('\n')
  return {
    file,
    version: /^kafka-(.*)\.tgz$/.exec(file.split('/').at(-1)!)![1]!,
    size: (await stat(file)).size,
    sha256: sha256(await readFile(file)),
    contents: names.map((name) => name.slice(name.indexOf('/') + 1)).sort(),
    signatures: ['prov', 'sigstore.json'].map((kind) => `${file}.${kind}`).filter((name) => existsSync(name)),
  }
}

/** The text of a file in an archive. */
export const readInside = async (archive: string, path: string): Promise<string> =>
  (await execa('tar', ['-xOzf', archive, `kafka/${path}`], { stripFinalNewline: false })).stdout

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
