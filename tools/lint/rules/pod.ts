import type { KafkaData } from '../../kafka/properties.ts'
import { isObject } from '../../schema.ts'
import { get } from '../cluster.ts'
import { at, config, show, type Rule, type Values } from '../rule.ts'
import type { Path } from '../validate.ts'

const chartPorts: Record<number, string> = { 9092: 'client', 9093: 'controller' }

interface NamedPort {
  path: Path
  port: number
  name: string | undefined
}

/** Of the Kafka container, then of the others: all containers of a pod share its ports. */
function ports(values: Values): NamedPort[] {
  const of = (list: unknown, path: Path): NamedPort[] =>
    asList(list).flatMap((item, index) =>
      isObject(item) && typeof item.containerPort === 'number'
        ? [{ path: [...path, index, 'containerPort'], port: item.containerPort, name: typeof item.name === 'string' ? item.name : undefined }]
        : [],
    )
  const containers = asList(get(values, 'pod', 'spec', 'containers'))
  return [
    ...of(get(values, 'container', 'ports'), at('container', 'ports')),
    ...containers.flatMap((container, index) => of(get(container, 'ports'), at('pod', 'spec', 'containers', index, 'ports'))),
  ]
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const portClash: Rule = {
  id: 'port-clash',
  severity: 'error',
  summary: 'A port is taken twice in the pod, or a name of the chart’s ports is given to another port.',
  *check({ values }) {
    const taken = new Map(Object.entries(chartPorts).map(([port, name]) => [Number(port), `the chart's port ${name}`]))
    for (const { path, port, name } of ports(values)) {
      const owner = Object.keys(chartPorts).find((each) => chartPorts[Number(each)] === name)
      if (owner !== undefined && Number(owner) !== port) {
        yield { message: `${show(path)}: gives the name ${name} to ${port}; the chart's listeners are on ${owner}, take another name`, paths: [path] }
      } else if (taken.has(port) && owner === undefined) {
        yield { message: `${show(path)}: ${port} is ${taken.get(port)!}; take another port`, paths: [path] }
      }
      if (!taken.has(port)) taken.set(port, show(path.slice(0, -1)))
    }
  },
}

const mountClash: Rule = {
  id: 'mount-clash',
  severity: 'error',
  summary: 'Something is mounted where the chart keeps its own files.',
  *check({ values }) {
    for (const [index, mount] of asList(get(values, 'container', 'volumeMounts')).entries()) {
      const path = get(mount, 'mountPath')
      if (typeof path !== 'string' || !['/chart', '/etc/kafka', '/var/lib/kafka/data'].includes(path)) continue
      const where = at('container', 'volumeMounts', index, 'mountPath')
      yield { message: `${show(where)}: ${path} is the chart's own; mount elsewhere`, paths: [where] }
    }
  },
}

const reservedField: Rule = {
  id: 'reserved-field',
  severity: 'error',
  summary: 'A field of the pod that only the StatefulSet may set.',
  *check({ values }) {
    for (const field of ['hostname', 'subdomain']) {
      if (get(values, 'pod', 'spec', field) === undefined) continue
      yield { message: `pod.spec.${field}: nodes find each other by the names that the StatefulSet gives; remove it`, paths: [at('pod', 'spec', field)], atKey: true }
    }
  },
}

const storageClaim: Rule = {
  id: 'storage-claim',
  severity: 'error',
  summary: 'An existing claim can’t serve several replicas, nor go with ephemeral storage.',
  *check({ values, cluster: { replicas, dedicated } }) {
    const claim = get(values, 'storage', 'existingClaim')
    if (typeof claim !== 'string' || claim === '') return
    if (replicas > 1) yield { message: `storage.existingClaim: one claim can't serve replicas ${replicas}; set replicas to 1`, paths: [at('storage', 'existingClaim')] }
    if (dedicated > 0) yield { message: `storage.existingClaim: one claim can't serve the broker and controllers.replicas ${dedicated}; set controllers.replicas to 0`, paths: [at('storage', 'existingClaim'), at('controllers', 'replicas')] }
    if (get(values, 'storage', 'ephemeral') === true) {
      yield { message: 'storage.ephemeral: is true beside storage.existingClaim; set one of them', paths: [at('storage', 'ephemeral'), at('storage', 'existingClaim')] }
    }
  },
}

const imageKafka: Rule = {
  id: 'image-kafka',
  severity: 'error',
  summary: 'The image holds no Kafka that this chart can run.',
  *check({ values }) {
    const [repository, tag] = [get(values, 'image', 'repository'), get(values, 'image', 'tag')]
    if (String(repository).includes('kafka-native')) {
      yield { message: `image.repository: ${String(repository)} has no /opt/kafka/bin; use apache/kafka`, paths: [at('image', 'repository')] }
    }
    const [, major, minor] = /^([0-9]+)\.([0-9]+)\.[0-9]+/.exec(String(tag)) ?? []
    if (major !== undefined && (Number(major) < 4 || (major === '4' && Number(minor) < 3))) {
      yield { message: `image.tag: is ${String(tag)}; allowed is Kafka 4.3.0 or newer, which the chart needs to empty nodes (cordoned.log.dirs)`, paths: [at('image', 'tag')] }
    }
  },
}

const floatingTag: Rule = {
  id: 'floating-tag',
  severity: 'warning',
  summary: 'The tag names another image tomorrow.',
  *check({ values }) {
    const [tag, digest] = [get(values, 'image', 'tag'), get(values, 'image', 'digest')]
    if (typeof tag !== 'string' || tag === '' || /^[0-9]+\.[0-9]+\.[0-9]+/.test(tag) || (typeof digest === 'string' && digest !== '')) return
    yield { message: `image.tag: ${tag} may name another image tomorrow, so that a pod that moves runs another Kafka than its peers; use a full version or a digest`, paths: [at('image', 'tag')] }
  },
}

/** Secrets by their names; the Kafka properties that ConfigDef calls passwords come on top. */
const secretName = /passw(or)?d|secret|token|jaas\.config|credential|private\.?key|api_?key/i
const notSecret = /\.(location|type|file|class|algorithm|name|ms|max|url|alias)$|_(FILE|PATH|URL)$/

export const plainSecret = (kafka: KafkaData): Rule => ({
  id: 'plain-secret',
  severity: 'warning',
  summary: 'A secret stands readable in the values, and so in a ConfigMap, in Helm’s history and in Git.',
  *check({ values }) {
    const isSecret = (name: string): boolean =>
      kafka.properties[name] === undefined ? secretName.test(name) && !notSecret.test(name) : kafka.properties[name].type === 'password'
    const isPlain = (value: unknown): boolean => typeof value === 'string' && value !== '' && !/^\$\{.*\}$/s.test(value)
    for (const [name, value] of Object.entries(isObject(values.config) ? values.config : {})) {
      const property = name.replace(/^listener\.name\.[^.]+\.([a-z0-9-]+\.(?=sasl\.))?/, '')
      if (isSecret(property) && isPlain(value) && !(property.endsWith('jaas.config') && !/password|secret/i.test(String(value)))) {
        yield { message: `config.${name}: holds a secret, which ends up readable in a ConfigMap; keep it in a Secret, mount that, and refer to it with a config provider: \${file:/path:key}`, paths: [config(name)] }
      }
    }
    const environments: Path[] = [at('container', 'env'), ...asList(get(values, 'pod', 'spec', 'containers')).map((_, index) => at('pod', 'spec', 'containers', index, 'env'))]
    for (const path of environments) {
      const list = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], values)
      for (const [index, variable] of asList(list).entries()) {
        const name = get(variable, 'name')
        if (typeof name !== 'string' || !secretName.test(name) || notSecret.test(name) || !isPlain(get(variable, 'value'))) continue
        const where = [...path, index, 'value']
        yield { message: `${show(where)}: ${name} holds a secret that everybody who may read the pod can read; use valueFrom.secretKeyRef`, paths: [where] }
      }
    }
  },
})

export const podRules = [portClash, mountClash, reservedField, storageClaim, imageKafka, floatingTag]
