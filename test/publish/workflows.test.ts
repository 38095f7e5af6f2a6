// GitHub's workflows: linted, pinned, with no more rights than they say, and of the scripts that run here. That GitHub
// runs them can't be seen from here.
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { manifestVersions } from '../../tools/kubernetes/manifests.ts'
import { actionlint, shellcheck } from '../../tools/programs.ts'
import { helmLines } from '../render.ts'
import { readText } from '../tools/chart.ts'

const test = suite('workflows')

interface Step {
  uses?: string
  run?: string
}
interface Workflow {
  permissions?: object
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[]; strategy?: { matrix: { include: { kubernetes: string; helm: string; image: string }[] } } }>
}

const folder = '.github/workflows'
const names = await readdir(folder)
const texts = new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)))
const work = await mkdtemp(join(tmpdir(), 'kafka-workflows-'))

const lint = async (files: string[]): Promise<string> =>
  (await execa(await actionlint(), ['-oneline', '-shellcheck', await shellcheck(), '-pyflakes=', ...files], { reject: false })).stdout

/** What this project asks of workflows beyond what actionlint does. */
function faults(text: string): string[] {
  const workflow = parse(text) as Workflow
  const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> }
  const found: string[] = []
  if (JSON.stringify(workflow.permissions) !== '{}') found.push('begins with rights')
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (!job.permissions) found.push(`${name}: says nothing of rights`)
    if (!job['timeout-minutes']) found.push(`${name}: has no limit of time`)
    for (const { run = '' } of job.steps)
      for (const [, script] of run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)) if (!scripts[script!]) found.push(`${name}: npm run ${script} is no script`)
    if (job.steps.some(({ run = '' }) => run.includes('${{'))) found.push(`${name}: an expression in a script`)
  }
  for (const [, used] of text.matchAll(/uses: (.*)$/gm))
    if (!/^\.\//.test(used!) && !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used!)) found.push(`${used}: not pinned by a commit with its version`)
  return found
}

test('actionlint, with shellcheck, finds nothing', async () => assert.is(await lint(names.map((name) => join(folder, name))), ''))

for (const [name, text] of texts) test(`${name} is as this project wants it`, () => assert.equal(faults(text), []))

test('one commit stands for one version of an action', () => {
  const pins = new Set([...texts.values()].flatMap((text) => [...text.matchAll(/uses: ([^.].*)$/gm)].map((match) => match[1]!)))
  const actions = [...pins].map((pin) => pin.split('@')[0])
  assert.equal(actions, [...new Set(actions)])
})

test('the clusters are the oldest and the newest Kubernetes that the chart supports, and every Helm is used on one', () => {
  const { include } = (parse(texts.get('ci.yml')!) as Workflow).jobs.live!.strategy!.matrix
  assert.equal([...new Set(include.map(({ kubernetes }) => kubernetes))], [...manifestVersions])
  assert.equal(include.map(({ helm }) => helm), helmLines)
  for (const { kubernetes, image } of include) assert.match(image, new RegExp(`:v${kubernetes}\\.\\d+@sha256:`))
})

test("the action's own steps pass shellcheck", async () => {
  const { runs } = parse(readText('action.yml')) as { runs: { steps: Step[] } }
  for (const { run } of runs.steps) await execa(await shellcheck(), ['--shell', 'bash', '-'], { input: `${run}\n` })
})

test('an issue asks for values that are masked', async () => {
  const forms = (await readdir('.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml')
  for (const name of forms) {
    const { body, ...about } = parse(readText(`.github/ISSUE_TEMPLATE/${name}`)) as { body: { type: string; id: string; attributes: { label: string; description?: string } }[] }
    assert.equal(Object.keys(about), ['name', 'description', 'labels'])
    for (const { type, id, attributes } of body) assert.ok(type === 'textarea' && id && attributes.label, `${name}: ${id}`)
    if (name === 'bug.yml') assert.match(body.find(({ id }) => id === 'values')!.attributes.description!, 'helm get values kafka -o yaml | kafka-values mask')
  }
})

test("whatever is wrong is found", async () => {
  const release = texts.get('release.yml')!
  const break_ = (from: string | RegExp, to: string): string => {
    assert.match(release, from)
    return release.replace(from, to)
  }
  assert.match(faults(break_('permissions: {}', 'permissions: {contents: read}')).join(), 'begins with rights')
  assert.match(faults(break_(/@[0-9a-f]{40} # v5\.0\.0/, '@v5')).join(), 'actions/checkout@v5: not pinned')
  assert.match(faults(break_('npm run test:fast', 'npm run test:quick')).join(), 'npm run test:quick is no script')
  assert.match(faults(break_('"$GITHUB_REF_NAME"', '${{ github.ref_name }}')).join(), 'an expression in a script')
  assert.match(faults(break_(/ +timeout-minutes: 45\n/, '')).join(), 'package: has no limit of time')

  await cp(folder, join(work, folder), { recursive: true })
  const broken = join(work, folder, 'release.yml')
  await writeFile(broken, break_('steps.push.outputs.digest', 'steps.pull.outputs.digest'))
  assert.match(await lint([broken]), 'property "pull" is not defined')
  await writeFile(broken, break_('cd site', 'cd $(echo site)'))
  assert.match(await lint([broken]), 'SC2046')
})

test.after(() => rm(work, { recursive: true }))

test.run()
