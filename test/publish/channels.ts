// The two channels on this machine: an OCI registry, and a folder served over HTTP, both on loopback.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { registry } from '../../tools/programs.ts'
import type { Signer } from '../../tools/publish/archive.ts'
import { makeKey } from '../../tools/publish/key.ts'

export interface Channels {
  /** What the page's address serves. */
  folder: string
  page: string
  /** `oci://HOST/charts/kafka`, without TLS. */
  oci: string
  close(): Promise<void>
}

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.svg': 'image/svg+xml', '.yaml': 'text/yaml' }

export async function openChannels(): Promise<Channels> {
  const work = await mkdtemp(join(tmpdir(), 'kafka-channels-'))
  const folder = join(work, 'site')
  await mkdir(folder)
  const server = createServer((request, response) => {
    const name = new URL(request.url!, 'http://localhost').pathname.replace(/\/$/, '/index.html')
    readFile(join(folder, name)).then((bytes) => response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream').end(bytes), () => response.writeHead(404).end())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const port = await freePort()
  await writeFile(
    join(work, 'registry.yaml'),
    JSON.stringify({ version: 0.1, log: { level: 'error' }, storage: { filesystem: { rootdirectory: join(work, 'registry') } }, http: { addr: `127.0.0.1:${port}` } }),
  )
  const program = spawn(await registry(), ['serve', join(work, 'registry.yaml')], { stdio: 'ignore' })
  const end = () => program.kill()
  process.on('exit', end)
  const ended = once(program, 'exit')
  await answers(`http://127.0.0.1:${port}/v2/`)
  return {
    folder,
    page: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    oci: `oci://127.0.0.1:${port}/charts/kafka`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      end()
      await ended
      process.off('exit', end)
      await rm(work, { recursive: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await fetch(address).then(({ ok }) => ok, () => false)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${address} does not answer`)
}

export interface Key extends Signer {
  /** The public part, a key ring that Helm reads. */
  publicKey: string
}

/** A throwaway key, in a folder that is the caller's to remove. */
export async function throwawayKey(folder: string, name: string, passphrase = ''): Promise<Key> {
  const key = { keyring: join(folder, `${name}.secret.gpg`), publicKey: join(folder, `${name}.gpg`) }
  await makeKey(name, passphrase, key.keyring, key.publicKey)
  return key
}
