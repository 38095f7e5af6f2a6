// pre-commit itself, from PyPI, runs the hook out of this checkout in a repository made for it. What is committed
// counts, as pre-commit clones. Needs Python 3 with venv, git, PyPI and npm's registry; takes about a minute.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { temporaryFolder } from './checkout.ts'

const test = suite('pre-commit')

const root = new URL('../../', import.meta.url).pathname
const [venv, repository] = [temporaryFolder(), temporaryFolder()]
const program = join(venv, 'bin', 'pre-commit')
const env = { PRE_COMMIT_HOME: join(venv, 'cache'), GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' }
const here = { cwd: repository, env, reject: false, all: true } as const

test.before(async () => {
  await execa('python3', ['-m', 'venv', venv])
  await execa(join(venv, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', 'pre-commit'])
  const { stdout: commit } = await execa('git', ['rev-parse', 'HEAD'], { cwd: root })
  const hooks = { repos: [{ repo: root, rev: commit, hooks: [{ id: 'kafka-values' }] }] }
  await execa('git', ['init', '--quiet'], here)
  writeFileSync(join(repository, '.pre-commit-config.yaml'), JSON.stringify(hooks))
  await execa(program, ['install'], here)
})

const write = (name: string, text: string): void => writeFileSync(join(repository, name), text)
const commit = async (): Promise<{ code: number; out: string }> => {
  await execa('git', ['add', '--all'], here)
  const { exitCode, all } = await execa('git', ['commit', '--message', 'a'], here)
  return { code: exitCode ?? -1, out: all }
}

test('good values are committed', async () => {
  write('values.yaml', 'replicas: 5\n')
  write('notes.yaml', 'replicas: 0\n')
  const { code, out } = await commit()
  assert.is(code, 0, out)
  assert.match(out, /Check values of the Kafka chart\.+Passed/)
})

test('bad ones are not', async () => {
  write('values-prod.yaml', 'replicas: 0\n')
  const { code, out } = await commit()
  assert.is(code, 1, out)
  assert.match(out, 'values-prod.yaml:1:11 error replicas: is 0; allowed is 1 to 999 [invalid-value]')
  assert.is(readFileSync(join(repository, 'values-prod.yaml'), 'utf8'), 'replicas: 0\n')
})

test.after(() => [venv, repository].forEach((folder) => rmSync(folder, { recursive: true })))

test.run()
