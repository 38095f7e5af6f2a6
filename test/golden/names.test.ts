// Every release name that Helm takes gives names that Kubernetes takes, and no two give the same.
import { test } from 'uvu'
import * as assert from 'uvu/assert'
import { manifests, template } from '../render.ts'

const label = /^[a-z]([-a-z0-9]*[a-z0-9])?$/
const releases = ['a', '1', '0-9', 'kafka', 'my-kafka', 'a.b', 'kafka.prod', 'x'.repeat(46), 'x'.repeat(47), 'x'.repeat(53), `${'x'.repeat(52)}y`,
  `${'x'.repeat(42)}-${'y'.repeat(10)}`, `${'1.'.repeat(26)}1`, `kafka${'-'.repeat(47)}z`]

const names = new Map<string, string>()
for (const release of releases)
  test(`release ${release}`, async () => {
    for (const object of manifests(await template(['--set', 'controllers.replicas=3'], { release, namespace: 'n'.repeat(63) }))) {
      const { name } = object.metadata
      assert.match(name, label)
      assert.ok(name.length <= (object.kind === 'StatefulSet' ? 52 : 63), `${object.kind} ${name}: ${name.length} characters`)
      if (object.kind !== 'StatefulSet') continue
      assert.is(names.get(name), undefined, `${release} and ${names.get(name)} both give ${name}`)
      names.set(name, release)
      // A pod's name is also a label's value and a host name.
      assert.ok(`${name}-999`.length <= 63)
    }
  })

test.run()
