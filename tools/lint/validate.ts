import { isObject, type Schema } from '../schema.ts'

export type Path = (string | number)[]

/** One way in which a value breaks its schema. */
export interface Violation {
  path: Path
  /** The keyword that is broken; `additionalProperties` for a key that the schema does not know. */
  keyword: string
  /** The schema that holds the keyword. */
  schema: Schema
  value: unknown
}

/**
 * Checks a value against the chart's schema: the keywords of draft-07 that its generator knows. A compiler such as ajv
 * needs longer to compile the schema than this needs for the whole check.
 */
export function validate(root: Schema, value: unknown, schema: unknown = root, path: Path = []): Violation[] {
  if (schema === true) return []
  const known = isObject(schema) ? schema : { not: {} }
  const inner = (part: unknown, of: unknown = value, at: Path = path) => validate(root, of, part, at)
  if (typeof known.$ref === 'string') return inner(definition(root, known.$ref))

  const broken = (keyword: string, at: Path = path, of: unknown = value): Violation => ({ path: at, keyword, schema: known, value: of })
  if (known.type !== undefined && !asList(known.type).some((type) => isOfType(value, type))) return [broken('type')]
  const simple = Object.keys(known).filter((keyword) => limits[keyword]?.(value, known[keyword]) === false)
  const violations = simple.map((keyword) => broken(keyword))

  if (Array.isArray(value)) violations.push(...ofList(known, value, path, inner))
  if (isObject(value)) violations.push(...ofMap(known, value, path, inner, broken))

  for (const part of asList(known.allOf ?? [])) violations.push(...inner(part))
  for (const keyword of ['anyOf', 'oneOf']) {
    if (!(keyword in known)) continue
    const failures = asList(known[keyword]).map((part) => inner(part))
    const passed = failures.filter((failure) => failure.length === 0).length
    if (passed === 0 || (keyword === 'oneOf' && passed > 1)) violations.push(broken(keyword))
  }
  if ('not' in known && inner(known.not).length === 0) violations.push(broken('not'))
  if ('if' in known) violations.push(...inner((inner(known.if).length === 0 ? known.then : known.else) ?? true))
  return violations
}

/** The definition that a `$ref` names. */
export const definition = (root: Schema, reference: string): unknown =>
  (root.definitions as Record<string, unknown>)[reference.replace('#/definitions/', '')]

type Inner = (part: unknown, of: unknown, at: Path) => Violation[]

function ofList(schema: Schema, list: unknown[], path: Path, inner: Inner): Violation[] {
  const violations: Violation[] = []
  if ('items' in schema) violations.push(...list.flatMap((item, index) => inner(schema.items, item, [...path, index])))
  if ('contains' in schema && !list.some((item, index) => inner(schema.contains, item, [...path, index]).length === 0)) {
    violations.push({ path, keyword: 'contains', schema, value: list })
  }
  return violations
}

function ofMap(schema: Schema, map: Record<string, unknown>, path: Path, inner: Inner, broken: (keyword: string, at: Path, of: unknown) => Violation) {
  const violations: Violation[] = []
  const properties = (schema.properties ?? {}) as Record<string, unknown>
  const patterns = Object.entries((schema.patternProperties ?? {}) as Record<string, unknown>)
  for (const [key, value] of Object.entries(map)) {
    const at = [...path, key]
    if ('propertyNames' in schema && inner(schema.propertyNames, key, at).length > 0) violations.push(broken('propertyNames', at, key))
    const matching = patterns.filter(([pattern]) => new RegExp(pattern, 'u').test(key)).map(([, part]) => part)
    if (Object.hasOwn(properties, key)) matching.push(properties[key])
    for (const part of matching) violations.push(...inner(part, value, at))
    if (matching.length > 0 || !('additionalProperties' in schema)) continue
    if (schema.additionalProperties === false) violations.push(broken('additionalProperties', at, value))
    else violations.push(...inner(schema.additionalProperties, value, at))
  }
  for (const key of asList(schema.required ?? [])) {
    if (!Object.hasOwn(map, String(key))) violations.push(broken('required', path, key))
  }
  return violations
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

function isOfType(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isObject(value)
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value)
    default:
      return typeof value === type
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const number = (test: (value: number, limit: number) => boolean) => (value: unknown, limit: unknown) =>
  typeof value !== 'number' || test(value, limit as number)
const length = (test: (length: number, limit: number) => boolean) => (value: unknown, limit: unknown) =>
  typeof value !== 'string' || test([...value].length, limit as number)
const count = (test: (count: number, limit: number) => boolean) => (value: unknown, limit: unknown) =>
  !Array.isArray(value) || test(value.length, limit as number)
const keys = (test: (count: number, limit: number) => boolean) => (value: unknown, limit: unknown) =>
  !isObject(value) || test(Object.keys(value).length, limit as number)
const atLeast = (value: number, limit: number): boolean => value >= limit
const atMost = (value: number, limit: number): boolean => value <= limit

/** Keywords that need nothing but the value. */
const limits: Record<string, (value: unknown, limit: unknown) => boolean> = {
  enum: (value, allowed) => asList(allowed).some((one) => same(one, value)),
  const: same,
  pattern: (value, pattern) => typeof value !== 'string' || new RegExp(pattern as string, 'u').test(value),
  minimum: number(atLeast),
  maximum: number(atMost),
  exclusiveMinimum: number((value, limit) => value > limit),
  exclusiveMaximum: number((value, limit) => value < limit),
  multipleOf: number((value, divisor) => Number.isInteger(value / divisor)),
  minLength: length(atLeast),
  maxLength: length(atMost),
  minItems: count(atLeast),
  maxItems: count(atMost),
  uniqueItems: (value, unique) => unique !== true || !Array.isArray(value) || new Set(value.map((item) => JSON.stringify(item))).size === value.length,
  minProperties: keys(atLeast),
  maxProperties: keys(atMost),
}
