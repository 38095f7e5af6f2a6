// One folder a case: values.yaml, perhaps case.yaml (release, namespace), and one golden for each object that is rendered.
// `npx tsx test/golden/golden.test.ts --update` writes them; read what it wrote.
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createTwoFilesPatch } from 'diff'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parse, stringify } from 'yaml'
import { ajvRefusals } from '../tools/ajv.ts'
import { helmLines, manifests, template, type HelmLine, type Manifest, type Render } from '../render.ts'

const update = process.argv.includes('--update')
const folder = process.env['GOLDEN_CASES'] ?? 'test/golden/cases'

const scripts = new Map<string, string>()
for (const name of await readdir('files')) scripts.set((await readFile(`files/${name}`, 'utf8')).trim(), `(files/${name})`)

/** Scripts are reviewed where they are written, so a golden names them. A changed one still shows up whole. */
const golden = (object: Manifest): string =>
  stringify(JSON.parse(JSON.stringify(object), (_, value: unknown) => (typeof value === 'string' ? (scripts.get(value.trim()) ?? value) : value)), {
    lineWidth: 0,
    sortMapEntries: true,
  })

async function render(name: string, line: HelmLine): Promise<string> {
  const extra = `${folder}/${name}/case.yaml`
  const options: Render = existsSync(extra) ? parse(await readFile(extra, 'utf8')) : {}
  return template(['--values', `${folder}/${name}/values.yaml`], { ...options, line })
}

function same(file: string, expected: string, actual: string): void {
  if (expected !== actual) assert.unreachable(`${createTwoFilesPatch(file, 'rendered', expected, actual, '', '', { context: 2 })}`)
}

for (const name of (await readdir(folder)).sort()) {
  test(name, async () => {
    assert.equal(ajvRefusals(parse(await readFile(`${folder}/${name}/values.yaml`, 'utf8')) ?? {}), [])
    const printed = await render(name, '4')
    assert.is(await render(name, '4'), printed, 'two renders differ')
    const rendered = new Map(manifests(printed).map((object) => [`${object.kind}-${object.metadata.name}.yaml`, golden(object)]))
    const goldens = `${folder}/${name}/golden`
    if (update) {
      await rm(goldens, { recursive: true, force: true })
      await mkdir(goldens)
      for (const [file, text] of rendered) await writeFile(`${goldens}/${file}`, text)
    }
    const there = new Set(existsSync(goldens) ? await readdir(goldens) : [])
    for (const [file, text] of rendered) {
      assert.ok(there.delete(file), `${goldens}/${file} is missing: run with --update and read it`)
      same(`${goldens}/${file}`, await readFile(`${goldens}/${file}`, 'utf8'), text)
    }
    assert.equal([...there], [], 'goldens that nothing renders any more')
    // Helm 4 leaves an empty line below each manifest.
    const packed = (text: string) => text.replace(/\n+---$/gm, '\n---').trimEnd()
    for (const line of helmLines.filter((line) => line !== '4')) same(`${name} by Helm 4`, packed(printed), packed(await render(name, line)))
  })
}

test.run()
