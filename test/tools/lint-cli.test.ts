import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { runLint } from '../../tools/lint/run.ts'
import { readText } from './chart.ts'
import { sarifProblems, sarifSchema } from './sarif.ts'

const test = suite('lint command')

const folder = mkdtempSync(join(tmpdir(), 'kafka-values-'))
const cli = new URL('../../tools/lint/cli.ts', import.meta.url).pathname

/** In this process, as a process for each call would take most of the time; one test below starts it for real. */
function lint(args: string[], input = '', workspace?: string): { code: number; out: string } {
  const out: string[] = []
  const code = runLint(args, { readInput: () => input, write: (text) => out.push(text), colored: false, workspace })
  return { code, out: out.join('') }
}

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const good = file('good.yaml', 'replicas: 5\n')
const bad = file('bad.yaml', 'replicas: 0\n')
const risky = file('risky.yaml', 'heap: 1g\n\nreplicas: 2\n')

test('text: place, message, rule, code frame, count; errors exit with 1', () => {
  const { code, out } = lint(['-', '--format', 'text'], 'heap: 1g\nreplicas: 0 # none\n')
  assert.is(out, '<stdin>:2:11 error replicas: is 0; allowed is 1 to 999 [invalid-value]\n  1 │ heap: 1g\n  2 │ replicas: 0 # none\n    │           ^\n\n1 error, 0 warnings\n')
  assert.is(code, 1)
})

test('a secret is not printed, in its own frame or another’s', () => {
  const input = 'config:\n  ssl.keystore.password: hunter2\n  log.retention.hour: 1\n'
  for (const format of ['text', 'json', 'sarif', 'github']) {
    const { out } = lint(['-', '--format', format], input)
    assert.match(out, /plain-secret/)
    assert.not.match(out, /hunter2/)
  }
  assert.match(lint(['-'], input).out, /ssl\.keystore\.password: •••••••\n/)
})

test('clean files exit with 0', () => {
  const { code, out } = lint([good])
  assert.equal([code, out], [0, '0 errors, 0 warnings\n'])
})

test('warnings exit with 0, unless there are more than allowed', () => {
  assert.is((lint([risky])).code, 0)
  assert.is((lint([risky, '--max-warnings=1'])).code, 0)
  assert.is((lint([risky, '--max-warnings', '0'])).code, 1)
})

test('the last file wins, and --set over all files', () => {
  assert.is((lint([bad, '-f', good])).code, 0)
  assert.is((lint(['-f', good, bad])).code, 1)
  assert.is((lint([bad, '--set', 'replicas=3'])).code, 0)
  const { out } = lint([good, '--set-string', 'heap=1g', '--set', 'heap=2g,replicas=0'])
  assert.match(out, '--set:1:9 error replicas: is 0')
})

test('--each takes every file on its own', () => {
  const { code, out } = lint(['--each', bad, good])
  assert.is(code, 1)
  assert.match(out, 'bad.yaml:1:11')
})

test('--fix keeps what Helm reads, and everything else', () => {
  const path = file('fix.yaml', '# a note\nstorage: {ephemeral: yes}   # for tests\nconfig:\n  num.partitions: 0x10\n  log.flush.interval.messages: 9223372036854775807\npod:\n  labels: {y: "1"}\n')
  const { code, out } = lint(['--fix', path])
  assert.is(readFileSync(path, 'utf8'), '# a note\nstorage: {ephemeral: true}   # for tests\nconfig:\n  num.partitions: 16\n  log.flush.interval.messages: "9223372036854775807"\npod:\n  labels: {"y": "1"}\n')
  assert.equal([code, /\d+ errors?, \d+ warnings?(?=\n$)/.exec(out)![0]], [0, '0 errors, 1 warning'])
})

test('a comment allows a warning, never an error', () => {
  const count = (text: string): string => lint(['-'], text).out.trimEnd().split('\n').at(-1)!
  assert.is(count('storage:\n  ephemeral: true\n'), '0 errors, 1 warning')
  assert.is(count('storage:\n  ephemeral: true # kafka-values allow ephemeral-data\n'), '0 errors, 0 warnings')
  assert.is(count('storage:\n  # kafka-values allow two-replicas, ephemeral-data: only a test\n  ephemeral: true\n'), '0 errors, 0 warnings')
  assert.is(count('storage:\n  ephemeral: true # kafka-values allow two-replicas\n'), '0 errors, 1 warning')
  assert.is(count('storage: # kafka-values allow ephemeral-data\n  ephemeral: true\n'), '0 errors, 1 warning')
  assert.is(count('replicas: 0 # kafka-values allow invalid-value\n'), '1 error, 0 warnings')
})

test('json', () => {
  const { out } = lint([risky, '--format', 'json'])
  assert.equal(JSON.parse(out).map(({ message: _, ...rest }: Record<string, unknown>) => rest), [
    { rule: 'two-replicas', severity: 'warning', file: risky, line: 3, column: 11, endLine: 3, endColumn: 12, fixable: false },
  ])
})

test('github: one annotation a line, with what GitHub needs escaped', () => {
  const path = file('github.yaml', 'config:\n  compression.type: "50%,a"\n')
  const { out } = lint([path, '--format', 'github'])
  assert.match(out, new RegExp(`^::error file=${path},line=2,endLine=2,col=21,endColumn=28,title=invalid-value::config\\.compression\\.type: is "50%25,a"; allowed is`))
})

test('github: files are named from the workspace', () => {
  const named = (workspace: string): string | undefined => /file=([^,]*)/.exec(lint([bad, '--format', 'github'], '', workspace).out)?.[1]
  assert.is(named(folder), 'bad.yaml')
  assert.is(named(join(folder, '..')), bad.split('/').slice(-2).join('/'))
  assert.is(named(join(folder, 'elsewhere')), bad)
})

test('sarif fits its published schema', () => {
  const path = file('sarif.yaml', 'replicas: 0\nstorage: {ephemeral: on}\n')
  const { out } = lint([path, '--set', 'heap=90%', '--format', 'sarif'])
  const log = JSON.parse(out) as { $schema: string; runs: { results: { ruleId: string }[] }[] }
  assert.equal(sarifProblems(log), [])
  assert.is(log.$schema, sarifSchema)
  assert.equal(log.runs[0]!.results.map(({ ruleId }) => ruleId).sort(), ['ephemeral-data', 'heap-over-limit', 'invalid-value', 'yaml-boolean'])
})

test('the schema of SARIF refuses what is none', () => {
  const log = JSON.parse(lint([bad, '--format', 'sarif']).out) as { runs: { results: Record<string, unknown>[] }[] }
  const [result] = log.runs[0]!.results
  for (const wrong of [{ level: 'fatal' }, { message: {} }, { rule: 'x' }, { locations: [{ physicalLocation: { region: { startLine: 0 } } }] }]) {
    assert.is.not(sarifProblems({ ...log, runs: [{ ...log.runs[0], results: [{ ...result, ...wrong }] }] }).length, 0, JSON.stringify(wrong))
  }
})

for (const [what, args, expected] of [
  ['no file', [], 'no values file given'],
  ['a file that is not there', ['/nowhere.yaml'], 'ENOENT'],
  ['an unknown option', [good, '--fixx'], '--fixx: unknown option'],
  ['an unknown format', [good, '--format', 'xml'], '--format xml: allowed is text, json, sarif, github'],
  ['an unknown option with a value', [good, '--fixx=1'], '--fixx: unknown option'],
  ['a value for none', [good, '--fix=1'], '--fix: takes no value'],
  ['an option for a value', ['-f', '--fix=1'], "ENOENT: no such file or directory, open '--fix=1'"],
  ['a broken --set', ['--set', 'replicas'], '--set replicas: no "="'],
  ['--each with --set', ['--each', good, '--set', 'a=1'], '--each: goes with files only'],
  ['--fix of standard input', ['--fix', '-'], '--fix: needs files'],
] as [string, string[], string][]) {
  test(`can't run: ${what}`, () => assert.throws(() => lint(args), (error: Error) => error.message.includes(expected)))
}

test('as a process: exit codes, standard input, help', async () => {
  const start = (args: string[], input = '') => execa(process.execPath, ['--import', 'tsx', cli, ...args], { input, reject: false })
  const [version, red, broken, help] = await Promise.all([start(['--version']), start(['lint', '-'], 'replicas: 0'), start(['lint', '--fixx']), start(['--help'])])
  assert.equal([red.exitCode, red.stdout.split(' ')[0]], [1, '<stdin>:1:11'])
  assert.equal([broken.exitCode, broken.stderr], [2, 'kafka-values: --fixx: unknown option'])
  assert.equal([version.exitCode, version.stdout], [0, (parse(readText('Chart.yaml')) as { version: string }).version])
  assert.equal([help.exitCode, help.stdout.split('\n')[0]], [0, 'usage: kafka-values lint [FILE…] [options]'])
})

test('broken files are told of, not died of', () => {
  for (const text of ['a: [', '- 1', 'text', '', '# nothing', 'storage: 5\nresources: null\nconfig: []\npod: {spec: {containers: x}}', 'a: *b', '{', '\t', 'a: &a [*a]', '? {a: 1}\n: 2', '---\na: 1\n---\nb: 2\n', '[]: 1\n']) {
    assert.ok(lint(['-'], text).code < 2, JSON.stringify(text))
  }
})

test.after(() => rmSync(folder, { recursive: true }))

test.run()
