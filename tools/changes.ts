import { isObject, type Schema } from './schema.ts'

/** What a user of the older version meets in the newer one. */
export interface Change {
  /** `breaking`: values that were valid no longer are. `default`: they are, and mean something else. `added`: there is more to set. */
  kind: 'breaking' | 'default' | 'added'
  path: string
  message: string
}

interface Sides {
  before: Schema
  after: Schema
}

/** Compares two versions of the chart's schema, key by key. */
export function compareSchemas(before: Schema, after: Schema): Change[] {
  return compare({ before, after }, before, after, [])
}

function compare(sides: Sides, before: unknown, after: unknown, path: string[]): Change[] {
  const [old, now] = [resolve(sides.before, before), resolve(sides.after, after)]
  const at = path.join('.')
  const changes: Change[] = [...narrowed(old, now)].map((message) => ({ kind: 'breaking', path: at, message }))
  if (JSON.stringify(old.default) !== JSON.stringify(now.default)) {
    changes.push({ kind: 'default', path: at, message: `default is ${show(now.default)} instead of ${show(old.default)}` })
  }
  const [properties, others] = [entries(old.properties), entries(now.properties)]
  for (const key of Object.keys(properties)) {
    if (key in others) changes.push(...compare(sides, properties[key], others[key], [...path, key]))
    else if (now.additionalProperties === false) changes.push({ kind: 'breaking', path: [...path, key].join('.'), message: 'is gone' })
  }
  for (const key of Object.keys(others)) {
    if (key in properties) continue
    if (old.additionalProperties === false) changes.push({ kind: 'added', path: [...path, key].join('.'), message: 'is new' })
    else changes.push(...typed(sides, old.additionalProperties, others[key], [...path, key]))
  }
  if (isObject(old.items) && isObject(now.items)) changes.push(...compare(sides, old.items, now.items, [...path, '[]']))
  if (isObject(old.additionalProperties) && isObject(now.additionalProperties)) {
    changes.push(...compare(sides, old.additionalProperties, now.additionalProperties, [...path, '*']))
  }
  return changes
}

/** A name that any value could have before and that now has a schema. */
function typed(sides: Sides, before: unknown, after: unknown, path: string[]): Change[] {
  const now = resolve(sides.after, after)
  const old = isObject(before) ? resolve(sides.before, before) : {}
  return [...narrowed(old, now)].map((message) => ({ kind: 'breaking', path: path.join('.'), message: `had no rules of its own before; ${message}` }))
}

/** In which ways the newer schema refuses what the older one took. */
function* narrowed(old: Schema, now: Schema): Generator<string> {
  const types = (schema: Schema): unknown[] | undefined => (schema.type === undefined ? undefined : [schema.type].flat().flatMap((type) => (type === 'number' ? ['number', 'integer'] : [type])))
  const [before, after] = [types(old), types(now)]
  const lost = after === undefined ? [] : (before ?? ['anything else']).filter((type) => !after.includes(type))
  if (lost.length > 0) yield `no longer takes ${lost.join(', ')}`

  if (Array.isArray(now.enum)) {
    const allowed = now.enum.map(show)
    const gone = Array.isArray(old.enum) ? old.enum.map(show).filter((value) => !allowed.includes(value)) : ['anything else']
    if (gone.length > 0) yield Array.isArray(old.enum) ? `no longer takes ${gone.join(', ')}` : `takes ${allowed.join(', ')} only`
  }
  for (const keyword of ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']) {
    if (Number(now[keyword] ?? -Infinity) > Number(old[keyword] ?? -Infinity)) yield `${keyword} is ${show(now[keyword])} instead of ${show(old[keyword])}`
  }
  for (const keyword of ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']) {
    if (Number(now[keyword] ?? Infinity) < Number(old[keyword] ?? Infinity)) yield `${keyword} is ${show(now[keyword])} instead of ${show(old[keyword])}`
  }
  // Whether one pattern takes all that another one took can't be told in general.
  for (const keyword of ['pattern', 'format', 'const', 'multipleOf', 'uniqueItems', 'propertyNames']) {
    if (now[keyword] !== undefined && show(now[keyword]) !== show(old[keyword])) yield `${keyword} is ${show(now[keyword])} instead of ${show(old[keyword])}`
  }
  const required = list(now.required).filter((key) => !list(old.required).includes(key))
  if (required.length > 0) yield `needs ${required.join(', ')}`
  if (now.additionalProperties === false && old.additionalProperties !== false && (old.type !== undefined || old.properties !== undefined)) yield 'takes the keys it knows only'
}

function resolve(root: Schema, schema: unknown): Schema {
  if (!isObject(schema)) return {}
  const { allOf, $ref, ...own } = schema
  const reference = typeof $ref === 'string' ? $ref : Array.isArray(allOf) && isObject(allOf[0]) ? allOf[0].$ref : undefined
  if (typeof reference !== 'string') return schema
  return merge(resolve(root, entries(root.definitions)[reference.replace('#/definitions/', '')]), own) as Schema
}

/** Lays one schema over another, keyword by keyword; lists replace. */
function merge(below: unknown, above: unknown): unknown {
  if (!isObject(below) || !isObject(above)) return above
  const keys = new Set([...Object.keys(below), ...Object.keys(above)])
  return Object.fromEntries([...keys].map((key) => [key, key in above ? merge(below[key], above[key]) : below[key]]))
}

const entries = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {})
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const show = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value))

const headings: [Change['kind'], string][] = [
  ['breaking', 'Breaking: values that were valid are refused'],
  ['default', 'Other defaults'],
  ['added', 'New values'],
]

/** Markdown for the release's notes. */
export function reportChanges(changes: Change[]): string {
  const sections = headings.flatMap(([kind, heading]) => {
    const lines = changes.filter((change) => change.kind === kind).map(({ path, message }) => `- \`${path || '(top)'}\` ${message}`)
    return lines.length > 0 ? [`### ${heading}\n\n${lines.join('\n')}\n`] : []
  })
  return sections.length > 0 ? sections.join('\n') : 'No change to the values.\n'
}
