// up [--context NAME] | down
import { delimiter } from 'node:path'
import { parseArgs } from 'node:util'
import { ExecaError } from 'execa'
import { ensureCluster, removeCluster } from './cluster.ts'

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { context: { type: 'string' } } })
  if (positionals[0] === 'down') await removeCluster()
  else if (positionals[0] === 'up') {
    const { kind, kubeconfig, env } = await ensureCluster(values)
    console.log(`# The cluster (${kind}) is up. To use it from a shell:`)
    console.log(`export KUBECONFIG='${kubeconfig}' PATH='${env['PATH']?.split(delimiter)[0]}':"$PATH"`)
  } else throw new Error('usage: cli.ts up [--context NAME] | down')
} catch (error) {
  console.error(error instanceof ExecaError ? error.message : error)
  process.exitCode = 1
}
