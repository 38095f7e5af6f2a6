import { position } from '../position.ts'
import type { Finding, Place, Rule } from '../rule.ts'

/** SARIF 2.1.0, which code scanning services read. `docs` is the address under which the pages of the rules lie. */
export function formatSarif(findings: Finding[], rules: Rule[], version: string, docs: string | undefined): string {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'kafka-values',
            semanticVersion: version,
            rules: rules.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.summary },
              ...(docs !== undefined && { helpUri: `${docs}/${rule.id}.md` }),
              defaultConfiguration: { level: rule.severity },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, rules)),
      },
    ],
  }
  return JSON.stringify(log, null, 2) + '\n'
}

function result({ rule, message, place, fix }: Finding, rules: Rule[]) {
  return {
    ruleId: rule.id,
    ruleIndex: rules.findIndex(({ id }) => id === rule.id),
    level: rule.severity,
    message: { text: message },
    ...(place && { locations: [location(place)] }),
    ...(fix && {
      fixes: [
        {
          artifactChanges: [
            { artifactLocation: artifact(fix), replacements: [{ deletedRegion: region(fix), insertedContent: { text: fix.text } }] },
          ],
        },
      ],
    }),
  }
}

/** A `--set` argument is no artifact: its name and text stand in the message of the location. */
function location(place: Place) {
  if (place.source.document === undefined) return { message: { text: `${place.source.name} ${place.source.text}` } }
  return { physicalLocation: { artifactLocation: artifact(place), region: region(place) } }
}

const artifact = ({ source }: Place) => ({ uri: encodeURI(source.name.replaceAll('\\', '/')) })

function region(place: Place) {
  const { line, column, endLine, endColumn } = position(place)
  return { startLine: line, startColumn: column, endLine, endColumn }
}
