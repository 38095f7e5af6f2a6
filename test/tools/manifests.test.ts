// What the golden cases render fits Kubernetes' own schemas, the oldest and the newest that the chart supports.
import { readdirSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { manifestVersions } from '../../tools/kubernetes/manifests.ts'
import type { Schema } from '../../tools/schema.ts'
import { readText } from './chart.ts'
import { refusals } from './kubernetes-objects.ts'

const test = suite('manifests')

const cases = readdirSync(new URL('../golden/cases/', import.meta.url))

for (const version of manifestVersions) {
  for (const name of cases) {
    test(`${name} fits Kubernetes ${version}`, () => {
      const files = readdirSync(new URL(`../golden/cases/${name}/golden/`, import.meta.url))
      assert.ok(files.length > 0)
      for (const file of files) assert.equal(refusals(version, parse(readText(`test/golden/cases/${name}/golden/${file}`)) as Schema), [], file)
    })
  }

  for (const [what, object] of [
    ['a misspelt field', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' }, spec: { clusterIp: 'None' } }],
    ['a wrong type', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: { a: 1 } }],
    ['a missing field', { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata: { name: 'a' }, spec: { serviceName: 'a' } }],
    ['an unknown kind', { apiVersion: 'v1', kind: 'Sevice', metadata: { name: 'a' } }],
  ] as [string, Schema][]) {
    test(`Kubernetes ${version} refuses ${what}`, () => assert.ok(refusals(version, object).length > 0))
  }
}

test('the oldest version is the one that Chart.yaml names', () => {
  const { kubeVersion } = parse(readText('Chart.yaml')) as { kubeVersion: string }
  assert.match(kubeVersion, `>=${manifestVersions[0]}.`)
})

test.run()
