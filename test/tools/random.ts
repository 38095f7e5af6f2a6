import { isObject, type Schema } from '../../tools/schema.ts'

/** Numbers from 0 to 1 that follow from the seed (mulberry32's way of mixing). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)]!

const manifest = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'random' } }

const anything = [null, true, 0, -1, 1.5, 7, 3000000000, '', 'x', '10Gi', 'ReadWriteOnce', [], ['x'], [{}], {}, { x: 1 }]

/** A value that fits the schema but where, with the given probability, something that need not fit takes its place. */
export function randomValue(random: () => number, root: Schema, schema: unknown, wild = 0, depth = 0): unknown {
  if (random() < wild) return pick(random, anything)
  if (!isObject(schema)) return pick(random, ['x', 1, true])
  if (typeof schema.$ref === 'string') return randomValue(random, root, (root.definitions as Schema)[schema.$ref.slice('#/definitions/'.length)], wild, depth)
  if (Array.isArray(schema.allOf)) return randomValue(random, root, schema.allOf[0], wild, depth)
  if (Array.isArray(schema.enum)) return pick(random, schema.enum as unknown[])
  const type = pick(random, [schema.type ?? 'string'].flat().filter((each) => each !== 'null' || depth < 0))
  switch (type) {
    case 'integer':
    case 'number':
      return randomNumber(random, schema, type)
    case 'boolean':
      return random() < 0.5
    case 'array':
      return Array.from({ length: Math.floor(random() * 3) + Number(schema.minItems ?? 0) }, () => randomValue(random, root, schema.items, wild, depth + 1))
    case 'object':
      return randomMap(random, root, schema, wild, depth)
    default:
      return randomText(random, schema)
  }
}

function randomNumber(random: () => number, { minimum = 0, maximum = 1000, enum: _ }: Schema, type: unknown): number {
  const [least, most] = [minimum as number, Math.min(maximum as number, (minimum as number) + 1e6)]
  const number = least + random() * (most - least)
  return type === 'integer' ? Math.round(number) : number
}

/** Texts that YAML, templates, shells or properties files may take for something else. */
const tricky = ['5', '1e3', '0x1f', 'yes', 'null', '~', '- a', 'a: b', '# a', '"', "'", '{{ .Values }}', '$(HOME)', '%', 'a\\b', ' a ', 'a\nb: c', 'é']

/** A default, an example, or the first of some plain texts that the pattern lets through. */
function randomText(random: () => number, { pattern, examples, default: usual }: Schema): unknown {
  const known = [usual, ...(Array.isArray(examples) ? examples : [])].filter((each) => typeof each === 'string')
  const plain = [...known, 'a', 'some-text', 'x1', '10Gi', '50%', '/a/b', '2g', 'MkU3OEVBNTcwNTJENDM2Qg', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: random-text}\n', '']
  if (random() < 0.3) plain.push(...tricky)
  const fitting = pattern === undefined ? plain : plain.filter((text) => new RegExp(pattern as string, 'u').test(text))
  return pick(random, fitting.length > 0 ? fitting : ['x'])
}

function randomMap(random: () => number, root: Schema, schema: Schema, wild: number, depth: number): Schema {
  const properties = Object.entries((schema.properties ?? {}) as Schema)
  const few = properties.length === 0 ? 0 : Math.min(0.5, 3 / properties.length)
  const required = new Set(Array.isArray(schema.required) ? schema.required : [])
  if (required.has('kind')) return manifest
  const map: Schema = {}
  for (const [key, inner] of properties) {
    if (required.has(key) || (random() < few && depth < 8)) map[key] = randomValue(random, root, inner, wild, depth + 1)
  }
  if (isObject(schema.additionalProperties) && random() < 0.5) map[pick(random, ['a', 'x.y', 'some-key'])] = randomValue(random, root, schema.additionalProperties, wild, depth + 1)
  if (random() < wild) map.unknownKey = pick(random, anything)
  return map
}
