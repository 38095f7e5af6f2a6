// A little of the fuzz, the same each time (`npm run fuzz` takes a new seed and as many RUNS as it is told); and a chart with a
// mistake, which it has to find.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('fuzz')

const fuzz = (env: Record<string, string>) => execa(process.execPath, ['--import', 'tsx', 'test/tools/fuzz.ts'], { env: { ...env, FORCE_COLOR: '0' }, reject: false })

test('the chart', async () => {
  const { exitCode, stdout } = await fuzz({ RUNS: '12', SEED: '4' })
  assert.is(exitCode, 0, stdout)
})

test('a mistake is found, and told by the smallest values', async () => {
  const chart = await mkdtemp(join(tmpdir(), 'kafka-chart-'))
  for (const part of ['Chart.yaml', 'values.yaml', 'values.schema.json', 'templates', 'files']) await cp(part, join(chart, part), { recursive: true })
  const service = join(chart, 'templates', 'service.yaml')
  const mistake = 'spec:\n  {{- with $.Values.service.labels }}\n  sessionAffinity: 1\n  {{- end }}'
  await writeFile(service, (await readFile(service, 'utf8')).replace(/^spec:/m, mistake))
  const { exitCode, stdout } = await fuzz({ CHART: chart, RUNS: '200', SEED: '6' })
  assert.is(exitCode, 1)
  assert.match(stdout, /SEED=6, run \d+: Kubernetes refuses it: 1\.28: Service \/spec\/sessionAffinity: .*\n\nservice:\n  labels:\n    \S+: \S+\n/)
  await rm(chart, { recursive: true })
})

test.run()
