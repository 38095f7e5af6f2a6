// The hook's entry on files as pre-commit names them. `npm run test:pre-commit` does it with pre-commit itself, which
// takes longer.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { bundleLint } from '../../tools/bundle.mjs'
import { copyCheckout } from './checkout.ts'
import { readText } from './chart.ts'

const test = suite('pre-commit hook')

const [hook] = parse(readText('.pre-commit-hooks.yaml')) as { entry: string; files: string; language: string }[]
const checkout = copyCheckout()

test('the files it takes', () => {
  const taken = (path: string): boolean => new RegExp(hook!.files).test(path)
  for (const path of ['values.yaml', 'values-prod.yml', 'deploy/kafka/values.prod.yaml']) assert.ok(taken(path), path)
  for (const path of ['values.schema.json', 'my-values.yaml', 'values/prod.yaml', 'values.yaml.bak']) assert.not.ok(taken(path), path)
})

test('its entry is the command of the package, and tells good files from bad ones', async () => {
  const [name, ...words] = hook!.entry.split(' ')
  const { bin } = JSON.parse(readText('package.json')) as { bin: Record<string, string> }
  const program = join(checkout, bin[name!]!)
  await bundleLint(pathToFileURL(program))
  writeFileSync(join(checkout, 'values-good.yaml'), 'replicas: 5\n')
  writeFileSync(join(checkout, 'values-bad.yaml'), 'replicas: 0\n')
  const run = (...files: string[]) => execa(process.execPath, [program, ...words, ...files], { cwd: checkout, reject: false })
  assert.is((await run('values-good.yaml')).exitCode, 0)
  // Merged, the good one would win.
  const { exitCode, stdout } = await run('values-bad.yaml', 'values-good.yaml')
  assert.is(exitCode, 1)
  assert.match(stdout, 'values-bad.yaml:1:11 error replicas: is 0')
})

test.after(() => rmSync(checkout, { recursive: true }))

test.run()
