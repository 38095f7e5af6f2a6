import { isMap, isScalar, parse, type YAMLMap } from 'yaml'
import { parseAsHelm } from './helm-yaml.ts'

/** One key of values.yaml with what its comment says. */
export interface Entry {
  path: string[]
  /** Line of the key in values.yaml, from 1. */
  line: number
  /** The documentation as one paragraph; '' when there is none. */
  doc: string
  /** The section of the README it belongs to; '' before the first. */
  section: string
  /** What the README shows instead of the default. */
  shown: string | undefined
  /** The JSON schema keywords of the `@schema` lines. */
  schema: Record<string, unknown>
  default: unknown
  /** The keys below; undefined where the default is not an object with keys. */
  entries: Entry[] | undefined
}

const keywords = new Set([
  ...['type', 'enum', 'const', 'default', 'examples', 'description', 'title', 'format', 'pattern', '$ref'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength'],
  ...['items', 'minItems', 'maxItems', 'uniqueItems', 'contains'],
  ...['properties', 'additionalProperties', 'patternProperties', 'propertyNames', 'minProperties', 'maxProperties', 'required'],
  ...['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
])

/**
 * Reads the annotated values.yaml into its tree of keys.
 * @throws one Error that lists every broken annotation as `values.yaml:LINE: …`.
 */
export function readAnnotations(text: string): Entry[] {
  const { document, lines } = parseAsHelm(text)
  const source = text.split('\n')
  const problems = document.errors.map((error) => `values.yaml:${lines.linePos(error.pos[0]).line}: ${error.message}`)
  let section = ''

  // Under an open map (`$ref`, `additionalProperties`) a key without documentation is mere content.
  const readMap = (map: YAMLMap, parent: string[], open: boolean): Entry[] => {
    const seen = new Set<string>()
    return map.items.flatMap((pair) => {
      const key = isScalar(pair.key) ? pair.key : undefined
      const { line, col } = lines.linePos(key?.range?.[0] ?? map.range?.[0] ?? 0)
      const complain = (message: string) => problems.push(`values.yaml:${line}: ${[...parent, key?.source].join('.')}: ${message}`)
      if (key === undefined || typeof key.value !== 'string') {
        complain('not a plain key; quote it')
        return []
      }
      if (seen.has(key.value)) complain('given twice')
      seen.add(key.value)

      const path = [...parent, key.value]
      const comment = readComment(commentAbove(source, line, col), complain)
      if (comment.section !== undefined && parent.length === 0) section = comment.section
      if (comment.section !== undefined && parent.length > 0) complain('@section stands at the top level only')
      if (open && comment.doc === '') return []
      if (comment.doc === '') complain('has no documentation; add a "# -- …" comment above it')
      const holdsContent = '$ref' in comment.schema || 'additionalProperties' in comment.schema || 'patternProperties' in comment.schema
      const inner = isMap(pair.value) ? readMap(pair.value, path, holdsContent) : []
      const entries = inner.length > 0 ? inner : undefined
      const value = pair.value as { toJS?: (of: unknown) => unknown } | null
      return { ...comment, path, line, section, default: value?.toJS?.(document) ?? null, entries }
    })
  }

  const entries = isMap(document.contents) ? readMap(document.contents, [], false) : []
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return entries
}

/** The comment lines that stand directly above a key, at its own indentation. */
function commentAbove(source: string[], line: number, column: number): string[] {
  const start = ' '.repeat(column - 1) + '#'
  const comment: string[] = []
  for (let above = line - 2; source[above]?.startsWith(start); above--) {
    comment.unshift(source[above]!.slice(start.length).trim())
  }
  return comment
}

/** Lines before `--` are the author's own notes; lines after it go on with the documentation until an `@` line. */
function readComment(comment: string[], complain: (message: string) => void) {
  const schema: Record<string, unknown> = {}
  const doc: string[] = []
  let section: string | undefined
  let shown: string | undefined
  let inDoc = false
  for (const line of comment) {
    const [tag, rest] = split(line)
    if (tag === '--') doc.push(rest)
    else if (tag === '@schema') addKeywords(schema, rest, complain)
    else if (tag === '@section') section = afterDashes(rest, tag, complain)
    else if (tag === '@default') shown = afterDashes(rest, tag, complain)
    else if (tag.startsWith('@')) complain(`unknown annotation ${tag}; known are @schema, @section, @default`)
    else if (inDoc) doc.push(line)
    inDoc = tag === '--' || (inDoc && !tag.startsWith('@'))
  }
  return { doc: doc.filter((text) => text !== '').join(' '), schema, section, shown }
}

function split(line: string): [tag: string, rest: string] {
  const space = line.indexOf(' ')
  return space < 0 ? [line, ''] : [line.slice(0, space), line.slice(space + 1).trim()]
}

function afterDashes(rest: string, tag: string, complain: (message: string) => void): string {
  const [dashes, text] = split(rest)
  if (dashes !== '--' || text === '') complain(`${tag} is written "${tag} -- text"`)
  return text
}

function addKeywords(schema: Record<string, unknown>, text: string, complain: (message: string) => void): void {
  for (const pair of splitPairs(text)) {
    let parsed: unknown
    try {
      parsed = parse(pair, { logLevel: 'error' })
    } catch {
      parsed = undefined
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
      complain(`@schema ${pair}: not "keyword: value"`)
      continue
    }
    for (const [keyword, value] of Object.entries(parsed)) {
      if (!keywords.has(keyword)) complain(`@schema ${keyword}: not a keyword of JSON schema draft-07`)
      if (keyword in schema) complain(`@schema ${keyword}: given twice`)
      schema[keyword] = value
    }
  }
}

/** Splits at the semicolons that stand outside quotes. */
function splitPairs(text: string): string[] {
  const pairs = ['']
  let quote = ''
  for (const character of text) {
    if (quote === '' && character === ';') {
      pairs.push('')
      continue
    }
    if (quote === character) quote = ''
    else if (quote === '' && (character === '"' || character === "'")) quote = character
    pairs[pairs.length - 1] += character
  }
  return pairs.map((pair) => pair.trim()).filter((pair) => pair !== '')
}
