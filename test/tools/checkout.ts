import { cpSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = new URL('../../', import.meta.url).pathname
const parts = ['Chart.yaml', 'action.yml', 'package.json', 'package-lock.json', 'values.yaml', 'values.schema.json', 'docs/rules', 'tools', 'types']

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'kafka-values-'))

/**
 * A copy of what the package is made of, to be built in without touching the checkout. It borrows the checkout's
 * node_modules: nothing is downloaded, and that `npm ci` brings the same is not tested by who uses this.
 */
export function copyCheckout(copy: string = temporaryFolder()): string {
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  return copy
}
