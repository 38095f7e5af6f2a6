import { join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { generate } from '../../tools/generate.ts'

const test = suite('generate')

const root = join(import.meta.dirname, '..', '..')

test('two runs make equal bytes', async () => {
  const [one, other] = [await generate(root), await generate(root)]
  assert.equal(one.files, other.files)
  assert.equal(Object.keys(one.files).sort(), ['Chart.yaml', 'README.md', 'docs/rules/README.md', 'types/values.d.ts', 'values.schema.json'])
})

test('it takes less than 900 ms of CPU', async () => {
  const cli = join(root, 'tools', 'cli.ts')
  const script = `process.argv = [process.argv[0], 'x', 'check']; process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stdout.write(String((user + system) / 1000)) }); await import(${JSON.stringify(cli)})`
  const { stdout } = await execa(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { cwd: root, reject: false })
  assert.ok(Number(stdout) > 0 && Number(stdout) < 900, `${stdout} ms`)
})

test.run()
