import { position } from '../position.ts'
import type { Finding } from '../rule.ts'

/** For programs: a list of `{rule, severity, message, file, line, column, endLine, endColumn, fixable}`. */
export function formatJson(findings: Finding[]): string {
  const list = findings.map(({ rule, message, place, fix }) => ({
    rule: rule.id,
    severity: rule.severity,
    message,
    ...(place && { file: place.source.name, ...position(place) }),
    fixable: fix !== undefined,
  }))
  return JSON.stringify(list, null, 2) + '\n'
}
