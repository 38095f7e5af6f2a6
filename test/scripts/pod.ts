// A pod without a cluster: the chart's real scripts and rendered ConfigMap in folders of its own, busybox's tools as in the
// official image, and every node's controller port on loopback. Faked are Kafka's tools and the nodes' names.
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { busybox } from '../../tools/programs.ts'
import { manifests, template } from '../render.ts'

const applets = ['cat', 'chmod', 'awk', 'dd', 'dirname', 'find', 'grep', 'head', 'ls', 'mkdir', 'mv', 'nc', 'od', 'rm', 'sed', 'seq', 'sleep', 'sync', 'paste', 'sort', 'tail', 'timeout', 'touch', 'tr', 'xargs']

export interface Run {
  ended: Promise<{ exitCode: number; all: string }>
  /** Signals every process of the pod. */
  end(signal: NodeJS.Signals): void
  /** Signals the first process alone, as the kubelet does. */
  signalFirst(signal: NodeJS.Signals): void
  /** Standard output and error so far. */
  printed(): string
}

export interface Pod {
  /** Where Kafka's data would be. */
  data: string
  tmp: string
  /** Where server.properties is. */
  etc: string
  /** What kafka-storage.sh was called with, a line a call. */
  formats(): Promise<string[]>
  properties(): Promise<Record<string, string>>
  /** Puts a whole disk of this release there, with other fields or (undefined) without them. */
  give(fields: Record<string, string | undefined>): Promise<void>
  replaceTool(name: string, script: string): Promise<void>
  /** Puts a script in the place of one of Kafka's own. */
  fakeKafka(name: string, script: string): Promise<void>
  /** Puts a script in the place of one of the chart's. */
  fakeOwn(name: string, script: string): Promise<void>
  /** Starts the init container, or another script; it is killed after 60 s. */
  start(env?: Record<string, string>, script?: string, ...args: string[]): Run
  remove(): Promise<void>
}

const taken: string[] = []
process.once('exit', () => taken.forEach((place) => rmSync(place, { recursive: true, force: true })))

/**
 * The first controller port of a new cluster: pods made with the same one can hear each other. Each cluster takes 20 ports below those that
 * the system hands out by itself; a folder tells the test files that run beside this one which are taken.
 */
export function network(): number {
  for (let slot = process.pid * 7; ; slot++) {
    const place = join(tmpdir(), `kafka-chart-ports-${slot % 1000}`)
    try {
      mkdirSync(place)
    } catch {
      // No test runs for so long: somebody was killed.
      if (Date.now() - (statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 600_000) rmSync(place, { recursive: true, force: true })
      continue
    }
    taken.push(place)
    return 10_000 + (slot % 1000) * 20
  }
}

const rendered = new Map<string, Promise<Record<string, string>>>()

/** What the chart's ConfigMap holds; many pods share one. */
function configMap(values: string): Promise<Record<string, string>> {
  const data = rendered.get(values) ??
    template(['--values', '-'], { input: values }).then((text) => manifests(text).find(({ kind }) => kind === 'ConfigMap')!.data!)
  rendered.set(values, data)
  return data
}

/** Where a node's controller port is: dedicated controllers, whose ids begin at 1000, come behind ten brokers. */
export const portOf = (firstPort: number, id: number): number => firstPort + (id < 1000 ? id : id - 990)

/** @param id the node's: 1000 is `kafka-controller-0` @param values of the chart @param firstPort from network() */
export async function pod(id: number, values: object = {}, firstPort = network()): Promise<Pod> {
  const name = id < 1000 ? `kafka-${id}` : `kafka-controller-${id - 1000}`
  const root = await mkdtemp(join(tmpdir(), `${name}-`))
  const at = (name: string) => join(root, name)
  for (const folder of ['chart', 'etc', 'tmp', 'volume', 'kafka/bin', 'bin']) await mkdir(at(folder), { recursive: true })

  for (const [name, text] of Object.entries(await configMap(JSON.stringify(values)))) {
    await writeFile(at(`chart/${name}`), text.replace('/var/lib/kafka/data/log', at('volume/log')))
    await chmod(at(`chart/${name}`), 0o755)
  }
  // Names are turned into loopback ports around the real ask.sh.
  await execa('mv', [at('chart/ask.sh'), at('chart/real-ask.sh')])
  await writeFile(at('chart/ask.sh'), `#!/usr/bin/env bash
node=\${1%%.*} node=\${node#kafka-}
[ "$1" = localhost ] && node=${name.replace('kafka-', '')}
[[ $node != controller-* ]] || node=$((\${node#controller-} + 10))
CONTROLLER_PORT=$((${firstPort} + node)) exec "$(dirname "$0")/real-ask.sh" 127.0.0.1 "\${@:2}"
`, { mode: 0o755 })
  await symlink(join(process.cwd(), 'test/scripts/fake-kafka-storage.sh'), at('kafka/bin/kafka-storage.sh'))
  // A cluster without partitions, unless a test says otherwise.
  await writeFile(at('kafka/bin/kafka-topics.sh'), '#!/bin/bash\n', { mode: 0o755 })
  for (const applet of applets) await symlink(await busybox(), at(`bin/${applet}`))

  return {
    data: at('volume/log'),
    tmp: at('tmp'),
    etc: at('etc'),
    formats: () => readFile(at('formats'), 'utf8').then((text) => text.trim().split('\n'), () => []),
    properties: async () => Object.fromEntries((await readFile(at('etc/server.properties'), 'utf8')).trim().split('\n').map((line) => line.split(/=(.*)/s))),
    give: async (fields) => {
      const meta = { version: '1', 'cluster.id': 'NGI3ZDA4ZDA3ZTU0YjQzZA', 'node.id': String(id), 'directory.id': 'LyBDZcAo8mt1GtYeMdjZYQ', ...fields }
      await mkdir(at('volume/log'), { recursive: true })
      await writeFile(at('volume/log/meta.properties'), Object.entries(meta).flatMap(([key, value]) => (value ? [`${key}=${value}\n`] : [])).join(''))
    },
    fakeKafka: async (name, script) => {
      await rm(at(`kafka/bin/${name}`), { force: true })
      await writeFile(at(`kafka/bin/${name}`), script, { mode: 0o755 })
    },
    fakeOwn: async (name, script) => {
      await writeFile(at(`chart/${name}`), script, { mode: 0o755 })
    },
    replaceTool: async (name, script) => {
      await rm(at(`bin/${name}`), { force: true })
      await writeFile(at(`bin/${name}`), script, { mode: 0o755 })
    },
    start: (env = {}, script = 'configure.sh', ...args) => {
      const run = execa(at(`chart/${script}`), args, {
        reject: false,
        all: true,
        // What it starts is in its process group, which ends with it as a container's processes do.
        detached: true,
        forceKillAfterDelay: false,
        env: {
          PATH: `${at('bin')}:${process.env['PATH']}`,
          POD_NAME: name,
          CHART_DIR: at('chart'),
          CONFIG_DIR: at('etc'),
          TMP_DIR: at('tmp'),
          KAFKA_HOME: at('kafka'),
          CONTROLLER_PORT: String(portOf(firstPort, id)),
          FAKE_LOG: at('formats'),
          LOG_TO: at('tmp/log'),
          LEAVE_SECONDS: '30',
          ...env,
        },
      })
      let printed = ''
      run.all.on('data', (text) => (printed += text))
      const end = (signal: NodeJS.Signals) => {
        try {
          process.kill(-run.pid!, signal)
        } catch {
          // Ended already.
        }
      }
      const limit = setTimeout(() => end('SIGKILL'), 60_000)
      const ended = run.then(({ exitCode, all }) => {
        clearTimeout(limit)
        end('SIGKILL')
        return { exitCode: exitCode ?? -1, all }
      })
      return { ended, end, signalFirst: (signal) => run.kill(signal), printed: () => printed }
    },
    remove: () => rm(root, { recursive: true, force: true }),
  }
}
