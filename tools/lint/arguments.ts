import type { SetKind } from './set.ts'

export const formats = ['text', 'json', 'sarif', 'github'] as const
export type Format = (typeof formats)[number]

export interface Arguments {
  /** Values files in the order given; `-` is standard input. */
  files: string[]
  sets: { kind: SetKind; text: string }[]
  format: Format
  fix: boolean
  /** Lint every file on its own instead of merging them. */
  each: boolean
  /** More warnings than this count as failure; undefined for no limit. */
  maxWarnings: number | undefined
}

/** Helm applies the kinds of `--set` in this order, whatever their order on the command line. */
const setKinds: SetKind[] = ['set-json', 'set', 'set-string', 'set-file', 'set-literal']

export const usage = `usage: kafka-values lint [FILE…] [options]
Checks values for this chart. Several files are merged as Helm merges them, the last one winning.

  FILE, -f FILE, --values FILE  a values file; - is standard input
  --set, --set-string, --set-json, --set-file, --set-literal KEY=VALUE
                                as for helm install
  --each                        check every file on its own instead of merging them
  --fix                         write fixes that keep what Helm reads into the files
  --format text|json|sarif|github
  --max-warnings N              fail when there are more warnings
--version prints the chart's version, whose values are checked.
Exit code: 0 no errors, 1 errors or too many warnings, 2 could not run.`

/** @throws Error that says which argument is wrong. */
export function readArguments(words: string[]): Arguments {
  const result: Arguments = { files: [], sets: [], format: 'text', fix: false, each: false, maxWarnings: undefined }
  const queue = [...words]
  while (queue.length > 0) {
    const [word, attached] = halves(queue.shift()!)
    const next = (): string => {
      const value = attached ?? queue.shift()
      if (value === undefined) throw new Error(`${word}: needs a value`)
      return value
    }
    const kind = setKinds.find((each) => word === `--${each}`)
    if (kind !== undefined) result.sets.push({ kind, text: next() })
    else if (word === '-f' || word === '--values') result.files.push(next())
    else if (word === '--format') result.format = oneOf(formats, next(), word)
    else if (word === '--max-warnings') result.maxWarnings = count(next(), word)
    else if (attached !== undefined) throw new Error(`${word}: ${word === '--fix' || word === '--each' ? 'takes no value' : 'unknown option'}`)
    else if (word === '--fix') result.fix = true
    else if (word === '--each') result.each = true
    else if (word.startsWith('-') && word !== '-') throw new Error(`${word}: unknown option`)
    else result.files.push(word)
  }
  if (result.files.length === 0 && result.sets.length === 0) throw new Error('no values file given; - reads standard input')
  if (result.each && result.sets.length > 0) throw new Error('--each: goes with files only, not with --set')
  if (result.fix && result.files.includes('-')) throw new Error('--fix: needs files, not standard input')
  result.sets.sort((one, other) => setKinds.indexOf(one.kind) - setKinds.indexOf(other.kind))
  return result
}

/** `--option=value` in its parts; what follows an option is its value whatever it looks like. */
function halves(word: string): [word: string, attached: string | undefined] {
  const [option, value] = /^(--[^=]+)=(.*)$/s.exec(word)?.slice(1) ?? []
  return [option ?? word, value]
}

function oneOf<T extends string>(allowed: readonly T[], word: string, option: string): T {
  const found = allowed.find((each) => each === word)
  if (found === undefined) throw new Error(`${option} ${word}: allowed is ${allowed.join(', ')}`)
  return found
}

function count(word: string, option: string): number {
  if (!/^[0-9]+$/.test(word)) throw new Error(`${option} ${word}: allowed is a whole number`)
  return Number(word)
}
