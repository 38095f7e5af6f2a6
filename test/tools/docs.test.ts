import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readAnnotations } from '../../tools/annotations.ts'
import { renew, renewOrAdd, rulesTable, valuesTable } from '../../tools/docs.ts'
import { readText } from './chart.ts'

const test = suite('docs')

const entries = readAnnotations(`
# -- Nodes | pods.
# @section -- Topology
replicas: 3
# -- Pod.
# @section -- Pod
pod:
  # -- Name.
  # @default -- the release's
  name: ""
`)

test('one table a section, keys in order', () => {
  assert.is(
    valuesTable(entries),
    `### Topology

| Value | Default | Meaning |
| --- | --- | --- |
| \`replicas\` | \`3\` | Nodes \\| pods. |

### Pod

| Value | Default | Meaning |
| --- | --- | --- |
| \`pod\` |  | Pod. |
| \`pod.name\` | the release's | Name. |
`,
  )
})

test('only what stands between the markers is renewed', () => {
  const readme = '# A\n<!-- values:begin -->\nold\n<!-- values:end -->\nB\n'
  const renewed = renew(readme, 'values', valuesTable(entries))
  assert.ok(renewed.startsWith('# A\n<!-- values:begin -->\n\n### Topology'))
  assert.ok(renewed.endsWith('|\n\n<!-- values:end -->\nB\n'))
  assert.is(renew(renewed, 'values', valuesTable(entries)), renewed)
})

test('a readme without markers is left alone', () => {
  assert.is(renew('# A\n', 'values', 'x'), '# A\n')
})

test('a text without markers gets a section at its end, once', () => {
  const added = renewOrAdd('# A\n', 'values', 'Values', 'x\n')
  assert.is(added, '# A\n\n## Values\n\n<!-- values:begin -->\n\nx\n\n<!-- values:end -->\n')
  assert.is(renewOrAdd(added, 'values', 'Values', 'x\n'), added)
})

test('the README shows all values, and the lint on a file with mistakes', () => {
  const readme = readText('README.md')
  assert.match(readme, valuesTable(readAnnotations(readText('values.yaml'))))
  assert.match(readme, '$ kafka-values lint mistakes.yaml\nmistakes.yaml:')
})

test('the index of rules links every page', () => {
  assert.match(rulesTable([{ id: 'a-rule', severity: 'error', summary: 'Finds a|b.' }]), '| [a-rule](a-rule.md) | error | Finds a\\|b. |')
})

test.run()
