// The operations page's commands that the other tests have no use for: pasted, and what they say looked at.
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { documented, say, until, watched } from './harness.ts'
import { createTopic, missing, readWithKcat, write } from './messages.ts'

test('what shows how the nodes are, and settings that need no restart', watched('operations', async (kafka) => {
  // The claims are expanded nowhere, as this cluster's volumes have no size; that they are asked to is what is tried.
  const storageClass = JSON.parse(await kafka.kubectl('get', 'storageclass', '-o', 'json')).items.find(
    ({ metadata }: { metadata: { annotations?: Record<string, string> } }) => metadata.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true')
  const className = `${kafka.namespace}-expandable`
  await kafka.create({ ...storageClass, metadata: { name: className }, allowVolumeExpansion: true })
  try {
    await kafka.apply('install', { storage: { className } })
    await createTopic(kafka, 'counted')
    const { acked } = await write(kafka, 'counted', 1000)
    const pods = () => kafka.kubectl('get', 'pods', '-l', 'app.kubernetes.io/component=broker', '-o', 'jsonpath={.items[*].metadata.uid}')
    const before = await pods()

    assert.match(await kafka.paste(await documented('init')), /configure: node 0/)
    assert.match(await kafka.paste(await documented('leave')), /INFO/)
    await until('the voters vote', 60, async () => /CurrentVoters: .*"id": 2/.test(await kafka.paste(await documented('quorum'))))
    assert.match(await kafka.paste(await documented('retention')), /Completed updating config/)
    await kafka.paste(await documented('version'))
    await kafka.paste(await documented('finalize'))

    await kafka.paste(await documented('larger'))
    const sizes = await kafka.kubectl('get', 'pvc', '-o', 'jsonpath={.items[*].spec.resources.requests.storage}')
    assert.is(sizes, '20Gi 20Gi 20Gi')
    assert.is(await kafka.kubectl('get', 'statefulset/kafka', '-o', 'jsonpath={.spec.volumeClaimTemplates[0].spec.resources.requests.storage}'), '20Gi')
    await until('the new StatefulSet has the pods', 60, async () => (await kafka.kubectl('get', 'statefulset/kafka', '-o', 'jsonpath={.status.readyReplicas}')) === '3')
    assert.is(await pods(), before, 'no pod is made anew')
    assert.equal(missing(acked, await readWithKcat(kafka, 'counted')), [])
    say(`claims of 10Gi ask for 20Gi, no pod was made anew; ${acked.size} messages kept`)
  } finally {
    await kafka.kubectl('delete', 'storageclass', className, '--wait=false')
  }
}))

test.run()
