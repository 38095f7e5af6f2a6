/**
 * What the chart sets unless `config` does, as templates/_properties.tpl computes it: Kafka's own defaults ask for three
 * brokers, its min ISR of 1 loses acknowledged messages from three brokers on, and its session leaves partitions of a dead
 * broker without a leader for 9 s.
 */
export function chartDefaults(replicas: number): Record<string, number> {
  const factor = Math.min(3, replicas)
  const isr = factor >= 3 ? 2 : 1
  return {
    'broker.heartbeat.interval.ms': 1000,
    'broker.session.timeout.ms': 6000,
    'default.replication.factor': factor,
    'min.insync.replicas': isr,
    'offsets.topic.replication.factor': factor,
    'share.coordinator.state.topic.min.isr': isr,
    'share.coordinator.state.topic.replication.factor': factor,
    'transaction.state.log.min.isr': isr,
    'transaction.state.log.replication.factor': factor,
  }
}
