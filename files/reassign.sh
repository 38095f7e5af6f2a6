#!/usr/bin/env bash
# Moves replicas, with Kafka's own tool: all to the nodes below KEEP; and with a FACTOR, so many for each partition, of the TOPICs
# if any are named. Returns when they are there. Killed at any time, it goes on where it was when run again.
# Usage: reassign.sh KEEP [FACTOR [TOPIC…]]
set -euo pipefail
chart=${CHART_DIR:-/chart} kafka=${KAFKA_HOME:-/opt/kafka} tmp=${TMP_DIR:-/tmp}
# shellcheck source=/dev/null
. "$chart/cluster.env"
export LOG_DIR=$tmp KAFKA_JVM_PERFORMANCE_OPTS=${TOOL_JVM_OPTIONS:-}
keep=$1 factor=${2:-} topics=$(IFS=, && echo "${*:3}")
tool() { timeout 120 "$kafka/bin/kafka-$1.sh" --bootstrap-server "$DOMAIN:9092" "${@:2}"; }

# What is moving shows more replicas than the topic has, so nothing is planned before it has arrived.
arrived() {
  local moving
  while :; do
    moving=$(tool reassign-partitions --list | grep -c ': replicas: ' || true)
    ((moving > 0)) || return 0
    echo "reassign: $moving partitions are moving"
    sleep 5
  done
}

racks=$(tool broker-api-versions | sed -n 's/.*(id: \([0-9]*\) rack: \([^ )]*\).*/\1 \2/p' | grep -v ' null$' || true)
# More than once, as topics may have been made meanwhile, and as brokers hear of a move a moment after it is over.
for _ in 1 2 3 4 5; do
  arrived
  partitions=$(tool topics --describe | racks=$racks awk -v keep="$keep" -v factor="$factor" -v topics="$topics" -f "$chart/plan.awk")
  [ -n "$partitions" ] || exit 0
  echo "{\"version\":1,\"partitions\":[$partitions]}" >"$tmp/plan.json"
  tool reassign-partitions --reassignment-json-file "$tmp/plan.json" --execute >/dev/null
  sleep 2
done
echo "reassign: not all replicas are where they should be; run it again" >&2
exit 1
