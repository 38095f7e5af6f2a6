// What is measured of one Kafka, whoever runs it.
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { startLoad } from '../faults/load.ts'
import { longestPause, type Acknowledgement } from '../faults/verdict.ts'
import { activeController, answers, createTopic, inSync, leaders, stopwatch, type Kafka } from './subject.ts'

export interface Struck {
  seconds: number
  pause: number
  failed: number
  acks: Acknowledgement[]
  /** When it began: milliseconds since 1970. */
  began: number
}

/** A load at 600 messages a second, something that happens in it, and what the load saw of it. */
export async function underLoad(kafka: Kafka, topic: string, strike: () => Promise<unknown>): Promise<Struck> {
  await createTopic(kafka.client, topic)
  const load = await startLoad(kafka.client, topic)
  await wait(5000)
  const began = Date.now()
  const seconds = await stopwatch(strike)
  await wait(3000)
  const { acks, failed } = await load.stop()
  return { seconds, pause: longestPause(acks).seconds, failed, acks, began }
}

export const roll = (kafka: Kafka, topic = 'roll') => underLoad(kafka, topic, async () => (await kafka.roll(), await inSync(kafka.client)))

type Victim = 'controller' | 'broker'

/** A node that leads partitions of the topic, and is the active controller or is not. */
async function victim({ client }: Kafka, topic: string, which: Victim): Promise<number> {
  const controller = await activeController(client)
  if (which === 'controller') return controller
  return (await leaders(client, topic)).find((node) => node !== controller)!
}

/** kill -9 of a node that leads partitions; the load sees when others have taken over. */
export const crash = (kafka: Kafka, topic = 'crash', which: Victim = 'broker') =>
  underLoad(kafka, topic, async () => {
    await kafka.kill(await victim(kafka, topic, which))
    await wait(15_000)
    await inSync(kafka.client)
  })

/** A JVM that does nothing for some seconds, as in a long garbage collection; moved: whether partitions were taken from it. */
export async function stopped(kafka: Kafka, seconds: number, topic: string): Promise<Struck & { moved: boolean }> {
  let moved = false
  const struck = await underLoad(kafka, topic, async () => {
    const node = await victim(kafka, topic, 'broker')
    await kafka.signal(node, 'STOP')
    await wait(seconds * 1000)
    await kafka.signal(node, 'CONT')
    await wait(8000)
    moved = !(await leaders(kafka.client, topic)).includes(node)
  })
  return { ...struck, moved }
}

export interface Throughput {
  produced: number
  consumed: number
  p99: number
}

/** Messages of 1 KiB: as fast as they go, read back, and the latency at 2,000 a second. */
export async function throughput({ client: { bootstrap, run } }: Kafka): Promise<Throughput> {
  const produce = (topic: string, count: number, rate: number) =>
    run(`kafka-producer-perf-test.sh --bootstrap-server ${bootstrap} --topic ${topic} --num-records ${count} --record-size 1024 --throughput ${rate} --command-property acks=all | tail -n 1`, 300)
  await createTopic({ bootstrap, run }, 'perf')
  await produce('perf', 50_000, -1)
  const fast = await produce('perf', 300_000, -1)
  const steady = await produce('perf', 40_000, 2000)
  const consumed = await run(`KAFKA_HEAP_OPTS=-Xmx512M kafka-run-class.sh org.apache.kafka.tools.ConsumerPerformance --bootstrap-server ${bootstrap} --topic perf --num-records 390000 2>/dev/null | tail -n 1`, 300)
  return {
    produced: Number(/([\d.]+) records\/sec/.exec(fast)?.[1]),
    p99: Number(/(\d+) ms 99th/.exec(steady)?.[1]),
    consumed: Number(consumed.split(', ')[9]),
  }
}

/** Seconds of CPU that a process has used. */
async function cpu(pid: string): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /, '').split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

const sum = (all: number[]) => all.reduce((a, b) => a + b, 0)

/** Of nodes with nothing to do: CPU as a share of one core, and memory in MiB, each for one node. */
export async function idle(kafka: Kafka, seconds = 30): Promise<{ share: number; memory: number }> {
  const pids = await kafka.jvms()
  const before = await Promise.all(pids.map(cpu))
  await wait(seconds * 1000)
  const after = await Promise.all(pids.map(cpu))
  const memory = await Promise.all(pids.map(async (pid) => Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024))
  return { share: (sum(after) - sum(before)) / seconds / pids.length, memory: sum(memory) / pids.length }
}

/** Milliseconds of the broker's CPU that one look at its port costs. */
export async function probe(kafka: Kafka, times = 1000): Promise<number> {
  const [pid] = await kafka.jvms()
  const address = await kafka.address(0)
  const quiet = async (work: () => Promise<unknown>) => {
    const before = await cpu(pid!)
    const took = await stopwatch(work)
    return { used: (await cpu(pid!)) - before, took }
  }
  const idly = await quiet(() => wait(10_000))
  const probed = await quiet(async () => {
    for (let time = 0; time < times; time++) await answers(address)
  })
  return Math.max(0, (probed.used - (idly.used / idly.took) * probed.took) / times) * 1000
}
