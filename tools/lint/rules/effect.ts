import { isObject } from '../../schema.ts'
import { get } from '../cluster.ts'
import { at, config, show, type Context, type Rule } from '../rule.ts'
import type { Path } from '../validate.ts'

type Idle = [path: Path, because: string]

/** Every value that another one overrules. */
function* idle({ values, cluster }: Context): Generator<Idle> {
  const storage = get(values, 'storage')
  const claim = get(storage, 'existingClaim')
  const noClaim = get(storage, 'ephemeral') === true ? 'storage.ephemeral is true' : typeof claim === 'string' && claim !== '' ? 'storage.existingClaim is used' : undefined
  for (const key of noClaim === undefined ? [] : ['size', 'className', 'accessModes', 'labels', 'annotations']) yield [at('storage', key), noClaim!]

  if (cluster.combined === 0) yield [at('quorumSize'), 'all controllers are dedicated ones']
  if (cluster.dedicated === 0 && get(values, 'controllers', 'beside') === true) yield [at('controllers', 'beside'), 'controllers.replicas is 0']

  const digest = get(values, 'image', 'digest')
  if (typeof digest === 'string' && digest !== '') yield [at('image', 'tag'), 'image.digest decides']
  if (get(values, 'serviceAccount', 'create') === false) yield [at('serviceAccount', 'annotations'), 'serviceAccount.create is false']
  if (get(values, 'updateStrategy', 'type') === 'OnDelete') yield [at('updateStrategy', 'rollingUpdate'), 'updateStrategy.type is OnDelete']
  if (get(values, 'pod', 'spec', 'terminationGracePeriodSeconds') !== undefined) {
    yield [at('terminationGracePeriodSeconds'), 'pod.spec.terminationGracePeriodSeconds decides']
  }
  for (const [name, because] of idleProperties(cluster)) yield [config(name), because]
}

/** Finer units win over coarser ones. */
const units = [
  ['log.retention.ms', 'log.retention.minutes', 'log.retention.hours'],
  ['log.roll.ms', 'log.roll.hours'],
  ['log.roll.jitter.ms', 'log.roll.jitter.hours'],
]

function* idleProperties({ sets, property }: Context['cluster']): Generator<[name: string, because: string]> {
  for (const names of units) {
    const winner = names.find(sets)
    for (const name of names) if (winner !== undefined && name !== winner) yield [name, `${winner} decides`]
  }
  if (!property('authorizer.class.name')) {
    for (const name of ['super.users', 'allow.everyone.if.no.acl.found']) yield [name, 'no authorizer.class.name is set']
  }
  for (const codec of ['gzip', 'lz4', 'zstd']) {
    if (property('compression.type') !== codec) yield [`compression.${codec}.level`, `compression.type is ${property('compression.type')}`]
  }
  if (property('remote.log.storage.system.enable')?.toLowerCase() !== 'true') {
    const without = 'remote.log.storage.system.enable is not true'
    for (const name of ['log.local.retention.ms', 'log.local.retention.bytes']) yield [name, without]
    for (const name of remote) yield [name, without]
  }
}

const remote = ['class.name', 'class.path', 'impl.prefix'].flatMap((end) => [`remote.log.storage.manager.${end}`, `remote.log.metadata.manager.${end}`])

export const noEffect: Rule = {
  id: 'no-effect',
  severity: 'warning',
  summary: 'The value changes nothing, as another one decides.',
  *check(context) {
    for (const [path, because] of idle(context)) {
      if (context.given(path) && !isEmpty(path, context)) yield { message: `${show(path)}: has no effect, as ${because}`, paths: [path], atKey: true }
    }
  },
}

/** Clearing a value that is idle anyway is nothing to report. */
function isEmpty(path: Path, { values }: Context): boolean {
  const value = path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), values)
  return value === '' || value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)
}
