// From the ordinal to the node's own server.properties.
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pod, type Pod } from './pod.ts'

const pods: Pod[] = []
const test = suite('configure')
test.after(async () => {
  for (const each of pods) await each.remove()
})

const made = async (...args: Parameters<typeof pod>) => {
  const one = await pod(...args)
  pods.push(one)
  return one
}

/** The disk is made first, so that nobody is asked. */
async function configured(ordinal: number, values: object, env = {}): Promise<Record<string, string>> {
  const one = await made(ordinal, values)
  await one.give({ 'node.id': String(ordinal) })
  const { exitCode, all } = await one.start(env).ended
  assert.is(exitCode, 0, all)
  return one.properties()
}

const host = (ordinal: number) => `kafka-${ordinal}.kafka-svc.default.svc.cluster.local`

for (const ordinal of [0, 2])
  test(`ordinal ${ordinal} of 101 is broker and controller`, async () => {
    const properties = await configured(ordinal, { replicas: 101 })
    assert.is(properties['node.id'], String(ordinal))
    assert.is(properties['process.roles'], 'broker,controller')
    assert.is(properties['listeners'], 'CLIENT://:9092,CONTROLLER://:9093')
    assert.is(properties['advertised.listeners'], `CLIENT://${host(ordinal)}:9092,CONTROLLER://${host(ordinal)}:9093`)
    assert.is(properties['controller.quorum.auto.join.enable'], undefined)
    assert.is(properties['controller.quorum.bootstrap.servers'], [0, 1, 2].map((voter) => `${host(voter)}:9093`).join(','))
  })

for (const ordinal of [3, 9, 10, 100])
  test(`ordinal ${ordinal} of 101 is a broker only`, async () => {
    const properties = await configured(ordinal, { replicas: 101 })
    assert.is(properties['node.id'], String(ordinal))
    assert.is(properties['process.roles'], 'broker')
    assert.is(properties['listeners'], 'CLIENT://:9092')
    assert.is(properties['controller.quorum.auto.join.enable'], undefined)
    assert.is(properties['advertised.listeners'], `CLIENT://${host(ordinal)}:9092`)
  })

for (const [replicas, quorumSize, voters] of [[1, 3, 1], [2, 3, 1], [3, 3, 3], [4, 3, 3], [4, 5, 3], [5, 5, 5], [6, 7, 5], [7, 1, 1]] as const)
  test(`replicas ${replicas}, quorumSize ${quorumSize}: ${voters} voters`, async () => {
    const roles = await Promise.all(Array.from({ length: replicas }, (_, ordinal) => configured(ordinal, { replicas, quorumSize })))
    assert.is(roles.filter((properties) => properties['process.roles'] === 'broker,controller').length, voters)
    for (const properties of roles) assert.is(properties['controller.quorum.bootstrap.servers']?.split(',').length, voters)
  })

test('a dedicated controller', async () => {
  const properties = await configured(1001, { controllers: { replicas: 3 } })
  const controller = (ordinal: number) => `kafka-controller-${ordinal}.kafka-controller-svc.default.svc.cluster.local:9093`
  assert.is(properties['node.id'], '1001')
  assert.is(properties['process.roles'], 'controller')
  assert.is(properties['listeners'], 'CONTROLLER://:9093')
  assert.is(properties['advertised.listeners'], `CONTROLLER://${controller(1)}`)
  assert.is(properties['controller.quorum.bootstrap.servers'], [0, 1, 2].map(controller).join(','))
})

for (const [controllers, roles] of [[{ replicas: 3 }, 'broker'], [{ replicas: 3, beside: true }, 'broker,controller']] as const)
  test(`node 0 with ${JSON.stringify(controllers)} is ${roles}`, async () => {
    const properties = await configured(0, { controllers })
    assert.is(properties['process.roles'], roles)
    assert.is(properties['controller.quorum.bootstrap.servers']?.split(',').length, roles === 'broker' ? 3 : 6)
  })

test('the zone becomes the rack, unless config names one', async () => {
  assert.is((await configured(0, {}, { ZONE: 'west-1' }))['broker.rack'], 'west-1')
  assert.is((await configured(0, {}, { ZONE: '' }))['broker.rack'], undefined)
  assert.is((await configured(0, { config: { 'broker.rack': 'mine' } }, { ZONE: 'west-1' }))['broker.rack'], 'mine')
})

for (const name of ['kafka', 'kafka-', 'kafka-01', 'kafka-x'])
  test(`a pod called ${name} is refused`, async () => {
    const { exitCode, all } = await (await made(0)).start({ POD_NAME: name }).ended
    assert.is(exitCode, 1)
    assert.match(all, /REFUSED: the pod's name .* does not end in an ordinal/)
  })

test.run()
