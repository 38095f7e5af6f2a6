import { config, type Report, type Rule } from '../rule.ts'

/** The broker does not start unless the first is at most (`<=`) or below (`<`) the second. */
const refused: [lower: string, relation: '<' | '<=', upper: string][] = [
  ['replica.fetch.wait.max.ms', '<=', 'replica.lag.time.max.ms'],
  ['replica.fetch.wait.max.ms', '<=', 'replica.socket.timeout.ms'],
  ['socket.request.max.bytes', '<=', 'queued.max.request.bytes'],
  ...['consumer', 'share', 'streams'].flatMap((group): [string, '<' | '<=', string][] => [
    [`group.${group}.heartbeat.interval.ms`, '<', `group.${group}.session.timeout.ms`],
    [`group.${group}.min.heartbeat.interval.ms`, '<=', `group.${group}.heartbeat.interval.ms`],
    [`group.${group}.heartbeat.interval.ms`, '<=', `group.${group}.max.heartbeat.interval.ms`],
    [`group.${group}.min.session.timeout.ms`, '<=', `group.${group}.session.timeout.ms`],
    [`group.${group}.session.timeout.ms`, '<=', `group.${group}.max.session.timeout.ms`],
  ]),
]

/** The broker starts, but the pair makes no sense. */
const pointless: [lower: string, relation: '<' | '<=', upper: string, why: string][] = [
  ['group.min.session.timeout.ms', '<=', 'group.max.session.timeout.ms', 'no consumer can join a group'],
  ['log.cleaner.min.compaction.lag.ms', '<=', 'log.cleaner.max.compaction.lag.ms', 'the maximum can never be kept'],
  ['message.max.bytes', '<=', 'socket.request.max.bytes', 'the broker cuts connections that send such a message'],
  ['message.max.bytes', '<=', 'replica.fetch.response.max.bytes', 'followers fetch such a batch one at a time'],
  ['log.local.retention.ms', '<=', 'log.retention.ms', 'what is kept on the disk can’t be more than what is kept at all'],
  ['log.local.retention.bytes', '<=', 'log.retention.bytes', 'what is kept on the disk can’t be more than what is kept at all'],
]

function* compare(context: Parameters<Rule['check']>[0], [lower, relation, upper]: readonly string[], why: string): Generator<Report> {
  const { number, sets } = context.cluster
  // Zero and below is no limit wherever it may stand on the upper side.
  const [low, high] = [number(lower!), number(upper!)]
  if (low === undefined || high === undefined || low < 0 || high <= 0 || !(sets(lower!) || sets(upper!))) return
  if (relation === '<' ? low < high : low <= high) return
  const shown = sets(lower!) ? lower! : upper!
  const [mine, other, bound] = shown === lower ? [low, `${upper} ${high}`, 'at most'] : [high, `${lower} ${low}`, 'at least']
  const allowed = relation === '<' ? (shown === lower ? 'less' : 'more') : `${bound} that`
  yield { message: `config.${shown}: is ${mine} with ${other}; allowed is ${allowed}: ${why}`, paths: [config(shown), config(lower!), config(upper!)] }
}

const contradiction: Rule = {
  id: 'contradiction',
  severity: 'error',
  summary: 'Two properties contradict each other, and the broker does not start.',
  *check(context) {
    for (const pair of refused) yield* compare(context, pair, 'the broker does not start')
    const { number, property, sets } = context.cluster
    const name = 'log.cleaner.dedupe.buffer.size'
    const [buffer, threads] = [number(name) ?? 0, number('log.cleaner.threads') ?? 1]
    if (Math.floor(buffer / threads) <= 2 ** 20 && (sets(name) || sets('log.cleaner.threads'))) {
      yield { message: `config.${name}: is ${buffer} with log.cleaner.threads ${threads}; allowed is more than 1048576 for each thread: the broker does not start`, paths: [config(name), config('log.cleaner.threads')] }
    }
    if (number('max.connections.per.ip') === 0 && !property('max.connections.per.ip.overrides')) {
      yield { message: 'config.max.connections.per.ip: is 0 without max.connections.per.ip.overrides; allowed is 1 or more: the broker does not start', paths: [config('max.connections.per.ip')] }
    }
    for (const name of ['log.retention.ms', 'log.retention.minutes', 'log.retention.hours']) {
      if (number(name) === 0 && sets(name)) yield { message: `config.${name}: is 0; allowed is -1 (no limit) or more than 0: the broker does not start`, paths: [config(name)] }
    }
    const [roll, jitter] = ['log.roll.ms', 'log.roll.jitter.ms'] as const
    if (sets(roll) && (number(roll) ?? 1) < 1) yield { message: `config.${roll}: is ${number(roll)}; allowed is 1 or more: the broker does not start`, paths: [config(roll)] }
    if (sets(jitter) && (number(jitter) ?? 0) < 0) yield { message: `config.${jitter}: is ${number(jitter)}; allowed is 0 or more: the broker does not start`, paths: [config(jitter)] }
  },
}

const pointlessPair: Rule = {
  id: 'pointless-pair',
  severity: 'warning',
  summary: 'Two properties that Kafka accepts, but that do not go together.',
  *check(context) {
    for (const [lower, relation, upper, why] of pointless) yield* compare(context, [lower, relation, upper], why)
  },
}

const sessionTimeout: Rule = {
  id: 'session-timeout',
  severity: 'warning',
  summary: 'A broker is declared dead after less than three missed heartbeats.',
  *check({ cluster: { number, sets } }) {
    const [session, heartbeat] = ['broker.session.timeout.ms', 'broker.heartbeat.interval.ms'] as const
    const [timeout, interval] = [number(session), number(heartbeat)]
    if (timeout === undefined || interval === undefined || timeout >= 3 * interval || !(sets(session) || sets(heartbeat))) return
    const message = `config.${session}: is ${timeout} with ${heartbeat} ${interval}: fewer than three heartbeats fit, so that one that is late fences the broker; use ${3 * interval} or more`
    yield { message, paths: [config(session), config(heartbeat)] }
  },
}

export const timeoutRules = [contradiction, pointlessPair, sessionTimeout]
