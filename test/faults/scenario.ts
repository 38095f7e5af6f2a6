// Scenarios share the release of their file. In each a load goes on while something breaks; what it came to is printed and held
// to what is promised: nothing acknowledged is lost or out of order, and all is in sync again by itself.
import { readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { renewOrAdd } from '../../tools/docs.ts'
import { cluster, explained, release, say, seconds, until, type Release } from '../live/harness.ts'
import { createTopic } from '../live/messages.ts'
import { allInSync, clientOf, judge, startLoad, type Load } from './load.ts'

export interface Scenario {
  kafka: Release
  topic: string
  load: Load
  /** Waits until all is in sync again, by itself. */
  healed(what: string): Promise<void>
}

interface Wanted {
  brokers?: number[]
  /** Replicas that each partition has in the end. */
  copies?: number
  /** Why messages may be refused here, which is not losing them. */
  mayFail?: string
  /** Needs the node's own processes and network: says so and fails where the tests cannot reach them. */
  node?: boolean
  rate?: number
  /** Seconds until a message counts as failed. */
  timeout?: number
}

/** Scenarios left out by name, or all but the named ones: what is left out is counted neither as passed nor as failed. */
const listed = (name: string) => (process.env[name] ?? '').split(',').filter(Boolean)
const without = listed('WITHOUT')
const only = listed('ONLY')

/** What a file's release needs around it; node: as a scenario's. */
interface Around {
  before?: (kafka: Release) => Promise<void>
  after?: (kafka: Release) => Promise<void>
  node?: boolean
}

/** Puts what a file's scenarios came to into the documentation, where there is a place for it, else at the end. */
async function record(name: string, rows: string[]): Promise<void> {
  const page = 'docs/faults.md'
  const table = `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]!.model}, load of the machine ${loadavg()[2]!.toFixed(1)} in the last 15 minutes\n
| | acknowledged | failed | lost | out of order | longest pause of a partition, s | all in sync again after, s |\n|${' --- |'.repeat(7)}\n${rows.join('\n')}\n`
  const title = `${name[0]!.toUpperCase()}${name.slice(1)}`
  await writeFile(page, renewOrAdd(await readFile(page, 'utf8'), name, title, table))
}

export function scenarios(name: string, values: object | (() => object) = {}, { before, after, node: ofNode }: Around = {}) {
  const reached = (needed?: boolean) => !needed || cluster.kind === 'packages'
  const test = suite<{ kafka: Release }>(name)
  let kafka: Release
  let number = 0
  const rows: string[] = []
  test.before(async () => {
    kafka = await release(`faults-${name}`)
    if (!reached(ofNode)) return
    await before?.(kafka)
    await explained(name, kafka, async () => {
      await kafka.apply('install', typeof values === 'function' ? values() : values)
    })
  })
  test.after(async () => {
    await kafka.remove().catch(() => {})
    if (reached(ofNode)) await after?.(kafka)
    if (process.env['RECORD'] && rows.length) await record(name, rows)
  })

  const scenario = (id: string, title: string, body: (at: Scenario) => Promise<void>, { brokers = [0, 1, 2], copies = 3, mayFail, node, ...load }: Wanted = {}) => {
    if (without.includes(id) || (only.length && !only.includes(id))) return console.log(`LEFT OUT ${id}: ${title}`)
    test(title, async () => {
      console.log(`\n▸ ${id}: ${title}`)
      await explained(id, kafka, async () => {
        if (!reached(node || ofNode)) throw new Error(`${id} cuts into the node itself, which only the cluster made from packages allows; WITHOUT=${id} leaves it out`)
        const topic = `counted-${++number}`
        await until('a topic', 60, async () => (await createTopic(kafka, topic), true))
        const began = Date.now()
        const running = await startLoad(clientOf(kafka), topic, load)
        await seconds(3)
        const healing: number[] = []
        await body({
          kafka,
          topic,
          load: running,
          healed: async (what) => {
            const took = await allInSync(kafka, topic, { brokers, copies })
            healing.push(took)
            say(`${what}: all in sync after ${took} s`)
          },
        })
        const last = await allInSync(kafka, topic, { brokers, copies })
        await seconds(3)
        const written = await running.stop()
        const { acknowledged, failed, lost, disordered, duplicated, pause } = await judge(kafka, topic, written)
        for (const reason of written.reasons) say(`a message failed: ${reason}`)
        say(`${id}: ${acknowledged} acknowledged, ${failed} failed, ${lost} lost, ${disordered} out of order, ${duplicated} twice; ` +
          `longest pause of a partition ${pause.seconds} s; all in sync at most ${Math.max(last, ...healing)} s later; ${Math.round((Date.now() - began) / 1000)} s in all`)
        rows.push(`| ${title} | ${acknowledged.toLocaleString('en')} | ${failed} | ${lost} | ${disordered} | ${pause.seconds.toFixed(1)} | ${Math.max(last, ...healing).toFixed(0)} |`)
        assert.is(lost, 0, 'acknowledged and lost')
        assert.is(disordered, 0, 'out of order')
        assert.is(duplicated, 0, 'twice')
        if (!mayFail) assert.is(failed, 0, 'failed at the client')
      })
    })
  }
  return { scenario, run: () => test.run() }
}
