// Runs the named suites, one process a file, and closes with one line that counts them all.
import { readdir } from 'node:fs/promises'
import { execa } from 'execa'

const suites: Record<string, string[]> = {
  fast: ['test/tools', 'test/scripts', 'test/golden', 'test/reject'],
  live: ['test/live'],
}

let passed = 0
let failed = 0

/** Runs one command, shows what it prints, and adds what it counted: uvu's closing lines, or else the command as one. */
async function step(name: string, ...args: string[]): Promise<void> {
  const started = Date.now()
  process.stdout.write(`\n── ${name}\n`)
  const run = await execa(process.execPath, args, {
    reject: false,
    stdin: 'ignore',
    stdout: ['pipe', 'inherit'],
    stderr: 'inherit',
    env: { FORCE_COLOR: '0' },
  })
  const total = /^ +Total: +(\d+)$/m.exec(run.stdout)
  const good = /^ +Passed: +(\d+)$/m.exec(run.stdout)
  if (total && good) {
    passed += Number(good[1])
    failed += Number(total[1]) - Number(good[1])
    if (run.failed && total[1] === good[1]) failed++
  } else if (run.failed) failed++
  else passed++
  process.stdout.write(`── ${run.failed ? 'FAILED' : 'ok'} ${name}, ${Math.round((Date.now() - started) / 1000)} s\n`)
}

const wanted = process.argv.slice(2)
const folders = wanted.flatMap((suite) => suites[suite] ?? [])
if (!folders.length) throw new Error(`name suites to run: ${Object.keys(suites).join(', ')}`)

if (wanted.includes('fast')) {
  await step('types', 'node_modules/typescript/bin/tsc')
  await step('generated files are fresh', '--import', 'tsx', 'tools/cli.ts', 'check')
}
for (const folder of folders)
  for (const file of (await readdir(folder)).sort())
    if (file.endsWith('.test.ts')) await step(`${folder}/${file}`, '--import', 'tsx', `${folder}/${file}`)

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed || !passed ? 1 : 0
