// The lint reads values as Helm does: shown with a chart that prints what it got.
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { get } from '../../tools/lint/cluster.ts'
import { overDefaults, overlay } from '../../tools/lint/merge.ts'
import { readSet, type SetKind } from '../../tools/lint/set.ts'
import { fileSource, setSource, type Source } from '../../tools/lint/sources.ts'
import { helm } from '../../tools/programs.ts'

const test = suite('lint and helm')

const folder = mkdtempSync(join(tmpdir(), 'lint-helm-'))
const defaults = { kept: 1, map: { a: 1, b: { c: 2 } }, list: [1, 2], gone: 'x', inner: { gone: true, stays: null } }
mkdirSync(join(folder, 'templates'))
writeFileSync(join(folder, 'Chart.yaml'), 'apiVersion: v2\nname: print\nversion: 1.0.0\n')
writeFileSync(join(folder, 'values.yaml'), JSON.stringify(defaults))
writeFileSync(join(folder, 'templates', 'values.yaml'), 'values: {{ omit .Values "global" | toJson | quote }}\n')
const program = await helm('4')

async function asHelm(args: string[], by: string = program): Promise<unknown> {
  const { stdout } = await execa(by, ['template', 'x', folder, ...args])
  return JSON.parse(JSON.parse(stdout.slice(stdout.indexOf('values: ') + 8)) as string)
}

function asLint(sources: Source[]): unknown {
  return overDefaults(defaults, sources.reduce<unknown>((below, { values }) => overlay(below, values), {}))
}

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

test('files are merged, null takes a default away, the last file wins', async () => {
  const one = 'map: {b: {d: 3}}\nlist: [3]\ngone: null\nextra: null\n'
  const two = 'map: {a: null, b: {c: 5}}\ninner: {gone: null, more: null}\n'
  assert.equal(asLint([fileSource('1', one), fileSource('2', two)]), await asHelm(['-f', file('1.yaml', one), '-f', file('2.yaml', two)]))
})

test('of several documents Helm 3 reads the first, as the lint does, and Helm 4 merges all', async () => {
  const text = '---\nmap: {a: 2}\nkept: 2\n---\nmap: {a: 3}\n'
  const args = ['-f', file('several.yaml', text)]
  const read = (values: unknown): unknown[] => [get(values, 'map', 'a'), get(values, 'kept')]
  assert.equal(read(asLint([fileSource('1', text)])), [2, 2])
  assert.equal(read(await asHelm(args, await helm('3'))), [2, 2])
  assert.equal(read(await asHelm(args)), [3, 2])
})

test('YAML is read alike', async () => {
  const text = [
    'words: [yes, No, on, OFF, y, n, ~, Null, true]',
    'numbers: [0644, 0o644, 0b101, 0x1F, 1_000, 1e3, 1.0, 1.5, -0, +12, .5, 9007199254740993]',
    'texts: [22:30, 1:2:3, 2001-12-14, 2001-12-14T21:59:43Z, 08, 0o9, 1_000.5_, 1e, ".", 1.2.3, 0x]',
    'y: key',
    '1: number',
    'base: &base {a: 1, b: 2}',
    'merged: {<<: *base, b: 3}',
    'twice: 1',
    'twice: 2',
    'block: |',
    '  a',
    '   b',
    'folded: >-',
    '  a',
    '  b',
    '',
  ].join('\n')
  assert.equal(asLint([fileSource('1', text)]), await asHelm(['-f', file('yaml.yaml', text)]))
})

test('--set is read alike, and applied in the same order whatever the order given', async () => {
  const json = file('content', 'text of a file\n')
  const sets: [SetKind, string][] = [
    ['set-json', 'j={"a":[1,{"b":null}],"c":"x,y"},k="z"'],
    ['set-json', '{"whole":{"object":1},"list":[9]}'],
    ['set', 'a=1,b=x,c=true,d=null,e=1.5,f=007,g=0,h=,i=TRUE,n=-3,big=9007199254740993,over=2147483648'],
    ['set', 'map.a=7,map.b.c=null,new.key\\.with\\.dots=1,text=a\\,b,back=a\\\\b'],
    ['set', 'l={1,two,true,},m[0]=x,m[2]=z,o[0].p=1,o[0].q={a,b},empty={}'],
    ['set', 'list[0]=changed'],
    ['set-string', 's=1,t=true,u=null,v={1,2}'],
    ['set-file', `w=${json}`],
    ['set-literal', 'x=a,b=c{d}\\'],
  ]
  const read = (): string => 'text of a file\n'
  const args = [...sets].reverse().sort(([one], [other]) => (one === other ? 0 : -1)).flatMap(([kind, text]) => [`--${kind}`, text])
  const ordered = args.filter((_, index) => index % 2 === 0).map((kind, index): [SetKind, string] => [kind.slice(2) as SetKind, args[index * 2 + 1]!])
  const order: SetKind[] = ['set-json', 'set', 'set-string', 'set-file', 'set-literal']
  const sources = ordered.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)).map(([kind, text]) => setSource(kind, text, readSet(kind, text, read)))
  const helmed = (await asHelm(args)) as Record<string, unknown>
  const linted = asLint(sources) as Record<string, unknown>
  for (const key of new Set([...Object.keys(helmed), ...Object.keys(linted)])) assert.equal(linted[key], helmed[key], key)
})

for (const [kind, text] of [['set', 'a'], ['set', 'a=1,b'], ['set', 'a[x]=1'], ['set-json', 'a={']] as [SetKind, string][]) {
  test(`--${kind} ${text} is refused by both`, async () => {
    assert.throws(() => readSet(kind, text, () => ''), new RegExp(`^--set`))
    await execa(program, ['template', 'x', folder, `--${kind}`, text]).then(() => assert.unreachable(), () => {})
  })
}

test.after(() => rmSync(folder, { recursive: true }))

test.run()
