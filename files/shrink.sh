#!/usr/bin/env bash
# Runs before every upgrade, with the new counts: lets pass what takes no node away, refuses what can't be done, and else
# leaves for drain.sh the ids of the nodes that go. If the first name beyond the new count is nobody's, nothing is asked.
set -euo pipefail
kafka=${KAFKA_HOME:-/opt/kafka} tmp=${TMP_DIR:-/tmp} bootstrap=$DOMAIN:9092
export LOG_DIR=$tmp KAFKA_JVM_PERFORMANCE_OPTS=${TOOL_JVM_OPTIONS:-}
refuse() {
  printf 'REFUSED: replicas %s: %s\nNothing was changed. %s\n' "$REPLICAS" "$1" "$2" >&2
  exit 1
}
tool() { timeout 60 "$kafka/bin/kafka-$1.sh" --bootstrap-server "$bootstrap" "${@:2}"; }
ids() { sed -n "s/^$1: *//p" <<<"$status" | grep -o '"id": *[0-9]*' | grep -o '[0-9]*$' | sort -n || true; }

getent hosts "kubernetes.default.svc.${DOMAIN#*.svc.}" >/dev/null ||
  refuse "names can't be looked up, so whether nodes would go is not known." "Look after the cluster's DNS, then run the upgrade again."
if ! getent hosts "$NAME-$REPLICAS.$DOMAIN" >/dev/null; then
  echo "shrink: there is no $NAME-$REPLICAS, so no node goes"
  exit
fi
{ status=$(tool metadata-quorum describe --status) && topics=$(tool topics --describe); } ||
  refuse "there are more nodes than that, and the brokers do not answer, so what they hold is not known." \
    "Bring them back first: kubectl get pods -n $NAMESPACE"

voters=$(ids CurrentVoters)
for voter in $voters; do
  ((voter < CONTROLLERS)) || refuse "the quorum would shrink to $CONTROLLERS, and node $voter is one of its voters ($(xargs <<<"$voters"))." \
    "Voters can't be taken out of a running quorum by this chart yet; keep the replicas that the quorum has."
done

# Every partition of a topic has as many replicas as nodes stay, at most.
wide=$(awk -v keep="$REPLICAS" '/\tPartition: / {
    for (i = 1; i < NF; i++) if ($i == "Topic:") topic = $(i + 1); else if ($i == "Replicas:") count = split($(i + 1), nodes, ",")
    if (count > keep && !($0 ~ /Adding Replicas: [0-9]/)) widest[topic] = count
  } END { for (topic in widest) print topic " (" widest[topic] ")" }' <<<"$topics" | sort | paste -s -d , | sed 's/,/, /g')
[ -z "$wide" ] || refuse "these topics have more replicas than nodes would stay: $wide." \
  "Lower their replication factor with kafka-reassign-partitions.sh, or keep more nodes."

for node in $voters $(ids CurrentObservers); do
  ((node < REPLICAS)) || echo "$node"
done >"$tmp/leaving"
echo "shrink: these nodes go: $(xargs <"$tmp/leaving")"
