#!/usr/bin/env bash
# Runs Kafka and outlives it: passes the pod's signal on, does not let a stop hang that can't succeed, and signs off a node that
# goes for good. JVM options are set here and not in the container's environment, where every tool run by kubectl exec would
# take the broker's heap too.
# shellcheck disable=SC2317 # What the trap runs.
set -u
chart=${CHART_DIR:-/chart} etc=${CONFIG_DIR:-/etc/kafka} kafka=${KAFKA_HOME:-/opt/kafka}
# Addresses change with every restart of a pod; Java keeps names for 30 s otherwise, which is how long a roll would pause.
dns="-Dsun.net.inetaddr.ttl=5 -Dsun.net.inetaddr.negative.ttl=1"

# Without a majority of controllers nobody lets a broker go, and Kafka waits for that for five minutes.
watch_quorum() {
  local seen=$SECONDS
  while ((SECONDS - seen < ${ALONE_SECONDS:-20})); do
    "$chart/majority.sh" with >/dev/null && seen=$SECONDS
    sleep 1
  done
  echo "start: stopping, and for ${ALONE_SECONDS:-20} s the controllers that answer are no majority: ended without their leave"
  kill -KILL "$java"
}
stopping=
stop() {
  stopping=yes
  kill -TERM "$java"
  watch_quorum &
}
trap stop TERM INT

rm -f "${TMP_DIR:-/tmp}/goes-for-good"
"$chart/vote.sh" || echo "start: the record of votes could not be looked through" >&2
KAFKA_HEAP_OPTS=$HEAP_OPTIONS \
  KAFKA_OPTS="-XX:SharedArchiveFile=$kafka/kafka.jsa -Xshare:auto $dns $JVM_OPTIONS ${KAFKA_OPTS:-}" \
  KAFKA_LOG4J_OPTS="-Dlog4j2.configurationFile=$chart/log4j2.yaml" \
  EXTRA_ARGS="-name kafkaServer" LOG_DIR=${TMP_DIR:-/tmp} \
  "$kafka/bin/kafka-server-start.sh" "$etc/server.properties" &
java=$!
"$chart/settle.sh" &
"$chart/retune.sh" &

# A trapped signal ends wait too.
wait "$java"
code=$?
while kill -0 "$java" 2>/dev/null; do
  wait "$java"
  code=$?
done
jobs -p | xargs -r kill 2>/dev/null
[ -z "$stopping" ] || "$chart/farewell.sh"
exit "$code"
