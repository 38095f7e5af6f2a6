import { isAlias, isMap, isScalar, isSeq, LineCounter, type Document, type Node, type Pair } from 'yaml'
import { parseAsHelm } from '../helm-yaml.ts'
import { isObject } from '../schema.ts'
import type { Assignment } from './set.ts'
import type { Path } from './validate.ts'

/** A piece of a source's text, as offsets. */
export interface Span {
  start: number
  end: number
}

/** A values file, or a `--set` argument. */
export interface Source {
  /** The file's path as given, `<stdin>`, or `--set` with the kind. */
  name: string
  text: string
  lines: LineCounter
  /** Only files can be fixed. */
  document: Document.Parsed | undefined
  values: unknown
  /** Where the key or the value at a path stands; undefined when the source does not give it. */
  find: (path: Path, part: 'key' | 'value') => Span | undefined
}

/** A values file. Its syntax errors stay in `document.errors`. */
export function fileSource(name: string, text: string): Source {
  const { document, lines } = parseAsHelm(text)
  const values: unknown = document.errors.length === 0 ? (document.toJS({ maxAliasCount: 1000 }) ?? {}) : {}
  return { name, text, lines, document, values, find: (path, part) => findInDocument(document, path, part) }
}

/** A `--set` argument of any kind. */
export function setSource(kind: string, text: string, assignments: Assignment[]): Source {
  const lines = new LineCounter()
  lines.addNewLine(0)
  const values = assignments.reduce<unknown>((all, { path, value }) => assign(all, path, value), {})
  const find = (path: Path): Span | undefined => {
    const under = (assignment: Assignment): boolean =>
      assignment.path.every((part, index) => part === path[index]) || path.every((part, index) => part === assignment.path[index])
    return assignments.findLast(under)
  }
  return { name: `--${kind}`, text, lines, document: undefined, values, find }
}

function assign(into: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (typeof key === 'number') {
    const list = Array.isArray(into) ? [...into] : []
    while (list.length < key) list.push(null)
    list[key] = assign(list[key], rest, value)
    return list
  }
  const map = isObject(into) ? into : {}
  return { ...map, [key]: assign(map[key], rest, value) }
}

function findInDocument(document: Document.Parsed, path: Path, part: 'key' | 'value'): Span | undefined {
  let node: unknown = document.contents
  let span: Span | undefined
  for (const step of path) {
    while (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = pairOf(node.items, step)
      if (pair === undefined) return undefined
      span = (part === 'value' && spanOf(pair.value)) || spanOf(pair.key)
      node = pair.value
    } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
      node = node.items[step]
      span = spanOf(node) ?? span
    } else {
      return undefined
    }
  }
  return span
}

/** The last of equal keys counts. */
const pairOf = (pairs: Pair[], key: string | number): Pair | undefined =>
  pairs.findLast(pair => (isScalar(pair.key) ? String(pair.key.value) : String(pair.key)) === String(key))

/** Nothing for a value that is not written (`key:`) or empty. */
export function spanOf(node: unknown): Span | undefined {
  const range = (node as Node | null)?.range
  return range && range[1] > range[0] ? { start: range[0], end: range[1] } : undefined
}
