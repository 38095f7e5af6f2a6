// Programs that npm does not bring: found on PATH, or else made once into the cache.
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { execa } from 'execa'

export const cacheFolder: string = resolve(
  process.env['KAFKA_CHART_CACHE'] || join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'kafka-chart'),
)

type HelmLine = '3.17' | '3' | '4'

// kubernetes: the minor version `helm template` renders for. Helm's own Makefile passes it to the linker,
// without it Helm 3 renders for Kubernetes 1.20; Helm 4 reads it from the build itself.
const helms: Record<HelmLine, { version: string; fits: RegExp; kubernetes?: number }> = {
  '3.17': { version: '3.17.4', fits: /^v3\.17\./, kubernetes: 32 },
  '3': { version: '3.22.0', fits: /^v3\.(2[2-9]|[3-9]\d)\./, kubernetes: 37 },
  '4': { version: '4.3.1', fits: /^v4\.([3-9]|\d\d)\./ },
}

const found = new Map<string, Promise<string>>()

function once(name: string, find: () => Promise<string>): Promise<string> {
  const path = found.get(name) ?? find()
  found.set(name, path)
  return path
}

async function prints(program: string, ...args: string[]): Promise<string | undefined> {
  const result = await execa(program, args, { reject: false, timeout: 30_000 })
  return result.failed ? undefined : result.stdout
}

/** The path of a Helm of that line. */
export async function helm(line: HelmLine): Promise<string> {
  return once(`helm-${line}`, async () => {
    const onPath = await prints('helm', 'version', '--short')
    if (onPath && helms[line].fits.test(onPath)) return 'helm'
    const built = join(cacheFolder, 'bin', `helm-${helms[line].version}`)
    if (!existsSync(built)) await buildHelm(line, built)
    return built
  })
}

function buildHelm(line: HelmLine, target: string): Promise<void> {
  const { version, kubernetes } = helms[line]
  const module = `helm.sh/helm/v${version[0]}`
  const variables: Record<string, string> = {
    [`${module}/internal/version.version`]: `v${version}`,
    [`${module}/internal/version.gitTreeState`]: 'clean',
  }
  if (kubernetes)
    for (const part of ['chartutil', 'lint/rules']) {
      variables[`${module}/pkg/${part}.k8sVersionMajor`] = '1'
      variables[`${module}/pkg/${part}.k8sVersionMinor`] = String(kubernetes)
    }
  return build({ name: 'helm', module: `${module}/cmd/helm`, version, elsewhere: 'https://helm.sh/docs/intro/install', variables }, target)
}

interface GoProgram {
  name: string
  module: string
  version: string
  /** Where a person gets it. */
  elsewhere: string
  variables?: Record<string, string>
}

/** Builds a program from the Go module proxy. */
async function build({ name, module, version, elsewhere, variables = {} }: GoProgram, target: string): Promise<void> {
  if (!(await prints('go', 'version'))) throw new Error(`${name} ${version} is needed: install it (${elsewhere}), or Go (https://go.dev/dl) to have it built`)
  console.error(`building ${name} ${version} (once; minutes on a small machine)`)
  const ldflags = ['-s -w', ...Object.entries(variables).map(([variable, value]) => `-X ${variable}=${value}`)].join(' ')
  await mkdir(join(cacheFolder, 'bin'), { recursive: true })
  const work = await mkdtemp(join(cacheFolder, 'go-build.'))
  try {
    // The same flags as the cluster's programs have, so that Go's build cache serves both.
    const flags = ['-p', '2', '-trimpath', '-gcflags=all=-dwarf=false', '-ldflags', ldflags]
    await execa('go', ['install', ...flags, `${module}@v${version}`], {
      env: { GOBIN: work, GOFLAGS: '', GOWORK: 'off', CGO_ENABLED: '0' },
      cwd: work,
    })
    await rename(join(work, name), target)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** The folder of a Go module's source, which Go keeps in its own cache. */
export async function goModule(module: string, version: string): Promise<string> {
  if (!(await prints('go', 'version'))) throw new Error(`Go is needed for the source of ${module}: https://go.dev/dl`)
  const { stdout } = await execa('go', ['mod', 'download', '-json', `${module}@v${version}`], { env: { GOFLAGS: '', GOWORK: 'off' } })
  return (JSON.parse(stdout) as { Dir: string }).Dir
}

/** A program of exactly this version: built once, whatever is on PATH. */
const exactly = (program: GoProgram): Promise<string> =>
  once(program.name, async () => {
    const target = join(cacheFolder, 'bin', `${program.name}-${program.version}`)
    if (!existsSync(target)) await build(program, target)
    return target
  })

export const actionlint = (): Promise<string> =>
  exactly({ name: 'actionlint', module: 'github.com/rhysd/actionlint/cmd/actionlint', version: '1.7.12', elsewhere: 'https://github.com/rhysd/actionlint' })

/** Runs GitHub workflows. */
export const act = (): Promise<string> => exactly({ name: 'act', module: 'github.com/nektos/act', version: '0.2.89', elsewhere: 'https://nektosact.com' })

/** The absolute path of a program from a package, which root on Debian gets by itself; its own name is the package's unless given. */
function packaged(name: string, elsewhere: string, { program = name, others = [] as string[] } = {}): Promise<string> {
  return once(name, async () => {
    const path = async () => (await Promise.all([program, ...others].map((each) => prints('which', each)))).find(Boolean)
    const there = await path()
    if (there) return there
    if (process.getuid?.() === 0 && (await prints('apt-get', '--version'))) {
      console.error(`installing ${name}`)
      const env = { DEBIAN_FRONTEND: 'noninteractive' }
      const install = () => execa('apt-get', ['install', '-y', '--no-install-recommends', name], { env, reject: false })
      if ((await install()).failed) {
        await execa('apt-get', ['update'], { env, reject: false })
        await install()
      }
      const installed = await path()
      if (installed) return installed
    }
    throw new Error(`${name} is needed: install the package of that name (${elsewhere})`)
  })
}

export const shellcheck = (): Promise<string> => packaged('shellcheck', 'apt, dnf or brew')

/** The official image's tools are busybox's, so scripts are tried with them. */
export const busybox = (): Promise<string> => packaged('busybox', 'apt or dnf; Linux only')

/** A registry of OCI artifacts, to publish into on this machine. */
export const registry = (): Promise<string> => packaged('docker-registry', 'apt; elsewhere the program `registry` of https://distribution.github.io', { others: ['registry'] })

/** Makes and reads signatures. */
export const gpg = (): Promise<string> => packaged('gnupg', 'apt, dnf or brew', { program: 'gpg' })

export const browser = (): Promise<string> =>
  packaged('chromium', 'apt, dnf or brew; Google Chrome does as well', { others: ['chromium-browser', 'google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'] })
