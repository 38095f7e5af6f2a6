import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parse } from 'yaml'
import { chartDefaults } from '../../tools/kafka/defaults.ts'
import { kafkaDefinition } from '../../tools/kafka/definition.ts'
import { dynamicList, dynamicNames } from '../../tools/kafka/dynamic.ts'
import { ownedProperties } from '../../tools/kafka/owned.ts'
import { readKafkaData } from '../../tools/kafka/properties.ts'
import { kafkaVersion } from '../../tools/kafka/refresh.ts'
import { compileSchema } from './ajv.ts'

const test = suite('kafka')

const data = readKafkaData()
const definition = kafkaDefinition(data)
const validate = compileSchema(definition)
const chart = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

for (const [what, config] of [
  ['numbers, also as text', { 'num.io.threads': 8, 'log.retention.ms': '9223372036854775807' }],
  ['booleans, also as text', { 'auto.create.topics.enable': false, 'delete.topic.enable': 'true' }],
  ['lists, also as text', { 'log.cleanup.policy': ['compact', 'delete'], 'ssl.enabled.protocols': 'TLSv1.3,TLSv1.2' }],
  ['a rack that is a number', { 'broker.rack': 1 }],
  ['null, which takes a default away', { 'num.io.threads': null }],
  ["plugins' own names", { 'listener.name.client.ssl.client.auth': 'required', 'my.plugin.url': 'http://x', 'my.plugin.on': true }],
] as const) {
  test(`accepted: ${what}`, () => assert.ok(validate(config), JSON.stringify(validate.errors?.[0])))
}

for (const [what, config] of [
  ['below the range', { 'num.io.threads': 0 }],
  ['above an int', { 'message.max.bytes': 3000000000 }],
  ['a fraction', { 'num.io.threads': 1.5 }],
  ['a unit', { 'log.retention.ms': '7d' }],
  ['no boolean', { 'auto.create.topics.enable': 'on' }],
  ['not one of the names', { 'compression.type': 'lz5' }],
  ['not one of the items', { 'log.cleanup.policy': ['compact', 'remove'] }],
  ['a list where Kafka takes one', { 'num.io.threads': [1] }],
  ['a map', { 'my.plugin': { url: 'x' } }],
  ['a name that would break the file', { 'a b=c': 1 }],
] as const) {
  test(`refused: ${what}`, () => assert.not.ok(validate(config)))
}

test("what the chart computes is not offered, and is refused by the chart in the same words", () => {
  const offered = Object.keys(definition.properties as object)
  assert.equal(offered.filter((name) => name in ownedProperties), [])
  const hints = chart('templates/_validate.tpl').split('$hint := dict')[1]!.split('-}}')[0]!
  const refused = [...hints.matchAll(/^ +"(.*?)" "(.*?)"/gm)].map(([, name, hint]) => [name, hint])
  assert.equal(Object.fromEntries(refused), ownedProperties)
})

test('defaults are within their own ranges, but for those the chart would not write', () => {
  const properties = definition.properties as Record<string, { default?: unknown }>
  const defaults = Object.entries(properties).flatMap(([name, property]) => ('default' in property ? [[name, property.default]] : []))
  assert.ok(validate(Object.fromEntries(defaults)), JSON.stringify(validate.errors))
})

test('what is changed without a restart is nothing that the chart sets, listeners or threads have, or Kafka reads only at a start', () => {
  const names = dynamicNames(data)
  assert.equal([...names].filter((name) => name in ownedProperties || name in chartDefaults(3) || /ssl|sasl|listener|threads|unclean/.test(name)), [])
  const larger = ['log.retention.hours', 'log.retention.minutes', 'log.roll.hours', 'log.roll.jitter.hours']
  assert.equal([...names].filter((name) => data.properties[name]!.update !== 'cluster-wide').sort(), larger)
  assert.ok(names.has('message.max.bytes') && names.has('log.retention.ms'))
})

test('and has the default that Kafka has', () => {
  const lines = dynamicList(data).split('\n')
  assert.ok(lines.includes('message.max.bytes 1048588'))
  assert.ok(lines.includes('log.retention.ms 604800000'), '168 hours')
  assert.ok(lines.includes('log.roll.jitter.ms 0'))
  assert.ok(lines.indexOf('log.retention.minutes log.retention.ms 60000') < lines.indexOf('log.retention.hours log.retention.ms 3600000'), 'minutes go first')
})

test('every description is text of a readable length', () => {
  for (const [name, property] of Object.entries(definition.properties as Record<string, { description: string }>)) {
    assert.ok(property.description.length > 10 && property.description.length < 340, `${name}: ${property.description}`)
    assert.not.match(property.description, /<\/?(code|a|p|ul|li)\b/)
  }
})

test("the properties are of the chart's Kafka", () => {
  const { appVersion } = parse(chart('Chart.yaml')) as { appVersion: string }
  assert.is(data.version, kafkaVersion)
  assert.is(appVersion.split('.').slice(0, 2).join('.'), kafkaVersion.split('.').slice(0, 2).join('.'))
})

test.run()
