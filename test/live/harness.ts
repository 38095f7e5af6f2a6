// A release of the chart in a namespace of its own, on the real cluster, and the hands to work with it.
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa, type Options } from 'execa'
import { helm as helmPath } from '../../tools/programs.ts'
import { ensureCluster } from '../cluster/cluster.ts'
import { helmLines, template, type HelmLine } from '../render.ts'

export const cluster = await ensureCluster()
if (!cluster.toolboxImage) throw new Error('on a cluster of yours the live tests need KAFKA_CHART_TOOLBOX: an image with bash, kcat, nslookup and dig')

/** The Helm that is used where a test names none; CI goes through all. */
const ordinary = (process.env['KAFKA_CHART_HELM'] || '4') as HelmLine
if (!helmLines.includes(ordinary)) throw new Error(`KAFKA_CHART_HELM: is ${ordinary}; allowed is ${helmLines.join(', ')}`)

/** A values file that points the chart to an image this cluster has. */
export const { imageValues } = cluster

/** Less than the defaults, so that seven nodes fit a small machine; everything else is as a user gets it. */
export const small = { resources: { requests: { cpu: '50m', memory: '512Mi' } } }

export const say = (text: string): void => console.log(`   ${text}`)
export const seconds = (count: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, count * 1000))

/** Polls until the check gives something; rejects with what it last threw, or that it gave nothing. */
export async function until<T>(what: string, limit: number, check: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + limit * 1000
  for (;;) {
    let reason = 'not yet'
    try {
      const found = await check()
      if (found) return found
    } catch (error) {
      reason = String((error as { stderr?: string }).stderr ?? error)
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${limit} s; last: ${reason}`)
    await seconds(0.5)
  }
}

/** A test of a release: names it when it begins, and when it fails says at once why and what the cluster looked like. */
export function watched(name: string, body: (kafka: Release) => Promise<void>): () => Promise<void> {
  return async () => {
    console.log(`\n▸ ${name}`)
    const kafka = await release(name)
    try {
      await explained(name, kafka, () => body(kafka))
    } finally {
      await kafka.remove().catch(() => {})
    }
  }
}

/** Runs the work; when it fails says at once why and what the cluster looked like. */
export async function explained(name: string, kafka: Release, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.log(`✘ ${name}: ${String((error as { shortMessage?: string }).shortMessage ?? error)}\n${(error as { stderr?: string }).stderr ?? ''}`)
    console.log(await kafka.kubectl('get', 'pods,pvc', '-o', 'wide').catch(String))
    console.log(await kafka.kubectl('get', 'events', '--field-selector=type!=Normal').catch(String))
    const pods = (await kafka.kubectl('get', 'pods', '-o', 'name').catch(() => '')).split('\n').filter((pod) => pod.startsWith('pod/kafka'))
    for (const pod of pods) console.log(await kafka.kubectl('logs', pod, '--all-containers', '--prefix', '--tail=12').catch(String))
    throw error
  }
}

/** Waits until these vote and no others, and these observe (whoever it is, if not told). */
export const quorum = (kafka: Release, voters: number[], observers?: number[]): Promise<true> =>
  until(`voters ${voters}`, 180, async () => {
    const seen = await kafka.voters()
    if (`${seen.voters}` === `${voters}` && (!observers || `${seen.observers}` === `${observers}`)) return true
    throw new Error(`voters ${seen.voters}, observers ${seen.observers}`)
  })

/** Waits until a roll of each of these StatefulSets is over: longer than a single command may take. */
export async function rolled(kafka: Release, ...sets: string[]): Promise<void> {
  for (const set of sets)
    await until(`the roll of ${set} is over`, 600, async () => /complete/.test(await kafka.kubectl('rollout', 'status', `statefulset/${set}`, '--timeout=100s')))
}

export interface Release {
  namespace: string
  kubectl(...args: string[]): Promise<string>
  create(manifest: object): Promise<string>
  /** Any helm command; -n is given. */
  helm(line: HelmLine, ...args: string[]): Promise<string>
  /** Installs or upgrades the release `kafka`; values as JSON, the chart this checkout's unless given with the options that go with it. */
  apply(command: 'install' | 'upgrade', values?: object, options?: { line?: HelmLine; wait?: boolean; chart?: string[] }): Promise<string>
  /** Runs bash in a pod; in a Kafka container unless another is named, with Kafka's tools on PATH. */
  bash(pod: string, script: string, options?: { container?: string; input?: string; limit?: number }): Promise<string>
  /** Logs of a pod's init container. */
  initLogs(ordinal: number): Promise<string>
  waitReady(...ordinals: number[]): Promise<void>
  /** Ids, and the voters' entries as Kafka prints them. Observers that are gone stay listed for minutes, so only those of present pods count. */
  voters(): Promise<{ voters: number[]; observers: number[]; entries: string }>
  /** Runs commands as documented, in bash: they find kubectl, helm, the cluster and, as the current one, the namespace. */
  paste(commands: string): Promise<string>
  /** Ends a pod at once and waits until this very one is gone; the StatefulSet makes the next. */
  kill(ordinal: number): Promise<void>
  /** Deletes the claim and the pod of an ordinal: a lost disk. */
  loseDisk(ordinal: number): Promise<void>
  remove(): Promise<void>
}

const kubectlWith = (options: Options) => async (...args: string[]): Promise<string> =>
  String((await execa('kubectl', args, { env: cluster.env, timeout: 120_000, ...options })).stdout)

/** The commands below a mark in the operations page. */
export async function documented(mark: string): Promise<string> {
  const commands = new RegExp(`<!-- run: ${mark} -->\n\`\`\`sh\n([^]*?)\n\`\`\``).exec(await readFile('docs/operations.md', 'utf8'))?.[1]
  if (!commands) throw new Error(`docs/operations.md has no commands marked ${mark}`)
  return commands
}

/** A namespace that enforces the restricted Pod Security Standard, with a pod each of Kafka's tools and of other clients. */
export async function release(name: string): Promise<Release> {
  const namespace = `kafka-chart-${name}`
  const bare = kubectlWith({})
  await bare('delete', 'namespace', namespace, '--ignore-not-found')
  await bare('create', 'namespace', namespace)
  await bare('label', 'namespace', namespace, 'pod-security.kubernetes.io/enforce=restricted')
  const kubectl = (...args: string[]) => bare('-n', namespace, ...args)

  const self: Release = {
    namespace,
    kubectl,
    create: (manifest) => kubectlWith({ input: JSON.stringify(manifest) })('-n', namespace, 'create', '-f', '-'),
    helm: async (line, ...args) =>
      (await execa(await helmPath(line), [...args, '-n', namespace], { env: cluster.env, timeout: 600_000 })).stdout,
    apply: async (command, values = {}, { line = ordinary, wait = true, chart = ['.'] } = {}) =>
      (await execa(await helmPath(line), [command, 'kafka', ...chart, '-n', namespace, '-f', cluster.imageValues, '-f', '-', ...(wait ? ['--wait', '--timeout', '3m'] : [])], {
        env: cluster.env,
        input: JSON.stringify({ ...small, ...values }),
        timeout: 360_000,
      })).stdout,
    bash: async (pod, script, { container, input, limit = 120 } = {}) =>
      String((await execa('kubectl', ['-n', namespace, 'exec', pod, ...(input === undefined ? [] : ['-i']), ...(container ? ['-c', container] : []), '--',
        'bash', '-c', `export PATH=$PATH:/opt/kafka/bin LOG_DIR=/tmp; ${script}`], {
        env: cluster.env,
        timeout: limit * 1000,
        maxBuffer: 100_000_000,
        ...(input === undefined ? { stdin: 'ignore' } : { input }),
      })).stdout),
    initLogs: (ordinal) => kubectl('logs', `kafka-${ordinal}`, '-c', 'configure'),
    waitReady: async (...ordinals) => {
      await until('pods exist', 60, async () => await kubectl('get', ...ordinals.map((ordinal) => `pod/kafka-${ordinal}`)))
      await kubectlWith({ timeout: 310_000 })('-n', namespace, 'wait', '--for=condition=Ready', '--timeout=300s', ...ordinals.map((ordinal) => `pod/kafka-${ordinal}`))
    },
    voters: async () => {
      const text = await self.bash('tools', 'timeout 60 kafka-metadata-quorum.sh --bootstrap-server kafka-svc:9092 describe --status')
      const entries = (label: string) => new RegExp(`^${label}: *(.*)$`, 'm').exec(text)?.[1] ?? ''
      const ids = (label: string) => [...new Set([...entries(label).matchAll(/"id": *(\d+)/g)].map((id) => Number(id[1])))].sort((a, b) => a - b)
      const pods = await kubectl('get', 'pods', '-o', 'name')
      const voters = ids('CurrentVoters')
      return {
        voters,
        observers: ids('CurrentObservers').filter((id) => !voters.includes(id) && new RegExp(`kafka-${id}$`, 'm').test(pods)),
        entries: entries('CurrentVoters'),
      }
    },
    paste: async (commands) => {
      const shell = await mkdtemp(join(tmpdir(), 'kafka-chart-'))
      await symlink((await execa('which', [await helmPath(ordinary)])).stdout, join(shell, 'helm'))
      const flat = await execa('kubectl', ['config', 'view', '--raw', '--flatten'], { env: cluster.env })
      await writeFile(join(shell, 'kubeconfig'), flat.stdout, { mode: 0o600 })
      const env = { ...cluster.env, KUBECONFIG: join(shell, 'kubeconfig'), PATH: `${shell}:${cluster.env['PATH'] ?? process.env['PATH']}` }
      await execa('kubectl', ['config', 'set-context', '--current', `--namespace=${namespace}`], { env })
      try {
        return (await execa('bash', ['-euc', commands], { env, stdin: 'ignore', timeout: 480_000 })).stdout
      } finally {
        await rm(shell, { recursive: true })
      }
    },
    // kubectl's own wait has been seen to miss the end of a pod whose successor of the same name came at once.
    kill: async (ordinal) => {
      const uid = () => kubectl('get', 'pod', `kafka-${ordinal}`, '--ignore-not-found', '-o', 'jsonpath={.metadata.uid}')
      const before = await uid()
      if (!before) return
      await kubectl('delete', 'pod', `kafka-${ordinal}`, '--ignore-not-found', '--grace-period=1', '--wait=false')
      await until(`kafka-${ordinal} is gone`, 120, async () => (await uid()) !== before)
    },
    loseDisk: async (ordinal) => {
      await kubectl('delete', 'pvc', `data-kafka-${ordinal}`, '--wait=false')
      await self.kill(ordinal)
    },
    remove: async () => {
      await kubectl('delete', 'pods', '--all', '--grace-period=1', '--wait=false')
      await bare('delete', 'namespace', namespace, '--wait=false')
    },
  }

  await runClient(self, 'tools', await kafkaImage())
  await runClient(self, 'toolbox', cluster.toolboxImage)
  await kubectl('wait', '--for=condition=Ready', 'pod/tools', 'pod/toolbox', '--timeout=120s')
  return self
}

/** The image that the chart runs on this cluster. */
async function kafkaImage(): Promise<string> {
  const image = /image: (\S+)/.exec(await template(['-f', cluster.imageValues, '-s', 'templates/statefulset.yaml']))
  return image![1]!
}

async function runClient({ namespace }: Release, name: string, image: string): Promise<void> {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name },
    spec: {
      enableServiceLinks: false,
      terminationGracePeriodSeconds: 1,
      securityContext: { runAsNonRoot: true, runAsUser: 1000, runAsGroup: 1000, seccompProfile: { type: 'RuntimeDefault' } },
      containers: [{
        name,
        image,
        imagePullPolicy: 'IfNotPresent',
        command: ['sleep', '86400'],
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
      }],
    },
  }
  await kubectlWith({ input: JSON.stringify(pod) })('-n', namespace, 'apply', '-f', '-')
}
