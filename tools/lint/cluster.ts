import { chartDefaults } from '../kafka/defaults.ts'
import type { KafkaData } from '../kafka/properties.ts'
import { isObject } from '../schema.ts'
import type { Cluster, Values } from './rule.ts'

/** Reads what the rules need out of the values, however wrong these are: what can't be read is undefined. */
export function readCluster(values: Values, kafka: KafkaData): Cluster {
  const replicas = numberOf(values.replicas) ?? 3
  const dedicated = numberOf(get(values, 'controllers', 'replicas')) ?? 0
  const most = dedicated > 0 && get(values, 'controllers', 'beside') !== true ? 0 : Math.min(replicas, numberOf(values.quorumSize) ?? 3)
  const user = isObject(values.config) ? values.config : {}
  const chart = chartDefaults(replicas)
  const property = (name: string): string | undefined => {
    const value = user[name] ?? chart[name] ?? kafka.properties[name]?.default
    if (value === undefined || isObject(value)) return undefined
    return Array.isArray(value) ? value.join(',') : String(value)
  }
  const memoryLimit = quantity(get(values, 'resources', 'limits', 'memory'))
  return {
    replicas,
    combined: most - (most > 0 && most % 2 === 0 ? 1 : 0),
    dedicated,
    property,
    number: (name) => numberOf(property(name)),
    sets: (name) => user[name] !== undefined && user[name] !== null,
    memoryLimit,
    heap: heapOf(values.heap, memoryLimit),
    storage: get(values, 'storage', 'ephemeral') === true ? undefined : quantity(get(values, 'storage', 'size')),
  }
}

/** The value below some keys; undefined where a map is missing on the way. */
export function get(values: unknown, ...keys: string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), values)
}

export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?[0-9]+(\.[0-9]+)?$/.test(value) ? Number(value) : undefined
}

const binary = { Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60 }
const units: Record<string, number> = { ...binary, m: 1e-3, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 }

/** A Kubernetes quantity (`2Gi`, `500M`, `0.5`) as a number. */
export function quantity(value: unknown): number | undefined {
  if (typeof value === 'number') return value
  const [, digits, unit] = /^([0-9.]+(?:[eE][0-9]+)?)([a-zA-Z]*)$/.exec(typeof value === 'string' ? value : '') ?? []
  const factor = unit === '' ? 1 : units[unit ?? '?']
  return digits === undefined || factor === undefined ? undefined : Number(digits) * factor
}

/** Bytes of a heap written as a share of the limit (`50%`) or as Java does (`6g`). */
export function heapOf(heap: unknown, limit: number | undefined): number | undefined {
  const [, digits, unit] = /^([0-9]+)([%kmgKMG])$/.exec(typeof heap === 'string' ? heap : '') ?? []
  if (digits === undefined) return undefined
  if (unit === '%') return limit === undefined ? 2 ** 30 : (limit * Number(digits)) / 100
  return Number(digits) * units[`${unit!.toUpperCase()}i`]!
}

/** Bytes for people: `2 GiB`, `512 MiB`. */
export function showBytes(bytes: number): string {
  const [unit, size] = (['GiB', 'MiB', 'KiB'] as const).map((name, index) => [name, 2 ** (30 - 10 * index)] as const).find(([, least]) => bytes >= least) ?? ['bytes', 1]
  return `${Math.round((bytes / size) * 10) / 10} ${unit}`
}
