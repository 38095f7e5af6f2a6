// A release tells what became of the values, and is refused when it breaks them under a version that may not.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newestChanges, notReady } from '../../tools/publish/ready.ts'

const test = suite('values of a release')

const root = await mkdtemp(join(tmpdir(), 'kafka-chart-'))
const git = (...args: string[]) => execa('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: root })
const write = (name: string, content: unknown): Promise<void> => writeFile(join(root, name), typeof content === 'string' ? content : JSON.stringify(content))

/** A commit with a chart of that version that has these values. */
async function commit(version: string, ...values: string[]): Promise<void> {
  await write('Chart.yaml', { version })
  await write('package.json', { version })
  await write('CHANGELOG.md', `# Changelog\n\n## ${version}\n\n- Told.\n`)
  const properties = Object.fromEntries(values.map((name) => [name, { type: 'string' }]))
  await write('values.schema.json', { type: 'object', properties, additionalProperties: false })
  await git('add', '--all')
  await git('commit', '--quiet', '--message', version)
}
const problems = async (version: string): Promise<string> => (await notReady(`v${version}`, root)).join('\n')

test.before(async () => {
  await git('init', '--quiet')
})

test('the first one has nothing to compare with', async () => {
  await commit('0.1.0', 'a', 'b')
  await git('tag', 'v0.1.0')
  assert.is(await problems('0.1.0'), '')
  assert.is(await newestChanges(root), '- Told.')
})

test('new values break nothing', async () => {
  await commit('0.1.1', 'a', 'b', 'c')
  assert.is(await problems('0.1.1'), '')
  assert.is(await newestChanges(root), '- Told.\n\n## Values since v0.1.0\n\n### New values\n\n- `c` is new')
})

test('values that go need a new minor version below 1.0.0, a new major one from there on', async () => {
  await commit('0.1.1', 'a')
  assert.is(await problems('0.1.1'), '0.1.1 may not refuse values that v0.1.0 took\n### Breaking: values that were valid are refused\n\n- `b` is gone\n')
  await commit('0.2.0', 'a')
  assert.is(await problems('0.2.0'), '')
  await commit('1.0.0', 'a')
  await git('tag', 'v1.0.0')
  await commit('1.1.0')
  assert.match(await problems('1.1.0'), '1.1.0 may not refuse values that v1.0.0 took')
  await commit('2.0.0-rc.1')
  await git('tag', 'v2.0.0-rc.1')
  assert.is(await problems('2.0.0-rc.1'), '')
})

test('a clone without history is told of', async () => {
  const shallow = join(root, 'shallow')
  await git('clone', '--quiet', '--depth', '1', `file://${root}`, shallow)
  assert.match(await notReady('v2.0.0-rc.1', shallow).then(String, (error: Error) => error.message), 'git fetch --unshallow --tags')
})

test.after(() => rm(root, { recursive: true }))

test.run()
