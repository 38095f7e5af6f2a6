import { isAbsolute, relative, resolve } from 'node:path'
import { position } from '../position.ts'
import type { Finding } from '../rule.ts'

/** Annotations of a GitHub workflow, one a line; files are named from the workspace, where there is one. */
export function formatGithub(findings: Finding[], workspace: string | undefined): string {
  return findings.map((finding) => annotation(finding, workspace)).join('')
}

function annotation({ rule, message, place }: Finding, workspace: string | undefined): string {
  const where: Record<string, string | number> = {}
  if (place !== undefined) {
    const { line, column, endLine, endColumn } = position(place)
    // An argument is no file that GitHub could show.
    if (place.source.document) Object.assign(where, { file: fromWorkspace(place.source.name, workspace), line, endLine })
    if (place.source.document && line === endLine) Object.assign(where, { col: column, endColumn })
  }
  const properties = Object.entries({ ...where, title: rule.id }).map(([key, value]) => `${key}=${escape(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
  return `::${rule.severity} ${properties.join(',')}::${escape(message)}\n`
}

const escape = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

function fromWorkspace(file: string, workspace: string | undefined): string {
  if (workspace === undefined) return file
  const path = relative(workspace, resolve(file))
  return path.startsWith('..') || isAbsolute(path) ? file : path.replaceAll('\\', '/')
}
