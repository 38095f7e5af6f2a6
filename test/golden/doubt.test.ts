// A golden test that can't fail is none: what it must notice, done to a copy of a case.
import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { test } from 'uvu'
import * as assert from 'uvu/assert'

const golden = 'two/golden/Service-kafka-svc.yaml'

async function run(change: (cases: string) => Promise<void>, ...args: string[]) {
  const cases = await mkdtemp(join(tmpdir(), 'golden-'))
  try {
    await cp('test/golden/cases/two', join(cases, 'two'), { recursive: true })
    await change(cases)
    const { exitCode, all } = await execa(process.execPath, ['--import', 'tsx', 'test/golden/golden.test.ts', ...args], {
      env: { GOLDEN_CASES: cases, FORCE_COLOR: '0' },
      reject: false,
      all: true,
    })
    return { exitCode, all, after: await readFile(join(cases, golden), 'utf8').catch(() => undefined) }
  } finally {
    await rm(cases, { recursive: true })
  }
}

test('an untouched case passes', async () => {
  const { exitCode, all } = await run(async () => {})
  assert.is(exitCode, 0, all)
})

test('a missing golden fails, and is not written', async () => {
  const { exitCode, all, after } = await run((cases) => rm(join(cases, golden)))
  assert.is(exitCode, 1)
  assert.match(all, /Service-kafka-svc\.yaml is missing: run with --update and read it/)
  assert.is(after, undefined)
})

test('a golden that nothing renders fails', async () => {
  const { exitCode, all } = await run((cases) => writeFile(join(cases, 'two/golden/Secret-old.yaml'), 'kind: Secret\n'))
  assert.is(exitCode, 1)
  assert.match(all, /goldens that nothing renders any more/)
})

test('a difference fails, and shows the lines', async () => {
  const { exitCode, all } = await run((cases) => appendFile(join(cases, golden), 'extra: line\n'))
  assert.is(exitCode, 1)
  assert.match(all, /-extra: line/)
})

test('--update writes', async () => {
  const { exitCode, after } = await run((cases) => rm(join(cases, golden)), '--update')
  assert.is(exitCode, 0)
  assert.match(after!, /kind: Service/)
})

test.run()
