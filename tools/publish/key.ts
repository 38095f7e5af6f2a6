import { execa } from 'execa'
import { gpg } from '../programs.ts'

/** The fingerprint of the first key in a file. */
export async function fingerprintOf(file: string): Promise<string> {
  const { stdout } = await execa(await gpg(), ['--batch', '--show-keys', '--with-colons', file])
  const fingerprint = /^fpr:(?:[^:]*:){8}([0-9A-F]{40}):/m.exec(stdout)?.[1]
  if (!fingerprint) throw new Error(`${file}: no key in it`)
  return fingerprint
}
