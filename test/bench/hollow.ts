// The chart's pods with nothing in them but an open port: what Kubernetes alone takes of the time to install.
import { release, until } from '../live/harness.ts'
import { manifests, template } from '../render.ts'
import { stopwatch } from './subject.ts'

interface Container {
  command: string[]
  lifecycle?: object
}

/** Seconds until the pods of that many nodes are ready: their volumes, their init container and their probes as the chart has them. */
export async function installHollow(nodes: number, values: string[]): Promise<number> {
  const space = await release('bench-hollow')
  try {
    return await stopwatch(async () => {
      for (const object of manifests(await template([...values.flatMap((file) => ['-f', file]), '--no-hooks', '--set', `replicas=${nodes}`], { namespace: space.namespace }))) {
        const pod = object.kind === 'StatefulSet' ? (object.spec.template.spec as Record<'containers' | 'initContainers', Container[]>) : undefined
        for (const container of pod?.initContainers ?? []) container.command = ['true']
        for (const container of pod?.containers ?? []) {
          container.command = ['nc', '-ll', '-p', '9092', '-e', 'true']
          delete container.lifecycle
        }
        await space.create(object)
      }
      await until('all are ready', 300, async () => Number(await space.kubectl('get', 'statefulset', 'kafka', '-o', 'jsonpath={.status.readyReplicas}')) === nodes)
    })
  } finally {
    await space.remove()
  }
}
