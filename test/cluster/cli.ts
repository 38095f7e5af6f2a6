// up [--context NAME] | down
import { parseArgs } from 'node:util'
import { ensureCluster, removeCluster } from './cluster.ts'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { context: { type: 'string' } } })

if (positionals[0] === 'up') {
  const cluster = await ensureCluster(values)
  console.log(`export KUBECONFIG='${cluster.kubeconfig}' PATH='${cluster.env['PATH']?.split(':')[0]}':"$PATH"`)
} else if (positionals[0] === 'down') {
  await removeCluster()
} else {
  console.error('usage: cli.ts up [--context NAME] | down')
  process.exitCode = 2
}
