import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { readChanges, renewChart } from '../../tools/artifacthub.ts'
import { manifests, template } from '../render.ts'
import { chart, readText } from './chart.ts'

const test = suite('Artifact Hub')

const changelog = `# Changelog

Words before.

## 1.1.0

- New value \`a\`, told
  over two lines.
- Something "quoted": it is otherwise now.

### Fixed

- It starts.
- New clients find it.

## 1.0.0

- First version.
`

test('changes are those of the first section, each with its kind', () => {
  assert.equal(readChanges(changelog), [
    { kind: 'added', text: 'New value `a`, told over two lines.' },
    { kind: 'changed', text: 'Something "quoted": it is otherwise now.' },
    { kind: 'fixed', text: 'It starts.' },
    { kind: 'fixed', text: 'New clients find it.' },
  ])
  assert.equal(readChanges('# Changelog\n'), [])
})

const values = { image: { registry: '', repository: 'a/b', tag: '', digest: '' } }
const head = 'apiVersion: v2 # 2\nversion: 1.1.0-rc.1\nappVersion: 4.3.1\nkubeVersion: ">=1.28.0-0"\nhome: https://example.com\nkeywords: [a, b]\nannotations:\n  other: "1"\n'
const annotationsOf = (text: string) => (parse(text) as { annotations: Record<string, string> }).annotations

test('the rest of Chart.yaml stays, and a second run changes nothing', () => {
  const renewed = renewChart(head, values, changelog)
  assert.ok(renewed.startsWith(head), renewed)
  assert.is(renewChart(renewed, values, changelog), renewed)
})

test('annotations are YAML within YAML', () => {
  const annotations = annotationsOf(renewChart(head, values, changelog))
  assert.equal(parse(annotations['artifacthub.io/changes']!)[1], { kind: 'changed', description: 'Something "quoted": it is otherwise now.' })
  assert.equal(parse(annotations['artifacthub.io/images']!), [{ name: 'kafka', image: 'a/b:4.3.1' }])
  assert.is(annotations['artifacthub.io/prerelease'], 'true')
  const digest = { image: { ...values.image, registry: 'r', digest: 'sha256:1' } }
  assert.match(annotationsOf(renewChart(head, digest, changelog))['artifacthub.io/images']!, 'r/a/b:4.3.1@sha256:1')
})

test("the chart's own: what is listed is what its default renders", async () => {
  const annotations = annotationsOf(readText('Chart.yaml'))
  const images = (parse(annotations['artifacthub.io/images']!) as { image: string }[]).map(({ image }) => image)
  const rendered = manifests(await template([])).flatMap((object) => [...JSON.stringify(object).matchAll(/"image":"([^"]+)"/g)].map((match) => match[1]!))
  assert.equal([...new Set(rendered)], images)
  assert.ok(chart.defaults.image !== undefined && parse(annotations['artifacthub.io/changes']!).length > 0)
  for (const key of ['license', 'category']) assert.type(annotations[`artifacthub.io/${key}`], 'string')
})

test.run()
