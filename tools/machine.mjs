// @ts-check
// What this machine must bring, checked before anything else runs and told all at once; then npm's packages are
// brought up to date. Plain JavaScript without dependencies: on a fresh clone there are none yet.
//
// node tools/machine.mjs [cluster] [-- COMMAND…]   runs COMMAND afterwards, whose --context is seen here too
import { spawnSync } from 'node:child_process'
import { existsSync, statSync, statfsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname ?? new URL('.', import.meta.url).pathname)
const [wanted, command] = halves(process.argv.slice(2), '--')
const missing = /** @type {string[]} */ ([])

/** @param {boolean} there @param {string} otherwise */
function need(there, otherwise) {
  if (!there) missing.push(otherwise)
}

/** @param {string} program @param {string[]} args */
function output(program, ...args) {
  const result = spawnSync(program, args, { encoding: 'utf8', timeout: 20_000 })
  return result.status === 0 ? result.stdout : undefined
}

/** @param {string[]} list @param {string} mark @returns {[string[], string[]]} */
function halves(list, mark) {
  const at = list.indexOf(mark)
  return at < 0 ? [list, []] : [list.slice(0, at), list.slice(at + 1)]
}

/** Whether a version like 1.26.8 is at least the other. @param {string} version @param {number} major @param {number} minor */
function atLeast(version, major, minor) {
  const [has = 0, hasMinor = 0] = version.split('.').map(Number)
  return has > major || (has === major && hasMinor >= minor)
}

const go = output('go', 'env', 'GOVERSION')?.trim().replace(/^go/, '')
const howToGo = 'Go 1.24 or newer: https://go.dev/dl (Debian 12 has an older one)'

need(atLeast(process.versions.node, 20, 11), `Node 20.11 or newer, this is ${process.versions.node}: https://nodejs.org/en/download`)
need(!!go || !!output('helm', 'version', '--short'), `Helm: https://helm.sh/docs/intro/install, or Go to build it: https://go.dev/dl`)

if (wanted.includes('cluster')) {
  const named = process.env['KAFKA_CHART_CONTEXT'] || process.argv.some((argument) => /^--context(=|$)/.test(argument))
  const kind = output('kind', 'version') && (output('docker', 'info') ?? output('podman', 'info')) !== undefined
  if (named || kind) need(!!output('kubectl', 'version', '--client'), 'kubectl: https://kubernetes.io/docs/tasks/tools')
  else if (process.platform !== 'linux')
    need(false, 'a Kubernetes: kind (https://kind.sigs.k8s.io) with Docker or Podman running, or --context NAME of a cluster that may be used for tests')
  else packagesCluster()
}

function packagesCluster() {
  const before = missing.length
  need(process.getuid?.() === 0, 'root, for namespaces and cgroups: run as root')
  need(!!go && atLeast(go, 1, 24), go ? `${howToGo}; this is ${go}` : howToGo)
  need(!!output('apt-get', '--version'), 'apt-get, that is Debian or Ubuntu: etcd and containerd come from there')
  need(['cgroup.controllers', 'memory'].some((name) => existsSync(`/sys/fs/cgroup/${name}`)), 'cgroups mounted at /sys/fs/cgroup')
  if (process.getuid?.() === 0)
    need(
      output('unshare', '--net', '--mount', '--pid', '--fork', 'true') !== undefined,
      'the right to make namespaces (CAP_SYS_ADMIN): in a container, run it privileged',
    )
  const cache = process.env['KAFKA_CHART_CACHE'] ?? join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'kafka-chart')
  const { bavail, bsize } = statfsSync(firstExisting(cache))
  const free = (bavail * bsize) / 2 ** 30
  need(free >= 8, `8 GiB of free disk for ${cache}, there are ${free.toFixed(1)}: KAFKA_CHART_CACHE names another folder`)
  if (missing.length > before)
    missing.push('  (or, in place of what a cluster needs: kind with Docker or Podman running, or --context NAME of a cluster that may be used for tests)')
}

/** @param {string} path @returns {string} */
function firstExisting(path) {
  return existsSync(path) ? path : firstExisting(dirname(path))
}

if (missing.length) {
  console.error(`This machine lacks:\n${missing.map((line) => (line.startsWith(' ') ? line : `- ${line}`)).join('\n')}`)
  process.exit(1)
}

/** @param {string} path */
const changed = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
if (changed('node_modules/.package-lock.json') < changed('package-lock.json')) {
  console.error('npm ci')
  const { status } = spawnSync('npm', ['ci', '--silent'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}

const [program, ...args] = command
if (program) process.exit(spawnSync(program, args, { stdio: 'inherit' }).status ?? 1)
