import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chartFolder } from '../folder.ts'

/** One broker property as Kafka's ConfigDef has it. */
export interface KafkaProperty {
  type: 'boolean' | 'int' | 'short' | 'long' | 'double' | 'string' | 'list' | 'class' | 'password'
  /** As text, the way it would stand in server.properties; absent when Kafka's default is null. */
  default?: string
  required?: true
  min?: number
  max?: number
  enum?: string[]
  /** Kafka takes the names of `enum` in any case. */
  anyCase?: true
  /** What the items of a list may be. */
  items?: string[]
  /** A check of Kafka's that is no range and no list of names, in Kafka's words. */
  validator?: string
  importance: 'high' | 'medium' | 'low'
  update: 'read-only' | 'per-broker' | 'cluster-wide'
  /** Kafka's own text, with its HTML. */
  doc: string
}

export interface KafkaData {
  source: string
  version: string
  properties: Record<string, KafkaProperty>
}

export const propertiesFile = join(chartFolder, 'tools', 'kafka', 'properties-4.3.json')

/** The committed dump of the broker's properties, by name. */
export const readKafkaData = (): KafkaData => JSON.parse(readFileSync(propertiesFile, 'utf8')) as KafkaData
