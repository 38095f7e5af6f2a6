#!/bin/bash
# Makes a Debian with Java and Kafka's libraries like the official image (see its Dockerfile). Run in it, as root.
set -e
export JAVA_HOME=/opt/java/openjdk LOG_DIR=/tmp
mkdir -p /bb /opt/java /etc/kafka/docker /etc/kafka/secrets /var/lib/kafka/data /mnt/shared/config
ln -s /usr/lib/jvm/java-17-openjdk-* $JAVA_HOME

# The official image has busybox for all that is not bash or procps: what it lacks must be missed here too.
busybox --install -s /bb
for applet in $(dpkg -L procps | sed -n 's|^\(/usr\)\?/s\?bin/||p') bash; do rm -f "/bb/$applet"; done
ln -sf /usr/bin/busybox /bin/sh

cd /opt/kafka
while IFS='|' read -r name class heap; do
  # shellcheck disable=SC2016
  printf '#!/bin/bash\nexport KAFKA_HEAP_OPTS=${KAFKA_HEAP_OPTS:-%s}\nexec "${0%%/*}/kafka-run-class.sh" %s "$@"\n' \
    "${heap:--Xmx256M}" "$class" >"bin/kafka-$name.sh"
done <<'TOOLS'
server-start|$EXTRA_ARGS kafka.Kafka|-Xmx1G -Xms1G
broker-api-versions|org.apache.kafka.tools.BrokerApiVersionsCommand
cluster|org.apache.kafka.tools.ClusterTool
configs|kafka.admin.ConfigCommand
console-consumer|org.apache.kafka.tools.consumer.ConsoleConsumer|-Xmx512M
console-producer|org.apache.kafka.tools.ConsoleProducer|-Xmx512M
features|org.apache.kafka.tools.FeatureCommand
leader-election|org.apache.kafka.tools.LeaderElectionCommand
metadata-quorum|org.apache.kafka.tools.MetadataQuorumCommand
producer-perf-test|org.apache.kafka.tools.ProducerPerformance|-Xmx512M
reassign-partitions|org.apache.kafka.tools.reassign.ReassignPartitionsCommand
storage|kafka.tools.StorageTool
topics|org.apache.kafka.tools.TopicCommand
verifiable-producer|org.apache.kafka.tools.VerifiableProducer|-Xmx512M
TOOLS
chmod +x bin/*

# The two class data archives: of formatting a disk, and of a broker that takes and gives a message, as the official ones are made.
busybox ip link set lo up
printf '%s\n' process.roles=broker,controller node.id=0 listeners=PLAINTEXT://localhost:9092,CONTROLLER://localhost:9093 \
  controller.listener.names=CONTROLLER controller.quorum.bootstrap.servers=localhost:9093 log.dirs=/tmp/kafka \
  offsets.topic.replication.factor=1 >/tmp/kafka.conf
archive() { KAFKA_JVM_PERFORMANCE_OPTS="-XX:ArchiveClassesAtExit=/opt/kafka/$1.jsa" exec "bin/kafka-$2.sh" "${@:3}"; }
(archive storage storage format --standalone --cluster-id 4L6g3nShT-eMCtK--X86sw --config /tmp/kafka.conf)
archive kafka server-start /tmp/kafka.conf &
bin/kafka-topics.sh --bootstrap-server localhost:9092 --create --topic classes
bin/kafka-console-producer.sh --bootstrap-server localhost:9092 --topic classes <<<message
bin/kafka-console-consumer.sh --bootstrap-server localhost:9092 --topic classes --from-beginning --max-messages 1 --timeout-ms 60000
kill $!
wait $! || true
[[ -s storage.jsa && -s kafka.jsa ]]
rm -rf /tmp/kafka* /tmp/hsperfdata* install.sh image.sh pom.xml

useradd --uid 1000 --user-group --no-create-home --home-dir /home/appuser appuser
chown -R appuser:appuser /opt/kafka /etc/kafka /var/lib/kafka /mnt/shared
