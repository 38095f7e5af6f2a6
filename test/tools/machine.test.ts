import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('machine')

const empty = mkdtempSync(join(tmpdir(), 'kafka-chart-'))
const program = new URL('../../tools/machine.mjs', import.meta.url).pathname
const check = (args: string[], env: Record<string, string>) =>
  execa(process.execPath, [program, ...args], { env: { HOME: empty, ...env }, extendEnv: false, reject: false })

test('everything that is missing is told at once', async () => {
  const { exitCode, stdout, stderr } = await check(['cluster', '--', process.execPath, '-e', 'console.log("ran")'], { PATH: empty })
  assert.is(exitCode, 1)
  assert.is(stdout, '')
  assert.match(stderr, /^This machine lacks:\n/)
  const needed = process.platform === 'linux' ? ['Helm: https://', 'Go 1.24 or newer: https://', 'apt-get, '] : ['Helm: https://', 'a Kubernetes: kind']
  for (const need of needed) assert.match(stderr, `\n- ${need}`)
})

test('a cluster of yours needs kubectl alone', async () => {
  const { exitCode, stderr } = await check(['cluster'], { PATH: empty, KAFKA_CHART_CONTEXT: 'mine' })
  assert.is(exitCode, 1)
  assert.match(stderr, '\n- kubectl: https://')
  assert.not.match(stderr, 'apt-get')
})

test.after(() => rmSync(empty, { recursive: true }))

test.run()
