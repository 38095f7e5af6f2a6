import type { Entry } from './annotations.ts'
import { isObject, type Schema } from './schema.ts'

/**
 * TypeScript for the two views of the values: `Values`, what templates see (every key there), and
 * `UserValues`, what a user may write (every key optional and nullable).
 */
export function buildTypes(schema: Schema, entries: Entry[]): string {
  const { definitions, ...root } = schema
  const declarations: [name: string, Schema, doc?: string][] = [
    ...Object.entries(definitions as Record<string, Schema>).map(([name, definition]): [string, Schema] => [name, withoutNull(definition)]),
    ['Values', afterDefaults(root, entries), 'The values after defaults, as templates see them.'],
    ['UserValues', root, 'What a user may write: every key is optional, and null takes a default away.'],
  ]
  const banner = '// Generated from values.yaml by "npm run generate"; do not edit.\n\n'
  return banner + declarations.map(([name, node, doc]) => comment(doc, '') + declaration(name, node)).join('\n')
}

const declaration = (name: string, node: Schema): string =>
  isObject(node.properties) ? `export interface ${name} ${mapType(node, '')}\n` : `export type ${name} = ${union(members(node, ''))}\n`

/** The types a value may have. A reference's own null stands where it is a property: items of lists have none. */
function members(schema: unknown, indent: string): string[] {
  if (!isObject(schema)) return ['unknown']
  if (typeof schema.$ref === 'string') return [schema.$ref.replace('#/definitions/', '')]
  if (isReference(schema)) return [...members(schema.allOf[0], indent), ...(schema.type === 'object' ? [] : ['null'])]
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => JSON.stringify(value))
  if (schema.type === undefined) return ['unknown']
  return [schema.type].flat().map((type) => memberOf(type, schema, indent))
}

function memberOf(type: unknown, schema: Schema, indent: string): string {
  if (type === 'integer') return 'number'
  if (type === 'array') return listOf(union(members(schema.items, indent)))
  return type === 'object' ? mapType(schema, indent) : String(type)
}

const listOf = (item: string): string => (/^\w+$/.test(item) ? `${item}[]` : `(${item})[]`)

/** The properties line by line, then what an open map may hold besides, which must include their types. */
function mapType(schema: Schema, indent: string): string {
  const inner = indent + '  '
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
  const required = Array.isArray(schema.required) ? schema.required : []
  const types = properties.map(([, property]) => [...members(property, inner), ...('$ref' in property ? ['null'] : [])])
  const lines = properties.map(([name, property], index) => {
    const key = /^\w+$/.test(name) ? name : JSON.stringify(name)
    return `${comment(property.description, inner)}${inner}${key}${required.includes(name) ? '' : '?'}: ${union(types[index]!)}\n`
  })
  const { additionalProperties: more = properties.length === 0 } = schema
  if (more !== false) {
    const rest = more === true ? ['unknown'] : [...members(more, inner), ...(isObject(more) && '$ref' in more ? ['null'] : []), ...types.flat(), 'undefined']
    lines.push(`${inner}[key: string]: ${union(rest)}\n`)
  }
  return `{\n${lines.join('')}${indent}}`
}

/** Each once, and no literal beside the whole type that it belongs to. */
function union(types: string[]): string {
  const whole = new Set(types.includes('true') && types.includes('false') ? ['boolean', ...types] : types)
  if (whole.has('unknown')) return 'unknown'
  const covered = (type: string): boolean =>
    (whole.has('string') && type.startsWith('"')) || (whole.has('number') && /^-?[0-9]/.test(type)) || (whole.has('boolean') && /^(true|false)$/.test(type))
  return [...whole].filter((type) => !covered(type)).join(' | ')
}

const comment = (text: unknown, indent: string): string => (typeof text === 'string' ? `${indent}/** ${text.replaceAll('*/', '*\\/')} */\n` : '')

const isReference = (schema: Schema): schema is Schema & { allOf: Schema[] } =>
  Array.isArray(schema.allOf) && schema.allOf.length === 1 && isObject(schema.allOf[0]) && '$ref' in schema.allOf[0]

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
  if (isReference(schema)) return { ...schema, type: 'object' }
  const { type, ...rest } = schema
  return {
    ...rest,
    ...(Array.isArray(schema.enum) && { enum: schema.enum.filter((value) => value !== null) }),
    ...(type !== undefined && { type: [type].flat().filter((name) => name !== 'null') }),
  }
}
