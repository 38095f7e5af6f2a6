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

/** A port that behaves like a Kafka with data, which accepts and says nothing, or greets like a blank node. */
export const listens = (servers: Server[], port: number, greeting = ''): Promise<void> =>
  new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => {}).resume()
      if (greeting) socket.end(greeting, 'latin1')
    })
    servers.push(server)
    server.listen(port, resolve)
  })
