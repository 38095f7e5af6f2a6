import { LineCounter, parseAllDocuments, parseDocument, type Document, type ScalarTag, type Tags } from 'yaml'

/** `0o644` is a number for Helm, though not in YAML 1.1. */
const newOctal: ScalarTag = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^[-+]?0o[0-7_]+$/,
  resolve: (text) => {
    const digits = Number.parseInt(text.replace(/^[-+]?0o|_/g, ''), 8)
    return text.startsWith('-') ? -digits : digits
  },
}

/** Helm reads dates and base-60 numbers (`22:30`) as strings, which YAML 1.1 does not. */
const helmTags = (tags: Tags): Tags => [
  newOctal,
  ...tags.filter((tag) => typeof tag === 'string' || (!/timestamp/.test(tag.tag) && (tag as ScalarTag).format !== 'TIME')),
]

export interface HelmYaml {
  document: Document.Parsed
  /** Documents after the first, which Helm 3 does not read and Helm 4 merges. */
  others: Document.Parsed[]
  /** Offsets of the line starts, for positions. */
  lines: LineCounter
}

/**
 * Reads YAML the way Helm does: YAML 1.1 (`yes` is true, `0644` is 420), merge keys,
 * the last of two equal keys wins. Never throws; syntax errors are in `document.errors`.
 */
export function parseAsHelm(text: string): HelmYaml {
  const lines = new LineCounter()
  const options = { version: '1.1', customTags: helmTags, lineCounter: lines, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const
  const [document = parseDocument(text, options), ...others] = parseAllDocuments(text, options)
  return { document, others, lines }
}
