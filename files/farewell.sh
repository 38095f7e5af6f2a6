#!/usr/bin/env bash
# After Kafka has ended: a node that drain.sh closed and emptied is taken off the cluster's list of brokers. One that comes back
# registers again.
set -uo pipefail
chart=${CHART_DIR:-/chart} kafka=${KAFKA_HOME:-/opt/kafka}
# shellcheck source=files/node.sh
. "$chart/node.sh"
export LOG_DIR=${TMP_DIR:-/tmp} KAFKA_JVM_PERFORMANCE_OPTS=${TOOL_JVM_OPTIONS:-}
"$chart/empty.sh" || exit 0
# If all stop there is nobody to sign off with; if the first node is restarted for the new count, it is back in a while.
until for peer in "${controllers[@]}"; do [ "$peer" != "$host" ] && [ "$(timeout 3 "$chart/ask.sh" "$peer")" = data ] && break; done; do
  ((SECONDS < 20)) || exit 0
  sleep 1
done
configs=$(timeout 30 "$kafka/bin/kafka-configs.sh" --bootstrap-server "$DOMAIN:9092" --describe --entity-type brokers --entity-name "$node" 2>&1)
grep -q '^ *cordoned\.log\.dirs=' <<<"$configs" || exit 0
timeout 30 "$kafka/bin/kafka-cluster.sh" unregister --bootstrap-server "$DOMAIN:9092" --id "$node" >/dev/null 2>&1 &&
  echo "farewell: node $node held nothing and is no longer registered"
