import { isAlias, isMap, isScalar, isSeq, LineCounter, visit, type Alias, type Document, type Node, type Pair } from 'yaml'
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
  /** Only files have one, and only files can be fixed. */
  document: Document.Parsed | undefined
  /** Why a file can't be read; its values are empty then. */
  problems: (Span & { message: string })[]
  /** Where further documents of a file begin that hold something. */
  others: Span[]
  values: unknown
  /** Where the key or the value at a path stands; undefined when the source does not give it. */
  find: (path: Path, part: 'key' | 'value') => Span | undefined
}

/** A values file. */
export function fileSource(name: string, text: string): Source {
  const { document, others, lines } = parseAsHelm(text)
  const problems = problemsOf(document)
  const values: unknown = problems.length === 0 ? (document.toJS() ?? {}) : {}
  const spans = others.flatMap(({ contents }) => spanOf(contents) ?? [])
  return { name, text, lines, document, problems, others: spans, values, find: (path, part) => findInDocument(document, path, part) }
}

function problemsOf(document: Document.Parsed): Source['problems'] {
  const problems = document.errors.map(({ message, pos: [start, end] }) => ({ message: message.split('\n')[0]!, start, end }))
  const anchors = new Set<string>()
  visit(document, {
    Node(_, node) {
      if (isAlias(node) && !anchors.has(node.source)) problems.push({ message: `*${node.source}: no such anchor before it`, ...spanOf(node)! })
      // Helm's reader refuses a map or list that holds itself as well.
      if (isAlias(node) && isInside(document, node)) problems.push({ message: `*${node.source}: stands inside what it refers to`, ...spanOf(node)! })
      if (!isAlias(node) && node.anchor !== undefined) anchors.add(node.anchor)
    },
  })
  return problems
}

function isInside(document: Document.Parsed, alias: Alias): boolean {
  const [outer, inner] = [spanOf(alias.resolve(document)), spanOf(alias)]
  return outer !== undefined && inner !== undefined && outer.start <= inner.start && inner.end <= outer.end
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
  return { name: `--${kind}`, text, lines, document: undefined, problems: [], others: [], values, find }
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
  pairs.findLast((pair) => (isScalar(pair.key) ? String(pair.key.value) : String(pair.key)) === String(key))

/** Nothing for a value that is not written (`key:`) or empty. */
export function spanOf(node: unknown): Span | undefined {
  const range = (node as Node | null)?.range
  return range && range[1] > range[0] ? { start: range[0], end: range[1] } : undefined
}
