// What a release is made of, one command a step; .github/workflows/release.yml runs them in this order. Facts for the
// next step go to standard output as NAME=VALUE, everything else to standard error.
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ExecaError } from 'execa'
import { describe, packageChart } from './archive.ts'
import { addToIndex, push, type Registry } from './channels.ts'
import { readKey, writePublicKey } from './key.ts'
import { writePage } from './page.ts'
import { absolute, type Places } from './places.ts'
import { newestChanges, notReady } from './ready.ts'
import { verify, verifyPage } from './verify.ts'

const usage = `usage: npm run release -- COMMAND
  ready TAG                 fails when this checkout may not be released under that tag
  notes                     prints what changed in this version
  package                   makes the archive; with --keyring signs it too, and writes signing-key.gpg beside it
  site FOLDER ARCHIVE       adds the archive to the folder's index, and renews the page
  push ARCHIVE              into the registry
  verify VERSION SHA256 DIGEST
                            takes both channels as a stranger does
Where: --page URL  --oci oci://HOST/PATH/kafka  --source URL
package: --out FOLDER (release)  --keyring FILE  a secret key, as gpg --export-secret-keys writes it
         --passphrase-file FILE
site, verify: --public-key FILE  the key that signs, as gpg --export writes it
push, verify: --plain-http`

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    page: { type: 'string' },
    oci: { type: 'string' },
    source: { type: 'string' },
    out: { type: 'string', default: 'release' },
    keyring: { type: 'string' },
    'passphrase-file': { type: 'string' },
    'public-key': { type: 'string' },
    'plain-http': { type: 'boolean', default: false },
  },
})

const say = (text: string): void => console.error(text)
const facts = (all: Record<string, string>): void => {
  for (const [name, value] of Object.entries(all)) console.log(`${name}=${value}`)
}

function needed(name: 'page' | 'oci'): string {
  const value = options[name]
  if (!value) throw new Error(`--${name} is needed`)
  return value
}

async function places(): Promise<Places> {
  const { page, oci, source, 'public-key': publicKey, keyring } = options
  const key = publicKey ?? keyring
  return absolute({ ...(page && { page }), ...(oci && { oci }), ...(source && { source }), ...(key && { fingerprint: (await readKey(key)).fingerprint }) })
}

const registry = (): Registry => ({ oci: absolute({ oci: needed('oci') }).oci!, plainHttp: options['plain-http'] })

const commands: Record<string, (...args: string[]) => Promise<void>> = {
  ready: async (tag = '') => {
    const problems = await notReady(tag)
    if (problems.length > 0) throw new Error(problems.join('\n'))
  },
  notes: async () => console.log(await newestChanges()),
  package: async () => {
    const { out, keyring, 'passphrase-file': passphraseFile } = options
    const signer = keyring ? { keyring, ...(passphraseFile && { passphraseFile }) } : undefined
    const archive = await packageChart({ out, places: await places(), ...(signer && { signer }) })
    if (keyring) await writePublicKey(keyring, join(out, 'signing-key.gpg'))
    say(`${archive.contents.join('\n')}\n${archive.contents.length} files, ${archive.size} bytes`)
    facts({ archive: archive.file, version: archive.version, sha256: archive.sha256 })
  },
  site: async (folder = '', file = '') => {
    const known = await places()
    const archive = await describe(file)
    await addToIndex(folder, archive)
    if (options['public-key']) await copyFile(options['public-key'], join(folder, 'signing-key.gpg'))
    // GitHub Pages is to serve the files as they are.
    await writeFile(join(folder, '.nojekyll'), '')
    await writePage(folder, known)
    say(`${folder}: version ${archive.version} is in the index and on the page`)
  },
  push: async (file = '') => {
    const to = registry()
    facts({ digest: await push(await describe(file), to) })
  },
  verify: async (version = '', sha256 = '', digest = '') => {
    const { page = '' } = absolute({ page: needed('page') })
    const keyring = options['public-key']
    for (const line of ['3.17', '3', '4'] as const) {
      await verify({ page, registry: registry(), version, sha256, digest, line, ...(keyring && { keyring }) })
      say(`Helm ${line} gets ${sha256} from both channels`)
    }
    await verifyPage({ page, version, sha256 })
    say(`${page} tells of it`)
  },
}

const [name = '', ...args] = positionals
try {
  if (!commands[name]) throw new Error(usage)
  await commands[name](...args)
} catch (error) {
  console.error(error instanceof ExecaError ? `${error.shortMessage}\n${error.stderr}` : error instanceof Error ? error.message : error)
  process.exitCode = 1
}
