import { isPair, isScalar, isSeq, visit, type Scalar } from 'yaml'
import { isObject } from '../../schema.ts'
import { spanOf, type Source } from '../sources.ts'
import { show, type Place, type Report, type Rule } from '../rule.ts'
import type { Path } from '../validate.ts'

/** Files that could be read at all. */
const files = (sources: Source[]): Source[] => sources.filter(({ document, problems }) => document && problems.length === 0)

/** What a file mode is written like, on purpose. */
const modes = new Set(['defaultMode', 'mode'])

interface Scalars {
  source: Source
  path: Path
  scalar: Scalar
  isKey: boolean
  place: Place
}

/** Every scalar that is written without quotes, with its path. */
function* plainScalars(sources: Source[]): Generator<Scalars> {
  for (const source of files(sources)) {
    const found: Scalars[] = []
    visit(source.document!, {
      Scalar(key, scalar, ancestors) {
        const span = spanOf(scalar)
        if (scalar.type !== 'PLAIN' || span === undefined) return
        found.push({ source, path: pathOf(key, ancestors), scalar, isKey: key === 'key', place: { source, ...span } })
      },
    })
    yield* found
  }
}

/** `key` is the scalar's place in its parent; the ancestors are nodes and pairs from the root on. */
function pathOf(key: unknown, ancestors: readonly unknown[]): Path {
  const path: Path = []
  ancestors.forEach((ancestor, depth) => {
    const child = ancestors[depth + 1]
    if (isPair(ancestor)) path.push(isScalar(ancestor.key) ? String(ancestor.key.value) : '?')
    else if (isSeq(ancestor)) path.push(child === undefined ? Number(key) : ancestor.items.indexOf(child))
  })
  return path
}

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  severity: 'error',
  summary: 'The file is no YAML that Helm can read.',
  *check({ sources }) {
    for (const source of sources) {
      for (const { message, start, end } of source.problems) yield { message, place: { source, start, end: Math.max(end, start + 1) } }
      if (!isObject(source.values)) yield { message: 'is no map of values; a values file has keys', place: { source, start: 0, end: 1 } }
    }
  },
}

export const severalDocuments: Rule = {
  id: 'several-documents',
  severity: 'error',
  summary: 'A file holds several YAML documents; Helm 3 reads the first one, Helm 4 merges all.',
  *check({ sources }) {
    for (const source of sources) {
      const [next] = source.others
      if (next) yield { message: 'a second document begins here, which Helm 3 does not read and Helm 4 lays over the first; make them one, or two files', place: { source, start: next.start, end: next.start + 1 } }
    }
  },
}

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'error',
  summary: 'A key is given twice in one map; Helm takes the last one and says nothing.',
  *check({ sources }) {
    for (const source of files(sources)) {
      const reports: Report[] = []
      visit(source.document!, {
        Map(_, map) {
          map.items.forEach((pair, index) => {
            const name = isScalar(pair.key) ? String(pair.key.value) : undefined
            const later = map.items.slice(index + 1).findLast((other) => isScalar(other.key) && String(other.key.value) === name)
            const span = spanOf(pair.key)
            if (later === undefined || span === undefined || name === undefined || name === '<<') return
            const line = source.lines.linePos(spanOf(later.key)?.start ?? 0).line
            reports.push({ message: `${name}: is given again in line ${line}, which wins; remove this one`, place: { source, ...span } })
          })
        },
      })
      yield* reports
    }
  },
}

export const yamlBoolean: Rule = {
  id: 'yaml-boolean',
  severity: 'warning',
  summary: 'A word such as `yes` or `on` is a boolean for Helm, though it is text in newer YAML.',
  *check({ sources }) {
    for (const { path, scalar, isKey, place } of plainScalars(sources)) {
      const written = scalar.source ?? ''
      if (isKey || typeof scalar.value !== 'boolean' || /^(true|false)$/.test(written)) continue
      const text = String(scalar.value)
      yield { message: `${show(path)}: ${written} is read as ${text}; write ${text}, or "${written}" if you mean the word`, place, fix: { ...place, text } }
    }
  },
}

export const yamlKey: Rule = {
  id: 'yaml-key',
  severity: 'error',
  summary: 'A key such as `y` becomes `true`, and one such as `010` becomes `8`.',
  *check({ sources }) {
    for (const { scalar, isKey, place } of plainScalars(sources)) {
      const key = String(scalar.value)
      if (!isKey || !['boolean', 'number'].includes(typeof scalar.value) || key === scalar.source) continue
      yield { message: `${scalar.source}: becomes the key "${key}"; write "${scalar.source}" in quotes`, place, fix: { ...place, text: `"${scalar.source}"` } }
    }
  },
}

export const numberNotation: Rule = {
  id: 'number-notation',
  severity: 'warning',
  summary: 'A number with a leading zero, `0x`, `0b` or `_` is not the number it looks like to everybody.',
  *check({ sources }) {
    for (const { path, scalar, isKey, place } of plainScalars(sources)) {
      const written = scalar.source ?? ''
      if (isKey || typeof scalar.value !== 'number' || modes.has(String(path.at(-1)))) continue
      if (!/^[-+]?0[0-9box_]/i.test(written) && !written.includes('_')) continue
      const text = String(scalar.value)
      yield {
        message: `${show(path)}: ${written} is read as ${text}; write ${text}, or "${written}" if you mean the text`,
        place,
        ...(Number.isSafeInteger(scalar.value) && { fix: { ...place, text } }),
      }
    }
  },
}

export const numberExact: Rule = {
  id: 'number-exact',
  severity: 'error',
  summary: 'A number has more digits than YAML and Helm keep, or would be printed with an exponent.',
  *check({ sources }) {
    for (const { path, scalar, isKey, place } of plainScalars(sources)) {
      if (isKey || typeof scalar.value !== 'number' || !Number.isFinite(scalar.value)) continue
      const size = Math.abs(scalar.value)
      const exact = Number.isInteger(scalar.value) ? size <= Number.MAX_SAFE_INTEGER : size >= 1e-6
      if (exact) continue
      const written = scalar.source ?? ''
      const quotable = path[0] === 'config' && /^[-+]?[0-9]+$/.test(written)
      yield {
        message: `${show(path)}: Helm makes ${print(scalar.value)} of ${written}; write it in quotes`,
        place,
        ...(quotable && { fix: { ...place, text: `"${written}"` } }),
      }
    }
  },
}

/** As Go prints a float64. */
const print = (value: number): string => (Math.abs(value) >= 1e21 || Math.abs(value) < 1e-6 ? value.toExponential() : BigInt(value).toString())

export const yamlRules = [yamlSyntax, severalDocuments, duplicateKey, yamlBoolean, yamlKey, numberNotation, numberExact]
