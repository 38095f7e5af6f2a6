// The lint as it is installed: one file beside the chart's own, run by plain Node.
import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { bundleLint } from '../../tools/bundle.mjs'

const test = suite('lint bundle')

const folder = mkdtempSync(join(tmpdir(), 'kafka-values-'))
const program = join(folder, 'dist', 'kafka-values.mjs')

test.before(async () => {
  await bundleLint(pathToFileURL(program))
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

test.after(() => rmSync(folder, { recursive: true }))

test.run()
