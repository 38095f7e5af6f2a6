#!/usr/bin/env bash
# preStop: holds the stop of this node until the others can do without it, that is until no partition it is in sync for
# still waits for another replica, and the controllers that stay are a majority. Never for longer than LEAVE_SECONDS.
set -uo pipefail
chart=${CHART_DIR:-/chart} kafka=${KAFKA_HOME:-/opt/kafka} log=${LOG_TO:-/proc/1/fd/1} port=${CLIENT_PORT:-9092}
# shellcheck source=/dev/null
. "$chart/cluster.env"
ordinal=${POD_NAME##*-}
export LOG_DIR=${TMP_DIR:-/tmp} KAFKA_JVM_PERFORMANCE_OPTS=${TOOL_JVM_OPTIONS:-}
say() { echo "leave: $*" >>"$log"; }

quorum() {
  ((ordinal < CONTROLLERS && CONTROLLERS > 1)) || return 0
  local left=0 needed=$((CONTROLLERS / 2 + 1))
  for ((peer = 0; peer < CONTROLLERS; peer++)); do
    ((peer == ordinal)) || [ "$(timeout 3 "$chart/ask.sh" "$NAME-$peer.$DOMAIN")" != data ] || left=$((left + 1))
  done
  ((left >= needed)) || echo "$left of $CONTROLLERS controllers would be left, a majority is $needed"
}

# A broker that does not serve has nothing to hand over.
replicas() {
  (exec 3<>/dev/tcp/localhost/"$port") 2>/dev/null || return 0
  local behind
  behind=$(timeout 30 "$kafka/bin/kafka-topics.sh" --bootstrap-server "localhost:$port" --describe --under-replicated-partitions 2>&1) ||
    { echo "the partitions can't be listed: ${behind##*$'\n'}" && return; }
  behind=$(grep -cE "Isr: ([0-9]+,)*$ordinal(,[0-9]+)*([[:space:]]|$)" <<<"$behind") &&
    echo "$behind partitions in sync here wait for another replica"
}

told=
while :; do
  reason=$(quorum)
  [ -n "$reason" ] || reason=$(replicas)
  [ -n "$reason" ] || break
  if ((SECONDS >= LEAVE_SECONDS)); then
    say "leaving all the same after $LEAVE_SECONDS s: $reason"
    exit
  fi
  [ "$reason" = "$told" ] || say "not yet: $reason"
  told=$reason
  sleep 3
done
say "safe to leave"
