/** Properties of Kafka 3 that Kafka 4 does not have, found by comparing the ConfigDefs of 3.9.1 and 4.3.1. */
export interface Removed {
  version: string
  /** What to do now. */
  instead: string
}

const drop = 'drop it'
const zooKeeper = 'drop it: there is no ZooKeeper any more'

export const removedProperties: Record<string, Removed> = {
  'advertised.host.name': { version: '3.0', instead: 'the chart sets advertised.listeners' },
  'advertised.port': { version: '3.0', instead: 'the chart sets advertised.listeners' },
  'auto.include.jmx.reporter': { version: '4.0', instead: 'list the JMX reporter in metric.reporters if you change that' },
  'broker.id.generation.enable': { version: '4.0', instead: zooKeeper },
  'control.plane.listener.name': { version: '4.0', instead: 'the chart has a listener for controllers' },
  'controlled.shutdown.max.retries': { version: '4.0', instead: drop },
  'controlled.shutdown.retry.backoff.ms': { version: '4.0', instead: drop },
  'delegation.token.master.key': { version: '4.0', instead: 'use delegation.token.secret.key' },
  'eligible.leader.replicas.enable': { version: '4.0', instead: 'it is the feature eligible.leader.replicas.version now' },
  'group.share.max.groups': { version: '4.1', instead: drop },
  'host.name': { version: '3.0', instead: 'the chart sets listeners' },
  'inter.broker.protocol.version': { version: '4.0', instead: 'drop it: kafka-features.sh upgrades the metadata version' },
  'leader.imbalance.per.broker.percentage': { version: '4.0', instead: 'drop it: leaders go back to the preferred replicas whatever their share' },
  'log.message.downconversion.enable': { version: '4.0', instead: drop },
  'log.message.format.version': { version: '4.0', instead: drop },
  'log.message.timestamp.difference.max.ms': { version: '4.0', instead: 'use log.message.timestamp.before.max.ms and log.message.timestamp.after.max.ms' },
  'offsets.commit.required.acks': { version: '4.0', instead: 'drop it: commits wait for all in-sync replicas' },
  port: { version: '3.0', instead: 'the chart sets listeners' },
  'quota.consumer.default': { version: '3.0', instead: 'set a default quota with kafka-configs.sh --entity-type clients --entity-default' },
  'quota.producer.default': { version: '3.0', instead: 'set a default quota with kafka-configs.sh --entity-type clients --entity-default' },
  'reserved.broker.max.id': { version: '4.0', instead: zooKeeper },
}

export const removedPrefixes: (Removed & { prefix: string })[] = [
  { prefix: 'password.encoder.', version: '4.0', instead: zooKeeper },
  { prefix: 'zookeeper.', version: '4.0', instead: zooKeeper },
]
