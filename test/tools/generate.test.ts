import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { generate } from '../../tools/generate.ts'

const test = suite('generate')

const root = join(import.meta.dirname, '..', '..')

test('two runs make equal bytes', async () => {
  const [one, other] = [await generate(root), await generate(root)]
  assert.equal(one.files, other.files)
  assert.equal(Object.keys(one.files).sort(), ['Chart.yaml', 'README.md', 'docs/rules/README.md', 'files/dynamic.txt', 'types/values.d.ts', 'values.schema.json'])
})

test.run()
