#!/usr/bin/env bash
# helm test: every node answers by its own name, voters and observers are the expected ones, and every broker takes
# messages and gives them back.
set -euo pipefail
chart=${CHART_DIR:-/chart} kafka=${KAFKA_HOME:-/opt/kafka}
# shellcheck source=/dev/null
. "$chart/cluster.env"
bootstrap=$DOMAIN:9092 topic=helm-test each=50
export LOG_DIR=/tmp KAFKA_JVM_PERFORMANCE_OPTS=${TOOL_JVM_OPTIONS:-}
fail() {
  echo "FAILED: $*" >&2
  exit 1
}
tool() { timeout 60 "$kafka/bin/kafka-$1.sh" --bootstrap-server "$bootstrap" "${@:2}"; }

for ((node = 0; node < REPLICAS; node++)); do
  error=$(timeout 10 bash -c "exec 3<>/dev/tcp/$NAME-$node.$DOMAIN/9092" 2>&1) || fail "node $node: ${error:-no answer in 10 s}"
done
IFS=, read -ra hosts <<<"$CONTROLLERS"
for host in "${hosts[@]}"; do
  [ "$(timeout 10 "$chart/ask.sh" "$host")" = data ] || fail "controller ${host%%.*}: no answer"
done
echo "ok: all $REPLICAS brokers answer on 9092 by their own names, all ${#hosts[@]} controllers on 9093"

ids() { sed -n "s/^$1: *//p" <<<"$status" | grep -o '"id": *[0-9]*' | grep -o '[0-9]*$' | sort -nu || true; }
# shellcheck disable=SC2153
voters=${VOTERS//,/ }
observers=$(seq 0 $((REPLICAS - 1)) | grep -vxF "$(tr , '\n' <<<"$VOTERS")" | xargs || true)
for ((try = 0; ; try++)); do
  status=$(tool metadata-quorum describe --status)
  seen=$(ids CurrentVoters | xargs)
  # A disk or a node that is gone stays listed for minutes, so what is no node of this release beside its voters does not count.
  watching=$(ids CurrentObservers | while read -r id; do [[ ,$VOTERS, = *,$id,* ]] || ((id >= REPLICAS)) || echo "$id"; done | xargs)
  [ "$seen/$watching" = "$voters/$observers" ] && break
  ((try < 10)) || fail "voters are '$seen', expected '$voters'; observers '$watching', expected '$observers'"
  sleep 2
done
echo "ok: voters are $voters; observers ${observers:-none}"

# Partition i has its one replica on broker i.
tool topics --delete --if-exists --topic $topic
trap 'tool topics --delete --if-exists --topic $topic' EXIT
tool topics --create --topic $topic --config min.insync.replicas=1 \
  --replica-assignment "$(seq -s, 0 $((REPLICAS - 1)))" >/dev/null
for ((i = 0; i < each * REPLICAS; i++)); do echo "message $i"; done |
  tool console-producer --topic $topic --command-property partitioner.class=org.apache.kafka.clients.producer.RoundRobinPartitioner \
    --command-property acks=all --command-property delivery.timeout.ms=30000 --command-property linger.ms=0 \
    --command-property request.timeout.ms=10000 --sync
got=$(tool console-consumer --topic $topic --from-beginning --max-messages $((each * REPLICAS)) --timeout-ms 30000 \
  --formatter-property print.partition=true) || fail "messages did not come back"
for ((node = 0; node < REPLICAS; node++)); do
  count=$(grep -c "^Partition:$node" <<<"$got") || fail "broker $node gave no message back"
  echo "ok: broker $node took and gave $count messages"
done
count=$(grep -o 'message [0-9]*' <<<"$got" | sort -u | wc -l)
((count == each * REPLICAS)) || fail "$((each * REPLICAS)) messages were acknowledged, $count came back"
echo "PASSED: $count messages through $REPLICAS brokers"
