import { readdirSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { locate } from '../../tools/lint/formats/text.ts'
import { chartDefaults } from '../../tools/kafka/defaults.ts'
import { readCluster } from '../../tools/lint/cluster.ts'
import { overDefaults } from '../../tools/lint/merge.ts'
import type { Values } from '../../tools/lint/rule.ts'
import { allRules } from '../../tools/lint/rules.ts'
import { parseAsHelm } from '../../tools/helm-yaml.ts'
import { chart, lintText, readText } from './chart.ts'
import { pick, randomFrom } from './random.ts'

const test = suite('lint rules')

const rules = allRules(chart.kafka)

test('every rule has its page, and every page its rule', () => {
  const pages = readdirSync(new URL('../../docs/rules/', import.meta.url)).filter((name) => name.endsWith('.md') && name !== 'README.md')
  assert.equal(pages.sort(), rules.map(({ id }) => `${id}.md`).sort())
})

test('defaults are clean', () => assert.equal(lintText(readText('values.yaml')), []))

for (const { id, severity, summary } of rules) {
  const page = readText(`docs/rules/${id}.md`)
  const [reported, notReported] = [...page.matchAll(/```yaml\n(.*?)```/gs)].map((match) => match[1]!)

  test(`${id}: the page says what the rule is`, () => {
    assert.ok(page.startsWith(`# ${id}\n\n${severity === 'error' ? 'Error' : 'Warning'}. ${summary}\n`))
  })

  test(`${id}: trips, with a place`, () => {
    const findings = lintText(reported!).filter(({ rule }) => rule.id === id)
    assert.ok(findings.length > 0)
    for (const { place } of findings) assert.match(locate(place!), /^values\.yaml:\d+:\d+$/)
  })

  test(`${id}: does not trip, and no error is left`, () => {
    const findings = lintText(notReported!).filter(({ rule }) => rule.id === id || rule.severity === 'error')
    assert.equal(findings.map(({ message }) => message), [])
  })

  const fixes = lintText(reported!).some(({ rule, fix }) => rule.id === id && fix)
  if (fixes) test(`${id}: the page tells of --fix`, () => assert.match(page, '`--fix`'))
}

test('broken text is linted, not died of', () => {
  const random = randomFrom(7)
  const texts = rules.map(({ id }) => readText(`docs/rules/${id}.md`).match(/```yaml\n(.*?)```/s)![1]!)
  for (let run = 0; run < 600; run++) {
    const text = pick(random, texts)
    const at = Math.floor(random() * text.length)
    const broken = text.slice(0, at) + pick(random, ['', ' ', '\n', ':', '-', '{', ']', '"', '&a ', '*a', '!!int ', '# ', '? ', '\t', '0', 'é', '|']) + text.slice(at + Math.floor(random() * 3))
    for (const { place } of lintText(broken)) if (place) assert.ok(locate(place))
  }
})

for (const name of readdirSync(new URL('../golden/cases/', import.meta.url))) {
  test(`the lint knows the properties that golden case ${name} renders`, () => {
    const user = parseAsHelm(readText(`test/golden/cases/${name}/values.yaml`)).document.toJS() as unknown
    const { property } = readCluster(overDefaults(chart.defaults, user ?? {}) as Values, chart.kafka)
    const folder = `test/golden/cases/${name}/golden`
    const configMaps = readdirSync(new URL(`../../${folder}`, import.meta.url)).filter((file) => file.startsWith('ConfigMap-'))
    const text = configMaps.map((file) => readText(`${folder}/${file}`)).join('')
    const rendered = Object.keys(chartDefaults(3)).map((each) => [each, new RegExp(`^ *${each.replaceAll('.', '\\.')}=(.*)$`, 'm').exec(text)?.[1]])
    assert.equal(rendered.map(([each]) => [each, property(each!)]), rendered)
  })
}

test.run()
