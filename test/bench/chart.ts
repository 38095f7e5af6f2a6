// A chart on the cluster: this one, or any other by its path, its values and the name of its service.
import { execa } from 'execa'
import { helm } from '../../tools/programs.ts'
import { clientOf } from '../faults/load.ts'
import { processes, uidOf } from '../faults/node.ts'
import { cluster, release, rolled, until } from '../live/harness.ts'
import { stopwatch, type Kafka, type Subject } from './subject.ts'

export interface Chart {
  name: string
  path: string
  /** Values files. */
  values: string[]
  /** Host and port to which clients go first. */
  service: string
  /** The value that holds Kafka's properties, and the one that holds the count of nodes; only growth and tuning need them. */
  config?: string
  replicas?: string
}

export const chart = ({ name, path, values, service, config: configKey = 'config', replicas = 'replicas' }: Chart): Subject => ({
  name,
  async install(nodes, config = {}) {
    const space = await release(`bench-${name.replace(/[^a-z0-9]+/g, '-')}`)
    if (path !== '.') await space.kubectl('label', 'namespace', space.namespace, 'pod-security.kubernetes.io/enforce-')
    const sets = async () => (await space.kubectl('get', 'statefulsets', '-o', 'jsonpath={range .items[*]}{.metadata.name} {.spec.replicas} {.status.readyReplicas} {.status.updatedReplicas}{"\\n"}{end}'))
      .split('\n').filter(Boolean).map((line) => line.split(' '))
    const allReady = () => until('all nodes are ready', 300, async () => {
      const seen = await sets()
      return seen.length > 0 && seen.every(([, wanted, ready]) => wanted === ready)
    })
    const podOf = async (node: number) => (await space.kubectl('get', 'pods', '-o', 'name')).split('\n').find((pod) => pod.endsWith(`-${node}`))!.replace('pod/', '')
    const jvmOf = async (node: number) => (await processes(await uidOf(space, await podOf(node)), 'java'))[0]!
    const kafka: Kafka = {
      client: { ...clientOf(space), bootstrap: service },
      roll: async () => {
        const names = (await sets()).map(([set]) => set!)
        await space.kubectl('rollout', 'restart', ...names.map((set) => `statefulset/${set}`))
        await rolled(space, ...names)
      },
      kill: async (node) => void process.kill(Number(await jvmOf(node)), 'SIGKILL'),
      signal: async (node, signal) => void process.kill(Number(await jvmOf(node)), `SIG${signal}`),
      jvms: () => Promise.all([...Array(nodes).keys()].map(jvmOf)),
      address: async (node) => [await space.kubectl('get', 'pod', await podOf(node), '-o', 'jsonpath={.status.podIP}'), 9092],
      remove: async () => {
        await space.remove()
        await until('the namespace is gone', 120, async () => !(await space.kubectl('get', 'pods', '-o', 'name')))
      },
    }
    const set = JSON.stringify(config)
    const seconds = await stopwatch(async () => {
      await execa(await helm('4'), ['install', 'kafka', path, '-n', space.namespace, ...values.flatMap((file) => ['-f', file]),
        '--set', `${replicas}=${nodes}`, ...(set === '{}' ? [] : ['--set-json', `${configKey}=${set}`])], { env: cluster.env, timeout: 300_000 })
      await allReady()
    })
    return { kafka, seconds }
  },
})
