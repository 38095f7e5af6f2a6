#!/usr/bin/env bash
# After Kafka has ended: a node of which leave.sh found that it goes for good is taken off the cluster's list of brokers.
set -uo pipefail
chart=${CHART_DIR:-/chart} kafka=${KAFKA_HOME:-/opt/kafka}
# shellcheck source=files/node.sh
. "$chart/node.sh"
export LOG_DIR=${TMP_DIR:-/tmp} KAFKA_JVM_PERFORMANCE_OPTS=${TOOL_JVM_OPTIONS:-}
[ -e "$LOG_DIR/goes-for-good" ] || exit 0
# The only voter that stays may be restarting just now.
for _ in 1 2 3; do
  if timeout 30 "$kafka/bin/kafka-cluster.sh" unregister --bootstrap-server "$DOMAIN:9092" --id "$node" >/dev/null 2>&1; then
    echo "farewell: node $node held nothing and is no longer registered"
    exit
  fi
done
