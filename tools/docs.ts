import type { Entry } from './annotations.ts'
import type { Rule } from './lint/rule.ts'

/** The text with what stands between `<!-- NAME:begin -->` and `<!-- NAME:end -->` renewed; unchanged where it has no such marks. */
export function renew(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`]
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  return from < 0 || to < from ? text : `${text.slice(0, from + begin.length)}\n\n${content}\n${text.slice(to)}`
}

/** The same, where the text is given a section with such marks at its end if it has none. */
export function renewOrAdd(text: string, name: string, title: string, content: string): string {
  const marked = text.includes(`<!-- ${name}:begin -->`) ? text : `${text}\n## ${title}\n\n<!-- ${name}:begin -->\n<!-- ${name}:end -->\n`
  return renew(marked, name, content)
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

/** The index of the lint's rules; each has a page of its own beside it. */
export function rulesTable(rules: Pick<Rule, 'id' | 'severity' | 'summary'>[]): string {
  const rows = rules.map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${cell(summary)} |`)
  return `# Rules of kafka-values lint\n\n| Rule | Severity | Finds |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

function rowsOf(entry: Entry): string[] {
  const shown = entry.shown ?? (entry.entries ? '' : code(JSON.stringify(entry.default)))
  const row = `| ${code(entry.path.join('.'))} | ${cell(shown)} | ${cell(entry.doc)} |`
  return [row, ...(entry.entries ?? []).flatMap(rowsOf)]
}

/** A long default would squeeze the other columns; values.yaml shows it. */
const code = (text: string): string => (text.length > 60 ? 'see values.yaml' : `\`${text}\``)

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
