// The GitHub Action, step by step as a runner takes them: inputs go where action.yml puts them, each `run` is a
// script for bash as the documentation of `shell: bash` has it. The runner itself is stood in for by this file, and
// `npm ci`, which the first step runs where nothing is installed, by the checkout's node_modules.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { copyCheckout, temporaryFolder } from './checkout.ts'
import { readText } from './chart.ts'

const test = suite('GitHub Action')

interface Step {
  name: string
  shell: string
  run: string
  env?: Record<string, string>
  'working-directory'?: string
}
const action = parse(readText('action.yml')) as { inputs: Record<string, { default: string; description: string }>; runs: { using: string; steps: Step[] } }

const checkout = copyCheckout()
const workspace = temporaryFolder()
const home = temporaryFolder()

test.before(async () => {
  await execa('git', ['init', '--quiet'], { cwd: workspace })
  mkdirSync(join(workspace, 'deploy'))
  writeFileSync(join(workspace, 'good.yaml'), 'replicas: 5\n')
  writeFileSync(join(workspace, 'bad.yaml'), 'heap: 1g\nreplicas: 0\n')
  writeFileSync(join(workspace, 'deploy', 'with space.yaml'), 'storage: {ephemeral: true}\n')
})

/** All steps up to the first that fails. */
async function run(inputs: Record<string, string>): Promise<{ code: number; out: string }> {
  const value = (name: string): string => inputs[name] ?? action.inputs[name]!.default
  const fill = (text: string): string => text.replace(/\$\{\{ inputs\.([-a-z]+) \}\}/g, (_, name: string) => value(name))
  let out = ''
  for (const [index, step] of action.runs.steps.entries()) {
    const script = join(home, `step-${index}.sh`)
    writeFileSync(script, step.run)
    const env = {
      ...{ PATH: process.env.PATH, HOME: home, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, GITHUB_ACTION_PATH: checkout },
      ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, fill(text)])),
    }
    const cwd = join(workspace, fill(step['working-directory'] ?? '.'))
    const result = await execa('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], { cwd, env, extendEnv: false, reject: false, all: true })
    out += result.all
    if (result.exitCode !== 0) return { code: result.exitCode ?? -1, out }
  }
  return { code: 0, out }
}

test('inputs stand in no script, and are described', () => {
  assert.is(action.runs.using, 'composite')
  for (const step of action.runs.steps) {
    assert.is(step.shell, 'bash')
    assert.not.match(step.run, '${{')
  }
  for (const input of Object.values(action.inputs)) assert.type(input.description, 'string')
})

test('good values pass, without a word', async () => {
  assert.equal(await run({ files: 'good.yaml' }), { code: 0, out: '' })
})

test('bad values fail, annotated where they stand', async () => {
  const { code, out } = await run({ files: 'bad.yaml' })
  assert.is(out, '::error file=bad.yaml,line=2,endLine=2,col=11,endColumn=12,title=invalid-value::replicas: is 0; allowed is 1 to 999')
  assert.is(code, 1)
})

test('files and --set are merged in order', async () => {
  assert.is((await run({ files: 'bad.yaml\ngood.yaml\n' })).code, 0)
  assert.is((await run({ files: 'good.yaml\nbad.yaml' })).code, 1)
  assert.is((await run({ files: 'bad.yaml\ngood.yaml', each: 'true' })).code, 1)
  assert.is((await run({ files: 'bad.yaml', set: 'replicas=3\nheap=512m' })).code, 0)
})

test('warnings, in a folder and a file with a space', async () => {
  const inputs = { files: 'with space.yaml', 'working-directory': 'deploy' }
  const { code, out } = await run(inputs)
  assert.is(code, 0)
  assert.match(out, '::warning file=deploy/with space.yaml,line=1,')
  assert.is((await run({ ...inputs, 'max-warnings': '0' })).code, 1)
})

test('a report for upload', async () => {
  assert.equal(await run({ files: 'bad.yaml', format: 'sarif', output: 'report.sarif' }), { code: 1, out: '' })
  assert.is(JSON.parse(readFileSync(join(workspace, 'report.sarif'), 'utf8')).runs[0].results[0].ruleId, 'invalid-value')
})

test('an input is no command and no option', async () => {
  for (const text of ['$(touch owned)', '"; touch owned; "', '`touch owned`', '--fix=x']) {
    for (const name of ['files', 'set', 'format', 'max-warnings']) {
      const { code, out } = await run({ files: 'good.yaml', [name]: text })
      assert.ok(code > 0, `${name} ${text}: ${out}`)
    }
  }
  const { stdout } = await execa('find', [workspace, checkout, home, '-name', 'owned'])
  assert.is(stdout, '')
})

test.after(() => {
  for (const folder of [checkout, workspace, home]) rmSync(folder, { recursive: true, force: true })
})

test.run()
