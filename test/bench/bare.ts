// The floor: the same Kafka as processes on this machine's loopback, with the chart's JVM options and properties, and nothing around it.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { execa } from 'execa'
import { kafkaRoot } from '../faults/kafka.ts'
import { until } from '../live/harness.ts'
import { answers, inSync, stopwatch, type Kafka, type Subject } from './subject.ts'

const id = 'MkU3OEVBNTcwNTJENDM2Qg'
const environment = 'export PATH=/opt/kafka/bin:/opt/java/openjdk/bin:/usr/bin:/bin JAVA_HOME=/opt/java/openjdk LOG_DIR=/tmp'
const clientPort = (node: number) => 39092 + node
const controllerPort = (node: number) => 39192 + node

/** Runs in a process namespace of its own, so that nothing outlives it, nor it this process. */
const inside = (root: string, script: string) =>
  execa('unshare', ['--pid', '--fork', '--kill-child', '--mount', `--mount-proc=${root}/proc`, 'chroot', root, 'bash', '-c', `${environment}; ${script}`], { reject: false, stdio: 'ignore' })

export const bare: Subject = {
  name: 'bare processes',
  async install(nodes, config = {}) {
    const root = await kafkaRoot()
    await mkdir(join(root, 'tmp'), { recursive: true })
    const folder = await mkdtemp(join(root, 'tmp/bare-'))
    const place = `/tmp/${basename(folder)}`
    const ids = [...Array(nodes).keys()]
    const [voters, factor] = [nodes < 3 ? 1 : 3, Math.min(nodes, 3)]
    const running = new Map<number, ReturnType<typeof inside>>()
    const start = (node: number, first = '') => {
      const child = inside(root, `cd ${place}; ${first}
        export KAFKA_HEAP_OPTS='-Xms1g -Xmx1g' EXTRA_ARGS='-name kafkaServer'
        export KAFKA_OPTS='-XX:SharedArchiveFile=/opt/kafka/kafka.jsa -Xshare:auto -Dsun.net.inetaddr.ttl=5 -Dsun.net.inetaddr.negative.ttl=1'
        export KAFKA_LOG4J_OPTS=-Dlog4j2.configurationFile=/opt/kafka/config/tools-log4j2.yaml
        exec kafka-server-start.sh ${node}.properties >>${node}.log 2>&1`)
      running.set(node, child)
      return child
    }
    const format = (node: number) => `KAFKA_JVM_PERFORMANCE_OPTS='-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:SharedArchiveFile=/opt/kafka/storage.jsa -Xshare:auto' \
      kafka-storage.sh format ${node ? '--no-initial-controllers' : '--standalone'} --cluster-id=${id} --config ${node}.properties >format-${node}.log 2>&1`
    for (const node of ids) {
      const properties = {
        'node.id': node,
        'process.roles': node < voters ? 'broker,controller' : 'broker',
        listeners: `CLIENT://localhost:${clientPort(node)}${node < voters ? `,CONTROLLER://localhost:${controllerPort(node)}` : ''}`,
        'controller.listener.names': 'CONTROLLER',
        'inter.broker.listener.name': 'CLIENT',
        'listener.security.protocol.map': 'CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT',
        'controller.quorum.bootstrap.servers': ids.slice(0, voters).map((each) => `localhost:${controllerPort(each)}`).join(','),
        ...(node < voters ? { 'controller.quorum.auto.join.enable': true } : {}),
        'log.dirs': `${place}/data-${node}`,
        'min.insync.replicas': factor < 3 ? 1 : 2,
        ...Object.fromEntries(['default', 'offsets.topic', 'transaction.state.log', 'share.coordinator.state.topic'].map((what) => [`${what}.replication.factor`, factor])),
        ...config,
      }
      await writeFile(join(folder, `${node}.properties`), Object.entries(properties).map(([key, value]) => `${key}=${value}\n`).join(''))
    }
    const serves = (node: number) => until(`node ${node} serves`, 120, () => answers(['localhost', clientPort(node)]))
    const end = async (node: number, name: NodeJS.Signals) => {
      const pid = await jvm(running.get(node)!)
      if (pid) process.kill(Number(pid), name)
      await running.get(node)
    }
    const kafka: Kafka = {
      client: {
        bootstrap: ids.map((node) => `localhost:${clientPort(node)}`).join(','),
        // One process namespace for all scripts, as one may stop what another has begun.
        run: async (script, limit = 60) => (await execa('unshare', ['--mount', 'bash', '-ec', `mount -t proc proc ${root}/proc; exec chroot ${root} bash -c "$0"`, `${environment}; ${script}`], { timeout: limit * 1000, maxBuffer: 100_000_000, stdin: 'ignore' })).stdout,
      },
      roll: async () => {
        for (const node of [...ids].reverse()) {
          await inSync(kafka.client)
          await end(node, 'SIGTERM')
          start(node)
          await serves(node)
        }
      },
      kill: async (node) => {
        await end(node, 'SIGKILL')
        start(node)
      },
      signal: async (node, name) => void process.kill(Number(await jvm(running.get(node)!)), `SIG${name}`),
      jvms: async () => (await Promise.all([...running.values()].map(jvm))).filter(Boolean),
      address: async (node) => ['localhost', clientPort(node)],
      remove: async () => {
        await kafka.client.run(`pkill -KILL -f '[V]erifiableProducer .*localhost:${clientPort(0)}' || true`)
        await Promise.all(ids.map((node) => end(node, 'SIGKILL')))
        await rm(folder, { recursive: true, force: true })
      },
    }
    const seconds = await stopwatch(async () => {
      for (const node of ids) start(node, format(node))
      await Promise.all(ids.map(serves))
    })
    return { kafka, seconds }
  },
}

/** The JVM is the one child of unshare. */
const jvm = async ({ pid }: { pid?: number | undefined }): Promise<string> => (await execa({ reject: false })`pgrep -P ${String(pid)}`).stdout.trim()
