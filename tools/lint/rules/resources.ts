import { heapOf, get, quantity, showBytes } from '../cluster.ts'
import { at, config, show, type Rule } from '../rule.ts'

/** Where pods have resources and a heap of their own: brokers, and dedicated controllers. */
const sized = [[], ['controllers']]

const heapOverLimit: Rule = {
  id: 'heap-over-limit',
  severity: 'error',
  summary: 'The heap does not fit the memory limit.',
  *check({ values }) {
    for (const keys of sized) {
      const heap = get(values, ...keys, 'heap')
      const limitAt = at(...keys, 'resources', 'limits', 'memory')
      const memoryLimit = quantity(get(values, ...keys, 'resources', 'limits', 'memory'))
      const bytes = heapOf(heap, memoryLimit ?? 2 ** 30)
      const limit = memoryLimit ?? (String(heap).endsWith('%') ? 2 ** 30 : Infinity)
      if (bytes === undefined || bytes <= limit * 0.8) continue
      const fits = memoryLimit === undefined || String(heap).endsWith('%') ? '80%' : `${showBytes(memoryLimit * 0.8)}, 80% of ${show(limitAt)}`
      yield { message: `${show(at(...keys, 'heap'))}: is ${String(heap)}; allowed is up to ${fits}, as Java needs more than its heap and Kafka lives on the page cache`, paths: [at(...keys, 'heap'), limitAt] }
    }
  },
}

const heapCompressed: Rule = {
  id: 'heap-over-32g',
  severity: 'warning',
  summary: 'From 32 GiB of heap on, Java needs wider pointers.',
  *check({ values, cluster: { heap } }) {
    if (heap === undefined || heap < 32 * 2 ** 30) return
    yield { message: `heap: ${String(values.heap)} is ${showBytes(heap)}: from 32 GiB on Java's pointers double, so that less fits than below; Kafka does with 6g, the rest serves better as page cache`, paths: [at('heap'), at('resources', 'limits', 'memory')] }
  },
}

const heapTwice: Rule = {
  id: 'heap-twice',
  severity: 'warning',
  summary: 'A JVM option sets the heap, which `heap` does.',
  *check({ values: { jvmOptions } }) {
    for (const [index, option] of (Array.isArray(jvmOptions) ? jvmOptions : []).entries()) {
      if (!/^-(Xm[sx]|XX:(Max|Min|Initial)(RAM|Heap))/.test(String(option))) continue
      yield { message: `jvmOptions[${index}]: ${String(option)} sets the heap a second time; use heap`, paths: [at('jvmOptions', index), at('jvmOptions')] }
    }
  },
}

const requestsOverLimits: Rule = {
  id: 'requests-over-limits',
  severity: 'error',
  summary: 'More is set aside than may be used; Kubernetes refuses the pod.',
  *check({ values }) {
    for (const [keys, resource] of sized.flatMap((keys) => ['cpu', 'memory'].map((resource) => [keys, resource] as const))) {
      const requestAt = at(...keys, 'resources', 'requests', resource)
      const limitAt = at(...keys, 'resources', 'limits', resource)
      const [request, limit] = [requestAt, limitAt].map((path) => get(values, ...path.map(String)))
      if ((quantity(request) ?? 0) <= (quantity(limit) ?? Infinity)) continue
      yield { message: `${show(requestAt)}: is ${String(request)} with a limit of ${String(limit)}; allowed is up to the limit`, paths: [requestAt, limitAt] }
    }
  },
}

const retentionOverDisk: Rule = {
  id: 'retention-over-disk',
  severity: 'warning',
  summary: 'The size up to which partitions are kept does not fit the disk.',
  *check({ cluster: { storage, number, replicas, sets } }) {
    const bytes = number('log.retention.bytes')
    if (storage === undefined || bytes === undefined || bytes < 0 || !sets('log.retention.bytes')) return
    const partitions = number('num.partitions') ?? 1
    const share = Math.ceil((partitions * (number('default.replication.factor') ?? 1)) / replicas)
    const needed = bytes * share
    if (needed <= storage) return
    const topic = share === 1 ? 'one partition' : `the ${share} partitions that one topic has on a node`
    const message = `config.log.retention.bytes: lets ${topic} grow to ${showBytes(needed)} with storage.size ${showBytes(storage)}; the disk is full before anything is deleted`
    yield { message, paths: [config('log.retention.bytes'), config('num.partitions'), at('storage', 'size')] }
  },
}

const retentionUnlimited: Rule = {
  id: 'retention-unlimited',
  severity: 'warning',
  summary: 'Nothing is ever deleted, by time or by size.',
  *check({ cluster: { number, property } }) {
    const name = ['log.retention.ms', 'log.retention.minutes', 'log.retention.hours'].find((each) => number(each) !== undefined)
    const deletes = (property('log.cleanup.policy') ?? 'delete').includes('delete')
    if (name === undefined || number(name)! >= 0 || (number('log.retention.bytes') ?? -1) >= 0 || !deletes) return
    yield { message: `config.${name}: is -1 with no log.retention.bytes: nothing is ever deleted, and the disk fills up; set one of them`, paths: [config(name)] }
  },
}

const segmentOverRetention: Rule = {
  id: 'segment-over-retention',
  severity: 'warning',
  summary: 'Segments are larger than what is to be kept; only whole segments are deleted.',
  *check({ cluster: { number, sets } }) {
    const bytes = number('log.retention.bytes')
    const segment = number('log.segment.bytes')
    if (bytes === undefined || segment === undefined || bytes < 0 || segment <= bytes || !sets('log.retention.bytes')) return
    const message = `config.log.retention.bytes: is ${showBytes(bytes)} with segments of ${showBytes(segment)}; only whole segments are deleted, so partitions grow to ${showBytes(bytes + segment)}: lower log.segment.bytes`
    yield { message, paths: [config('log.retention.bytes'), config('log.segment.bytes')] }
  },
}

const ephemeralData: Rule = {
  id: 'ephemeral-data',
  severity: 'warning',
  summary: 'Messages are kept in the pods and go with them.',
  *check({ values }) {
    if (get(values, 'storage', 'ephemeral') !== true) return
    yield { message: 'storage.ephemeral: is true: a pod that is deleted takes its messages along, and all pods at a time take all of them; for tests only', paths: [at('storage', 'ephemeral')] }
  },
}

export const resourceRules = [
  ...[heapOverLimit, heapCompressed, heapTwice, requestsOverLimits],
  ...[retentionOverDisk, retentionUnlimited, segmentOverRetention, ephemeralData],
]
