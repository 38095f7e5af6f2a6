#!/bin/bash
# Stand-in for Kafka's script of this name: the same variables and defaults; it logs no garbage collection.
kafka=$(cd "$(dirname "$0")/.." && pwd)
LOG_DIR=${LOG_DIR:-$kafka/logs}
[[ -z $KAFKA_LOG4J_OPTS || -d $LOG_DIR ]] || mkdir -p "$LOG_DIR"
KAFKA_LOG4J_OPTS=${KAFKA_LOG4J_OPTS:--Dlog4j2.configurationFile=$kafka/config/tools-log4j2.yaml}
[[ $1 != -name ]] || shift 2
performance="-server -XX:+UseG1GC -XX:MaxGCPauseMillis=20 -XX:InitiatingHeapOccupancyPercent=35 -XX:+ExplicitGCInvokesConcurrent"
KAFKA_JVM_PERFORMANCE_OPTS=${KAFKA_JVM_PERFORMANCE_OPTS:-$performance -XX:MaxInlineLevel=15 -Djava.awt.headless=true}
# Each library by name, as Kafka does: a class data archive is only accepted with the classpath it was made with.
for library in "$kafka"/libs/*; do CLASSPATH=${CLASSPATH:+$CLASSPATH:}$library; done
# Unquoted: each variable holds several options.
# shellcheck disable=SC2086
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" ${KAFKA_HEAP_OPTS:--Xmx256M} $KAFKA_JVM_PERFORMANCE_OPTS $KAFKA_GC_LOG_OPTS \
  $KAFKA_JMX_OPTS "-Dkafka.logs.dir=$LOG_DIR" $KAFKA_LOG4J_OPTS -cp "$CLASSPATH" $KAFKA_OPTS "$@"
