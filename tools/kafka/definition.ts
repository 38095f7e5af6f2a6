import type { Schema } from '../schema.ts'
import { chartDefaults } from './defaults.ts'
import { dynamicNames } from './dynamic.ts'
import { ownedProperties } from './owned.ts'
import type { KafkaData, KafkaProperty } from './properties.ts'

/** Longer than this a description is cut at the end of a sentence; the whole text is on Kafka's site. */
const longestDescription = 140

const ranges: Partial<Record<KafkaProperty['type'], [min: number, max: number]>> = {
  int: [-2147483648, 2147483647],
  short: [-32768, 32767],
}

/** The definition `KafkaConfig`: every broker property that a user may set, names that Kafka does not know let through. */
export function kafkaDefinition(data: KafkaData): Schema {
  const { version, properties } = data
  const dynamic = dynamicNames(data)
  const names = Object.keys(properties).filter((name) => !(name in ownedProperties)).sort()
  return {
    description: `Broker properties of Kafka ${version}, described in Kafka's own words (Apache License 2.0).`,
    type: ['object', 'null'],
    properties: Object.fromEntries(names.map((name) => [name, propertySchema(name, properties[name]!, dynamic.has(name))])),
    propertyNames: { pattern: '^[A-Za-z0-9_.-]+$' },
    additionalProperties: {
      type: ['string', 'number', 'boolean', 'array', 'null'],
      items: { type: ['string', 'number', 'boolean'] },
    },
  }
}

/** Where the chart has a default of its own, Kafka's would mislead. */
function propertySchema(name: string, property: KafkaProperty, dynamic: boolean): Schema {
  const description = describe(property, dynamic)
  const [one, three] = [chartDefaults(1)[name], chartDefaults(3)[name]]
  if (three === undefined) return { description, ...shape(property), ...defaultOf(property) }
  if (one === three) return { description, ...shape(property), default: three }
  return { description: `${description} The chart's default follows replicas.`, ...shape(property) }
}

/** What Kafka's parser takes: numbers and booleans may come as text, lists as text with commas. */
function shape(property: KafkaProperty): Schema {
  switch (property.type) {
    case 'boolean':
      return { enum: [true, false, 'true', 'false', null] }
    case 'int':
    case 'short':
    case 'long':
      if (property.validator === '[1,...,9] or -1') return { enum: [-1, 1, 2, 3, 4, 5, 6, 7, 8, 9, null] }
      return { type: ['integer', 'string', 'null'], pattern: '^-?[0-9]+$', ...rangeOf(property) }
    case 'double':
      return { type: ['number', 'string', 'null'], pattern: '^-?[0-9.]+([eE][-+]?[0-9]+)?$', ...rangeOf(property) }
    case 'list':
      return { type: ['array', 'string', 'null'], items: property.items ? { enum: property.items } : { type: 'string' } }
    default:
      if (property.enum && !property.anyCase) return { enum: [...property.enum, null] }
      return { type: ['string', 'number', 'null'] }
  }
}

function rangeOf({ type, min, max }: KafkaProperty): Schema {
  const [least, most] = ranges[type] ?? []
  return {
    ...((min ?? least) !== least || type === 'short' ? { minimum: min ?? least } : {}),
    ...((max ?? most) !== undefined && { maximum: max ?? most }),
  }
}

function defaultOf({ type, default: text }: KafkaProperty): Schema {
  if (text === undefined || text === '') return {}
  if (type === 'boolean') return { default: text === 'true' }
  if (type !== 'int' && type !== 'short' && type !== 'long' && type !== 'double') return { default: text }
  // The largest long, "no limit" in Kafka, is no JavaScript number.
  return Number.isSafeInteger(Number(text)) || type === 'double' ? { default: Number(text) } : { default: text }
}

function describe(property: KafkaProperty, dynamic: boolean): string {
  const text = property.doc
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
  const names = property.enum && property.anyCase ? ` One of ${property.enum.join(', ')}.` : ''
  return shorten(text) + names + (dynamic ? ' (no restart)' : '')
}

/** As many whole sentences as fit, at least one, and that one cut at a word if it is a monster. */
function shorten(text: string): string {
  const sentences = text.split(/(?<=[^0-9]\.)\s+(?=[A-Z])/)
  let short = sentences.shift() ?? ''
  while (sentences.length > 0 && short.length + sentences[0]!.length < longestDescription) short += ' ' + sentences.shift()!
  if (short.length <= longestDescription * 1.5) return short
  return short.slice(0, short.lastIndexOf(' ', longestDescription)) + ' …'
}
