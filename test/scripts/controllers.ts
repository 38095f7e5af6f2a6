// Tests of one node whose fellow controllers are ports on loopback.
import { createServer, type Server } from 'node:net'
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

/** A port that behaves like a Kafka with data: accepts, and says nothing. */
export const listens = (servers: Server[], port: number): Promise<void> =>
  new Promise((resolve) => {
    const server = createServer((socket) => socket.on('error', () => {}).resume())
    servers.push(server)
    server.listen(port, resolve)
  })
