import type { Place } from './rule.ts'

/** Lines and columns from 1; the end is exclusive. */
export interface Position {
  line: number
  column: number
  endLine: number
  endColumn: number
}

export function position({ source, start, end }: Place): Position {
  const from = source.lines.linePos(start)
  const to = source.lines.linePos(Math.max(start, end))
  return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col }
}
