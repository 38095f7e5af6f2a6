import { isScalar } from 'yaml'
import { isObject, type Schema } from '../../schema.ts'
import { nearest } from '../near.ts'
import { show, type Context, type Report, type Rule } from '../rule.ts'
import { definition, type Path, type Violation } from '../validate.ts'

/** Names that other charts for Kafka use for what this one calls otherwise. */
const elsewhere: Record<string, string> = {
  affinity: 'pod.spec.affinity',
  clusterID: 'clusterId',
  commonLabels: 'labels',
  extraConfig: 'config',
  extraDeploy: 'extraManifests',
  extraEnv: 'container.env',
  extraEnvVars: 'container.env',
  extraObjects: 'extraManifests',
  extraVolumeMounts: 'container.volumeMounts',
  extraVolumes: 'pod.spec.volumes',
  heapOpts: 'heap',
  imagePullSecrets: 'image.pullSecrets',
  initContainers: 'pod.spec.initContainers',
  kafkaHeapOpts: 'heap',
  log4j: 'log4j2',
  overrideConfiguration: 'config',
  pdb: 'podDisruptionBudget',
  persistence: 'storage',
  podAnnotations: 'pod.annotations',
  podLabels: 'pod.labels',
  replicaCount: 'replicas',
  sidecars: 'pod.spec.containers',
  storageClass: 'storage.className',
  storageClassName: 'storage.className',
}

export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'error',
  summary: 'The chart has no such value.',
  *check(context) {
    for (const { path, keyword, schema } of context.violations) {
      if (keyword !== 'additionalProperties') continue
      const meant = likelyMeant(context.schema, schema, path)
      yield { message: `${show(path)}: no such value${meant ? `; did you mean ${meant}?` : ''}`, paths: [path], atKey: true }
    }
  },
}

export const invalidValue: Rule = {
  id: 'invalid-value',
  severity: 'error',
  summary: 'A value has the wrong type, is out of range or not of the form that is allowed.',
  *check(context) {
    for (const violation of context.violations) {
      const { path, keyword } = violation
      if (keyword === 'additionalProperties' || path.length === 0) continue
      yield { message: `${show(path)}: ${explain(context, violation)}`, paths: [path], atKey: keyword === 'propertyNames' }
    }
  },
}

/** The chart refuses these when they are null, as it can't do without. */
export const neededValues = [
  ...['replicas', 'quorumSize', 'controllers', 'controllers.storage', 'controllers.storage.size', 'clusterDomain', 'terminationGracePeriodSeconds', 'image.repository', 'image.pullPolicy'],
  ...['storage.size', 'storage.accessModes', 'pod', 'service', 'serviceAccount', 'podDisruptionBudget', 'updateStrategy'],
]

export const neededNull: Rule = {
  id: 'needed-null',
  severity: 'error',
  summary: 'null takes a default away that the chart can’t do without.',
  *check(context) {
    const missing = new Map(neededValues.map((name) => missingAt(context.values, name.split('.'))).map((path) => [path?.join('.'), path]))
    for (const path of missing.values()) {
      if (path !== undefined) yield { message: `${show(path)}: is null; leave it out to get the default, or give a value`, paths: [path] }
    }
  },
}

/** The shortest beginning of the path where the values end; undefined when all of it is there. */
function missingAt(values: unknown, path: string[]): string[] | undefined {
  const [key, ...rest] = path
  if (key === undefined) return undefined
  const inner = isObject(values) ? values[key] : undefined
  if (inner === undefined || inner === null) return [key]
  const below = missingAt(inner, rest)
  return below && [key, ...below]
}

export const unknownField: Rule = {
  id: 'unknown-field',
  severity: 'warning',
  summary: 'A field of the pod or the container is not known to Kubernetes, but a similar one is.',
  *check({ schema, values }) {
    const root = schema.properties as Record<string, Schema>
    const pod = (root.pod!.properties as Record<string, Schema>).spec
    yield* nearMisses(schema, pod, isObject(values.pod) ? values.pod.spec : undefined, ['pod', 'spec'])
    yield* nearMisses(schema, root.container, values.container, ['container'])
  },
}

/** Keys of open Kubernetes types that are no fields but nearly so, at every depth. */
function* nearMisses(root: Schema, schema: unknown, value: unknown, path: Path): Generator<Report> {
  const known = resolve(root, schema)
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* nearMisses(root, known.items, item, [...path, index])
  if (!isObject(value) || !isObject(known.properties)) return
  for (const [key, inner] of Object.entries(value)) {
    if (key in known.properties) yield* nearMisses(root, known.properties[key], inner, [...path, key])
    else {
      const near = nearest(key, Object.keys(known.properties))
      if (near !== undefined) yield { message: `${show([...path, key])}: not known to Kubernetes; did you mean ${near}?`, paths: [[...path, key]], atKey: true }
    }
  }
}

function resolve(root: Schema, schema: unknown): Schema {
  if (!isObject(schema)) return {}
  if (typeof schema.$ref === 'string') return resolve(root, definition(root, schema.$ref))
  const [only] = Array.isArray(schema.allOf) ? schema.allOf : []
  return only === undefined ? schema : resolve(root, only)
}

/** A sibling's name that is near, the place where a name is known, or the name that this chart uses instead. */
function likelyMeant(root: Schema, parent: Schema, path: Path): string | undefined {
  const key = String(path.at(-1))
  const sibling = nearest(key, Object.keys((parent.properties ?? {}) as object))
  if (sibling !== undefined) return show([...path.slice(0, -1), sibling])
  const other = path.length === 1 ? elsewhere[key] : undefined
  return other ?? [...everyPath(root, root, [])].find((candidate) => candidate.at(-1) === key)?.join('.')
}

function* everyPath(root: Schema, schema: unknown, path: string[]): Generator<string[]> {
  const known = resolve(root, schema)
  if (path[0] === 'config' || path.length > 3) return
  for (const [key, inner] of Object.entries((known.properties ?? {}) as Schema)) {
    yield [...path, key]
    yield* everyPath(root, inner, [...path, key])
  }
}

/** `is …; allowed is …`, in words rather than keywords. */
function explain(context: Context, { keyword, schema, value, path }: Violation): string {
  const [shown] = Array.isArray(schema.examples) ? schema.examples : [schema.default]
  const example = shown === undefined || shown === '' ? '' : `, for example ${code(shown)}`
  switch (keyword) {
    case 'type':
      return `is ${describe(value)}${asWritten(context, path, value)}; allowed is ${types(schema)}${example}`
    case 'enum': {
      const allowed = (schema.enum as unknown[]).filter((one) => one !== null)
      const near = typeof value === 'string' ? nearest(value, allowed.map(String)) : undefined
      return `is ${code(value)}; allowed is ${listOf(allowed.map(code))}${near === undefined ? '' : `; did you mean ${near}?`}`
    }
    case 'minimum':
    case 'maximum':
      return `is ${String(value)}; allowed is ${range(schema)}`
    case 'pattern':
      return `is ${code(value)}; allowed is what matches ${String(schema.pattern)}${example}`
    case 'propertyNames':
      return 'is no name that may stand here; letters, digits, dots, dashes and underscores are allowed'
    case 'required':
      return `lacks ${String(value)}`
    case 'minItems':
      return `has too few items; at least ${String(schema.minItems)} are needed`
    case 'maxLength':
      return `is longer than the ${String(schema.maxLength)} characters that are allowed`
    default:
      return `is ${code(value)}; allowed is what fits ${keyword}: ${JSON.stringify(schema[keyword])}`
  }
}

const names: Record<string, string> = { array: 'a list', boolean: 'true or false', integer: 'a whole number', number: 'a number', object: 'a map', string: 'text' }

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  if (typeof value === 'string') return `the text ${code(value)}`
  return typeof value === 'number' ? `the number ${value}` : String(value)
}

/** `tag: 4.30` and `on` surprise only when one sees what was written. */
function asWritten(context: Context, path: Path, value: unknown): string {
  for (const { document } of context.sources.toReversed()) {
    const node = document?.errors.length === 0 ? document.getIn(path, true) : undefined
    if (!isScalar(node)) continue
    return node.source !== undefined && node.source !== String(value) && typeof value !== 'string' ? ` (written ${node.source})` : ''
  }
  return ''
}

const types = (schema: Schema): string => {
  const all = [schema.type].flat().filter((type) => type !== 'null')
  return listOf(all.map((type) => names[String(type)] ?? String(type)))
}

function range({ minimum, maximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined && maximum !== 2147483647) return `${String(minimum)} to ${String(maximum)}`
  if (minimum !== undefined && maximum === undefined) return `${String(minimum)} or more`
  return minimum === undefined ? `at most ${String(maximum)}` : `${String(minimum)} to ${String(maximum)}`
}

const code = (value: unknown): string => {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function listOf(items: string[]): string {
  if (items.length > 12) return `one of ${items.slice(0, 12).join(', ')} …`
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)!}`
}

export const schemaRules = [unknownKey, invalidValue, neededNull, unknownField]
