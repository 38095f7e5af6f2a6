// Keys that sign archives, in the files that Helm reads: key rings as `gpg --export` and `--export-secret-keys` write them.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { gpg } from '../programs.ts'

type Gpg = (...args: string[]) => Promise<{ stdout: string }>

/** Runs gpg in a home of its own: its keys and its agent are gone afterwards. */
async function withGpg<T>(use: (run: Gpg) => Promise<T>): Promise<T> {
  // A short name, as the agent listens on a socket inside.
  const home = await mkdtemp(join(tmpdir(), 'gpg-'))
  try {
    const program = await gpg()
    return await use((...args) => execa(program, ['--homedir', home, '--batch', '--pinentry-mode', 'loopback', ...args]))
  } finally {
    await execa('gpgconf', ['--homedir', home, '--kill', 'gpg-agent'])
    await rm(home, { recursive: true, force: true })
  }
}

/** The first key of a ring, public or secret. @throws Error where there is none. */
export async function readKey(file: string): Promise<{ fingerprint: string; user: string }> {
  const { stdout } = await withGpg((run) => run('--show-keys', '--with-colons', file))
  const field = (record: string): string | undefined => stdout.split('\n').find((line) => line.startsWith(`${record}:`))?.split(':')[9]
  const [fingerprint, user] = [field('fpr'), field('uid')]
  if (!fingerprint || !user) throw new Error(`${file}: no key in it that has a fingerprint and a user id`)
  return { fingerprint, user }
}

/** Writes the public part of a secret key ring. */
export const writePublicKey = (secret: string, file: string): Promise<void> =>
  withGpg(async (run) => {
    await run('--import', secret)
    await run('--yes', '--output', file, '--export')
  })

/** A new key, signing only and for a day: for tests. Writes both rings. */
export const makeKey = (name: string, passphrase: string, secret: string, open: string): Promise<void> =>
  withGpg(async (run) => {
    await run('--passphrase', passphrase, '--quick-generate-key', `${name} <${name}@example.com>`, 'rsa3072', 'sign', '1d')
    await run('--passphrase', passphrase, '--output', secret, '--export-secret-keys')
    await run('--output', open, '--export')
  })
