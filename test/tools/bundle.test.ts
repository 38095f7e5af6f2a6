// The lint as it is installed: one file beside the chart's own, run by plain Node.
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleLint } from '../../tools/lint/bundle.ts'

const test = suite('lint bundle')

const folder = mkdtempSync(join(tmpdir(), 'kafka-values-'))
const program = join(folder, 'dist', 'kafka-values.mjs')

test.before(async () => {
  await bundleLint(program)
  chmodSync(program, 0o755)
  for (const file of ['Chart.yaml', 'values.yaml', 'values.schema.json', 'tools/kafka/properties-4.3.json']) {
    cpSync(new URL(`../../${file}`, import.meta.url), join(folder, file))
  }
})

test('lints from any folder, with nothing installed', async () => {
  writeFileSync(join(folder, 'bad.yaml'), 'replicaCount: 3\n')
  const { exitCode, stdout } = await execa(program, ['lint', 'bad.yaml'], { cwd: folder, reject: false })
  assert.is(exitCode, 1)
  assert.match(stdout, 'bad.yaml:1:1 error replicaCount: no such value; did you mean replicas? [unknown-key]')
})

test('one file takes less than 450 ms of CPU', async () => {
  writeFileSync(join(folder, 'good.yaml'), 'replicas: 5\nconfig:\n  num.io.threads: 16\n')
  const script = `process.argv = [process.argv[0], 'x', 'lint', 'good.yaml']; process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write(String((user + system) / 1000)) }); await import(${JSON.stringify(program)})`
  const { stderr } = await execa(process.execPath, ['--input-type=module', '-e', script], { cwd: folder })
  assert.ok(Number(stderr) > 0 && Number(stderr) < 450, `${stderr} ms`)
})

test.after(() => rmSync(folder, { recursive: true }))

test.run()
