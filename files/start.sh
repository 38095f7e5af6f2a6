#!/usr/bin/env bash
# Starts Kafka in place of this shell, so that it gets the pod's signals. JVM options are set here and not in the
# container's environment, where every tool run by kubectl exec would take the broker's heap too.
set -eu
# Addresses change with every restart of a pod; Java keeps names for 30 s otherwise, which is how long a roll would pause.
dns="-Dsun.net.inetaddr.ttl=5 -Dsun.net.inetaddr.negative.ttl=1"
/chart/settle.sh &
export KAFKA_HEAP_OPTS=$HEAP_OPTIONS
export KAFKA_OPTS="-XX:SharedArchiveFile=/opt/kafka/kafka.jsa -Xshare:auto $dns $JVM_OPTIONS ${KAFKA_OPTS:-}"
export KAFKA_LOG4J_OPTS="-Dlog4j2.configurationFile=/chart/log4j2.yaml"
export EXTRA_ARGS="-name kafkaServer" LOG_DIR=/tmp
exec /opt/kafka/bin/kafka-server-start.sh /etc/kafka/server.properties
