// npm start: a cluster, the chart on it, its test, and how to go on.
import { delimiter } from 'node:path'
import { parseArgs } from 'node:util'
import { ExecaError, execa } from 'execa'
import { ensureCluster } from '../test/cluster/cluster.ts'
import { helm } from './programs.ts'

const { values: options } = parseArgs({ options: { context: { type: 'string' }, namespace: { type: 'string' } } })

async function start(): Promise<void> {
  const started = Date.now()
  const step = (text: string) => console.log(`\n▸ ${text}`)

  step('a Kubernetes cluster')
  const { kind, kubeconfig, env, imageValues } = await ensureCluster(options)
  const namespace = options.namespace ?? (kind === 'context' ? 'kafka' : 'default')
  const program = await helm('4')
  const show = { env, stdio: ['ignore', 'inherit', 'inherit'] } as const
  const inNamespace = ['--namespace', namespace]

  if (kind === 'context' && (await execa(program, ['status', 'kafka', ...inNamespace], { env, reject: false })).exitCode === 0)
    throw new Error(`a release kafka is in namespace ${namespace} already: name another with --namespace, or use helm upgrade`)

  step(`helm install kafka ./ --namespace ${namespace}   (three nodes)`)
  await execa(program, ['upgrade', '--install', 'kafka', '.', ...inNamespace, '--create-namespace', '--values', imageValues, '--wait', '--timeout', '5m'], show)

  step('helm test kafka')
  await execa(program, ['test', 'kafka', ...inNamespace, '--logs', '--timeout', '3m'], show)

  const path = kind === 'packages' ? ` PATH='${env['PATH']?.split(delimiter)[0]}':"$PATH"` : ''
  console.log(`
Kafka runs: kafka-svc.${namespace}:9092 inside the cluster, after ${Math.round((Date.now() - started) / 1000)} s.

Talk to it:
  export KUBECONFIG='${kubeconfig}'${path}
  kubectl exec -n ${namespace} -it kafka-0 -c kafka -- /opt/kafka/bin/kafka-console-producer.sh --bootstrap-server kafka-svc:9092 --topic hello
  kubectl exec -n ${namespace} -it kafka-0 -c kafka -- /opt/kafka/bin/kafka-console-consumer.sh --bootstrap-server kafka-svc:9092 --topic hello --from-beginning
Change it:
  ${program} upgrade kafka ./ --namespace ${namespace} --reuse-values --set replicas=5
Stop:
  ${program} uninstall kafka --namespace ${namespace}          (the disks stay)
${kind === 'context' ? '' : '  npm run cluster:down               (the cluster and its disks go)\n'}`)
}

try {
  await start()
} catch (error) {
  // helm and kubectl have said what is wrong already.
  console.error(error instanceof ExecaError ? `\n${error.shortMessage}` : error)
  process.exitCode = 1
}
