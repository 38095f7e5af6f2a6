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

async function buildHelm(line: HelmLine, target: string): Promise<void> {
  const { version, kubernetes } = helms[line]
  if (!(await prints('go', 'version')))
    throw new Error(`Helm ${version} is needed: install it (https://helm.sh/docs/intro/install), or Go (https://go.dev/dl) to have it built`)
  console.error(`building Helm ${version} (once; minutes on a small machine)`)
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
  const ldflags = ['-s -w', ...Object.entries(variables).map(([name, value]) => `-X ${name}=${value}`)].join(' ')
  await mkdir(join(cacheFolder, 'bin'), { recursive: true })
  const work = await mkdtemp(join(cacheFolder, 'helm-build.'))
  try {
    // The same flags as the cluster's programs have, so that Go's build cache serves both.
    const flags = ['-p', '2', '-trimpath', '-gcflags=all=-dwarf=false', '-ldflags', ldflags]
    await execa('go', ['install', ...flags, `${module}/cmd/helm@v${version}`], {
      env: { GOBIN: work, GOFLAGS: '', GOWORK: 'off', CGO_ENABLED: '0' },
      cwd: work,
    })
    await rename(join(work, 'helm'), target)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** The absolute path of a program whose package has the same name, which root on Debian gets by itself. */
function packaged(name: string, elsewhere: string): Promise<string> {
  return once(name, async () => {
    const path = () => prints('which', name)
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
