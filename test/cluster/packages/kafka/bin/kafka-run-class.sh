#!/bin/bash
# Stand-in for Kafka's script of this name: the same variables, defaults and options.
kafka=$(cd "$(dirname "$0")/.." && pwd)
LOG_DIR=${LOG_DIR:-$kafka/logs}
if [[ -z $KAFKA_LOG4J_OPTS ]]; then
  KAFKA_LOG4J_OPTS="-Dlog4j2.configurationFile=$kafka/config/tools-log4j2.yaml"
elif [[ ! -d $LOG_DIR ]]; then
  mkdir -p "$LOG_DIR"
fi

name=
gc_log=
while [[ $1 == -name || $1 == -loggc ]]; do
  case $1 in
    -name) name=$2; shift 2 ;;
    -loggc) [[ -n $KAFKA_GC_LOG_OPTS ]] || gc_log=yes; shift ;;
  esac
done
[[ -z $gc_log ]] || KAFKA_GC_LOG_OPTS="-Xlog:gc*:file=$LOG_DIR/$name-gc.log:time,tags:filecount=10,filesize=100M"

KAFKA_HEAP_OPTS=${KAFKA_HEAP_OPTS:--Xmx256M}
KAFKA_JVM_PERFORMANCE_OPTS=${KAFKA_JVM_PERFORMANCE_OPTS:--server -XX:+UseG1GC -XX:MaxGCPauseMillis=20 -XX:InitiatingHeapOccupancyPercent=35 -XX:+ExplicitGCInvokesConcurrent -XX:MaxInlineLevel=15 -Djava.awt.headless=true}
KAFKA_JMX_OPTS=${KAFKA_JMX_OPTS:--Dcom.sun.management.jmxremote=true -Dcom.sun.management.jmxremote.authenticate=false -Dcom.sun.management.jmxremote.ssl=false}
[[ -z $JMX_PORT ]] || KAFKA_JMX_OPTS="$KAFKA_JMX_OPTS -Dcom.sun.management.jmxremote.port=$JMX_PORT -Dcom.sun.management.jmxremote.rmi.port=$JMX_PORT"

# Each library by name, as Kafka does: a class data archive is only accepted with the classpath it was made with.
for library in "$kafka"/libs/*; do
  CLASSPATH=${CLASSPATH:+$CLASSPATH:}$library
done

# Unquoted: each variable holds several options.
# shellcheck disable=SC2086
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" $KAFKA_HEAP_OPTS $KAFKA_JVM_PERFORMANCE_OPTS $KAFKA_GC_LOG_OPTS $KAFKA_JMX_OPTS \
  "-Dkafka.logs.dir=$LOG_DIR" $KAFKA_LOG4J_OPTS -cp "$CLASSPATH" $KAFKA_OPTS "$@"
