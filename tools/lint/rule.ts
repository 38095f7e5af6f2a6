import type { Source, Span } from './sources.ts'
import type { Path, Violation } from './validate.ts'

/** `error`: the chart or Kafka refuses it. `warning`: it works, and somebody will be sorry. */
export type Severity = 'error' | 'warning'

/** A piece of one of the sources. */
export interface Place extends Span {
  source: Source
}

/** A replacement that keeps what Helm reads. */
export interface Fix extends Place {
  text: string
}

export interface Finding {
  rule: Rule
  /** `key: what is wrong; what is allowed`. */
  message: string
  /** Where it shows; undefined when it comes from the defaults alone. */
  place: Place | undefined
  fix?: Fix
}

/** What a rule reports: at a path of the values, or at a place of its own. */
export interface Report {
  message: string
  /** The paths that have to do with it; the first one that the user gave is shown. */
  paths?: Path[]
  /** Show the key rather than the value. */
  atKey?: boolean
  place?: Place
  fix?: Fix
}

export interface Rule {
  /** Names the rule in output, and its page in docs/rules. */
  id: string
  severity: Severity
  /** One sentence: what the rule finds. */
  summary: string
  check: (context: Context) => Iterable<Report>
}

/** What rules know about the values under the lint. */
export interface Context {
  /** The user's, the one that wins last. */
  sources: Source[]
  /** Over the chart's defaults; where the schema refuses a value, the default, so that one mistake is told once. */
  values: Values
  /** What the schema refuses. */
  violations: Violation[]
  /** The values read as numbers and sizes, and Kafka's properties after all defaults. */
  cluster: Cluster
  schema: Record<string, unknown>
  /** Whether a source gives the path, or something below it. */
  given: (path: Path) => boolean
}

export type Values = Record<string, unknown>

export interface Cluster {
  replicas: number
  /** Brokers that vote. */
  combined: number
  /** Controllers that are no brokers. */
  dedicated: number
  /** A property of the user's, else the chart's, else Kafka's default, as text; undefined when it has none. */
  property: (name: string) => string | undefined
  /** The same as a number; undefined when it is none. */
  number: (name: string) => number | undefined
  /** Whether the user set the property. */
  sets: (name: string) => boolean
  /** Bytes; undefined when there is none or it can't be read. */
  memoryLimit: number | undefined
  heap: number | undefined
  storage: number | undefined
}

export const at = (...path: Path): Path => path
export const config = (name: string): Path => ['config', name]

/** As messages name it: `config.num.io.threads`, `pod.spec.containers[0].image`. */
export const show = (path: Path): string => path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('')
