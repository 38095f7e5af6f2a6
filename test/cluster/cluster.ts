// A Kubernetes for the tests: the context the user names; else kind, where it and a container engine are there;
// else one made from packages (packages/cluster.sh). Nobody's current context is ever used unless it is named.
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { execa } from 'execa'
import { cacheFolder } from '../../tools/programs.ts'

export interface Cluster {
  kind: 'context' | 'kind' | 'packages'
  kubeconfig: string
  /** What kubectl and helm need: KUBECONFIG, and a PATH on which kubectl is found. */
  env: Record<string, string>
  /** A values file that points the chart to a Kafka image the nodes have. */
  imageValues: string
  /** An image with a shell, kcat and nslookup. */
  toolboxImage: string
}

const packages = join(import.meta.dirname, 'packages/cluster.sh')
const name = 'kafka-chart'
const toolbox = 'docker.io/local/toolbox:1'
const contextCopy = join(cacheFolder, 'context.kubeconfig')
const works = async (...command: string[]) => !(await execa({ reject: false, timeout: 20_000 })`${command}`).failed
const progress = { stdout: process.stderr, stderr: 'inherit' } as const

export async function ensureCluster(options: { context?: string } = {}): Promise<Cluster> {
  await mkdir(cacheFolder, { recursive: true })
  const context = options.context ?? process.env['KAFKA_CHART_CONTEXT']
  if (context) return useContext(context)
  const engine = await kindEngine()
  if (engine) return useKind(engine)
  await execa(packages, ['up'], progress)
  return cluster('packages', join(cacheFolder, 'cluster/kubeconfig'), { imageValues: join(cacheFolder, 'cluster/image.yaml') })
}

export async function removeCluster(): Promise<void> {
  await rm(contextCopy, { force: true })
  if (existsSync(join(cacheFolder, 'cluster'))) await execa(packages, ['down'], progress)
  if (await kindEngine()) await execa('kind', ['delete', 'cluster', '--name', name], progress)
}

// Where the nodes can pull the official image, the chart needs to be told nothing.
function cluster(kind: Cluster['kind'], kubeconfig: string, more: Partial<Cluster> = {}): Cluster {
  const PATH = [join(cacheFolder, 'bin'), process.env['PATH']].join(delimiter)
  return { kind, kubeconfig, env: { KUBECONFIG: kubeconfig, PATH }, imageValues: '/dev/null', toolboxImage: toolbox, ...more }
}

async function useContext(context: string): Promise<Cluster> {
  const { stdout } = await execa('kubectl', ['config', 'view', '--minify', '--flatten', '--raw', `--context=${context}`])
  await writeFile(contextCopy, stdout, { mode: 0o600 })
  const toolboxImage = process.env['KAFKA_CHART_TOOLBOX'] ?? ''
  return cluster('context', contextCopy, { toolboxImage })
}

/** The container engine that kind can use, if there is one that answers. */
async function kindEngine(): Promise<string | undefined> {
  if (!(await works('kind', 'version'))) return undefined
  for (const engine of ['docker', 'podman']) if (await works(engine, 'info')) return engine
  return undefined
}

// Written from kind's documentation, on a machine without a container engine: never run there.
async function useKind(engine: string): Promise<Cluster> {
  const kubeconfig = join(cacheFolder, 'kind.kubeconfig')
  const named = ['--name', name, '--kubeconfig', kubeconfig]
  if (await works('kind', 'export', 'kubeconfig', ...named)) return cluster('kind', kubeconfig)
  const image = process.env['KAFKA_CHART_KIND_IMAGE']
  await execa('kind', ['create', 'cluster', ...named, ...(image ? ['--image', image] : [])], progress)
  const archive = join(cacheFolder, 'toolbox.tar')
  const input = 'FROM docker.io/library/alpine:3\nRUN apk add --no-cache bash bind-tools kcat\nUSER 1000:1000\n'
  await execa(engine, ['build', '--tag', toolbox, '-'], { ...progress, input })
  await execa(engine, ['save', '--output', archive, toolbox])
  await execa('kind', ['load', 'image-archive', archive, '--name', name], progress)
  await rm(archive)
  return cluster('kind', kubeconfig)
}
