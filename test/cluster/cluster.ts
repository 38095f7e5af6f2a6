// A Kubernetes for the tests: the context the user names; else kind, where it and a container engine are there;
// else one made from packages (packages/up.sh). Nobody's current context is ever used unless it is named.
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { execa } from 'execa'
import { cacheFolder } from '../../tools/programs.ts'

export interface Cluster {
  kind: 'context' | 'kind' | 'packages'
  kubeconfig: string
  context?: string
  /** What kubectl and helm need: KUBECONFIG, and a PATH on which kubectl is found. */
  env: Record<string, string>
  /** A values file that points the chart to a Kafka image the nodes have. */
  imageValues: string
  /** An image with a shell, kcat and nslookup. */
  toolboxImage: string
}

const here = import.meta.dirname
const name = 'kafka-chart'
const toolbox = 'docker.io/local/toolbox:1'
const progress = { stdio: ['ignore', process.stderr, 'inherit'] } as const

export async function ensureCluster(options: { context?: string } = {}): Promise<Cluster> {
  await mkdir(cacheFolder, { recursive: true })
  const context = options.context ?? process.env['KAFKA_CHART_CONTEXT']
  if (context) return useContext(context)
  const engine = await kindEngine()
  return engine ? useKind(engine) : usePackages()
}

export async function removeCluster(): Promise<void> {
  await rm(contextCopy, { force: true })
  if (existsSync(join(cacheFolder, 'cluster'))) await execa(join(here, 'packages/down.sh'), progress)
  if ((await kindEngine()) && (await kindClusters()).includes(name)) await execa('kind', ['delete', 'cluster', '--name', name], progress)
}

const contextCopy = join(cacheFolder, 'context.kubeconfig')

async function useContext(context: string): Promise<Cluster> {
  const { stdout } = await execa('kubectl', ['config', 'view', '--minify', '--flatten', '--raw', `--context=${context}`])
  await writeFile(contextCopy, stdout, { mode: 0o600 })
  await chmod(contextCopy, 0o600)
  return {
    kind: 'context',
    kubeconfig: contextCopy,
    context,
    env: environment(contextCopy),
    imageValues: await noValues(),
    toolboxImage: process.env['KAFKA_CHART_TOOLBOX'] ?? 'docker.io/edenhill/kcat:1.7.1',
  }
}

/** The container engine that kind can use, if there is one that answers. */
async function kindEngine(): Promise<'docker' | 'podman' | undefined> {
  if (!(await works('kind', 'version'))) return undefined
  if (await works('docker', 'info')) return 'docker'
  return (await works('podman', 'info')) ? 'podman' : undefined
}

// Written from kind's documentation, on a machine without a container engine: never run there.
async function useKind(engine: 'docker' | 'podman'): Promise<Cluster> {
  const kubeconfig = join(cacheFolder, 'kind.kubeconfig')
  if ((await kindClusters()).includes(name)) await execa('kind', ['export', 'kubeconfig', '--name', name, '--kubeconfig', kubeconfig])
  else {
    await execa('kind', ['create', 'cluster', '--name', name, '--kubeconfig', kubeconfig], progress)
    const archive = join(cacheFolder, 'toolbox.tar')
    await execa(engine, ['build', '--tag', toolbox, join(here, 'kind')], progress)
    await execa(engine, ['save', '--output', archive, toolbox])
    await execa('kind', ['load', 'image-archive', archive, '--name', name], progress)
    await rm(archive)
  }
  return { kind: 'kind', kubeconfig, env: environment(kubeconfig), imageValues: await noValues(), toolboxImage: toolbox }
}

async function kindClusters(): Promise<string[]> {
  return (await execa('kind', ['get', 'clusters'], { lines: true })).stdout
}

async function usePackages(): Promise<Cluster> {
  await execa(join(here, 'packages/up.sh'), progress)
  const state = join(cacheFolder, 'cluster')
  const kubeconfig = join(state, 'kubeconfig')
  return { kind: 'packages', kubeconfig, env: environment(kubeconfig), imageValues: join(state, 'image.yaml'), toolboxImage: toolbox }
}

// Where the nodes can pull the official image, the chart needs to be told nothing.
async function noValues(): Promise<string> {
  const file = join(cacheFolder, 'no-values.yaml')
  await writeFile(file, '{}\n')
  return file
}

function environment(kubeconfig: string): Record<string, string> {
  return { KUBECONFIG: kubeconfig, PATH: [join(cacheFolder, 'bin'), process.env['PATH']].join(delimiter) }
}

async function works(program: string, ...args: string[]): Promise<boolean> {
  return !(await execa(program, args, { reject: false, timeout: 20_000 })).failed
}
