// More and fewer nodes while something goes wrong.
import { quorum, rolled, say, seconds, until } from '../live/harness.ts'
import { activeController, crash } from './node.ts'
import { scenarios } from './scenario.ts'

const { scenario, run } = scenarios('scale', { quorumSize: 5 })

scenario('grow-crash', '3→5 nodes and controllers, the active controller killed meanwhile', async ({ kafka, healed }) => {
  await kafka.apply('upgrade', { quorumSize: 5, replicas: 5 }, { wait: false })
  await until('a new node starts', 90, async () => /kafka-4/.test(await kafka.kubectl('get', 'pods', '-o', 'name')))
  await seconds(3)
  const node = Number(await until('an active controller', 60, async () => `${await activeController(kafka)}`))
  await crash(kafka, node)
  say(`kafka-${node} killed`)
  await rolled(kafka, 'kafka')
  await kafka.waitReady(0, 1, 2, 3, 4)
  await quorum(kafka, [0, 1, 2, 3, 4])
  await healed('five voters')
}, { brokers: [0, 1, 2] })

run()
