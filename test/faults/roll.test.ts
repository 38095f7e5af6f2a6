// On purpose, one after another: rolls by helm upgrade, a helm that dies in the middle of one, and evictions as a node drain makes them.
import { execa } from 'execa'
import * as assert from 'uvu/assert'
import { cluster, rolled, say, seconds, until, type Release } from '../live/harness.ts'
import { scenarios } from './scenario.ts'

const { scenario, run } = scenarios('roll')

const annotated = (value: string) => ({ pod: { annotations: { rolled: value } } })

scenario('roll', 'rolling restart by helm upgrade, five times', async ({ kafka, healed }) => {
  for (let time = 1; time <= 5; time++) {
    await kafka.apply('upgrade', annotated(`${time}`))
    await rolled(kafka, 'kafka')
    await healed(`roll ${time}`)
  }
})

scenario('roll-interrupted', 'helm killed in the middle of a roll, run again with other values', async ({ kafka, healed }) => {
  // The pods roll whether or not a helm waits for them: the second upgrade meets a half-rolled set.
  await kafka.apply('upgrade', annotated('half'), { wait: false })
  await until('one node has rolled', 120, async () =>
    /half/.test(await kafka.kubectl('get', 'pod', 'kafka-2', '-o', 'jsonpath={.metadata.annotations.rolled}{.status.containerStatuses[0].ready}')))
  await kafka.apply('upgrade', annotated('again'))
  await rolled(kafka, 'kafka')
  const seen = await kafka.kubectl('get', 'pods', '-l', 'app.kubernetes.io/component=broker', '-o', 'jsonpath={.items[*].metadata.annotations.rolled}')
  assert.is(seen, 'again again again')
  await healed('rolled after all')
})

/** What `kubectl drain` does for each pod, without the cordon that would stop the cluster's only node for everybody. */
async function evict(kafka: Release, pod: string): Promise<number> {
  const eviction = JSON.stringify({ apiVersion: 'policy/v1', kind: 'Eviction', metadata: { name: pod, namespace: kafka.namespace } })
  for (let refusals = 0; ; refusals++) {
    const { failed, stderr } = await execa('kubectl', ['create', '--raw', `/api/v1/namespaces/${kafka.namespace}/pods/${pod}/eviction`, '-f', '-'], { env: cluster.env, input: eviction, reject: false })
    if (!failed) return refusals
    assert.match(stderr, /disruption budget/)
    await seconds(2)
  }
}

scenario('drain', 'all pods evicted, as node drains do, against the disruption budget', async ({ kafka, healed }) => {
  let over = false
  let down = 0
  const watching = (async () => {
    while (!over) {
      const ready = await kafka.kubectl('get', 'pods', '-l', 'app.kubernetes.io/component=broker', '-o', 'jsonpath={.items[*].status.containerStatuses[0].ready}')
      down = Math.max(down, 3 - (ready.match(/true/g) ?? []).length)
      await seconds(0.5)
    }
  })()
  const refusals = await Promise.all(['kafka-0', 'kafka-1', 'kafka-2'].map((pod) => evict(kafka, pod))).finally(() => (over = true))
  await watching
  await healed('drained')
  say(`evictions refused by the budget: ${refusals.join(', ')}; most nodes down at once: ${down}`)
  assert.is(down, 1)
  assert.ok(refusals.filter((count) => count > 0).length >= 2)
})

run()
