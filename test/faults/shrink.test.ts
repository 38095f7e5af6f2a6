// To one node and back, under load.
import * as assert from 'uvu/assert'
import { quorum, rolled, say, until, type Release } from '../live/harness.ts'
import { scenarios } from './scenario.ts'

const { scenario, run } = scenarios('shrink')

async function resize(kafka: Release, replicas: number): Promise<void> {
  // Topics with three replicas go to one node only if their factor may be lowered.
  await kafka.apply('upgrade', { replicas, lowerReplicationFactor: true })
  await rolled(kafka, 'kafka')
  const wanted = replicas < 3 ? [0] : [0, 1, 2]
  await quorum(kafka, wanted)
  const pods = await until(`${replicas} pods`, 240, async () => {
    const names = (await kafka.kubectl('get', 'pods', '-l', 'app.kubernetes.io/component=broker', '-o', 'name')).split('\n')
    return names.length === replicas && names
  })
  assert.is(pods.length, replicas)
  say(`${replicas} nodes, voters ${wanted.join(', ')}`)
}

scenario('shrink', '3→5→3→1→3', async ({ kafka }) => {
  for (const replicas of [5, 3, 1, 3]) await resize(kafka, replicas)
}, { copies: 1 })

run()
