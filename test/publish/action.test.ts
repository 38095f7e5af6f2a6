// The GitHub Action in a workflow, run by act on this machine itself: a repository has this checkout in `kafka`, and in
// `.kafka`, where the example of the documentation takes it to. What `npm ci` brings, which the first step runs where nothing
// is installed, is the checkout's own node_modules here.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { act } from '../../tools/programs.ts'
import { readText } from '../tools/chart.ts'
import { copyCheckout, temporaryFolder } from '../tools/checkout.ts'

const all = suite('GitHub Action')

/** On a busy machine act has been seen to lose the last line of a step: what fails gets a second go. */
function test(name: string, body: () => Promise<void>): void {
  all(name, () => body().catch((error: Error) => {
    console.log(`again, after: ${error.message}`)
    return body()
  }))
}

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}
interface Outcome {
  result: string
  /** What the step printed but for commands to the runner. */
  out: string
  annotations: { kind: string; message: string; file: string; line: string }[]
}

const files = {
  'good.yaml': 'replicas: 5\n',
  'bad.yaml': 'heap: 1g\nreplicas: 0\n',
  'values-prod.yaml': 'storage: {ephemeral: true}\n',
  'deploy/base.yaml': 'replicas: 5\n',
  'deploy/prod.yaml': 'replicas: 0\n',
  'deploy/with space.yaml': 'storage: {ephemeral: true}\n',
}
const zero = { kind: 'error', message: 'replicas: is 0; allowed is 1 to 999', file: 'bad.yaml', line: '2' }

const repository = temporaryFolder()
const home = temporaryFolder()
const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(repository, name)), { recursive: true })
  writeFileSync(join(repository, name), text)
}

/** What came of each step, all of which run, whatever comes of those before. */
async function run(steps: Step[]): Promise<Outcome[]> {
  const every = [{ uses: 'actions/checkout@v4' }, ...steps.map((step) => ({ ...step, 'continue-on-error': true }))]
  write('.github/workflows/values.yaml', JSON.stringify({ on: 'push', jobs: { values: { 'runs-on': 'ubuntu-latest', steps: every } } }))
  const env = { PATH: process.env.PATH, HOME: home, XDG_CACHE_HOME: home, XDG_CONFIG_HOME: home }
  const args = ['push', '--platform', 'ubuntu-latest=-self-hosted', '--json', '--no-cache-server']
  const { stdout } = await execa(await act(), args, { cwd: repository, env, extendEnv: false })
  const outcomes = steps.map((): Outcome => ({ result: 'not run', out: '', annotations: [] }))
  for (const line of stdout.split('\n')) {
    const { msg, stage, stepID, stepResult, raw_output: printed, command, arg, kvPairs } = JSON.parse(line) as Log
    const outcome = outcomes[Number(stepID?.[0]) - 1]
    if (outcome === undefined) continue
    if (stage === 'Main' && stepID?.length === 1 && stepResult !== undefined) outcome.result = stepResult
    if (printed) outcome.out += msg
    if (command !== undefined) outcome.annotations.push({ kind: command, message: arg!, file: kvPairs!.file!, line: kvPairs!.line! })
  }
  return outcomes
}

/** A line of act's. */
interface Log {
  msg: string
  /** `Main` but for what a step does before and after. */
  stage?: string
  /** Its place in the job, and below an action in that one. */
  stepID?: string[]
  stepResult?: string
  raw_output?: boolean
  command?: string
  arg?: string
  kvPairs?: Record<string, string>
}

const lint = (inputs: Record<string, unknown>): Step => ({ uses: './kafka', with: inputs })
const results = (outcomes: Outcome[]): string[] => outcomes.map(({ result }) => result)

all.before(async () => {
  for (const [name, text] of Object.entries(files)) write(name, text)
  copyCheckout(join(repository, 'kafka'))
  symlinkSync('kafka', join(repository, '.kafka'))
  await execa('git', ['init', '--quiet'], { cwd: repository })
})

test('inputs are described', async () => {
  const { inputs } = parse(readText('action.yml')) as { inputs: Record<string, { description: string }> }
  for (const input of Object.values(inputs)) assert.type(input.description, 'string')
})

test('good values pass without a word, bad ones fail, annotated where they stand', async () => {
  const [good, bad] = await run([lint({ files: 'good.yaml' }), lint({ files: 'bad.yaml' })])
  assert.equal(good, { result: 'success', out: '', annotations: [] })
  assert.equal(bad, { result: 'failure', out: '', annotations: [zero] })
})

test('files and --set are merged in order', async () => {
  const outcomes = await run([
    lint({ files: 'bad.yaml\ngood.yaml\n' }),
    lint({ files: 'good.yaml\nbad.yaml' }),
    lint({ files: 'bad.yaml\ngood.yaml', each: true }),
    lint({ files: 'bad.yaml', set: 'replicas=3\nheap=512m' }),
  ])
  assert.equal(results(outcomes), ['success', 'failure', 'failure', 'success'])
})

test('warnings, in a folder and a file with a space', async () => {
  const inputs = { files: 'with space.yaml', 'working-directory': 'deploy' }
  const [shown, failed] = await run([lint(inputs), lint({ ...inputs, 'max-warnings': 0 })])
  assert.equal([shown!.result, failed!.result], ['success', 'failure'])
  assert.equal(shown!.annotations.map(({ kind, file, line }) => [kind, file, line]), [['warning', 'deploy/with space.yaml', '1']])
})

test('a report for upload', async () => {
  const [made, shown] = await run([lint({ files: 'bad.yaml', format: 'sarif', output: 'report.sarif' }), { run: 'cat report.sarif' }])
  assert.equal(made, { result: 'failure', out: '', annotations: [] })
  assert.is((JSON.parse(shown!.out) as { runs: { results: { ruleId: string }[] }[] }).runs[0]!.results[0]!.ruleId, 'invalid-value')
})

test('an input is no command and no option', async () => {
  const texts = ['$(touch owned)', '"; touch owned; "', '`touch owned`', '--fix=x']
  const steps = texts.flatMap((text) => ['files', 'set', 'format', 'max-warnings'].map((name) => lint({ files: 'good.yaml', [name]: text })))
  const outcomes = await run([...steps, { run: 'find . -name owned; cat good.yaml' }])
  assert.is(outcomes.pop()!.out, files['good.yaml'])
  assert.equal(results(outcomes), steps.map(() => 'failure'))
})

test('the examples of the documentation', async () => {
  const after = (text: string, mark: string): unknown => parse(/```yaml\n(.*?)```/s.exec(text.slice(text.indexOf(mark)))![1]!)
  const short = after(readText('README.md'), 'As a step of a GitHub workflow') as Step[]
  const whole = after(readText('docs/values.md'), '### In a workflow of GitHub') as { jobs: { values: { steps: Step[] } } }
  // The chart, which the second checkout would fetch, is there already.
  const steps = [...short, ...whole.jobs.values.steps.filter(({ uses }) => !uses!.startsWith('actions/checkout@'))]
  assert.equal(steps.map(({ uses }) => uses), ['./kafka', './.kafka'])
  const annotations = (await run(steps)).flatMap((outcome) => [outcome.result, ...outcome.annotations.map(({ kind, file }) => `${kind} in ${file}`)])
  assert.equal(annotations, ['failure', 'warning in values-prod.yaml', 'failure', 'error in deploy/prod.yaml'])
})

all.after(() => {
  for (const folder of [repository, home]) rmSync(folder, { recursive: true, force: true })
})

all.run()
