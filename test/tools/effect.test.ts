// Every value does something: changing it changes the render; and templates use no value that is not declared.
import { readdirSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readAnnotations, type Entry } from '../../tools/annotations.ts'
import { parseAsHelm } from '../../tools/helm-yaml.ts'
import { get } from '../../tools/lint/cluster.ts'
import { overlay } from '../../tools/lint/merge.ts'
import { definition, validate } from '../../tools/lint/validate.ts'
import { isObject, type Schema } from '../../tools/schema.ts'
import { template } from '../render.ts'
import { chart, readText } from './chart.ts'

const test = suite('effect of values')

/** A value next to the default that the schema accepts, the likeliest first. */
function* others(schema: Schema, usual: unknown): Generator<unknown> {
  const known = resolve(schema)
  const candidates = [
    ...(Array.isArray(schema.examples) ? schema.examples : []),
    ...(Array.isArray(known.enum) ? known.enum : []),
    ...(typeof usual === 'boolean' ? [!usual] : []),
    ...(typeof usual === 'number' ? [usual + 1, usual - 1] : []),
    ...['other', '25%', '20Gi', '300m', '4.3.9', `sha256:${'0'.repeat(64)}`, 'loggers: none'],
    ...[['other'], ['ReadWriteMany'], [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'other' } }], { other: 'other' }],
  ]
  for (const value of candidates) {
    if (value !== null && JSON.stringify(value) !== JSON.stringify(usual) && validate(chart.schema, value, schema).length === 0) yield value
  }
}

function resolve(schema: Schema): Schema {
  const [only] = Array.isArray(schema.allOf) ? (schema.allOf as Schema[]) : []
  return only?.$ref === undefined ? schema : (definition(chart.schema, only.$ref as string) as Schema)
}

const leaves = (entries: Entry[]): Entry[] => entries.flatMap((entry) => (entry.entries ? leaves(entry.entries) : [entry]))
const schemaOf = (path: string[]): Schema => path.reduce<Schema>((schema, key) => (schema.properties as Record<string, Schema>)[key]!, chart.schema)
const render = (values: unknown): Promise<string> => template(['--values', '-'], { input: JSON.stringify(values) })

/** What some values need beside them to be allowed. */
const beside = (path: string): unknown => (path === 'storage.existingClaim' ? { replicas: 1 } : path.startsWith('controllers.') ? { controllers: { replicas: 3 } } : undefined)
const defaults = render({})

for (const { path, default: usual } of leaves(readAnnotations(readText('values.yaml')))) {
  test(`${path.join('.')} changes the render`, async () => {
    const base = beside(path.join('.'))
    const plain = await (base ? render(base) : defaults)
    const tried: unknown[] = []
    for (const value of others(schemaOf(path), usual)) {
      tried.push(value)
      const values = overlay(base ?? {}, path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value))
      const rendered = await render(values).catch(() => plain)
      if (rendered !== plain) return
    }
    assert.unreachable(`no effect; tried ${JSON.stringify(tried)}`)
  })
}

test('every value is set by a golden case', () => {
  const cases = readdirSync(new URL('../golden/cases/', import.meta.url)).map((name) => parseAsHelm(readText(`test/golden/cases/${name}/values.yaml`)).document.toJS() as unknown)
  const unset = leaves(readAnnotations(readText('values.yaml')))
    .filter(({ path, default: usual }) => cases.every((values) => [undefined, JSON.stringify(usual)].includes(JSON.stringify(get(values, ...path)))))
    .map(({ path }) => path.join('.'))
  assert.equal(unset, [])
})

test('templates use declared values only', () => {
  const names = readdirSync(new URL('../../templates/', import.meta.url), { recursive: true }).map(String).filter((name) => /\.\w+$/.test(name))
  const used = names.flatMap((name) => [...usedValues(readText(`templates/${name}`))])
  assert.equal(undeclared(used), [])
  assert.ok(new Set(used).size > 30)
  assert.equal(undeclared([...usedValues('{{ .Values.replica }}{{ with ($.Values.image).pull }}{{ .x }}{{ end }}{{ with .Values.image -}}\n{{- if .tag }}{{ .tga }}{{ end }}{{ with .digest }}{{ . }}{{ end }}{{ end }}{{ .Release }}')]), ['replica', 'image.pull', 'image.pull.x', 'image.tga'])
})

const undeclared = (paths: string[]): string[] => paths.filter((path) => !isDeclared(chart.schema, path.split('.')))

/** The values that a template names: `.Values.a.b` anywhere, and `.b` within `with .Values.a`. */
function* usedValues(template: string): Generator<string> {
  const dots: (string | undefined)[] = []
  for (const [, action] of template.matchAll(/\{\{-?\s*(.*?)\s*-?\}\}/gs)) {
    const text = action!.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '""').replace(/\(\$?(\.Values[.\w]*)\)/g, '$1')
    const word = /^[a-z]+/.exec(text)?.[0] ?? ''
    if (word === 'end') dots.pop()
    const named = [...text.matchAll(/\.Values((?:\.\w+)+)/g)].map((match) => match[1]!.slice(1))
    const dot = dots.at(-1)
    if (dot !== undefined) named.push(...[...text.matchAll(/(?<=^|[\s(])((?:\.\w+)+)/g)].filter(([, path]) => !path!.startsWith('.Values')).map((match) => dot + match[1]!))
    yield* named
    if (word === 'with') dots.push(named.length === 1 && /^with \$?(\.\w+)+$/.test(text) ? named[0] : undefined)
    else if (word === 'range' || word === 'define' || word === 'block') dots.push(undefined)
    else if (word === 'if') dots.push(dot)
  }
}

function isDeclared(schema: Schema, [key, ...rest]: string[]): boolean {
  if (key === undefined) return true
  const known = resolve(schema)
  const inner = isObject(known.properties) ? known.properties[key] : undefined
  return isObject(inner) ? isDeclared(inner, rest) : known.additionalProperties !== false
}

test.run()
