import { ownedProperties } from '../../kafka/owned.ts'
import { removedProperties, removedPrefixes } from '../../kafka/removed.ts'
import type { KafkaData, KafkaProperty } from '../../kafka/properties.ts'
import { isObject } from '../../schema.ts'
import { nearest } from '../near.ts'
import { config, type Context, type Rule } from '../rule.ts'

const names = ({ values }: Context): string[] => (isObject(values.config) ? Object.keys(values.config) : [])

/** The chart's listeners, as they stand in `listener.name.…`. */
const listeners = ['client', 'controller']

/** Rules over single properties of `config`. */
export function configRules(kafka: KafkaData): Rule[] {
  const known = Object.keys(kafka.properties)

  const ownedProperty: Rule = {
    id: 'owned-property',
    severity: 'error',
    summary: 'The chart computes this property; `config` refuses it.',
    *check(context) {
      for (const name of names(context)) {
        const hint = ownedProperties[name]
        if (hint !== undefined) yield { message: `config.${name}: is set by the chart; remove it: ${hint}`, paths: [config(name)], atKey: true }
      }
    },
  }

  const removedProperty: Rule = {
    id: 'removed-property',
    severity: 'warning',
    summary: 'The property was removed from Kafka; the broker ignores it.',
    *check(context) {
      for (const name of names(context)) {
        const removed = removedProperties[name] ?? removedPrefixes.find(({ prefix }) => name.startsWith(prefix))
        if (removed === undefined || name in kafka.properties) continue
        yield { message: `config.${name}: was removed in Kafka ${removed.version}; ${removed.instead}`, paths: [config(name)], atKey: true }
      }
    },
  }

  const deprecatedProperty: Rule = {
    id: 'deprecated-property',
    severity: 'warning',
    summary: 'Kafka is going to remove the property.',
    *check(context) {
      for (const name of names(context)) {
        const sentence = deprecation(kafka.properties[name]?.doc ?? '')
        if (sentence !== undefined) yield { message: `config.${name}: is deprecated: ${sentence}`, paths: [config(name)], atKey: true }
      }
    },
  }

  const unknownProperty: Rule = {
    id: 'unknown-property',
    severity: 'warning',
    summary: 'Kafka has no property of this name, but one of a similar name.',
    *check(context) {
      for (const name of names(context)) {
        if (name in kafka.properties || name in removedProperties || removedPrefixes.some(({ prefix }) => name.startsWith(prefix))) continue
        const near = nearest(name, known)
        const hint = near !== undefined && near in ownedProperties ? `${near} is meant, and the chart sets it` : `did you mean ${near}?`
        if (near !== undefined) yield { message: `config.${name}: no property of Kafka ${kafka.version}; ${hint}`, paths: [config(name)], atKey: true }
      }
    },
  }

  const listenerName: Rule = {
    id: 'listener-name',
    severity: 'warning',
    summary: 'A `listener.name.…` property is for a listener that the chart does not have, or for no listener property.',
    *check(context) {
      for (const name of names(context)) {
        const [, listener, rest] = /^listener\.name\.([^.]+)\.(.+)$/.exec(name) ?? []
        if (listener === undefined || rest === undefined) continue
        if (!listeners.includes(listener)) {
          yield { message: `config.${name}: the chart has no listener ${listener}; its listeners are ${listeners.join(' and ')}, in small letters here`, paths: [config(name)], atKey: true }
          continue
        }
        // A SASL mechanism may stand between: listener.name.client.scram-sha-512.sasl.jaas.config.
        const property = rest.replace(/^[a-z0-9-]+\.(?=sasl\.)/, '')
        const near = property in kafka.properties ? undefined : nearest(property, known)
        if (near !== undefined) yield { message: `config.${name}: no property of Kafka ${kafka.version}; did you mean listener.name.${listener}.${near}?`, paths: [config(name)], atKey: true }
      }
    },
  }

  const textValue: Rule = {
    id: 'text-value',
    severity: 'error',
    summary: 'A number or a list that is written as text is not one that Kafka takes.',
    *check({ values }) {
      for (const [name, value] of Object.entries(isObject(values.config) ? values.config : {})) {
        const property = kafka.properties[name]
        const wrong = property && typeof value === 'string' ? refusal(property, value) : undefined
        if (wrong !== undefined) yield { message: `config.${name}: ${wrong}`, paths: [config(name)] }
      }
    },
  }

  const configAscii: Rule = {
    id: 'config-ascii',
    severity: 'error',
    summary: 'A property holds a character that Kafka would misread.',
    *check({ values }) {
      for (const [name, value] of Object.entries(isObject(values.config) ? values.config : {})) {
        if (!/[^\x00-\x7f]/.test(JSON.stringify(value ?? null))) continue
        yield { message: `config.${name}: has a character that is not ASCII; Kafka reads its file as Latin-1, so allowed is ASCII`, paths: [config(name)] }
      }
    },
  }

  return [ownedProperty, removedProperty, deprecatedProperty, unknownProperty, listenerName, textValue, configAscii]
}

/** The sentence of Kafka's own text that calls the property itself deprecated. */
function deprecation(doc: string): string | undefined {
  const sentences = doc.replace(/<[^>]+>/g, '').split(/(?<=[^0-9]\.)\s+/)
  return sentences.find((sentence) => /^\s*this config(uration)? (is|has been) deprecated/i.test(sentence))?.trim()
}

const widest: Partial<Record<KafkaProperty['type'], [least: bigint, most: bigint]>> = {
  short: [-(2n ** 15n), 2n ** 15n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
}

/** The schema's ranges hold for numbers only, its items for real lists; Kafka reads both from text. */
function refusal(property: KafkaProperty, text: string): string | undefined {
  const range = widest[property.type]
  if (range !== undefined && /^-?[0-9]+$/.test(text)) {
    const least = property.min === undefined ? range[0] : BigInt(property.min)
    const most = property.max === undefined ? range[1] : BigInt(property.max)
    const number = BigInt(text)
    return number < least || number > most ? `is ${text}; allowed is ${least} to ${most}` : undefined
  }
  const items = property.type === 'list' && text !== '' ? text.split(',').map((item) => item.trim()) : []
  const unknown = items.find((item) => property.items !== undefined && !property.items.includes(item))
  return unknown === undefined ? undefined : `has ${unknown}; allowed are ${property.items!.join(', ')}`
}
