import { definition, validate } from './lint/validate.ts'
import { withoutNulls } from './nulls.ts'
import { isObject, printSchema, type Schema } from './schema.ts'

/** Editors and both kinds of Helm validator stay quick up to here; a schema of 938 kB costs a render 1.7 s. */
const largestSchema = 150_000

/** Lookaround, backreferences and inline flags: what Go's RE2 or JavaScript can't read breaks the whole chart. */
const unportable = /\(\?(?!:)|\\[1-9]|\\[kpPAzZ]/

/**
 * What is wrong with a generated schema although it was generated: it refuses the chart's own defaults,
 * is too large, or says things that one of its readers misunderstands. Empty when all is well.
 */
export function findUnsound(schema: Schema, defaults: unknown): string[] {
  const problems: string[] = []
  const size = Buffer.byteLength(printSchema(schema))
  if (size > largestSchema) problems.push(`values.schema.json: ${size} bytes; at most ${largestSchema} are allowed`)
  if ('required' in schema) problems.push('values.schema.json: required at the top; editors check files that give only a part')
  walk(schema, '', (node, path) => {
    if (typeof node.pattern === 'string' && unportable.test(node.pattern)) {
      problems.push(`values.schema.json${path}: pattern ${node.pattern}: not readable by both RE2 and ECMAScript`)
    }
    for (const [key, property] of Object.entries(isObject(node.properties) ? node.properties : {})) {
      if (!isDescribed(schema, property)) problems.push(`values.schema.json${path}: ${key}: has no description`)
    }
    if (typeof node.$ref === 'string' && Object.keys(node).length > 1) {
      problems.push(`values.schema.json${path}: keywords beside $ref are ignored; wrap it in allOf`)
    }
    if (typeof node.$ref === 'string' && !node.$ref.startsWith('#/definitions/')) {
      problems.push(`values.schema.json${path}: $ref ${node.$ref}: only #/definitions/… is read alike everywhere`)
    }
  })
  if (problems.length > 0) return problems

  for (const [what, values] of [['defaults', defaults], ['defaults without null', withoutNulls(defaults)]] as const) {
    for (const { path, keyword, schema: broken } of validate(schema, values)) {
      problems.push(`values.yaml: ${what}: ${path.join('.')}: refused by its own ${keyword} ${JSON.stringify(broken[keyword])}`)
    }
  }
  return problems
}

/** By a text of its own or that of its type. */
function isDescribed(root: Schema, property: unknown): boolean {
  if (!isObject(property)) return false
  return property.description !== undefined || (typeof property.$ref === 'string' && isDescribed(root, definition(root, property.$ref)))
}

function walk(node: unknown, path: string, visit: (node: Record<string, unknown>, path: string) => void): void {
  if (Array.isArray(node)) node.forEach((inner, index) => walk(inner, `${path}/${index}`, visit))
  if (!isObject(node)) return
  visit(node, path)
  for (const [key, inner] of Object.entries(node)) walk(inner, `${path}/${key}`, visit)
}
