// Without Helm in the cluster: the order in which Argo CD applies things, kustomize's helmCharts, and a render applied.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { parse, stringify } from 'yaml'
import { argoOptions, argoPhase } from '../publish/argocd.ts'
import { openChannels } from '../publish/channels.ts'
import { packageChart } from '../../tools/publish/archive.ts'
import { addToIndex } from '../../tools/publish/channels.ts'
import { helm } from '../../tools/programs.ts'
import { manifests, template } from '../render.ts'
import { documented, imageValues, say, small, watched } from './harness.ts'
import { createTopic, missing, readWithKcat, write } from './messages.ts'

const work = await mkdtemp(join(tmpdir(), 'kafka-chart-'))
const values = { ...small, ...parse(await readFile(imageValues, 'utf8')), replicas: 1 }

test("Argo CD's order", watched('argocd', async (kafka) => {
  const text = await template([...argoOptions('1.35.0'), '--values', '-'], { namespace: kafka.namespace, input: stringify(values) })
  for (const phase of ['PreSync', 'Sync'] as const) {
    // As Helm wrote it: kubectl reads YAML 1.1, in which 0555 is octal.
    const documents = text.split(/^---$/m).filter((document) => manifests(document).some((object) => argoPhase(object) === phase))
    await writeFile(join(work, `${phase}.yaml`), documents.join('---\n'))
  }
  const apply = (phase: 'PreSync' | 'Sync') => kafka.kubectl('apply', '--server-side', '-f', join(work, `${phase}.yaml`))
  // Its default is to delete a hook of the last sync before it creates the next.
  const preSync = async () => {
    await kafka.kubectl('delete', 'job/kafka-shrink', '--ignore-not-found')
    await apply('PreSync')
    await kafka.kubectl('wait', '--for=condition=complete', 'job/kafka-shrink', '--timeout=110s')
    return kafka.kubectl('logs', 'job/kafka-shrink', '-c', 'shrink')
  }
  assert.match(await preSync(), /there is no kafka-1 .*so no node goes/)
  await apply('Sync')
  await kafka.waitReady(0)
  await createTopic(kafka, 'kept')
  const { acked } = await write(kafka, 'kept', 1000)
  assert.match(await preSync(), /there is no kafka-1 .*so no node goes/)
  await apply('Sync')
  // Exits with 1 where anything differs.
  assert.is(await kafka.kubectl('diff', '--server-side', '-f', join(work, 'Sync.yaml')), '')
  assert.equal(missing(acked, await readWithKcat(kafka, 'kept')), [])
  say(`two syncs, no difference after the second; ${acked.size} messages kept`)
}))

test('kustomize, and a render applied', watched('kustomize', async (kafka) => {
  const channels = await openChannels()
  try {
    await addToIndex(channels.folder, await packageChart({ out: work }))
    const folder = join(work, 'kustomize')
    await mkdir(folder)
    const example = parse(await readFile('examples/kustomize/kustomization.yaml', 'utf8'))
    const [chart] = example.helmCharts
    const here = { repo: channels.page, namespace: kafka.namespace, valuesInline: values }
    await writeFile(join(folder, 'kustomization.yaml'), stringify({ ...example, namespace: kafka.namespace, helmCharts: [{ ...chart, ...here }] }))
    await writeFile(join(folder, 'values.yaml'), stringify(values))
    // Kubectl's kustomize of Kubernetes 1.35 knows no Helm 4 yet.
    const build = `kubectl kustomize --enable-helm --helm-command '${await helm('3')}' '${folder}'`

    const created = await kafka.paste(`${build} | kubectl apply -f -`)
    assert.equal(created.split('\n').filter((line) => !line.endsWith(' created')), [])
    assert.not.match(created, /job|pod\//)
    await kafka.waitReady(0)
    await createTopic(kafka, 'kept')
    const { acked } = await write(kafka, 'kept', 1000)
    // The same objects either way, so the one can be taken in place of the other. Kubectl calls some of them configured at
    // every apply; what counts is that nothing differs, and that no pod is made anew.
    const render = (await documented('apply')).replace(' | kubectl apply -f -', ` --namespace ${kafka.namespace} --values '${folder}/values.yaml'`)
    for (const source of [build, render]) {
      assert.is(await kafka.paste(`${source} | kubectl diff -f -`), '')
      await kafka.paste(`${source} | kubectl apply -f -`)
    }
    assert.is(await kafka.kubectl('get', 'statefulset/kafka', '-o', 'jsonpath={.metadata.generation}'), '1')
    assert.equal(missing(acked, await readWithKcat(kafka, 'kept')), [])
    say(`applied by kustomize and from a render, no difference; ${acked.size} messages kept`)
  } finally {
    await channels.close()
  }
}))

test.after(() => rm(work, { recursive: true }))

test.run()
