#!/usr/bin/env bash
# After shrink.sh: closes the nodes that go to new replicas, and moves theirs to the nodes that stay, each to the one that has
# fewest. Killed at any time, it goes on where it was when the upgrade is run again, as Kafka itself does the moving.
set -euo pipefail
kafka=${KAFKA_HOME:-/opt/kafka} tmp=${TMP_DIR:-/tmp} bootstrap=$DOMAIN:9092
export LOG_DIR=$tmp KAFKA_JVM_PERFORMANCE_OPTS=${TOOL_JVM_OPTIONS:-}
[ -e "$tmp/leaving" ] || exit 0
tool() { timeout 120 "$kafka/bin/kafka-$1.sh" --bootstrap-server "$bootstrap" "${@:2}"; }

# What is moving shows more replicas than the topic has, so nothing is planned before it has arrived.
settled() {
  local moving
  while :; do
    moving=$(tool reassign-partitions --list | grep -c ': replicas: ' || true)
    ((moving > 0)) || return 0
    echo "drain: $moving partitions are moving"
    sleep 5
  done
}

plan() {
  tool topics --describe | awk -v keep="$REPLICAS" '
    /\tPartition: / {
      for (i = 1; i < NF; i++) value[$i] = $(i + 1)
      line[++lines] = value["Topic:"] " " value["Partition:"] " " value["Replicas:"]
      count = split(value["Replicas:"], nodes, ",")
      for (i = 1; i <= count; i++) if (nodes[i] + 0 < keep) load[nodes[i] + 0]++
    }
    END {
      for (l = 1; l <= lines; l++) {
        split(line[l], part, " ")
        count = split(part[3], nodes, ",")
        split("", taken)
        moves = 0
        for (i = 1; i <= count; i++) if (nodes[i] + 0 < keep) taken[nodes[i] + 0] = 1; else moves = 1
        if (!moves) continue
        list = ""
        for (i = 1; i <= count; i++) {
          node = nodes[i] + 0
          if (node >= keep) {
            node = -1
            for (n = 0; n < keep; n++) if (!(n in taken) && (node < 0 || load[n] + 0 < load[node] + 0)) node = n
            taken[node] = 1
            load[node]++
          }
          list = list (i > 1 ? "," : "") node
        }
        printf "%s{\"topic\":\"%s\",\"partition\":%d,\"replicas\":[%s]}", sep, part[1], part[2], list
        sep = ","
      }
    }'
}

while read -r node; do
  tool configs --alter --entity-type brokers --entity-name "$node" --add-config 'cordoned.log.dirs=*' </dev/null
done <"$tmp/leaving"
# More than once, as topics may have been made meanwhile, and as brokers hear of a move a moment after it is over.
for _ in 1 2 3 4 5; do
  settled
  partitions=$(plan)
  if [ -z "$partitions" ]; then
    echo "drain: the nodes that go hold no replicas: $(xargs <"$tmp/leaving")"
    exit
  fi
  echo "{\"version\":1,\"partitions\":[$partitions]}" >"$tmp/plan.json"
  tool reassign-partitions --reassignment-json-file "$tmp/plan.json" --execute >/dev/null
  sleep 2
done
echo "drain: replicas are left on the nodes that go; run the upgrade again" >&2
exit 1
