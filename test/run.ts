// Runs the named suites, one process a file, and closes with one line that counts them all.
import { readdir, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { execa } from 'execa'
import { act, actionlint, browser, busybox, gpg, helm, registry, shellcheck } from '../tools/programs.ts'
import { bundleTests } from './bundle.ts'
import { helmLines } from './render.ts'

interface Suite {
  folders: string[]
  /** Several files at a time, each shown when it ends; what they need is named or made before. */
  programs?: (() => Promise<string>)[]
}
const suites: Record<string, Suite> = {
  fast: { folders: ['test/reject', 'test/scripts', 'test/golden', 'test/tools'], programs: [busybox, shellcheck] },
  publish: { folders: ['test/publish'], programs: [act, actionlint, browser, gpg, registry, shellcheck] },
  live: { folders: ['test/live'] },
  faults: { folders: ['test/faults'] },
}

// They begin first, so that none is left alone at the end.
const longest = ['test/reject/reject.test.ts', 'test/tools/fuzz.test.ts', 'test/publish/channels.test.ts', 'test/publish/release.test.ts']

let passed = 0
let failed = 0

/** Runs one command and adds what it counted: uvu's closing lines, or else the command as one. Shows what it prints, when it ends or as it comes. */
async function step(name: string, args: string[], follow: boolean): Promise<void> {
  const started = Date.now()
  if (follow) console.log(`\n── ${name}`)
  const run = await execa(process.execPath, args, {
    reject: false,
    all: true,
    stdin: 'ignore',
    ...(follow ? { stdout: ['pipe', 'inherit'], stderr: ['pipe', 'inherit'] } : {}),
    env: { FORCE_COLOR: '0' },
  })
  const count = (label: string) => Number(new RegExp(`^ +${label}: +(\\d+)$`, 'm').exec(String(run.stdout))?.[1] ?? NaN)
  const [total, good] = [count('Total'), count('Passed')]
  if (total >= 0) {
    passed += good
    // A file can pass its tests and still end badly.
    failed += Math.max(total - good, run.failed ? 1 : 0)
  } else if (run.failed) failed++
  else passed++
  if (!follow && run.failed) console.log(run.all)
  console.log(`${run.failed ? 'FAILED' : 'ok    '} ${name}${total >= 0 ? `: ${good} of ${total}` : ''}, ${Math.round((Date.now() - started) / 1000)} s`)
}

const wanted = process.argv.slice(2)
if (!wanted.length || wanted.some((suite) => !suites[suite])) throw new Error(`name suites to run: ${Object.keys(suites).join(', ')}`)

const files = async ({ folders }: Suite) =>
  (await Promise.all(folders.map(async (folder) => (await readdir(folder)).filter((name) => name.endsWith('.test.ts')).sort().map((name) => `${folder}/${name}`)))).flat()

const together = wanted.filter((suite) => suites[suite]!.programs)
if (together.length) {
  // Built once, before several files want them at the same time.
  for (const line of helmLines) await helm(line)
  const missing: string[] = []
  for (const program of new Set(together.flatMap((suite) => suites[suite]!.programs!))) await program().catch((error: Error) => missing.push(error.message))
  if (missing.length) throw new Error(`This machine lacks:\n${missing.join('\n')}`)
  const all = (await Promise.all(together.map((suite) => files(suites[suite]!)))).flat()
  const tests = [...longest.filter((file) => all.includes(file)), ...all.filter((file) => !longest.includes(file))]
  const folder = `node_modules/.cache/kafka-chart-tests-${process.pid}`
  const queue = tests.map((file) => [file, '--enable-source-maps', `${folder}/${file.replace(/ts$/, 'mjs')}`])
  if (together.includes('fast')) queue.unshift(['types', 'node_modules/typescript/bin/tsc'], ['generated files are fresh', 'tools/run.mjs', 'check'])
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await step(next[0]!, next.slice(1), false)
  }
  try {
    await bundleTests(tests, folder)
    await Promise.all(Array.from({ length: 2 * availableParallelism() + 1 }, worker))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
for (const suite of wanted.filter((suite) => !together.includes(suite)))
  for (const file of await files(suites[suite]!)) await step(file, ['--import', 'tsx', file], true)

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed || !passed ? 1 : 0
