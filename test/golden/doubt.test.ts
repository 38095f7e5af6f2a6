// A golden test that can't fail is none: what it must notice, done to copies of a case.
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { test } from 'uvu'
import * as assert from 'uvu/assert'

const cases = await mkdtemp(join(tmpdir(), 'golden-'))
const golden = (name: string): string => join(cases, name, 'golden/Service-kafka-svc.yaml')

const run = (...args: string[]) =>
  execa(process.execPath, ['--import', 'tsx', 'test/golden/golden.test.ts', ...args], { env: { GOLDEN_CASES: cases, FORCE_COLOR: '0' }, reject: false, all: true })

test('an untouched case passes; one that misses a golden, has one too many or another one fails', async () => {
  for (const name of ['untouched', 'missing', 'orphan', 'different']) await cp('test/golden/cases/two', join(cases, name), { recursive: true })
  await rm(golden('missing'))
  await writeFile(join(cases, 'orphan/golden/Secret-old.yaml'), 'kind: Secret\n')
  await appendFile(golden('different'), 'extra: line\n')

  const { exitCode, all } = await run()
  assert.is(exitCode, 1)
  const told = Object.fromEntries(all.split(/^ +FAIL +/m).slice(1).map((text) => [/"(.*)"/.exec(text)![1], text]))
  assert.equal(Object.keys(told).sort(), ['different', 'missing', 'orphan'], all)
  assert.match(all, /Passed: +1$/m)
  assert.match(told['missing']!, /Service-kafka-svc\.yaml is missing: run with --update and read it/)
  assert.match(told['orphan']!, /goldens that nothing renders any more/)
  assert.match(told['different']!, /-extra: line/)
  assert.is(await readFile(golden('missing'), 'utf8').catch(() => 'not written'), 'not written')
})

test('--update writes', async () => {
  for (const name of ['untouched', 'orphan', 'different']) await rm(join(cases, name), { recursive: true })
  const { exitCode, all } = await run('--update')
  assert.is(exitCode, 0, all)
  assert.match(await readFile(golden('missing'), 'utf8'), /kind: Service/)
})

test.after(() => rm(cases, { recursive: true }))

test.run()
