// Shell lives in files that shellcheck passes, short enough to be read at once, without template code.
import { readdir, readFile } from 'node:fs/promises'
import { execa } from 'execa'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { shellcheck } from '../../tools/programs.ts'

const pod = (await readdir('files')).filter((name) => name.endsWith('.sh')).map((name) => `files/${name}`)
const { stdout } = await execa('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.sh', '.ci/run'])

test('shellcheck', async () => {
  await execa(await shellcheck(), ['--external-sources', '--source-path=SCRIPTDIR', ...stdout.split('\n')])
})

for (const file of pod)
  test(file, async () => {
    const text = await readFile(file, 'utf8')
    assert.ok(text.split('\n').length <= 80, 'longer than 80 lines')
    assert.not.match(text, /\{\{/)
  })

test.run()
