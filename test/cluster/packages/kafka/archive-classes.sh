#!/bin/bash
# Makes the two class data archives of the official image: of formatting a disk, and of a broker from start to stop.
set -e
cd /opt/kafka
cat >/tmp/server.properties <<PROPERTIES
process.roles=broker,controller
node.id=0
listeners=PLAINTEXT://localhost:9092,CONTROLLER://localhost:9093
controller.listener.names=CONTROLLER
controller.quorum.bootstrap.servers=localhost:9093
log.dirs=/tmp/data
PROPERTIES
KAFKA_JVM_PERFORMANCE_OPTS=-XX:ArchiveClassesAtExit=/opt/kafka/storage.jsa \
  bin/kafka-storage.sh format --standalone --cluster-id 4L6g3nShT-eMCtK--X86sw --config /tmp/server.properties
KAFKA_JVM_PERFORMANCE_OPTS=-XX:ArchiveClassesAtExit=/opt/kafka/kafka.jsa LOG_DIR=/tmp/logs \
  bin/kafka-server-start.sh /tmp/server.properties >/tmp/out &
for ((i = 0; i < 120; i++)); do
  grep -q 'Kafka Server started' /tmp/out && break
  sleep 1
done
bin/kafka-topics.sh --bootstrap-server localhost:9092 --create --topic classes --partitions 1
kill -TERM $!
wait $! || true
test -s storage.jsa -a -s kafka.jsa
