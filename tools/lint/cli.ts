import { readFileSync } from 'node:fs'
import { usage } from './arguments.ts'
import { maskUsage } from './mask.ts'
import { chartVersion, runLint, runMask } from './run.ts'

const [command, ...words] = process.argv.slice(2)
const asksHelp = [command, ...words].some((word) => word === '--help' || word === '-h')

if (command === '--version') {
  console.log(chartVersion())
} else if ((command !== 'lint' && command !== 'mask') || asksHelp) {
  process[asksHelp ? 'stdout' : 'stderr'].write(`${usage}\n\n${maskUsage}\n`)
  process.exitCode = asksHelp ? 0 : 2
} else {
  try {
    process.exitCode = (command === 'mask' ? runMask : runLint)(words, {
      readInput: () => readFileSync(0, 'utf8'),
      write: (text) => process.stdout.write(text),
      colored: process.stdout.isTTY === true && !process.env.NO_COLOR,
      workspace: process.env.GITHUB_WORKSPACE,
    })
  } catch (error) {
    process.stderr.write(`kafka-values: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 2
  }
}
