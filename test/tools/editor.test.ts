// What an editor makes of the schema, asked of the language server that VS Code and others run for YAML.
import { execa } from 'execa'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js'
import { readText } from './chart.ts'

const test = suite('editor')

const root = new URL('../../', import.meta.url).pathname
const server = execa('node', [`${root}node_modules/yaml-language-server/bin/yaml-language-server`, '--stdio'], { reject: false })
const editor = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))

interface Diagnostics {
  uri: string
  diagnostics: { message: string; range: { start: { line: number } } }[]
}
const waiting = new Map<string, (found: string[]) => void>()

test.before(async () => {
  const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false } }
  editor.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) => items.map(({ section }) => (section === 'yaml' ? settings : {})))
  editor.onRequest('client/registerCapability', () => null)
  editor.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: Diagnostics) => {
    waiting.get(uri)?.(diagnostics.map(({ message, range }) => `${range.start.line} ${message}`))
  })
  editor.listen()
  await editor.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { workspace: { configuration: true } } })
  await editor.sendNotification('initialized', {})
})

let count = 0

/** Opens a values file; its first line is line 1, as the one above it names the schema. */
async function open(text: string): Promise<{ uri: string; found: Promise<string[]> }> {
  const uri = `file:///values-${count++}.yaml`
  const found = new Promise<string[]>((resolve) => waiting.set(uri, resolve))
  const named = `# yaml-language-server: $schema=${root}values.schema.json\n${text}`
  await editor.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text: named } })
  return { uri, found }
}

/** Asks about the place of the `|` in the text. */
async function ask<Answer>(method: string, text: string): Promise<Answer> {
  const before = text.slice(0, text.indexOf('|')).split('\n')
  const { uri } = await open(text.replace('|', ''))
  return editor.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position: { line: before.length, character: before.at(-1)!.length } })
}

const offered = async (text: string) => (await ask<{ items: { label: string; documentation?: unknown }[] }>('completion', text)).items
const labels = async (text: string): Promise<string[]> => (await offered(text)).map(({ label }) => label)
const hover = async (text: string): Promise<string> => (await ask<{ contents: { value: string } }>('hover', text)).contents.value

test('every value is offered', async () => {
  const { properties } = JSON.parse(readText('values.schema.json')) as { properties: object }
  assert.equal((await labels('|\n')).sort(), Object.keys(properties).sort())
})

test('names are offered in config, each with what Kafka says', async () => {
  const found = (await offered('config:\n  num.|\n')).find(({ label }) => label === 'num.io.threads')
  assert.match(JSON.stringify(found), 'The number of threads that the server uses for processing requests')
})

test('what may stand there is offered', async () => {
  assert.equal(await labels('image:\n  pullPolicy: |\n'), ['Always', 'IfNotPresent', 'Never', 'null'])
  assert.ok((await labels('clusterId: |\n')).includes('MkU3OEVBNTcwNTJENDM2Qg'))
  assert.ok((await labels('pod:\n  spec:\n    tol|')).includes('tolerations'))
})

test('every key tells what it is, Kubernetes’ too', async () => {
  assert.match(await hover('repl|icas: 3\n'), 'Kafka nodes: pods, each with its own disk')
  assert.match(await hover('config:\n  num.io|.threads: 8\n'), 'processing requests')
  assert.match(await hover('pod:\n  spec:\n    tolerations:\n      - oper|ator: Exists\n'), 'relationship to the value')
  assert.match(await hover('pod:\n  spec:\n    aff|inity: {}\n'), 'group of affinity scheduling rules')
})

test('mistakes are marked where they stand, the defaults are not', async () => {
  const bad = await open('replica: 3\nreplicas: 0\nimage: {tag: 4.3}\nconfig: {compression.type: lz5}\n')
  assert.equal((await bad.found).map((line) => line.split(' ')[0]).sort(), ['1', '2', '3', '4'])
  assert.equal(await (await open(readText('values.yaml'))).found, [])
})

test.after(async () => {
  editor.dispose()
  server.kill()
  await server
})

test.run()
