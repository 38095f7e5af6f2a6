// The operations page: no command that no test runs.
import { readdir, readFile } from 'node:fs/promises'
import { test } from 'uvu'
import * as assert from 'uvu/assert'

const page = await readFile('docs/operations.md', 'utf8')
const marks = [...page.matchAll(/<!-- run: (\S+) -->\n```sh\n/g)].map(([, mark]) => mark!)

test('every block of commands has a mark', () => {
  assert.is(marks.length, page.match(/^```sh$/gm)!.length)
  assert.is(new Set(marks).size, marks.length)
})

test('and every mark is run by a live test', async () => {
  const files = (await readdir('test/live')).filter((name) => name.endsWith('.test.ts'))
  const tests = (await Promise.all(files.map((name) => readFile(`test/live/${name}`, 'utf8')))).join('')
  assert.equal(marks.filter((mark) => !tests.includes(`documented('${mark}')`)), [])
})

test.run()
