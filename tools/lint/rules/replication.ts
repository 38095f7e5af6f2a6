import { at, config, type Cluster, type Rule } from '../rule.ts'

/** Which min ISR belongs to which replication factor; offsets have none of their own. */
const pairs: [factor: string, isr: string | undefined][] = [
  ['default.replication.factor', 'min.insync.replicas'],
  ['offsets.topic.replication.factor', undefined],
  ['share.coordinator.state.topic.replication.factor', 'share.coordinator.state.topic.min.isr'],
  ['transaction.state.log.replication.factor', 'transaction.state.log.min.isr'],
]

interface Factor {
  factor: string
  copies: number
  /** The min ISR that belongs to it and what it is, where both are known. */
  least?: { isr: string; count: number }
}

function* factors({ number }: Cluster): Generator<Factor> {
  for (const [factor, isr] of pairs) {
    const [copies, count] = [number(factor), isr === undefined ? undefined : number(isr)]
    if (copies !== undefined) yield { factor, copies, ...(isr !== undefined && count !== undefined && { least: { isr, count } }) }
  }
}

const replicationOverBrokers: Rule = {
  id: 'replication-over-brokers',
  severity: 'error',
  summary: 'A replication factor is larger than the number of brokers.',
  *check({ cluster }) {
    const { replicas } = cluster
    for (const { factor, copies } of factors(cluster)) {
      if (copies >= 1 && copies <= replicas) continue
      const message = `config.${factor}: is ${copies} with replicas ${replicas}; allowed are 1 to ${replicas}, a broker holds one replica of a partition at most`
      yield { message, paths: [config(factor), at('replicas')] }
    }
  },
}

const minIsrOverReplication: Rule = {
  id: 'min-isr-over-replication',
  severity: 'error',
  summary: 'A min ISR is larger than its replication factor, so that no write with acks=all succeeds.',
  *check({ cluster }) {
    for (const { factor, copies, least } of factors(cluster)) {
      if (!least || (least.count >= 1 && least.count <= copies)) continue
      const message = `config.${least.isr}: is ${least.count} with ${factor} ${copies}; allowed are 1 to ${copies}, else no write with acks=all succeeds`
      yield { message, paths: [config(least.isr), config(factor), at('replicas')] }
    }
  },
}

const minIsrAllReplicas: Rule = {
  id: 'min-isr-all-replicas',
  severity: 'warning',
  summary: 'Min ISR equals the replication factor, so that one broker down stops all writes.',
  *check({ cluster }) {
    for (const { factor, copies, least } of factors(cluster)) {
      if (!least || copies < 2 || least.count !== copies) continue
      const message = `config.${least.isr}: equals ${factor} (${copies}), so that one broker down, as in every rolling update, stops writes with acks=all; use ${copies - 1}`
      yield { message, paths: [config(least.isr), config(factor), at('replicas')] }
    }
  },
}

const minIsrOne: Rule = {
  id: 'min-isr-one',
  severity: 'warning',
  summary: 'Three replicas, but a write counts as safe once one has it.',
  *check({ cluster }) {
    for (const { factor, copies, least } of factors(cluster)) {
      if (!least || copies < 3 || least.count !== 1) continue
      const message = `config.${least.isr}: is 1 with ${factor} ${copies}: a write is acknowledged while one broker has it, and lost with that broker's disk; use ${copies - 1}`
      yield { message, paths: [config(least.isr), config(factor)] }
    }
  },
}

const replicationOne: Rule = {
  id: 'replication-one',
  severity: 'warning',
  summary: 'Topics have one replica though there are brokers for three.',
  *check({ cluster }) {
    const { replicas, sets } = cluster
    for (const { factor, copies } of factors(cluster)) {
      if (replicas < 3 || copies !== 1 || !sets(factor)) continue
      yield { message: `config.${factor}: is 1 with replicas ${replicas}: each broker that restarts makes its partitions unavailable, each lost disk loses them; use 3`, paths: [config(factor)] }
    }
  },
}

const uncleanElection: Rule = {
  id: 'unclean-election',
  severity: 'warning',
  summary: 'A replica that lags may become leader, and what it lacks is lost.',
  *check({ cluster: { property } }) {
    const name = 'unclean.leader.election.enable'
    if (property(name)?.toLowerCase() !== 'true') return
    yield { message: `config.${name}: is true: a replica that lacks acknowledged messages may become leader, and they are gone; leave it false and elect by hand in an emergency`, paths: [config(name)] }
  },
}

const twoReplicas: Rule = {
  id: 'two-replicas',
  severity: 'warning',
  summary: 'Two nodes survive no failure that one does not.',
  *check({ cluster: { replicas, combined } }) {
    if (replicas !== 2 || combined === 0) return
    yield { message: 'replicas: is 2, of which one is the whole quorum: without kafka-0 nothing works, and two nodes cost twice as much; use 3, or 1 for tests', paths: [at('replicas')] }
  },
}

const quorumOverReplicas: Rule = {
  id: 'quorum-over-replicas',
  severity: 'warning',
  summary: 'There are fewer nodes than the quorum may have, or an even number, so that it is smaller.',
  *check({ values: { quorumSize }, cluster: { replicas, combined }, given }) {
    if (typeof quorumSize !== 'number' || combined === 0 || quorumSize <= combined || !given(at('quorumSize'))) return
    yield { message: `quorumSize: is ${quorumSize}, but replicas ${replicas} makes a quorum of ${combined}; use ${combined}, or more replicas`, paths: [at('quorumSize'), at('replicas')] }
  },
}

const noDisruptionBudget: Rule = {
  id: 'no-disruption-budget',
  severity: 'warning',
  summary: 'Without a budget, node drains may take several Kafka pods at a time.',
  *check({ values, cluster: { replicas } }) {
    const budget = values.podDisruptionBudget as { enabled?: unknown } | undefined
    if (replicas < 3 || budget?.enabled !== false) return
    yield { message: 'podDisruptionBudget.enabled: is false: draining two nodes at a time stops the quorum and all writes; leave it true', paths: [at('podDisruptionBudget', 'enabled')] }
  },
}

export const replicationRules = [
  ...[replicationOverBrokers, minIsrOverReplication, minIsrAllReplicas, minIsrOne, replicationOne],
  ...[uncleanElection, twoReplicas, quorumOverReplicas, noDisruptionBudget],
]
