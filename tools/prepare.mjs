// @ts-check
// Makes the linter, dist/kafka-values.mjs: npm's `prepare`, and the first step of the GitHub Action. What that needs
// is installed where it is not there: in a fresh checkout, and in the clone that `npm install --global git+…` makes
// (as pre-commit does), for which npm installs in the global folder instead.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const { npm_config_global: _, npm_config_location: __, ...env } = process.env

/** @param {string} program @param {string[]} args */
function run(program, ...args) {
  const { status, error } = spawnSync(program, args, { cwd: root, env, stdio: ['ignore', 2, 2], shell: program === 'npm' && process.platform === 'win32' })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(new URL('../node_modules/tsx', import.meta.url))) run('npm', 'ci', '--ignore-scripts', '--include=dev', '--silent')
run(process.execPath, '--import', 'tsx', 'tools/cli.ts', 'bundle')
