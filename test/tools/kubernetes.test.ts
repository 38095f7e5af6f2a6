import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readDefinitions } from '../../tools/kubernetes/definitions.ts'
import { compileSchema } from './ajv.ts'

const test = suite('kubernetes')

const definitions = readDefinitions()
const podSpec = compileSchema({ allOf: [{ $ref: '#/definitions/PodSpec' }], definitions })
const container = compileSchema({ allOf: [{ $ref: '#/definitions/Container' }], definitions })

for (const [what, spec] of [
  ['a toleration', { tolerations: [{ key: 'disk', operator: 'Exists', effect: 'NoSchedule' }] }],
  ['a spread', { topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'ScheduleAnyway' }] }],
  ['a part of a container, merged by name', { containers: [{ name: 'kafka', livenessProbe: { periodSeconds: 30 } }] }],
  ['null, which removes', { affinity: null, securityContext: { fsGroup: null } }],
  ['quantities as numbers and text', { containers: [{ name: 'a', resources: { limits: { cpu: 1, memory: '1Gi' } } }] }],
  ['ports as numbers and names', { containers: [{ name: 'a', readinessProbe: { tcpSocket: { port: 'client' } } }] }],
  ['a field of a newer Kubernetes', { somethingNew: { x: 1 } }],
] as const) {
  test(`accepted: ${what}`, () => assert.ok(podSpec(spec), JSON.stringify(podSpec.errors)))
}

for (const [what, spec] of [
  ['a map where a list belongs', { tolerations: { key: 'disk' } }],
  ['a text where a number belongs', { terminationGracePeriodSeconds: '30' }],
  ['a spread without its key', { topologySpreadConstraints: [{ maxSkew: 1, whenUnsatisfiable: 'DoNotSchedule' }] }],
  ['a container without a name, by which lists merge', { containers: [{ image: 'x' }] }],
  ['a volume without a name', { volumes: [{ emptyDir: {} }] }],
  ['null as an item of a list', { containers: [null] }],
  ['null as a text of a list', { containers: [{ name: 'a', args: [null] }] }],
  ['a number where a text belongs', { nodeSelector: { disk: 1 } }],
] as const) {
  test(`refused: ${what}`, () => assert.not.ok(podSpec(spec)))
}

test('an environment variable needs its name, and text for its value', () => {
  assert.ok(container({ env: [{ name: 'A', value: '1' }] }))
  assert.not.ok(container({ env: [{ value: '1' }] }))
  assert.not.ok(container({ env: [{ name: 'A', value: 1 }] }))
})

test('every reference has its definition', () => {
  const names = [...JSON.stringify(definitions).matchAll(/#\/definitions\/(\w+)/g)].map((match) => match[1]!)
  assert.equal(names.filter((name) => !(name in definitions)), [])
})

test.run()
