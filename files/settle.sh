#!/usr/bin/env bash
# Beside Kafka after each start, until it is done, where there can be something to do: brings what Kafka keeps in the cluster in line with this release.
set -uo pipefail
chart=${CHART_DIR:-/chart} etc=${CONFIG_DIR:-/etc/kafka} kafka=${KAFKA_HOME:-/opt/kafka} port=${CLIENT_PORT:-9092}
# shellcheck source=files/node.sh
. "$chart/node.sh"
export LOG_DIR=${TMP_DIR:-/tmp} KAFKA_JVM_PERFORMANCE_OPTS=${TOOL_JVM_OPTIONS:-}
property() { sed -n "s/^$1=//p" "${2:-$etc/server.properties}"; }
configs() { timeout 60 "$kafka/bin/kafka-configs.sh" --bootstrap-server "localhost:$port" --entity-type brokers "$@"; }
quorum() { timeout 30 "$kafka/bin/kafka-metadata-quorum.sh" "${bootstrap[@]}" "$@"; }
# A dedicated controller listens before it has anybody to talk to.
serves() { if [[ $roles = *broker* ]]; then (exec 3<>/dev/tcp/localhost/"$port") 2>/dev/null; else "$chart/ready.sh"; fi; }

# A controller that is no voter becomes one; in the place of the one it was, if its disk was lost. Not by Kafka's auto join,
# which would take back at once what demote.sh takes out.
join() {
  local voters mine other
  voters=$(quorum describe --status) || return
  voters=$(sed -n 's/^CurrentVoters: *//p' <<<"$voters")
  mine=$(property 'directory\.id' "$(property 'log\.dirs')/meta.properties")
  [[ $voters != *"\"$mine\""* ]] || return 0
  other=$(grep -o "\"id\": $node, \"directoryId\": \"[^\"]*" <<<"$voters")
  if [ -n "$other" ]; then
    quorum remove-controller --controller-id "$node" --controller-directory-id "${other##*\"}" >/dev/null || return
    echo "settle: the voter that this node was with its lost disk is gone"
  fi
  quorum --command-config "$etc/server.properties" add-controller >/dev/null && echo "settle: node $node is a voter now"
}

# The cluster's min ISR is copied from server.properties when a cluster begins and read from there ever after (KIP-966), so one
# that grew from one node would keep min ISR 1. Where the replication factor is lower Kafka takes that.
min_isr() {
  local now wanted
  wanted=$(property 'min\.insync\.replicas')
  now=$(configs --entity-default --describe) || return
  now=$(grep -o 'min\.insync\.replicas=[0-9]*' <<<"$now" | head -n 1)
  [ "${now#*=}" = "$wanted" ] && return
  configs --entity-default --alter --add-config "min.insync.replicas=$wanted" >/dev/null &&
    echo "settle: the cluster's min.insync.replicas was ${now#*=}, is $wanted now"
}

# A broker without partitions may have been closed and emptied by drain.sh and come back: it takes new replicas again.
reopen() {
  local now
  now=$(configs --entity-name "$node" --describe) || return
  grep -q '^ *cordoned\.log\.dirs=' <<<"$now" || return 0
  configs --entity-name "$node" --alter --delete-config cordoned.log.dirs >/dev/null &&
    echo "settle: this node takes new replicas again"
}

tasks=()
[[ $roles != *controller* ]] || ((${#controllers[@]} == 1)) || tasks+=(join)
((node != 0)) || tasks+=(min_isr)
[[ $roles != *broker* ]] || ! "$chart/empty.sh" || tasks+=(reopen)
((${#tasks[@]})) || exit 0
until serves; do sleep 1; done
# A quorum may take long to get well; a node that gave up would stay without a vote until its next start.
for ((try = 1; ; try++)); do
  left=()
  for task in "${tasks[@]}"; do $task || left+=("$task"); done
  ((${#left[@]})) || exit 0
  tasks=("${left[@]}")
  ((try != 9)) || echo "settle: ${tasks[*]} did not succeed yet; tried again every minute until it does" >&2
  sleep $((try < 5 ? 2 : try < 9 ? 10 : 60))
done
