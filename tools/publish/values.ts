import { join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { execa } from 'execa'
import { compareSchemas, type Change } from '../changes.ts'
import type { Schema } from '../schema.ts'

/**
 * What became of the values since the release before the version, by its tag; undefined before the first.
 * @throws Error in a clone without history, where no release can be found.
 */
export async function changesSince(version: string, root: string): Promise<{ release: string; changes: Change[] } | undefined> {
  const git = async (...args: string[]): Promise<string | undefined> => {
    const { failed, stdout } = await execa('git', args, { cwd: root, reject: false })
    return failed ? undefined : stdout
  }
  if ((await git('rev-parse', '--is-shallow-repository')) === 'true') throw new Error('the clone has no history to find the last release in: git fetch --unshallow --tags')
  const release = await git('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*', '--exclude', `v${version}`)
  const before = release && (await git('show', `${release}:values.schema.json`))
  if (!before) return undefined
  const after = await readFile(join(root, 'values.schema.json'), 'utf8')
  return { release, changes: compareSchemas(JSON.parse(before) as Schema, JSON.parse(after) as Schema) }
}

/** Whether a version may refuse values that the release took: a new major one, below 1.0.0 a new minor one. */
export function mayBreak(release: string, version: string): boolean {
  const [before, after] = [release.replace(/^v/, ''), version].map((each) => each.split('-')[0]!.split('.'))
  return before![0] !== after![0] || (after![0] === '0' && before![1] !== after![1])
}
