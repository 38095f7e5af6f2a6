import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { reportChanges } from '../changes.ts'
import { changesSince, mayBreak } from './values.ts'

/** What keeps the checkout from being released under that tag; nothing when it may be. */
export async function notReady(tag: string, root = '.'): Promise<string[]> {
  const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8')
  const { version } = parse(await read('Chart.yaml')) as { version: string }
  const npm = JSON.parse(await read('package.json')) as { version: string }
  const newest = /^## (.*)$/m.exec(await read('CHANGELOG.md'))?.[1]
  const problems: string[] = []
  if (tag !== `v${version}`) problems.push(`the tag is ${tag}, Chart.yaml has version ${version}: the tag is to be v${version}`)
  if (npm.version !== version) problems.push(`package.json has version ${npm.version}, Chart.yaml ${version}: they are to be the same`)
  if (newest !== version) problems.push(`CHANGELOG.md begins with "${newest}": it is to begin with "## ${version}"`)
  const since = await changesSince(version, root)
  const breaking = since?.changes.filter(({ kind }) => kind === 'breaking') ?? []
  if (since && breaking.length > 0 && !mayBreak(since.release, version)) problems.push(`${version} may not refuse values that ${since.release} took\n${reportChanges(breaking)}`)
  return problems
}

/** The section of the newest version, as it stands in the changelog, and what became of the values since the last release. */
export async function newestChanges(root = '.'): Promise<string> {
  const [, section = ''] = (await readFile(join(root, 'CHANGELOG.md'), 'utf8')).split(/^## .*$/m)
  const { version } = parse(await readFile(join(root, 'Chart.yaml'), 'utf8')) as { version: string }
  const since = await changesSince(version, root)
  return since && since.changes.length > 0 ? `${section.trim()}\n\n## Values since ${since.release}\n\n${reportChanges(since.changes).trim()}` : section.trim()
}
