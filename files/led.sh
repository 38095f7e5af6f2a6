#!/usr/bin/env bash
# A blank disk joins a cluster that has data only once others lead what this node's lost disk held. Kafka knows a node by its id and not
# by its disk: as the last one in sync, or as the last known leader (KIP-966), it would be elected blank, and the others would
# truncate their logs to its empty one.
set -euo pipefail
chart=${CHART_DIR:-/chart} etc=${CONFIG_DIR:-/etc/kafka} kafka=${KAFKA_HOME:-/opt/kafka} tmp=${TMP_DIR:-/tmp}
# shellcheck source=files/node.sh
. "$chart/node.sh"
export LOG_DIR=$tmp KAFKA_JVM_PERFORMANCE_OPTS=${TOOL_JVM_OPTIONS:-}
override=$tmp/join-blank
trap 'exit 143' TERM
say() { echo "led: $*"; }

# A dedicated controller holds no partition, and votes by its disk's id.
[[ $roles = *broker* ]] || exec "$chart/format.sh" --no-initial-controllers

# In a new cluster with controllers of their own, no broker has begun to answer yet.
all_blank() {
  local broker peer
  for ((broker = 0; broker < REPLICAS; broker++)); do
    peer=$NAME-$broker.$DOMAIN
    [ "$peer" = "$host" ] || [ "$(timeout 3 "$chart/ask.sh" "$peer")" = blank ] || return 1
  done
}

# Lines of TOPIC-PARTITION: of more than one replica, led by nobody else, and known to have been in sync here.
unled() {
  awk -F '\t' -v node="$node" '
    function has(list) { return index("," list ",", "," node ",") }
    {
      split("", is)
      for (i = 1; i <= NF; i++) if (at = index($i, ": ")) is[substr($i, 1, at - 1)] = substr($i, at + 2)
    }
    is["Replicas"] ~ /,/ && has(is["Replicas"]) &&
      (is["Leader"] == node || is["Leader"] == "none" && has(is["Isr"] "," is["Elr"] "," is["LastKnownElr"])) { print is["Topic"] "-" is["Partition"] }'
}

# A leader that died, or came back without its newest messages, may be told as one until its session has ended.
session=$(sed -n 's/^broker\.session\.timeout\.ms=//p' "$etc/server.properties")
hold=$((${session:-9000} / 1000 + 4)) safe=0 told=
until [ -e "$override" ]; do
  if partitions=$(timeout 60 "$kafka/bin/kafka-topics.sh" --bootstrap-server "$DOMAIN:9092" --describe 2>/dev/null); then
    mapfile -t left < <(unled <<<"$partitions")
    if ((${#left[@]} == 0)); then
      grep -qE "Replicas: ([0-9]+,)*$node([,[:space:]]|\$)" <<<"$partitions" || break
      ((safe)) || { safe=$EPOCHSECONDS told=led && say "others lead what this node held; joining once that has been so for $hold s"; }
      ((EPOCHSECONDS - safe < hold)) || break
      sleep 2
      continue
    fi
    reason="nobody leads ${left[*]:0:5}${left[5]:+ and $((${#left[@]} - 5)) more}, and this disk, which is blank now, was in sync"
  elif all_blank; then
    say "no broker has data: there is nothing to wait for"
    break
  else
    reason="no broker answers"
  fi
  safe=0
  if [ "$reason" != "$told" ]; then
    told=$reason SECONDS=0
    say "waiting: $reason"
  elif ((SECONDS >= 20)); then
    SECONDS=-100000
    say "once all other nodes are up the newest copies there are can be elected, by" \
      "kubectl exec -n $NAMESPACE $NAME-$((node == 0)) -c kafka -- env LOG_DIR=/tmp /opt/kafka/bin/kafka-leader-election.sh --bootstrap-server localhost:9092" \
      "--election-type unclean --all-topic-partitions; only if nobody has a copy any more: kubectl exec -n $NAMESPACE $POD_NAME -c configure -- touch $override"
  fi
  sleep 2
done
exec "$chart/format.sh" --no-initial-controllers
