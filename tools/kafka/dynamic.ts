import type { KafkaData } from './properties.ts'

/** What Kafka lets a running broker change, and this chart does not: each would need more than setting a value. */
const left: [pattern: RegExp, reason: string][] = [
  [/threads|\.thread\.pool\.size$|^num\./, 'Kafka takes half to double of what runs, no more at a time'],
  [/^max\.connection/, 'dedicated controllers would have to be told too'],
  [/^config\.providers$|^metric\.reporters$/, 'loads classes'],
  [/^remote\.|tiered|^log\.local\./, 'tiered storage, which nothing here tries'],
  [/^min\.insync\.replicas$/, 'lives in the cluster; settle.sh brings it'],
  [/^unclean\.leader\.election\.enable$/, 'loses messages; not by the way'],
]

/** Properties of a larger unit that Kafka reads where the first is not set, the first of them that is: [name, milliseconds]. */
const largerUnits: Record<string, [name: string, milliseconds: number][]> = {
  'log.retention.ms': [['log.retention.minutes', 60_000], ['log.retention.hours', 3_600_000]],
  'log.roll.jitter.ms': [['log.roll.jitter.hours', 3_600_000]],
  'log.roll.ms': [['log.roll.hours', 3_600_000]],
}

/**
 * The properties that are changed without a restart. A line each: `NAME DEFAULT`, or `NAME OTHER FACTOR` for one that Kafka
 * reads as FACTOR times as much of OTHER where OTHER is not set. Properties of one broker alone are listeners', all of them.
 */
export function dynamicList({ properties }: KafkaData): string {
  const multiple = (larger?: [name: string, factor: number]) => larger && String(Number(properties[larger[0]]!.default) * larger[1])
  const lines = Object.keys(properties).sort().flatMap((name) => {
    const { update, default: own } = properties[name]!
    if (update !== 'cluster-wide' || left.some(([pattern]) => pattern.test(name))) return []
    const larger = largerUnits[name] ?? []
    const preset = own ?? multiple(larger.find(([other]) => properties[other]!.default !== undefined))
    // Without a default there is nothing to go back to.
    if (preset === undefined || preset === '') return []
    return [`${name} ${preset}`, ...larger.map(([other, factor]) => `${other} ${name} ${factor}`)]
  })
  return lines.join('\n') + '\n'
}

/** The names in that list. */
export const dynamicNames = (data: KafkaData): Set<string> => new Set(dynamicList(data).trim().split('\n').map((line) => line.split(' ')[0]!))
