/** Properties that the chart computes; `config` refuses them. The value says what decides instead. */
export const ownedProperties: Record<string, string> = {
  'advertised.listeners': 'each node advertises its own DNS name; set clusterDomain for another domain',
  'broker.id': "it is the pod's ordinal, always",
  'controller.listener.names': "the chart's listeners are CLIENT and CONTROLLER",
  'controller.quorum.auto.join.enable': 'the chart adds voters itself; this would take back at once those that an upgrade takes out',
  'controller.quorum.bootstrap.servers': 'they follow from replicas, quorumSize and controllers',
  'controller.quorum.voters': 'the voters follow from replicas, quorumSize and controllers',
  'inter.broker.listener.name': "the chart's listeners are CLIENT and CONTROLLER",
  listeners: 'they are CLIENT on 9092 and CONTROLLER on 9093',
  'listener.security.protocol.map': "the chart's listeners are CLIENT and CONTROLLER",
  'log.dir': 'data is on the volume that storage describes',
  'log.dirs': 'data is on the volume that storage describes',
  'metadata.log.dir': 'data is on the volume that storage describes',
  'node.id': "it is the pod's ordinal, always",
  'process.roles': 'they follow from replicas, quorumSize and controllers',
  'security.inter.broker.protocol': 'brokers talk on the listener CLIENT',
}
