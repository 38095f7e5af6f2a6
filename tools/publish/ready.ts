import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'

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
  return problems
}

/** The section of the newest version, as it stands in the changelog. */
export async function newestChanges(root = '.'): Promise<string> {
  const [, section = ''] = (await readFile(join(root, 'CHANGELOG.md'), 'utf8')).split(/^## .*$/m)
  return section.trim()
}
