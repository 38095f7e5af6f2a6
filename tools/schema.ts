import type { Entry } from './annotations.ts'

/** A JSON schema as plain data. */
export type Schema = { [keyword: string]: unknown }

/**
 * Builds the chart's schema: draft-07, closed wherever values.yaml has keys, null allowed everywhere
 * (null in a user's file makes Helm delete the key).
 * @throws one Error that lists every key whose schema can't be told, as `values.yaml:LINE: …`.
 */
export function buildSchema(entries: Entry[], definitions: Record<string, Schema>): Schema {
  const problems: string[] = []
  const properties = propertiesOf(entries, problems)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const root: Schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Values',
    type: 'object',
    properties: {
      ...properties,
      // Helm hands a parent chart's `global` to every subchart; a closed root must let it in.
      global: { description: 'Values shared with other charts; not used by this one.', type: ['object', 'null'], additionalProperties: true },
    },
    additionalProperties: false,
  }
  return { ...root, definitions: reached(root, definitions) }
}

/** A value whose schema is flat or short takes one line, others one line a keyword: readable in a diff, and a third smaller. */
export const printSchema = (schema: Schema): string => print(schema, '') + '\n'

function print(node: unknown, indent: string): string {
  const line = JSON.stringify(node)
  if (isFlat(node) || line.length < 160) return line
  const inner = indent + ' '
  if (Array.isArray(node)) return `[\n${node.map((item) => inner + print(item, inner)).join(',\n')}\n${indent}]`
  const members = Object.entries(node as Schema).map(([key, value]) => `${inner}${JSON.stringify(key)}: ${print(value, inner)}`)
  return `{\n${members.join(',\n')}\n${indent}}`
}

/** No object but the node itself and what lies in its lists. */
const isFlat = (node: unknown): boolean => !isObject(node) || !Object.values(node).some(isObject)

function propertiesOf(entries: Entry[], problems: string[]): Record<string, Schema> {
  return Object.fromEntries(entries.map((entry) => [entry.path.at(-1)!, propertyOf(entry, problems)]))
}

function propertyOf(entry: Entry, problems: string[]): Schema {
  const complain = (message: string) => problems.push(`values.yaml:${entry.line}: ${entry.path.join('.')}: ${message}`)
  const { $ref, ...own } = entry.schema
  const described = { description: entry.doc, ...shownDefault(entry) }
  const properties = entry.entries && propertiesOf(entry.entries, problems)

  // Keywords beside `$ref` are ignored by Helm and by editors, so it goes into an `allOf`.
  if ($ref !== undefined) return { ...described, ...(properties && { properties }), ...own, allOf: [{ $ref }, ...asList(own.allOf)] }
  if (properties) return { ...described, type: ['object', 'null'], properties, additionalProperties: false, ...own }

  const value = entry.default
  if ('pattern' in own && !('examples' in own) && (value === null || value === '')) complain('a pattern needs "examples" or a default that shows the form')
  const typed = ['type', 'const', 'anyOf', 'oneOf', 'allOf'].some((keyword) => keyword in own)
  if (Array.isArray(value) && !('items' in own)) complain('say what the list holds: "# @schema items: {type: string}"')
  if (isObject(value) && !['additionalProperties', 'patternProperties', 'properties'].some((keyword) => keyword in own)) {
    complain('say what the map holds: "# @schema additionalProperties: {type: string}"')
  }
  if (value === null && !typed) complain('null says no type; add "# @schema type: [string, \'null\']" or another')
  if (typed) return { ...described, ...own }
  if (Array.isArray(own.enum) && !own.enum.includes(null)) own.enum = [...own.enum, null]
  return { ...described, type: [typeOf(value), 'null'], ...own }
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}

/** Editors offer `default` on completion: worth it for plain values only. */
function shownDefault(entry: Entry): Schema {
  const value = entry.default
  const plain = value !== null && (typeof value !== 'object' || (Array.isArray(value) && value.length > 0))
  return plain ? { default: value } : {}
}

/** The definitions that the schema refers to, directly or through others, sorted by name. */
function reached(schema: Schema, all: Record<string, Schema>): Record<string, Schema> {
  const names = new Set<string>()
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (!isObject(node)) return
    const name = typeof node.$ref === 'string' ? node.$ref.replace('#/definitions/', '') : undefined
    if (name !== undefined && !names.has(name)) {
      if (all[name] === undefined) throw new Error(`$ref: ${String(node.$ref)}: no such definition; there are ${Object.keys(all).sort().join(', ')}`)
      names.add(name)
      visit(all[name])
    }
    Object.values(node).forEach(visit)
  }
  visit(schema)
  return Object.fromEntries([...names].sort().map((name) => [name, all[name]!]))
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
