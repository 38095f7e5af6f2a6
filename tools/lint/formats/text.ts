import { position } from '../position.ts'
import type { Finding, Place } from '../rule.ts'
import type { Source } from '../sources.ts'

export interface Colors {
  red: (text: string) => string
  yellow: (text: string) => string
  dim: (text: string) => string
  bold: (text: string) => string
}

const color = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`
const plain = (text: string): string => text

export const colors: Colors = { red: color(31), yellow: color(33), dim: color(2), bold: color(1) }
export const noColors: Colors = { red: plain, yellow: plain, dim: plain, bold: plain }

/** For people: `file:line:column`, the message, the rule, and the line with the place marked. Ends with a count. */
export function formatText(findings: Finding[], paint: Colors = noColors): string {
  const blocks = masked(findings).map(({ rule, message, place, fix }) => {
    const severity = (rule.severity === 'error' ? paint.red : paint.yellow)(rule.severity)
    const where = place ? `${paint.bold(locate(place))} ` : ''
    const fixable = fix ? paint.dim(' (--fix can)') : ''
    return `${where}${severity} ${message} ${paint.dim(`[${rule.id}]`)}${fixable}\n${place ? frame(place, paint) : ''}`
  })
  return [...blocks, summary(findings)].join('\n') + '\n'
}

/** The findings with every secret made unreadable in the sources: what a lint prints ends up in logs. */
function masked(findings: Finding[]): Finding[] {
  const texts = new Map<Source, string>()
  for (const { rule, place } of findings) {
    if (rule.id !== 'plain-secret' || !place) continue
    const text = texts.get(place.source) ?? place.source.text
    const hidden = text.slice(place.start, place.end).replace(/[^\r\n]/g, '•')
    texts.set(place.source, text.slice(0, place.start) + hidden + text.slice(place.end))
  }
  return findings.map((finding) => {
    const text = finding.place && texts.get(finding.place.source)
    return text === undefined ? finding : { ...finding, place: { ...finding.place!, source: { ...finding.place!.source, text } } }
  })
}

export function locate(place: Place): string {
  const { line, column } = position(place)
  return `${place.source.name}:${line}:${column}`
}

/** The line before, the line itself, and marks under the place. */
function frame(place: Place, paint: Colors): string {
  const { line, column, endLine, endColumn } = position(place)
  const lines = place.source.text.split(/\r?\n/)
  const width = String(line).length
  const shown = [line - 1, line].filter((number) => number > 0 && (number === line || lines[number - 1]!.trim() !== ''))
  const code = shown.map((number) => paint.dim(`${String(number).padStart(width + 2)} │ `) + lines[number - 1]!)
  const end = endLine === line ? endColumn : (lines[line - 1]?.length ?? 0) + 1
  const marks = paint.dim(`${' '.repeat(width + 2)} │ `) + ' '.repeat(column - 1) + paint.red('^'.repeat(Math.max(1, end - column)))
  return [...code, marks].join('\n') + '\n'
}

function summary(findings: Finding[]): string {
  const errors = findings.filter(({ rule }) => rule.severity === 'error').length
  const warnings = findings.length - errors
  const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}`
}
