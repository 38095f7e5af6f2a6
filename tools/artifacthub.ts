import { parseDocument } from 'yaml'
import type { Values } from './lint/rule.ts'

/** What Artifact Hub calls a change; the heading above an item says it, or else its first word. */
const kinds: [kind: string, words: RegExp][] = [
  ['added', /^(added|adds|new|first version)\b/i],
  ['changed', /^(changed|changes)\b/i],
  ['deprecated', /^(deprecated|deprecates)\b/i],
  ['removed', /^(removed|removes)\b/i],
  ['fixed', /^(fixed|fixes)\b/i],
  ['security', /^security\b/i],
]

/** Chart.yaml with the annotations that Artifact Hub shows renewed; everything else in it stays as it is. */
export function renewChart(chart: string, values: Values, changelog: string): string {
  const document = parseDocument(chart)
  const about = document.toJS() as { version: string; appVersion: string; home: string }
  const annotations: Record<string, string> = {
    changes: list(readChanges(changelog).map(({ kind, text }) => ({ kind, description: text }))),
    images: list([{ name: 'kafka', image: imageOf(values, about.appVersion) }]),
    links: list([{ name: 'Apache Kafka', url: about.home }]),
    prerelease: String(about.version.includes('-')),
  }
  for (const [name, text] of Object.entries(annotations)) document.setIn(['annotations', `artifacthub.io/${name}`], text)
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** The items of the newest version, which is the first one. */
export function readChanges(changelog: string): { kind: string; text: string }[] {
  const section = changelog.split(/^## /m)[1] ?? ''
  const changes: { kind: string; text: string }[] = []
  let heading = ''
  for (const line of section.split('\n').slice(1)) {
    if (line.startsWith('### ')) heading = line.slice(4)
    else if (line.startsWith('- ')) changes.push({ kind: kindOf(heading) ?? kindOf(line.slice(2)) ?? 'changed', text: line.slice(2).trim() })
    else if (/^ +\S/.test(line) && changes.length > 0) changes.at(-1)!.text += ` ${line.trim()}`
  }
  return changes
}

const kindOf = (text: string): string | undefined => kinds.find(([, words]) => words.test(text))?.[0]

/** The image that the chart's defaults run, as templates name it. */
function imageOf({ image }: Values, appVersion: string): string {
  const { registry, repository, tag, digest } = image as Record<string, string>
  return `${registry ? `${registry}/` : ''}${repository}:${tag || appVersion}${digest && `@${digest}`}`
}

/** A list of maps as YAML; texts are written as JSON, which is YAML as well. */
const list = (items: Record<string, string>[]): string =>
  items.map((item) => `- ${Object.entries(item).map(([key, text]) => `${key}: ${JSON.stringify(text)}`).join('\n  ')}\n`).join('')
