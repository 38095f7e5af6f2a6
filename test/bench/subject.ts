// What is measured: a Kafka of some nodes that can be made, rolled, struck and removed, and a client beside it.
import { connect } from 'node:net'
import { type Client } from '../faults/load.ts'

export interface Kafka {
  client: Client
  /** Restarts all nodes, one after another, as its operator would; resolves when it is over. */
  roll(): Promise<void>
  /** kill -9 of a node; whoever watches over it starts it again. */
  kill(node: number): Promise<void>
  signal(node: number, name: 'STOP' | 'CONT'): Promise<void>
  /** Ids of the nodes' JVMs on this machine. */
  jvms(): Promise<string[]>
  /** Host and port of a node, as seen from this machine. */
  address(node: number): Promise<[string, number]>
  remove(): Promise<void>
}

export interface Subject {
  name: string
  /** Makes a Kafka of that many nodes, with those properties; seconds is the time until all of them served. */
  install(nodes: number, config?: Record<string, string | number>): Promise<{ kafka: Kafka; seconds: number }>
}

export const answers = ([host, port]: [string, number]): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 })
    const done = (open: boolean) => (socket.destroy(), resolve(open))
    socket.on('connect', () => done(true)).on('error', () => done(false)).on('timeout', () => done(false))
  })

export async function stopwatch(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

/** Kafka's tools with the JVM options that the chart gives them. */
export const tool = "KAFKA_JVM_PERFORMANCE_OPTS='-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:SharedArchiveFile=/opt/kafka/kafka.jsa -Xshare:auto'"

export const createTopic = ({ bootstrap, run }: Client, topic: string) =>
  run(`${tool} kafka-topics.sh --bootstrap-server ${bootstrap} --create --topic ${topic} --partitions 6`)

/** The nodes that lead the partitions of a topic. */
export async function leaders({ bootstrap, run }: Client, topic: string): Promise<number[]> {
  const text = await run(`${tool} kafka-topics.sh --bootstrap-server ${bootstrap} --describe --topic ${topic}`)
  return [...text.matchAll(/Leader: (\d+)/g)].map(([, id]) => Number(id))
}

export async function activeController({ bootstrap, run }: Client): Promise<number> {
  return Number(/^LeaderId: *(\d+)/m.exec(await run(`${tool} kafka-metadata-quorum.sh --bootstrap-server ${bootstrap} describe --status`))![1])
}

export async function inSync({ bootstrap, run }: Client): Promise<void> {
  for (let look = 0; look < 60; look++) {
    const behind = await run(`${tool} kafka-topics.sh --bootstrap-server ${bootstrap} --describe --under-replicated-partitions`).catch(() => 'no answer')
    if (!behind.trim()) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  throw new Error('not in sync within a minute')
}
