#!/usr/bin/env bash
# Beside Kafka on node 0: brings the min ISR that Kafka keeps in the cluster in line with server.properties. It is copied there
# when a cluster begins and read from there ever after (KIP-966), so one that grew from one node would keep min ISR 1.
# Kafka itself takes the replication factor where that is lower, so topics with fewer replicas go on.
set -uo pipefail
etc=${CONFIG_DIR:-/etc/kafka} kafka=${KAFKA_HOME:-/opt/kafka} port=${CLIENT_PORT:-9092}
export LOG_DIR=${TMP_DIR:-/tmp}
configs() { timeout 60 "$kafka/bin/kafka-configs.sh" --bootstrap-server "localhost:$port" --entity-type brokers --entity-default "$@"; }

wanted=$(sed -n 's/^min\.insync\.replicas=//p' "$etc/server.properties")
until (exec 3<>/dev/tcp/localhost/"$port") 2>/dev/null; do sleep 1; done
for _ in 1 2 3 4 5; do
  if now=$(configs --describe); then
    now=$(grep -o 'min\.insync\.replicas=[0-9]*' <<<"$now" | head -n 1)
    [ "${now#*=}" != "$wanted" ] || exit 0
    if configs --alter --add-config "min.insync.replicas=$wanted" >/dev/null; then
      echo "settle: the cluster's min.insync.replicas was ${now#*=}, is $wanted now"
      exit 0
    fi
  fi
  sleep 10
done
echo "settle: the cluster's min.insync.replicas could not be brought to $wanted; it is tried again at the next start" >&2
