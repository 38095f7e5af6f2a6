import type { Path } from './validate.ts'

/** One assignment of a `--set` argument. */
export interface Assignment {
  path: Path
  value: unknown
  /** Where it stands in the argument. */
  start: number
  end: number
}

export type SetKind = 'set' | 'set-string' | 'set-json' | 'set-file' | 'set-literal'

/**
 * Reads a `--set` argument of any kind as Helm does: `a.b=1,c[0]=x,d={1,2}` with `\` before what is meant literally.
 * @throws Error naming the argument when it has no `=`, a broken index, or (`set-json`) no JSON.
 */
export function readSet(kind: SetKind, text: string, readFile: (path: string) => string): Assignment[] {
  if (kind === 'set-json' && text.trimStart().startsWith('{')) {
    return Object.entries(json(text, text) as Record<string, unknown>).map(([key, value]) => ({ path: [key], value, start: 0, end: text.length }))
  }
  const assignments: Assignment[] = []
  let at = 0
  while (at < text.length) {
    const start = at
    const key = take(text, at, '=')
    if (key.end >= text.length) throw new Error(`--${kind} ${text}: no "=" after "${text.slice(start)}"`)
    const path = readPath(key.raw, text)
    const value = takeValue(kind, text, key.end + 1)
    assignments.push({ path, value: typed(kind, value, text, readFile), start, end: value.end })
    at = value.end + 1
  }
  return assignments
}

interface Taken {
  /** With its backslashes. */
  raw: string
  end: number
}

function take(text: string, from: number, until: string): Taken {
  let end = from
  while (end < text.length && !until.includes(text[end]!)) end += text[end] === '\\' ? 2 : 1
  end = Math.min(end, text.length)
  return { raw: text.slice(from, end), end }
}

function takeValue(kind: SetKind, text: string, from: number): Taken {
  if (kind === 'set-literal') return { raw: text.slice(from), end: text.length }
  if (kind === 'set-json') return { raw: text.slice(from, endOfJson(text, from)), end: endOfJson(text, from) }
  if (text[from] !== '{') return take(text, from, ',')
  const list = take(text, from, '}')
  return { raw: list.raw + '}', end: Math.min(list.end + 1, text.length) }
}

/** A comma outside quotes and brackets ends a JSON value. */
function endOfJson(text: string, from: number): number {
  let depth = 0
  let quoted = false
  for (let at = from; at < text.length; at++) {
    const character = text[at]!
    if (quoted && character === '\\') at++
    else if (character === '"') quoted = !quoted
    else if (!quoted && '[{'.includes(character)) depth++
    else if (!quoted && ']}'.includes(character)) depth--
    else if (!quoted && depth === 0 && character === ',') return at
  }
  return text.length
}

function readPath(raw: string, argument: string): Path {
  const path: Path = []
  for (let at = 0; at <= raw.length; ) {
    const part = take(raw, at, '.[')
    if (part.raw !== '' || raw[part.end] !== '[') path.push(unescape(part.raw))
    at = part.end
    while (raw[at] === '[') {
      const close = raw.indexOf(']', at)
      const index = Number(raw.slice(at + 1, close))
      if (close < 0 || !Number.isInteger(index) || index < 0) throw new Error(`--set ${argument}: "${raw}" has a broken index`)
      path.push(index)
      at = close + 1
    }
    at++
  }
  return path
}

const unescape = (raw: string): string => raw.replace(/\\(.)/gs, '$1')

function typed(kind: SetKind, { raw }: Taken, argument: string, readFile: (path: string) => string): unknown {
  if (kind === 'set-literal') return raw
  if (kind === 'set-json') return json(raw, argument)
  if (kind === 'set-file') return readFile(unescape(raw))
  if (raw.startsWith('{') && raw.endsWith('}')) {
    // As many items as commas and one: `{}` holds the empty text.
    const items: unknown[] = []
    for (let at = 1; at < raw.length; ) {
      const item = take(raw.slice(0, -1), at, ',')
      items.push(scalar(kind, item.raw.trimStart()))
      at = item.end + 1
    }
    return items
  }
  return scalar(kind, raw)
}

/** Helm knows true, false, null and whole numbers; `007`, `1.5` and the rest are text. */
function scalar(kind: SetKind, raw: string): unknown {
  const text = unescape(raw)
  if (kind === 'set-string') return text
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  if (/^null$/i.test(text)) return null
  return text === '0' || /^[-+]?[1-9][0-9]*$/.test(text) ? Number(text) : text
}

function json(raw: string, argument: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    throw new Error(`--set-json ${argument}: "${raw}" is no JSON`)
  }
}
