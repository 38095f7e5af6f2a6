# shellcheck shell=bash disable=SC2154
# Makes the image with the functions of ../cluster/packages/build.sh: Debian, Java, Kafka's published jars, laid out as the official image.
kafka_image() {
  cp -r "$kafka" kafka
  mvn -q -B -f kafka/pom.xml -Dkafka="$kafka_version" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=libs
  image "docker.io/local/kafka-standin:$kafka_version" '{"User": "appuser",
    "Env": ["PATH=/opt/java/openjdk/bin:/bb:/usr/sbin:/usr/bin:/sbin:/bin", "JAVA_HOME=/opt/java/openjdk", "LANG=C.UTF-8"],
    "Volumes": {"/etc/kafka/secrets": {}, "/var/lib/kafka/data": {}, "/mnt/shared/config": {}}}' \
    --include=openjdk-17-jre-headless,bash,procps,busybox --customize-hook="copy-in kafka /opt" \
    --customize-hook="unshare --net --pid --fork --kill-child chroot \"\$1\" /opt/kafka/install.sh"
}
