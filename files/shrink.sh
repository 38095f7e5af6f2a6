#!/usr/bin/env bash
# Runs before every upgrade, with the new counts: lets pass what takes no node and no voter away, refuses what can't be done, and
# else has the nodes that go emptied (drain.sh) and voters that will be none taken out of the quorum (demote.sh). Where no name
# beyond the new count is anybody's and nobody but the new controllers listens as one, Kafka is not asked.
set -euo pipefail
chart=${CHART_DIR:-/chart} kafka=${KAFKA_HOME:-/opt/kafka}
# shellcheck source=/dev/null
. "$chart/cluster.env"
export LOG_DIR=${TMP_DIR:-/tmp} KAFKA_JVM_PERFORMANCE_OPTS=${TOOL_JVM_OPTIONS:-}
refuse() { # reason, next step, value
  printf 'REFUSED: %s: %s\nNothing was changed. %s\n' "${3:-replicas $REPLICAS}" "$1" "$2" >&2
  exit 1
}
tool() { timeout 60 "$kafka/bin/kafka-$1.sh" --bootstrap-server "$DOMAIN:9092" "${@:2}"; }
ids() { sed -n "s/^$1: *//p" <<<"$status" | grep -o '"id": *[0-9]*' | grep -o '[0-9]*$' | sort -n || true; }

# A quorum has nine controllers at most.
changes() {
  getent hosts "$NAME-$REPLICAS.$DOMAIN" >/dev/null && return
  getent hosts "$CONTROLLER_NAME-$DEDICATED.$CONTROLLER_DOMAIN" >/dev/null && return
  local peer
  for ((ordinal = 0; ordinal < 9 && ordinal < REPLICAS; ordinal++)); do
    peer=$NAME-$ordinal.$DOMAIN
    [[ ,$CONTROLLERS, = *,$peer,* ]] || [ "$(timeout 3 "$chart/ask.sh" "$peer")" = unknown ] || return 0
  done
  return 1
}

getent hosts "kubernetes.default.svc.${DOMAIN#*.svc.}" >/dev/null ||
  refuse "names can't be looked up, so whether nodes would go is not known." "Look after the cluster's DNS, then run the upgrade again."
if ! changes; then
  echo "shrink: there is no $NAME-$REPLICAS and no other controller, so no node goes"
  exit
fi
{ status=$(tool metadata-quorum describe --status) && topics=$(tool topics --describe); } ||
  refuse "there are more nodes or other controllers, and the brokers do not answer, so what they hold is not known." \
    "Bring them back first: kubectl get pods -n $NAMESPACE"

# Who takes over has to vote already, else nobody would be left that knows the metadata.
voting=$(ids CurrentVoters | xargs)
demoted=$(for voter in $voting; do [[ ,$VOTERS, = *,$voter,* ]] || echo "$voter"; done | xargs)
absent=$(for voter in ${VOTERS//,/ }; do [[ " $voting " = *" $voter "* ]] || echo "$voter"; done | xargs)
if [ -n "$demoted" ] && [ -n "$absent" ]; then
  next="Get them running first: kubectl get pods -n $NAMESPACE" count=$DEDICATED
  ((count)) || count=$(grep -c '^1[0-9][0-9][0-9]$' <<<"${voting// /$'\n'}" || true)
  ((count == 0)) ||
    next="Let both kinds vote first: --set controllers.replicas=$count,controllers.beside=true; once helm test passes, run this upgrade again."
  refuse "voters $demoted would go, and $absent, which are to vote then, are no voters yet." "$next" "controllers.replicas $DEDICATED"
fi

# Every partition of a topic has as many replicas as nodes stay, at most.
wide=$(awk -v keep="$REPLICAS" '/\tPartition: / {
    for (i = 1; i < NF; i++) if ($i == "Topic:") topic = $(i + 1); else if ($i == "Replicas:") count = split($(i + 1), nodes, ",")
    if (count > keep && !($0 ~ /Adding Replicas: [0-9]/)) widest[topic] = count
  } END { for (topic in widest) print topic " (" widest[topic] ")" }' <<<"$topics" | sort | paste -s -d , - | sed 's/,/, /g')
[ -z "$wide" ] || [ "$LOWER_REPLICATION_FACTOR" = true ] || refuse "these topics have more replicas than nodes would stay: $wide." \
  "Let it lower their replication factor (--set lowerReplicationFactor=true), or keep more nodes."

leaving=$(for node in $(ids CurrentVoters) $(ids CurrentObservers); do ((node < REPLICAS || node >= 1000)) || echo "$node"; done | sort -nu | xargs)
echo "shrink: nodes that go: ${leaving:-none}; voters that will be none: ${demoted:-none}"
# shellcheck disable=SC2086
[ -z "$leaving" ] || "$chart/drain.sh" $leaving
[ -z "$demoted" ] || "$chart/demote.sh"
