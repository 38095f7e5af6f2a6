import type { Entry } from './annotations.ts'

const begin = '<!-- values:begin -->'
const end = '<!-- values:end -->'

/** The README with its values table renewed between the two markers; undefined where it has no markers. */
export function renewTable(readme: string, entries: Entry[]): string | undefined {
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) return undefined
  return `${readme.slice(0, from + begin.length)}\n\n${valuesTable(entries)}\n${readme.slice(to)}`
}

/** One Markdown table a section, in the order of values.yaml. */
export function valuesTable(entries: Entry[]): string {
  const sections = new Map<string, string[]>()
  for (const entry of entries) {
    const rows = sections.get(entry.section) ?? []
    rows.push(...rowsOf(entry))
    sections.set(entry.section, rows)
  }
  const tables = [...sections].map(([section, rows]) => {
    const heading = section === '' ? '' : `### ${section}\n\n`
    return `${heading}| Value | Default | Meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return tables.join('\n')
}

function rowsOf(entry: Entry): string[] {
  const shown = entry.shown ?? (entry.entries ? '' : code(JSON.stringify(entry.default)))
  const row = `| ${code(entry.path.join('.'))} | ${cell(shown)} | ${cell(entry.doc)} |`
  return [row, ...(entry.entries ?? []).flatMap(rowsOf)]
}

/** A long default would squeeze the other columns; values.yaml shows it. */
const code = (text: string): string => (text.length > 60 ? 'see values.yaml' : `\`${text}\``)

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
