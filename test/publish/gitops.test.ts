// The examples for Argo CD and Flux, rendered as those do it: without a cluster, again and again.
import { readdir, readFile } from 'node:fs/promises'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse, parseAllDocuments, stringify } from 'yaml'
import { manifests, template, type Manifest } from '../render.ts'
import { lintText, readText } from '../tools/chart.ts'
import { argoOptions, argoPhase } from './argocd.ts'

const test = suite('GitOps')

const { version } = parse(readText('Chart.yaml')) as { version: string }
const argo = parse(readText('examples/argocd/application.yaml')).spec
const [fluxSource, fluxRelease] = parseAllDocuments(readText('examples/flux/kafka.yaml')).map((document) => document.toJS().spec)
const [kustomize] = parse(readText('examples/kustomize/kustomization.yaml')).helmCharts

const values: Record<string, object> = { 'Argo CD': argo.source.helm.valuesObject, Flux: fluxRelease.values, kustomize: kustomize.valuesInline }
const render = (tool: string, ...options: string[]): Promise<string> =>
  template(['--values', '-', ...options], { release: 'kafka', namespace: 'kafka', input: stringify(values[tool]) })

test('the examples take the version that is here', () => {
  assert.equal([argo.source.targetRevision, fluxSource.ref.tag, kustomize.version], [version, version, version])
})

for (const tool of Object.keys(values)) test(`the lint finds nothing in the example for ${tool}`, () => assert.equal(lintText(stringify(values[tool])), []))

test('Argo CD: two renders are equal, whatever Kubernetes it names', async () => {
  const first = await render('Argo CD', ...argoOptions('1.28.0', 'v1', 'apps/v1'))
  assert.is(await render('Argo CD', ...argoOptions('1.28.0', 'v1', 'apps/v1')), first)
  assert.is(await render('Argo CD', ...argoOptions('1.37.0', 'v1', 'apps/v1', 'monitoring.coreos.com/v1')), first)
})

test('Argo CD: what runs before a sync needs nothing that comes with it', async () => {
  const objects = manifests(await render('Argo CD', ...argoOptions('1.37.0')))
  const names = (phase: string): string[] => objects.filter((object) => argoPhase(object) === phase).map(({ kind, metadata }) => `${kind} ${metadata.name}`)
  assert.equal(names('PreSync'), ['ConfigMap kafka-shrink', 'Job kafka-shrink'])
  assert.equal(names('never'), ['Pod kafka-test'])
  assert.equal(names('Sync'), ['ConfigMap kafka', 'PodDisruptionBudget kafka', 'Service kafka-svc', 'ServiceAccount kafka', 'StatefulSet kafka'])
  const job = objects.find(({ kind }) => kind === 'Job')!
  const pod = job.spec.template.spec
  assert.is(pod.serviceAccountName, undefined)
  assert.equal(pod.volumes.map(({ configMap }: { configMap?: { name: string } }) => configMap?.name), [undefined, 'kafka-shrink'])
  for (const container of pod.containers) assert.not.match(JSON.stringify(container.env), 'valueFrom')
  assert.match(job.metadata.annotations!['helm.sh/hook-delete-policy']!, 'before-hook-creation')
})

test('readers of YAML 1.1 and 1.2 see the same', async () => {
  const text = await render('Argo CD')
  const read = (version: '1.1' | '1.2') => parseAllDocuments(text, { version }).map((document) => document.toJS())
  assert.equal(read('1.2'), read('1.1'))
})

test('Flux: an install and an upgrade render the same objects', async () => {
  const objects = async (...options: string[]): Promise<Manifest[]> => manifests(await render('Flux', ...options))
  assert.equal(await objects(), await objects('--is-upgrade'))
  assert.is(await render('Flux'), await render('Flux'))
})

/** Functions and objects whose result differs from one render to the next. */
const changing = /(\b(lookup|now|date|ago|unixEpoch|rand[A-Z]\w*|shuffle|uuidv4|gen[A-Z]\w*|getHostByName|env|expandenv|bcrypt|htpasswd|encryptAES)|\.Capabilities|\.Release\.(IsInstall|IsUpgrade|Revision))\b(?=[^{]*}})/

test('no template asks the cluster, the clock or chance', async () => {
  const templates = (await readdir('templates', { recursive: true })).filter((name) => /\.(yaml|tpl|txt)$/.test(name))
  assert.ok(templates.length > 10)
  for (const name of templates) assert.not.match(await readFile(`templates/${name}`, 'utf8'), changing, name)
})

test('a template that does would be seen', () => {
  for (const text of ['{{ lookup "v1" "Secret" "" "" }}', '{{- now }}', '{{ if .Release.IsUpgrade }}', '{{ randAlphaNum 8 }}']) assert.match(text, changing)
})

test.run()
