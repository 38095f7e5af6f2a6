// The package as somebody gets it: packed, installed into an empty project, run and imported there.
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { copyCheckout, temporaryFolder } from '../tools/checkout.ts'
import { readText } from '../tools/chart.ts'

const test = suite('package')

const about = JSON.parse(readText('package.json')) as { name: string; version: string }
const checkout = copyCheckout()
const project = temporaryFolder()
const npm = (args: string[], cwd: string) => execa('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd })

test.before(async () => {
  // `prepare` bundles the linter.
  await npm(['pack', '--pack-destination', project], checkout)
  writeFileSync(join(project, 'package.json'), '{"type": "module"}\n')
  await npm(['install', '--offline', `./${about.name}-${about.version}.tgz`], project)
})

test('it needs no other package', () => {
  assert.equal(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')), [about.name])
})

test('kafka-values lints', async () => {
  writeFileSync(join(project, 'bad.yaml'), 'replicaCount: 3\n')
  const { exitCode, stdout } = await execa(join(project, 'node_modules', '.bin', 'kafka-values'), ['lint', 'bad.yaml'], { cwd: project, reject: false })
  assert.is(exitCode, 1)
  assert.match(stdout, 'bad.yaml:1:1 error replicaCount: no such value; did you mean replicas? [unknown-key]')
})

test('kafka-values masks', async () => {
  const { stdout } = await execa(join(project, 'node_modules', '.bin', 'kafka-values'), ['mask'], { cwd: project, input: 'config: {a.password: hunter2}\n' })
  assert.is(stdout, 'config:\n  a.password: <masked>')
})

const compile = async (program: string, ...options: string[]): Promise<string> => {
  writeFileSync(join(project, 'program.ts'), program)
  const tsc = new URL('../../node_modules/typescript/bin/tsc', import.meta.url).pathname
  const { stdout } = await execa(process.execPath, [tsc, '--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022', ...options, 'program.ts'], { cwd: project, reject: false })
  return stdout
}
const imports = `import type { KafkaConfig, UserValues, Values } from '${about.name}'\n`

test('a program that imports the types compiles, with either way to find modules', async () => {
  const program = `${imports}
const config: KafkaConfig = { 'num.io.threads': 16 }
export const values: UserValues = { replicas: 5, config, storage: { size: '1Ti' }, heap: null }
export const brokers = (all: Values): number => all.replicas + 0
`
  assert.is(await compile(program, '--module', 'nodenext'), '')
  assert.is(await compile(program, '--module', 'esnext', '--moduleResolution', 'bundler'), '')
})

test('one that misspells a value does not', async () => {
  assert.match(await compile(`${imports}export const values: UserValues = { replicaz: 5 }\n`, '--module', 'nodenext'), "'replicaz' does not exist in type 'UserValues'")
})

test('its version is the chart\'s', () => {
  assert.is(about.version, (parse(readText('Chart.yaml')) as { version: string }).version)
})

test.after(() => [checkout, project].forEach((folder) => rmSync(folder, { recursive: true })))

test.run()
