#!/bin/bash
# Writes the one-line scripts of Kafka's tools to folder $1.
while read -r name class heap; do
  [[ -n $name ]] || continue
  {
    echo '#!/bin/bash'
    [[ -z $heap ]] || echo "export KAFKA_HEAP_OPTS=\${KAFKA_HEAP_OPTS:-$heap}"
    # shellcheck disable=SC2016
    printf 'exec "$(dirname "$0")/kafka-run-class.sh" %s "$@"\n' "$class"
  } >"$1/kafka-$name.sh"
  chmod 0755 "$1/kafka-$name.sh"
done <<TOOLS
acls org.apache.kafka.tools.AclCommand
broker-api-versions org.apache.kafka.tools.BrokerApiVersionsCommand
client-metrics org.apache.kafka.tools.ClientMetricsCommand
cluster org.apache.kafka.tools.ClusterTool
configs kafka.admin.ConfigCommand
console-consumer org.apache.kafka.tools.consumer.ConsoleConsumer -Xmx512M
console-producer org.apache.kafka.tools.ConsoleProducer -Xmx512M
consumer-groups org.apache.kafka.tools.consumer.group.ConsumerGroupCommand
consumer-perf-test org.apache.kafka.tools.ConsumerPerformance -Xmx512M
delete-records org.apache.kafka.tools.DeleteRecordsCommand
dump-log org.apache.kafka.tools.DumpLogSegments
e2e-latency org.apache.kafka.tools.EndToEndLatency
features org.apache.kafka.tools.FeatureCommand
get-offsets org.apache.kafka.tools.GetOffsetShell
groups org.apache.kafka.tools.GroupsCommand
jmx org.apache.kafka.tools.JmxTool
leader-election org.apache.kafka.tools.LeaderElectionCommand
log-dirs org.apache.kafka.tools.LogDirsCommand
metadata-quorum org.apache.kafka.tools.MetadataQuorumCommand
metadata-shell org.apache.kafka.shell.MetadataShell
producer-perf-test org.apache.kafka.tools.ProducerPerformance -Xmx512M
reassign-partitions org.apache.kafka.tools.reassign.ReassignPartitionsCommand
storage kafka.tools.StorageTool
topics org.apache.kafka.tools.TopicCommand
transactions org.apache.kafka.tools.TransactionsCommand
verifiable-consumer org.apache.kafka.tools.VerifiableConsumer -Xmx512M
verifiable-producer org.apache.kafka.tools.VerifiableProducer -Xmx512M
TOOLS
