import type { KafkaData } from '../kafka/properties.ts'
import type { Rule } from './rule.ts'
import { configRules } from './rules/config.ts'
import { noEffect } from './rules/effect.ts'
import { plainSecret, podRules } from './rules/pod.ts'
import { replicationRules } from './rules/replication.ts'
import { resourceRules } from './rules/resources.ts'
import { schemaRules } from './rules/schema.ts'
import { timeoutRules } from './rules/timeouts.ts'
import { yamlRules } from './rules/yaml.ts'

/** All rules, in the order in which a reader meets them: how it is written, what is there, what it means. */
export const allRules = (kafka: KafkaData): Rule[] => [
  ...yamlRules,
  ...schemaRules,
  ...configRules(kafka),
  ...replicationRules,
  ...resourceRules,
  ...timeoutRules,
  ...podRules,
  plainSecret(kafka),
  noEffect,
]
