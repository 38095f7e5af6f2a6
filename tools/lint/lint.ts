import { isObject } from '../schema.ts'
import type { KafkaData } from '../kafka/properties.ts'
import { readCluster } from './cluster.ts'
import { overDefaults, overlay } from './merge.ts'
import { allRules } from './rules.ts'
import type { Context, Finding, Place, Report, Values } from './rule.ts'
import type { Source } from './sources.ts'
import { validate, type Path } from './validate.ts'

/** What the chart brings. */
export interface Chart {
  schema: Record<string, unknown>
  defaults: Values
  kafka: KafkaData
}

/**
 * Lints the sources together, as Helm merges them: the last one wins. Findings come in the order of the sources'
 * text, those without a place last.
 */
export function lint(chart: Chart, sources: Source[]): Finding[] {
  const user = sources.reduce<unknown>((below, { values }) => overlay(below, isObject(values) ? values : {}), {})
  const merged = overDefaults(chart.defaults, user)
  const violations = validate(chart.schema, merged)
  const values = violations.reduce((sound, { path }) => putDefault(sound, chart.defaults, path), merged) as Values
  const given = (path: Path): boolean => sources.some((source) => source.find(path, 'key') !== undefined)
  const context: Context = { sources, values, violations, cluster: readCluster(values, chart.kafka), schema: chart.schema, given }

  const findings = allRules(chart.kafka).flatMap((rule) => [...rule.check(context)].map((report) => finding(rule, report, sources)))
  const told = findings.filter((each) => !isAllowed(each))
  const order = ({ rule, place }: Finding): number[] => {
    const [source, start] = place ? [sources.indexOf(place.source), place.start] : [sources.length, 0]
    return [source, start, rule.severity === 'error' ? 0 : 1]
  }
  return told.sort((one, other) => compare(order(one), order(other)))
}

/** `# kafka-values allow RULE` behind the place, or alone in the line above it, silences a warning; nothing silences an error. */
function isAllowed({ rule, place }: Finding): boolean {
  if (rule.severity === 'error' || place?.source.document === undefined) return false
  const { line } = place.source.lines.linePos(place.start)
  const [above = '', own = ''] = ['', ...place.source.text.split('\n')].slice(line - 1, line + 1)
  const allows = (comment: string): boolean => /# kafka-values allow (.*)/.exec(comment)?.[1]?.split(/[\s,:]+/).includes(rule.id) === true
  return allows(own) || (above.trimStart().startsWith('#') && allows(above))
}

/** The values with the default at a path, or nothing where it has none; lists keep their length. */
function putDefault(values: unknown, defaults: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return defaults
  if (Array.isArray(values)) return values.map((item, index) => (index === key ? putDefault(item, null, rest) : item))
  if (!isObject(values)) return values
  const { [key]: value, ...others } = values
  const usual = isObject(defaults) ? defaults[key] : undefined
  const sound = value === undefined ? undefined : putDefault(value, usual, rest)
  return sound === undefined ? others : { ...others, [key]: sound }
}

function finding(rule: Finding['rule'], { message, paths = [], atKey, place, fix }: Report, sources: Source[]): Finding {
  return { rule, message, place: place ?? firstPlace(paths, atKey === true, sources), ...(fix && { fix }) }
}

/** Where the first of the paths is given that is given at all; else where something above it is. */
function firstPlace(paths: Path[], atKey: boolean, sources: Source[]): Place | undefined {
  for (const path of [...paths, ...paths.flatMap(parents)]) {
    const source = sources.findLast((each) => each.find(path, 'key') !== undefined)
    const span = source?.find(path, atKey ? 'key' : 'value') ?? source?.find(path, 'key')
    if (source !== undefined && span !== undefined) return { source, start: span.start, end: span.end }
  }
  return undefined
}

const compare = (one: number[], other: number[]): number => one.map((number, index) => number - other[index]!).find((difference) => difference !== 0) ?? 0

const parents = (path: Path): Path[] => path.slice(1).map((_, index) => path.slice(0, path.length - 1 - index))
