/** What SARIF 2.1.0 (OASIS, sections 3.13 to 3.58) asks of the objects that the lint writes; nothing else may be in them. */
const closed = (properties: Record<string, unknown>, required: string[]) => ({ type: 'object', properties, required, additionalProperties: false })
const list = (items: unknown) => ({ type: 'array', items })
const text = { type: 'string', minLength: 1 }
const message = closed({ text }, ['text'])
const from1 = { type: 'integer', minimum: 1 }
const level = { enum: ['none', 'note', 'warning', 'error'] }
const region = closed({ startLine: from1, startColumn: from1, endLine: from1, endColumn: from1 }, ['startLine'])
const artifactLocation = closed({ uri: { type: 'string', format: 'uri-reference' } }, ['uri'])
const location = closed({ message, physicalLocation: closed({ artifactLocation, region }, ['artifactLocation']) }, [])
const replacement = closed({ deletedRegion: region, insertedContent: closed({ text: { type: 'string' } }, ['text']) }, ['deletedRegion'])
const artifactChange = closed({ artifactLocation, replacements: { ...list(replacement), minItems: 1 } }, ['artifactLocation', 'replacements'])
const fix = closed({ artifactChanges: { ...list(artifactChange), minItems: 1 } }, ['artifactChanges'])
const rule = closed({ id: text, shortDescription: message, helpUri: { type: 'string', format: 'uri' }, defaultConfiguration: closed({ level }, []) }, ['id'])
const result = closed({ ruleId: text, ruleIndex: { type: 'integer', minimum: 0 }, level, message, locations: list(location), fixes: list(fix) }, ['message'])
const driver = closed({ name: text, semanticVersion: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+' }, rules: list(rule) }, ['name'])
const run = closed({ tool: closed({ driver }, ['driver']), columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] }, results: list(result) }, ['tool'])

export const sarifShape = closed({ $schema: { type: 'string', format: 'uri' }, version: { const: '2.1.0' }, runs: list(run) }, ['version', 'runs'])
