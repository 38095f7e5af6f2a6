// npm run bench [-- --rounds N] [--peer name,chart,values,host:port]… [--only compare|tuning]
// Everything side by side in one run on this machine; writes docs/bench.md between its marks, and the plots beside it.
import { readFile, writeFile } from 'node:fs/promises'
import { cpus, loadavg, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { execa } from 'execa'
import { renewOrAdd } from '../../tools/docs.ts'
import { helm } from '../../tools/programs.ts'
import { cluster, say } from '../live/harness.ts'
import { template } from '../render.ts'
import { bare } from './bare.ts'
import { chart } from './chart.ts'
import { installHollow } from './hollow.ts'
import { crash, idle, probe, roll, throughput, type Struck } from './measure.ts'
import { growth, timelines, type Timeline } from './plot.ts'
import { stopwatch, type Subject } from './subject.ts'
import { tuning } from './tuning.ts'

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, peer: { type: 'string', multiple: true, default: [] }, only: { type: 'string' } } })
if (cluster.kind !== 'packages') throw new Error('the bench compares with processes of the same image on the same machine, which the cluster made from packages alone has')

const ourValues = [cluster.imageValues, 'test/bench/values.yaml']
const ours = chart({ name: 'this chart', path: '.', values: ourValues, service: 'kafka-svc:9092' })
const peers = options.peer.map((text) => {
  const [name, path, values, service] = text.split(',')
  if (!name || !path || !service) throw new Error(`--peer ${text}: give name,chart,values,host:port (values may be empty)`)
  return chart({ name, path, values: values ? [values] : [], service })
})
const subjects = [bare, ours, ...peers]

/** What was measured of each subject, by what it is. */
const figures = new Map<string, Map<string, number[]>>()
function note(what: string, subject: { name: string }, value: number): void {
  const row = figures.get(what) ?? new Map<string, number[]>()
  figures.set(what, row.set(subject.name, [...(row.get(subject.name) ?? []), value]))
  say(`${subject.name}: ${what}: ${shown(value)}`)
}

const shown = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: value < 100 ? 2 : 3 })
const median = (all: number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]!
const spread = (all: number[]) => (all.length < 2 ? shown(all[0]!) : `${shown(median(all))} (${shown(Math.min(...all))}–${shown(Math.max(...all))})`)

function table(): string {
  const columns = [...new Set([...subjects.map(({ name }) => name), ...[...figures.values()].flatMap((row) => [...row.keys()])])]
  const rows = [...figures].map(([what, row]) => {
    const floor = row.get(bare.name)
    const cells = columns.map((name) => {
      const all = row.get(name)
      if (!all) return '–'
      return spread(all) + (floor && name !== bare.name && median(floor) > 0 ? `, ×${shown(median(all) / median(floor))}` : '')
    })
    return `| ${what} | ${cells.join(' | ')} |`
  })
  return `| | ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length + 1)}\n${rows.join('\n')}\n`
}

const timeline = ({ name }: Subject, { acks, began, pause }: Struck): Timeline => {
  const first = acks[0]!.at
  return { name, acks: acks.map(({ at, partition }) => ({ at: (at - first) / 1000, partition })), events: [(began - first) / 1000], note: `longest pause ${pause} s` }
}

async function compare(): Promise<void> {
  const [rolls, crashes] = [new Map<string, Timeline>(), new Map<string, Timeline>()]
  for (let round = 1; round <= Number(options.rounds); round++)
    for (const subject of subjects) {
      say(`round ${round}, ${subject.name}, load of the machine ${loadavg()[0]!.toFixed(1)}`)
      const { kafka, seconds } = await subject.install(3)
      try {
        note('install of 3 to all ready, s', subject, seconds)
        if (round === 1) {
          const { share, memory } = await idle(kafka)
          note('idle: CPU of a node, % of a core', subject, share * 100)
          note('idle: memory of a node, MiB', subject, memory)
          note('one look at the port: CPU of the broker, ms', subject, await probe(kafka))
        }
        const rolled = await roll(kafka)
        note('rolling restart of 3, s', subject, rolled.seconds)
        note('roll: longest pause of a partition, s', subject, rolled.pause)
        note('roll: failed messages', subject, rolled.failed)
        const crashed = await crash(kafka)
        note('kill -9: longest pause of a partition, s', subject, crashed.pause)
        note('kill -9: failed messages', subject, crashed.failed)
        if (round === 1) {
          rolls.set(subject.name, timeline(subject, rolled))
          crashes.set(subject.name, timeline(subject, crashed))
        }
        const { produced, consumed, p99 } = await throughput(kafka)
        note('produce, messages/s', subject, produced)
        note('consume, messages/s', subject, consumed)
        note('latency at 2,000 messages/s, 99th percentile, ms', subject, p99)
      } finally {
        await kafka.remove()
      }
    }
  await writeFile('docs/roll.svg', timelines('Acknowledged messages by partition: a rolling restart of three nodes', [...rolls.values()]))
  await writeFile('docs/crash.svg', timelines('Acknowledged messages by partition: kill -9 of a leader', [...crashes.values()]))
}

async function grow(): Promise<void> {
  const install = async (subject: Subject, nodes: number) => {
    const { kafka, seconds } = await subject.install(nodes)
    await kafka.remove()
    return seconds
  }
  const lines = [
    ...subjects.map((subject) => ({ name: subject.name, points: [] as [number, number][], install: (nodes: number) => install(subject, nodes) })),
    { name: 'its pods, without Kafka', points: [] as [number, number][], install: (nodes: number) => installHollow(nodes, ourValues) },
  ]
  for (const nodes of [1, 3, 5, 7])
    for (const line of lines) {
      const seconds = await line.install(nodes)
      line.points.push([nodes, seconds])
      note(`install of ${nodes}, once, s`, line, seconds)
    }
  await writeFile('docs/growth.svg', growth('Install to all ready', 's', lines))
}

async function tools(): Promise<void> {
  for (const replicas of [1, 7])
    for (let time = 0; time < 5; time++) note(`helm template with replicas ${replicas}, s`, ours, await stopwatch(() => template(['--set', `replicas=${replicas}`])))
  for (let time = 0; time < 3; time++) note('helm lint, s', ours, await stopwatch(async () => execa(await helm('4'), ['lint', '.'])))
  for (let time = 0; time < 3; time++)
    note('kafka-values lint of values.yaml, s', ours, await stopwatch(() => execa('node', ['--import', 'tsx', 'tools/lint/cli.ts', 'lint', 'values.yaml'], { reject: false })))
}

const crashes = `A node that dies is noticed when its session runs out. A shorter session shortens the pause, and takes a node that only stood still for
dead. The longest pause of any partition under load, for each of two crashes:

`
const began = new Date()
const before = loadavg()[0]!
const parts: string[] = []
if (options.only !== 'tuning') {
  await tools()
  await compare()
  await grow()
  const machine = `${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GiB`
  parts.push(`Measured on ${began.toISOString().slice(0, 10)} in ${Math.round((Date.now() - began.getTime()) / 60_000)} minutes: ${machine}; the load of the machine was ${before.toFixed(1)} at the start. ` +
    `${options.rounds === '1' ? 'One round' : `Medians of ${options.rounds} rounds, in brackets the smallest and the largest`}; × is the ratio to bare processes.`)
  parts.push(table())
  parts.push(`A row for each partition, coloured where a tenth of a second saw acknowledgements; the load is 600 messages a second, acks=all,
replication factor 3, min ISR 2.

![Acknowledged messages through a rolling restart](roll.svg)

![Acknowledged messages through the crash of a leader](crash.svg)

![Time to install over the count of nodes](growth.svg)
`)
  await write('bench', 'Beside bare processes', parts.join('\n\n'))
}
if (options.only !== 'compare') await write('tuning', 'How fast a crash is noticed', `${crashes}${began.toISOString().slice(0, 10)}, load of the machine ${before.toFixed(1)} at the start\n\n${await tuning(ours)}`)

async function write(mark: string, title: string, content: string): Promise<void> {
  await writeFile('docs/bench.md', renewOrAdd(await readFile('docs/bench.md', 'utf8'), mark, title, content))
}
