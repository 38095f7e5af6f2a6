#!/usr/bin/env bash
# Beside Kafka, once per start, where there can be something to do: brings what Kafka keeps in the cluster in line with this release.
# - Node 0: the cluster's min ISR. It is copied from server.properties when a cluster begins and read from there ever after
#   (KIP-966), so one that grew from one node would keep min ISR 1. Where the replication factor is lower Kafka takes that.
# - A broker without partitions: it may have been emptied by drain.sh and come back, and is opened to new replicas again.
set -uo pipefail
chart=${CHART_DIR:-/chart} etc=${CONFIG_DIR:-/etc/kafka} kafka=${KAFKA_HOME:-/opt/kafka} port=${CLIENT_PORT:-9092}
# shellcheck source=/dev/null
. "$chart/cluster.env"
ordinal=${POD_NAME##*-}
export LOG_DIR=${TMP_DIR:-/tmp} KAFKA_JVM_PERFORMANCE_OPTS=${TOOL_JVM_OPTIONS:-}
property() { sed -n "s/^$1=//p" "$etc/server.properties"; }
configs() { timeout 60 "$kafka/bin/kafka-configs.sh" --bootstrap-server "localhost:$port" --entity-type brokers "$@"; }

min_isr() {
  local now wanted
  wanted=$(property 'min\.insync\.replicas')
  now=$(configs --entity-default --describe) || return
  now=$(grep -o 'min\.insync\.replicas=[0-9]*' <<<"$now" | head -n 1)
  [ "${now#*=}" = "$wanted" ] && return
  configs --entity-default --alter --add-config "min.insync.replicas=$wanted" >/dev/null &&
    echo "settle: the cluster's min.insync.replicas was ${now#*=}, is $wanted now"
}
reopen() {
  local now
  now=$(configs --entity-name "$ordinal" --describe) || return
  grep -q '^ *cordoned\.log\.dirs=' <<<"$now" || return 0
  configs --entity-name "$ordinal" --alter --delete-config cordoned.log.dirs >/dev/null &&
    echo "settle: this node takes new replicas again"
}
# What was moved away is deleted a minute later, or at the next start.
empty() {
  [ -z "$(find "$(property 'log\.dirs')" -maxdepth 1 -name '*-[0-9]*' ! -name '__cluster_metadata-0' ! -name '*-delete' ! -name '*-stray' | head -n 1)" ]
}

if ((ordinal == 0)); then task=min_isr; elif ((ordinal >= CONTROLLERS)) && empty; then task=reopen; else exit 0; fi
until (exec 3<>/dev/tcp/localhost/"$port") 2>/dev/null; do sleep 1; done
for _ in 1 2 3 4 5; do
  $task && exit
  sleep 10
done
echo "settle: $task did not succeed; it is tried again at the next start" >&2
