import { position } from '../position.ts'
import type { Finding } from '../rule.ts'

/** Annotations of a GitHub workflow, one a line. */
export function formatGithub(findings: Finding[]): string {
  return findings.map(annotation).join('')
}

function annotation({ rule, message, place }: Finding): string {
  const where: Record<string, string | number> = {}
  if (place !== undefined) {
    const { line, column, endLine, endColumn } = position(place)
    // An argument is no file that GitHub could show.
    if (place.source.document) Object.assign(where, { file: place.source.name, line, endLine })
    if (place.source.document && line === endLine) Object.assign(where, { col: column, endColumn })
  }
  const properties = Object.entries({ ...where, title: rule.id }).map(([key, value]) => `${key}=${escape(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
  return `::${rule.severity} ${properties.join(',')}::${escape(message)}\n`
}

const escape = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
