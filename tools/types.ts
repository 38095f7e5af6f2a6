import { compile, type Options } from 'json-schema-to-typescript'
import type { Entry } from './annotations.ts'
import { isObject, type Schema } from './schema.ts'

const banner = '// Generated from values.yaml by "npm run generate"; do not edit.'

/**
 * TypeScript for the two views of the values: `Values`, what templates see (every key there), and
 * `UserValues`, what a user may write (every key optional and nullable).
 */
export async function buildTypes(schema: Schema, entries: Entry[]): Promise<string> {
  const { definitions, $schema: _, title: __, ...root } = schema
  const view = (schema: Schema, shared: Schema, name: string, description: string, options: Partial<Options>): Promise<string> =>
    compile(scalarsSpelledOut({ ...nullAtUse(schema), definitions: shared, description }) as Schema, name, {
      additionalProperties: false,
      bannerComment: '',
      format: false,
      ignoreMinAndMaxItems: true,
      strictIndexSignatures: true,
      ...options,
    })
  const shared = mapValues(definitions as Record<string, Schema>, (definition) => nullAtUse(withoutNull(definition)))
  // The first one declares the shared types, so that the second one needs no more than their names.
  const names = mapValues(shared, () => ({ type: 'object' }))
  const user = await view(root, shared, 'UserValues', 'What a user may write: every key is optional, and null takes a default away.', { bannerComment: banner })
  const values = await view(afterDefaults(root, entries), names, 'Values', 'The values after defaults, as templates see them.', { declareExternallyReferenced: false })
  return tidy(`${user}\n${values}`)
}

/** Scalars with their TypeScript type beside them: most of the schema, for which the library takes half of its time. */
function scalarsSpelledOut(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(scalarsSpelledOut)
  if (!isObject(node)) return node
  const types = [node.type ?? []].flat() as string[]
  const union = Array.isArray(node.enum)
    ? node.enum.map((value) => JSON.stringify(value))
    : types.every((type) => type in scalars) ? types.map((type) => scalars[type as keyof typeof scalars]) : []
  const nested = ['properties', 'items', '$ref', 'allOf', 'anyOf', 'oneOf'].some((key) => key in node)
  if (!union.length || nested) return mapValues(node, scalarsSpelledOut)
  return { ...(node.description !== undefined && { description: node.description }), tsType: [...new Set(union)].join(' | ') }
}

const scalars = { boolean: 'boolean', integer: 'number', null: 'null', number: 'number', string: 'string' }

/** Every key required, and null only where the default is null. */
function afterDefaults(schema: Schema, entries: Entry[]): Schema {
  const properties = { ...(schema.properties as Record<string, Schema>) }
  for (const entry of entries) {
    const name = entry.path.at(-1)!
    const property = entry.default === null ? properties[name]! : withoutNull(properties[name]!)
    properties[name] = entry.entries ? afterDefaults(property, entry.entries) : property
  }
  return { ...schema, properties, required: entries.map((entry) => entry.path.at(-1)!) }
}

function withoutNull(schema: Schema): Schema {
  const { type, allOf, ...rest } = schema
  const types = Array.isArray(type) ? type.filter((name) => name !== 'null') : []
  return {
    ...rest,
    ...(Array.isArray(schema.enum) && { enum: schema.enum.filter((value) => value !== null) }),
    ...(type !== undefined && { type: types.length > 1 ? types : (types[0] ?? type) }),
    ...(Array.isArray(allOf) && (isReference(allOf) ? { anyOf: allOf } : { allOf })),
  }
}

/** A shared definition is nullable in the schema; a type reads better when null stands where it is used. */
function nullAtUse(node: Schema): Schema {
  const inner = mapValues(node, (value) => (Array.isArray(value) ? value.map(visit) : visit(value))) as Schema
  if (isObject(inner.properties)) inner.properties = mapValues(inner.properties, orNull)
  if (!isReference(inner.allOf)) return inner
  const { allOf, type, ...rest } = inner
  if (type === 'object') return { ...rest, anyOf: allOf }
  return { ...rest, anyOf: [...(allOf as Schema[]), { type: 'null' }] }
}

const orNull = (property: unknown): unknown => (isObject(property) && '$ref' in property ? { anyOf: [property, { type: 'null' }] } : property)

const visit = (value: unknown): unknown => (isObject(value) ? nullAtUse(value) : value)

const isReference = (allOf: unknown): boolean => Array.isArray(allOf) && allOf.length === 1 && isObject(allOf[0]) && '$ref' in allOf[0]

const mapValues = <T>(object: Record<string, T>, change: (value: T) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))

/** Indented, and short comments in one line; the library's own formatting would cost half a second. */
function tidy(code: string): string {
  let depth = 0
  let inComment = false
  const lines = code.replaceAll(/\/\*\*\n \* (.*)\n \*\//g, '/** $1 */').split('\n').map((line) => {
    if (line.startsWith('/*')) inComment = true
    const opens = !inComment && /[{([]$/.test(line)
    if (!inComment && /^[})\]]/.test(line)) depth--
    const indented = line === '' ? '' : '  '.repeat(depth) + (inComment && line.startsWith(' *') ? ' ' : '') + line.trim()
    if (opens) depth++
    if (line.endsWith('*/')) inComment = false
    return indented
  })
  return lines.join('\n').trim() + '\n'
}
