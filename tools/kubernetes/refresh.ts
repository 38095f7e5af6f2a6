import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { isObject, type Schema } from '../schema.ts'
import { definitionsFile } from './definitions.ts'
import { manifestKinds, manifestsFile, manifestVersions } from './manifests.ts'

/** The newest Kubernetes that the chart supports, and the release of the package that carries its schemas. */
const version = '1.37.0'
const roots = ['PodSpec', 'Container']

/** Left untyped: volume kinds that Kubernetes dropped for CSI drivers, what a pod template may not hold, and bookkeeping. */
const untyped = new Set([
  ...['awsElasticBlockStore', 'azureDisk', 'azureFile', 'cephfs', 'cinder', 'fc', 'flexVolume', 'flocker', 'gcePersistentDisk'],
  ...['gitRepo', 'glusterfs', 'iscsi', 'photonPersistentDisk', 'portworxVolume', 'quobyte', 'rbd', 'scaleIO', 'storageos', 'vsphereVolume'],
  ...['ephemeralContainers', 'metadata', 'windowsOptions'],
])

/** Items of lists that the chart never merges, so that they must be whole; anything else may be a part. */
const whole = new Set([
  ...['EnvVar', 'HTTPHeader', 'HostAlias', 'KeyToPath', 'LabelSelectorRequirement', 'NodeSelectorRequirement'],
  ...['PodAffinityTerm', 'PreferredSchedulingTerm', 'TopologySpreadConstraint', 'WeightedPodAffinityTerm'],
])

/** Kubernetes says `oneOf` two nullable types, which refuses null. */
const mixed: Record<string, Schema> = {
  IntOrString: { description: 'A number, or a text such as a percentage or a port’s name.', type: ['string', 'integer', 'null'] },
  Quantity: { description: 'An amount: 500m, 2, 512Mi.', type: ['string', 'number', 'null'] },
}

/**
 * Takes the types that a pod is made of, and the whole of what the chart renders, out of the Kubernetes JSON schemas
 * in PyPI's `kubernetes_validate`, and writes them beside this file. Needs Python 3 with pip on PATH.
 */
export async function refreshDefinitions(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kubernetes-types-'))
  try {
    const pip = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--only-binary=:all:', '--dest', folder]
    await execa('python3', [...pip, `kubernetes_validate==${version}`])
    const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'))!
    await execa('python3', ['-m', 'zipfile', '-e', join(folder, wheel), folder])
    const read = async (which: string): Promise<Record<string, Schema>> => {
      const schemas = join(folder, 'kubernetes_validate', 'kubernetes-json-schema', which, '_definitions.json')
      return (JSON.parse(await readFile(schemas, 'utf8')) as { $defs: Record<string, Schema> }).$defs
    }
    await writeFile(definitionsFile, print(version, take(await read(`v${version}-local`))))
    for (const each of manifestVersions) {
      await writeFile(manifestsFile(each), print(each, takeWhole(await read(`v${each}.0-local-strict`))))
    }
    return [definitionsFile, ...manifestVersions.map(manifestsFile)]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What the roots reach, under its last name, sorted. */
function take(all: Record<string, Schema>): Record<string, Schema> {
  const taken: Record<string, Schema> = {}
  const named: Record<string, boolean> = {}
  const visit = (fullName: string): void => {
    const name = shortName(fullName)
    if (name in taken) return
    taken[name] = mixed[name] ?? definition(name, all[fullName]!, visit)
    named[name] = Array.isArray(all[fullName]!.required) && (all[fullName]!.required as unknown[]).includes('name')
  }
  for (const root of roots) visit(`io.k8s.api.core.v1.${root}`)
  for (const schema of Object.values(taken)) nameItems(schema, named)
  return Object.fromEntries(Object.keys(taken).sort().map((name) => [name, taken[name]!]))
}

/** All that the chart's kinds of objects are made of, closed and with what they need, without the descriptions. */
function takeWhole(all: Record<string, Schema>): Record<string, Schema> {
  const taken: Record<string, Schema> = {}
  const visit = (fullName: string): void => {
    const name = shortName(fullName)
    if (name in taken) return
    taken[name] = {}
    taken[name] = plain(mixed[name] ?? all[fullName], visit) as Schema
  }
  for (const fullName of Object.values(manifestKinds)) visit(fullName)
  return Object.fromEntries(Object.keys(taken).sort().map((name) => [name, taken[name]!]))
}

/** Without Kubernetes' own keywords; a property may be called `description`, a keyword is text. */
function plain(node: unknown, visit: (fullName: string) => void): unknown {
  if (Array.isArray(node)) return node.map((item) => plain(item, visit))
  if (!isObject(node)) return node
  if (typeof node.$ref === 'string') return bare(node, visit)
  const kept = Object.entries(node).filter(([key, value]) => !key.startsWith('x-kubernetes') && !(key === 'description' && typeof value === 'string') && !(key === 'format' && typeof value === 'string'))
  return Object.fromEntries(kept.map(([key, value]) => [key, plain(value, visit)]))
}

function definition(name: string, source: Schema, visit: (fullName: string) => void): Schema {
  const properties = Object.entries((source.properties ?? {}) as Record<string, Schema>)
    .filter(([property]) => !untyped.has(property))
    .map(([property, schema]) => [property, { ...('$ref' in schema ? {} : describe(property, schema, roots.includes(name) ? 120 : 60)), ...bare(schema, visit) }])
  return {
    ...describe(name, source, 60),
    type: source.type,
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(whole.has(name) && { required: source.required }),
  }
}

/** The first sentence of Kubernetes' own text, without the name that often begins it; cut, as all of them would be half of the schema. */
function describe(name: string, { description }: Schema, longest: number): Schema {
  if (typeof description !== 'string') return {}
  const sentence = description.replace(/\s+/g, ' ').split(/(?<=\.) (?=[A-Z])/)[0]!
  const words = sentence.replace(new RegExp(`^${name} (is |are )?`, 'i'), '')
  const short = words.length <= longest ? words : `${words.slice(0, words.lastIndexOf(' ', longest))} …`
  return { description: short[0]!.toUpperCase() + short.slice(1) }
}

function bare(schema: Schema, visit: (fullName: string) => void): Schema {
  if (typeof schema.$ref === 'string') {
    const fullName = schema.$ref.split('/').at(-1)!
    visit(fullName)
    return { $ref: `#/definitions/${shortName(fullName)}` }
  }
  return Object.fromEntries(
    ['type', 'enum', 'format', 'items', 'additionalProperties']
      .filter((keyword) => keyword in schema && !(keyword === 'format' && schema.type !== 'string'))
      .map((keyword) => [keyword, isObject(schema[keyword]) ? bare(schema[keyword] as Schema, visit) : schema[keyword]])
      .map(([keyword, value]) => [keyword, keyword === 'items' ? notNull(value as Schema) : value]),
  )
}

/** Null removes a key of a map; in a list it would be an item. */
function notNull(items: Schema): Schema {
  if (typeof items.$ref === 'string') return { type: 'object', allOf: [items] }
  const [type, ...others] = [items.type].flat().filter((each) => each !== 'null')
  return { ...items, type: others.length > 0 ? [type, ...others] : type }
}

/** Lists merge by the names of their items, so an item that has a name in Kubernetes needs it here, even as a part. */
function nameItems(schema: Schema, named: Record<string, boolean>): void {
  for (const { items } of Object.values((schema.properties ?? {}) as Record<string, { items?: Schema }>)) {
    const [reference] = (items?.allOf ?? []) as { $ref: string }[]
    if (reference !== undefined && named[reference.$ref.split('/').at(-1)!]) items!.required = ['name']
  }
}

const shortName = (fullName: string): string => fullName.split('.').at(-1)!

function print(version: string, definitions: Record<string, Schema>): string {
  const lines = Object.entries(definitions).map(([name, schema]) => `  ${JSON.stringify(name)}: ${JSON.stringify(schema)}`)
  const source = `Kubernetes ${version}, Apache License 2.0, by way of PyPI kubernetes_validate (Apache License 2.0)`
  return `{\n"source": ${JSON.stringify(source)},\n"definitions": {\n${lines.join(',\n')}\n}\n}\n`
}
