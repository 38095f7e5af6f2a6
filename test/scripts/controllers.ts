// Tests of one node whose fellow controllers are ports on loopback.
import { createServer, type Server, type Socket } from 'node:net'
import { concurrent } from './concurrent.ts'
import { type Pod } from './pod.ts'

export interface Context {
  servers: Server[]
  pods: Pod[]
}

export const test = concurrent<Context>(
  () => ({ servers: [], pods: [] }),
  async ({ servers, pods }) => {
    for (const server of servers) server.close()
    for (const each of pods) await each.remove()
  },
)

/** A port that behaves like a Kafka with data, which accepts and says nothing until it is spoken to, unless it is told what else to do. */
export const listens = (servers: Server[], port: number, greets?: (socket: Socket) => void): Promise<void> =>
  new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => {}).resume()
      greets?.(socket)
    })
    servers.push(server)
    server.listen(port, resolve)
  })

/** What a node without a Kafka says to whoever connects. */
export const greeting = (word: string) => (socket: Socket): void => void socket.end(`\xff\xff\xff\xff${word}\n`, 'latin1')
