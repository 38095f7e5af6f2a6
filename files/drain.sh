#!/usr/bin/env bash
# Closes the nodes whose ids are given to new replicas, and moves theirs to the nodes that stay.
set -euo pipefail
chart=${CHART_DIR:-/chart} kafka=${KAFKA_HOME:-/opt/kafka}
# shellcheck source=/dev/null
. "$chart/cluster.env"
for node; do
  # Only a node that runs can be told, and one that does not takes no new replicas.
  [ "$(CONTROLLER_PORT=9092 timeout 5 "$chart/ask.sh" "$NAME-$node.$DOMAIN")" = data ] || continue
  timeout 120 "$kafka/bin/kafka-configs.sh" --bootstrap-server "$DOMAIN:9092" --alter --entity-type brokers --entity-name "$node" \
    --add-config 'cordoned.log.dirs=*'
done
"$chart/reassign.sh" "$REPLICAS" || { echo "drain: replicas are left on the nodes that go; run the upgrade again" >&2 && exit 1; }
echo "drain: the nodes that go hold no replicas: $*"
