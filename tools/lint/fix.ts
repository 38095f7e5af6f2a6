import type { Finding } from './rule.ts'
import type { Source } from './sources.ts'

/** The source's text with every fix of its findings applied; they never overlap, as each replaces one scalar. */
export function applyFixes(source: Source, findings: Finding[]): string {
  const fixes = new Map(findings.flatMap(({ fix }) => (fix?.source === source ? [[fix.start, fix]] : [])))
  let text = source.text
  for (const fix of [...fixes.values()].sort((one, other) => other.start - one.start)) {
    text = text.slice(0, fix.start) + fix.text + text.slice(fix.end)
  }
  return text
}
