// Nodes that fall silent without dying: stopped processes, cut networks, no names.
import { say, seconds, until } from '../live/harness.ts'
import { leaders } from './load.ts'
import { activeController, crash, cutOff, signal } from './node.ts'
import { scenarios } from './scenario.ts'

const { scenario, run } = scenarios('silent')

scenario('freeze', 'SIGSTOP of the active controller, a leader too, for 60 s', async ({ kafka, topic, healed }) => {
  const node = await activeController(kafka)
  say(`kafka-${node} leads ${(await leaders(kafka, topic)).filter((leader) => leader === node).length} of 6 partitions`)
  await signal(kafka, node, 'STOP')
  try {
    await seconds(60)
  } finally {
    await signal(kafka, node, 'CONT')
  }
  await healed(`kafka-${node} goes on`)
})

scenario('cut', 'a leader cut off the network for 60 s', async ({ kafka, topic, healed }) => {
  const node = (await leaders(kafka, topic))[0]!
  await cutOff(kafka, 'everything', [`kafka-${node}`], () => seconds(60))
  await healed(`kafka-${node} is back`)
}, { node: true })

scenario('cut-controllers', 'a leader cut off from the controllers only, for 60 s', async ({ kafka, topic, healed }) => {
  const controller = await activeController(kafka)
  const node = (await leaders(kafka, topic)).find((leader) => leader !== controller)!
  await cutOff(kafka, 'controllers', [`kafka-${node}`], () => seconds(60))
  await healed(`kafka-${node} is back`)
}, { node: true })

const everybody = ['kafka-0', 'kafka-1', 'kafka-2', 'tools']

scenario('names', 'DNS out for 60 s', async ({ kafka, healed }) => {
  await cutOff(kafka, 'names', everybody, () => seconds(60))
  await healed('names are back')
}, { node: true })

scenario('names-crash', 'the active controller killed while DNS is out', async ({ kafka, healed }) => {
  await cutOff(kafka, 'names', everybody, async () => {
    const node = Number(await until('an active controller', 60, async () => `${await activeController(kafka)}`))
    await crash(kafka, node)
    await seconds(40)
  })
  await healed('names are back')
}, { node: true })

run()
