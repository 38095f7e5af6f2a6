#!/usr/bin/env bash
# The images of the cluster, each kept as an OCI layout folder.
source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

# $1: a file to move into the layout, $2: its media type. Prints its OCI descriptor.
blob() {
  local sum size
  sum=$(sha256sum "$1" | cut -d' ' -f1)
  size=$(stat -c %s "$1")
  mv "$1" "made/blobs/sha256/$sum"
  echo "{\"mediaType\":\"application/vnd.oci.image.$2\",\"digest\":\"sha256:$sum\",\"size\":$size}"
}

# $1: full image name, $2: configuration (JSON). Made of the folder `root`.
# One layer, not compressed: made and unpacked in seconds.
image() {
  local layer manifest
  mkdir -p made/blobs/sha256
  tar -C root --numeric-owner -cf layer .
  layer=$(blob layer layer.v1.tar)
  echo "{\"architecture\":\"$(dpkg --print-architecture)\",\"os\":\"linux\",\"config\":$2,
    \"rootfs\":{\"type\":\"layers\",\"diff_ids\":[$(grep -o '"sha256:[0-9a-f]*"' <<<"$layer")]}}" >config
  echo "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",
    \"config\":$(blob config config.v1+json),\"layers\":[$layer]}" >manifest
  manifest=$(blob manifest manifest.v1+json)
  echo "{\"schemaVersion\":2,\"manifests\":[${manifest%\}},\"annotations\":{\"io.containerd.image.name\":\"$1\"}}]}" >made/index.json
  echo '{"imageLayoutVersion":"1.0.0"}' >made/oci-layout
}

# Makes the folder `root` of Debian 12 with these packages.
debian_root() {
  mmdebstrap --quiet --variant=minbase --include="$(IFS=, && echo "$*")" \
    --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/locale/*' bookworm root http://deb.debian.org/debian
  rm -rf root/var/lib/apt/lists/* root/var/cache/*
}

pause_image() {
  mkdir root
  cp "$pause" root/pause
  image docker.io/local/pause:1 '{"Entrypoint":["/pause"]}'
}

toolbox_image() {
  debian_root bash kcat bind9-dnsutils netcat-openbsd procps
  image docker.io/local/toolbox:1 '{"User":"1000:1000","Env":["PATH=/usr/bin:/bin"],"Cmd":["sleep","infinity"]}'
}

# Laid out like the official image (see its Dockerfile), with another base: Debian's Java, Maven Central's Kafka.
kafka_image() {
  local path=/opt/java/openjdk/bin:/bb:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin applet
  debian_root openjdk-17-jre-headless bash procps busybox
  mkdir -p root/opt/java root/bb root/opt/kafka/libs
  ln -s "$(cd root && echo /usr/lib/jvm/java-17-openjdk-*)" "root/opt/java/openjdk"
  # The official image has busybox for all that is not bash or procps: what it lacks must be missed here too.
  chroot root /usr/bin/busybox --install -s /bb
  for applet in $(chroot root dpkg -L procps | sed -n 's|^/s\?bin/||p; s|^/usr/s\?bin/||p') bash; do rm -f "root/bb/$applet"; done
  ln -sf /usr/bin/busybox "root/bin/sh"

  mvn -q -B -f "$here/kafka/pom.xml" -Dkafka="$kafka_version" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$PWD/root/opt/kafka/libs"
  cp -r "$here/kafka/bin" "$here/kafka/config" "root/opt/kafka"
  "$here/kafka/make-tools.sh" "root/opt/kafka/bin"
  chroot root useradd --uid 1000 --user-group --no-create-home --home-dir /home/appuser appuser
  mkdir -p root/etc/kafka/docker root/etc/kafka/secrets root/var/lib/kafka/data root/mnt/shared/config
  printf '#!/bin/bash\nexec /opt/kafka/bin/kafka-server-start.sh /opt/kafka/config/server.properties\n' >root/etc/kafka/docker/run
  chmod 0755 root/etc/kafka/docker/run
  chown -R 1000:1000 root/opt/kafka root/etc/kafka root/var/lib/kafka root/mnt/shared
  cp "$here/kafka/archive-classes.sh" root/tmp
  unshare --mount --net --pid --fork --kill-child "$here/kafka/in-root.sh" root env -i PATH="$path" JAVA_HOME=/opt/java/openjdk bash /tmp/archive-classes.sh
  rm -rf root/tmp/* root/opt/kafka/logs
  image "docker.io/local/kafka-standin:$kafka_version" "{\"User\":\"appuser\",\"Cmd\":[\"/etc/kafka/docker/run\"],
    \"Env\":[\"PATH=$path\",\"JAVA_HOME=/opt/java/openjdk\",\"LANG=C.UTF-8\"],\"ExposedPorts\":{\"9092/tcp\":{}},
    \"Volumes\":{\"/etc/kafka/secrets\":{},\"/var/lib/kafka/data\":{},\"/mnt/shared/config\":{}}}"
}

once "$pause_image" pause_image
once "$toolbox_image" toolbox_image
once "$kafka_image" kafka_image
