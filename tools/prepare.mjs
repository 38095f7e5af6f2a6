// @ts-check
// Makes the linter, dist/kafka-values.mjs: npm's `prepare`, and the first step of the GitHub Action. What that needs
// is installed where it is not there: in a fresh checkout, and in the clone that `npm install --global git+…` makes
// (as pre-commit does), for which npm installs in the global folder instead.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { npm_config_global: _, npm_config_location: __, ...env } = process.env

if (!existsSync(new URL('../node_modules/esbuild', import.meta.url))) {
  const words = ['ci', '--ignore-scripts', '--include=dev', '--silent']
  const { status, error } = spawnSync('npm', words, { cwd: root, env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}
const { bundleLint } = await import('./bundle.mjs')
await bundleLint(new URL('../dist/kafka-values.mjs', import.meta.url))
