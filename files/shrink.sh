#!/usr/bin/env bash
# Runs before every upgrade, with the new counts: refuses one that takes away nodes which still hold data or votes.
# If the first name beyond the new count is nobody's, no node goes and nothing is asked.
set -euo pipefail
kafka=${KAFKA_HOME:-/opt/kafka} bootstrap=$DOMAIN:9092
export LOG_DIR=${TMP_DIR:-/tmp}
refuse() {
  printf 'REFUSED: replicas %s: %s\nNothing was changed. %s\n' "$REPLICAS" "$1" "$2" >&2
  exit 1
}
tool() { timeout 60 "$kafka/bin/kafka-$1.sh" --bootstrap-server "$bootstrap" "${@:2}"; }

getent hosts "kubernetes.default.svc.${DOMAIN#*.svc.}" >/dev/null ||
  refuse "names can't be looked up, so whether nodes would go is not known." "Look after the cluster's DNS, then run the upgrade again."
if ! getent hosts "$NAME-$REPLICAS.$DOMAIN" >/dev/null; then
  echo "shrink: there is no $NAME-$REPLICAS, so no node goes"
  exit
fi
{ status=$(tool metadata-quorum describe --status) && topics=$(tool topics --describe); } ||
  refuse "there are more nodes than that, and the brokers do not answer, so what they hold is not known." \
    "Bring them back first: kubectl get pods -n $NAMESPACE"

voters=$(sed -n 's/^CurrentVoters: *//p' <<<"$status" | grep -o '"id": *[0-9]*' | grep -o '[0-9]*$' | sort -n)
for voter in $voters; do
  ((voter < CONTROLLERS)) || refuse "the quorum would shrink to $CONTROLLERS, and node $voter is one of its voters ($(xargs <<<"$voters"))." \
    "Voters can't be taken out of a running quorum by this chart yet; keep the replicas that the quorum has."
done

# Every topic that has a replica on a node that goes.
held=$(awk -v keep="$REPLICAS" '/\tPartition: / {
    for (i = 1; i < NF; i++) if ($i == "Topic:") topic = $(i + 1); else if ($i == "Replicas:") count = split($(i + 1), nodes, ",")
    for (i = 1; i <= count; i++) if (nodes[i] + 0 >= keep) print topic
  }' <<<"$topics" | sort | uniq -c | awk '{ printf "%s%s (%d replicas)", sep, $2, $1; sep = ", " }')
[ -z "$held" ] || refuse "nodes $REPLICAS and above still hold replicas of: $held." \
  "Move them with kafka-reassign-partitions.sh (docs/operations.md, \"Fewer nodes\"), then run the upgrade again."
echo "shrink: nodes $REPLICAS and above hold no replicas and no votes; they may go"
