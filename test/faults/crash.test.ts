// Killed without notice: one node, the active controller, all at once.
import { say, seconds, until } from '../live/harness.ts'
import { activeController, crash } from './node.ts'
import { scenarios } from './scenario.ts'

const { scenario, run } = scenarios('crash')

scenario('kill-each', 'kill -9 of each broker in turn, five rounds', async ({ kafka, healed }) => {
  for (let round = 1; round <= 5; round++)
    for (const ordinal of [0, 1, 2]) {
      await crash(kafka, ordinal)
      await healed(`round ${round}, kafka-${ordinal} killed`)
      await seconds(2)
    }
})

scenario('kill-controller', 'kill -9 of the active controller, twenty times', async ({ kafka, healed }) => {
  for (let time = 1; time <= 20; time++) {
    const controller = await until('an active controller', 60, async () => `${await activeController(kafka)}`)
    await crash(kafka, Number(controller))
    await healed(`${time}: kafka-${controller} killed`)
  }
})

scenario('kill-all', 'all nodes killed at once, five times', async ({ kafka, healed, load }) => {
  for (let time = 1; time <= 5; time++) {
    await Promise.all([0, 1, 2].map((ordinal) => crash(kafka, ordinal)))
    await healed(`${time}: all killed`)
    await seconds(3)
    say(`${await load.acknowledged()} acknowledged so far`)
  }
})

run()
