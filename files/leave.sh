#!/usr/bin/env bash
# preStop: holds the stop of this node until the others can do without it, that is until no partition it is in sync for
# still waits for another replica, and the controllers that stay are a majority. Never for longer than LEAVE_SECONDS.
# When all stop, the last controllers hold each other: the higher goes first, while the lower can still give it leave, as a node
# that is ended without counts as one that may have lost data (KIP-966).
set -uo pipefail
chart=${CHART_DIR:-/chart} kafka=${KAFKA_HOME:-/opt/kafka} log=${LOG_TO:-/proc/1/fd/1} port=${CLIENT_PORT:-9092}
# shellcheck source=files/node.sh
. "$chart/node.sh"
export LOG_DIR=${TMP_DIR:-/tmp} KAFKA_JVM_PERFORMANCE_OPTS=${TOOL_JVM_OPTIONS:-}
say() { echo "leave: $*" >>"$log"; }

# Where those of the release are none, those of the quorum may be: an upgrade may just have made it smaller.
quorum() {
  [[ $roles = *controller* ]] && ((${#controllers[@]} > 1)) || return 0
  local reason voters
  reason=$("$chart/majority.sh" without) && return
  voters=$(timeout 20 "$kafka/bin/kafka-metadata-quorum.sh" "${bootstrap[@]}" describe --status 2>/dev/null |
    sed -n 's/^CurrentVoters: *//p' | grep -o 'CONTROLLER://[^:"]*' | sed 's|.*/||' | paste -s -d , -)
  case $voters in
    "$host") ;;
    "" | "$CONTROLLERS") echo "$reason" ;;
    *) "$chart/majority.sh" without "$voters" ;;
  esac
}

# A broker that does not serve has nothing to hand over.
replicas() {
  (exec 3<>/dev/tcp/localhost/"$port") 2>/dev/null || return 0
  local behind
  behind=$(timeout 30 "$kafka/bin/kafka-topics.sh" --bootstrap-server "localhost:$port" --describe --under-replicated-partitions 2>&1) ||
    { echo "the partitions can't be listed: ${behind##*$'\n'}" && return; }
  behind=$(grep -cE "Isr: ([0-9]+,)*$node(,[0-9]+)*([[:space:]]|$)" <<<"$behind") &&
    echo "$behind partitions in sync here wait for another replica"
}

# Brokers need a controller's leave too: where all stop at once, dedicated controllers go after them.
brokers() {
  [ "$roles" = controller ] || return 0
  local count
  count=$(for ((broker = 0; broker < REPLICAS; broker++)); do timeout 3 "$chart/ask.sh" "$NAME-$broker.$DOMAIN" & done | grep -c '^leaving$') &&
    echo "$count brokers are leaving"
}
case $roles in
  broker)
    printf '\377\377\377\377leaving\n' >"$LOG_DIR/leaving"
    nc -ll -p "${CONTROLLER_PORT:-9093}" -e cat "$LOG_DIR/leaving" </dev/null >/dev/null 2>&1 &
    ;;
  controller) sleep 3 ;; # For them to say so.
esac

turn=$LEAVE_SECONDS
for place in "${!controllers[@]}"; do
  [ "${controllers[place]}" != "$host" ] || turn=$((LEAVE_SECONDS - place * LEAVE_SECONDS / 2 / ${#controllers[@]}))
done
told=
while :; do
  reason=$(quorum) limit=$turn
  [ -n "$reason" ] || { reason=$(replicas) limit=$LEAVE_SECONDS; }
  [ -n "$reason" ] || { reason=$(brokers) limit=$((LEAVE_SECONDS * 3 / 2)); }
  [ -n "$reason" ] || break
  if ((SECONDS >= limit)); then
    say "leaving all the same after $limit s: $reason"
    exit
  fi
  [ "$reason" = "$told" ] || say "not yet: $reason"
  told=$reason
  sleep 3
done
say "safe to leave"

[[ $roles = *broker* ]] || exit 0
# Closed and emptied by drain.sh: it goes for good. Kafka has only the node itself tell that it is closed, and so before its end.
if "$chart/empty.sh" && timeout 30 "$kafka/bin/kafka-configs.sh" --bootstrap-server "localhost:$port" --describe --entity-type brokers \
  --entity-name "$node" 2>/dev/null | grep '^ *cordoned\.log\.dirs=' >/dev/null; then
  touch "$LOG_DIR/goes-for-good"
fi
