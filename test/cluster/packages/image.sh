#!/usr/bin/env bash
# The images of the cluster, each an OCI layout folder in the cache, made once per content of the files it comes from.
source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

digest() { sha256sum "$1" | cut -d' ' -f1; }

# $1: layout folder, $2: a file to keep under its digest. Prints the OCI descriptor, $3 being its media type.
blob() {
  local sum size
  sum=$(digest "$2")
  size=$(stat -c %s "$2")
  mv "$2" "$1/blobs/sha256/$sum"
  echo "{\"mediaType\":\"application/vnd.oci.image.$3\",\"digest\":\"sha256:$sum\",\"size\":$size}"
}

# $1: layout folder to make, $2: full image name, $3: root folder, $4: configuration (JSON).
# One layer, not compressed: made and unpacked in a second.
image() {
  local made=$1 name=$2 root=$3 config=$4 work=$3.layout layer manifest
  mkdir -p "$work/blobs/sha256"
  tar -C "$root" --numeric-owner -cf "$work/layer" .
  layer=$(blob "$work" "$work/layer" layer.v1.tar)
  echo "{\"architecture\":\"$(dpkg --print-architecture)\",\"os\":\"linux\",\"config\":$config,
    \"rootfs\":{\"type\":\"layers\",\"diff_ids\":[$(grep -o '"sha256:[0-9a-f]*"' <<<"$layer")]}}" >"$work/config"
  echo "{\"schemaVersion\":2,\"mediaType\":\"application/vnd.oci.image.manifest.v1+json\",
    \"config\":$(blob "$work" "$work/config" config.v1+json),\"layers\":[$layer]}" >"$work/manifest"
  manifest=$(blob "$work" "$work/manifest" manifest.v1+json)
  echo "{\"schemaVersion\":2,\"manifests\":[${manifest%\}},\"annotations\":{\"io.containerd.image.name\":\"$name\"}}]}" >"$work/index.json"
  echo '{"imageLayoutVersion":"1.0.0"}' >"$work/oci-layout"
  mv "$work" "$made"
}

# $1: root folder, the rest: packages. Documentation is half of such a root.
debian() {
  local root=$1
  shift
  mmdebstrap --quiet --variant=minbase --include="$(IFS=,; echo "$*")" \
    --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
    bookworm "$root" http://deb.debian.org/debian
  rm -rf "$root"/var/lib/apt/lists/* "$root"/var/cache/*
}

pause() {
  mkdir "$1"
  cp "$pause" "$1/pause"
  image "$pause_image" docker.io/local/pause:1 "$1" '{"Entrypoint":["/pause"]}'
}

toolbox() {
  debian "$1" bash kcat bind9-dnsutils netcat-openbsd procps
  image "$toolbox_image" docker.io/local/toolbox:1 "$1" '{"User":"1000:1000","Env":["PATH=/usr/bin:/bin"],"Cmd":["sleep","infinity"]}'
}

# Laid out like the official image (see its Dockerfile), with another base: Debian's Java, Maven Central's Kafka.
kafka() {
  local root=$1 busybox_path=/opt/java/openjdk/bin:/bb:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin applet
  debian "$root" openjdk-17-jre-headless bash procps busybox
  mkdir -p "$root"/opt/java "$root"/bb "$root"/opt/kafka/libs
  ln -s "$(cd "$root" && echo /usr/lib/jvm/java-17-openjdk-*)" "$root/opt/java/openjdk"
  # The official image has busybox for all that is not bash or procps: what it lacks must be missed here too.
  chroot "$root" /usr/bin/busybox --install -s /bb
  for applet in $(chroot "$root" dpkg -L procps | sed -n 's|^/s\?bin/||p; s|^/usr/s\?bin/||p') bash; do rm -f "$root/bb/$applet"; done
  ln -sf /usr/bin/busybox "$root/bin/sh"

  mvn -q -B -f "$here/kafka/pom.xml" -Dkafka="$kafka_version" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$root/opt/kafka/libs"
  cp -r "$here/kafka/bin" "$here/kafka/config" "$root/opt/kafka"
  "$here/kafka/make-tools.sh" "$root/opt/kafka/bin"
  chroot "$root" useradd --uid 1000 --user-group --no-create-home --home-dir /home/appuser appuser
  mkdir -p "$root"/etc/kafka/docker "$root"/etc/kafka/secrets "$root"/var/lib/kafka/data "$root"/mnt/shared/config
  printf '#!/bin/bash\nexec /opt/kafka/bin/kafka-server-start.sh /opt/kafka/config/server.properties\n' >"$root/etc/kafka/docker/run"
  chmod 0755 "$root/etc/kafka/docker/run"
  chown -R 1000:1000 "$root"/opt/kafka "$root"/etc/kafka "$root"/var/lib/kafka "$root"/mnt/shared
  cp "$here/kafka/archive-classes.sh" "$root/tmp"
  unshare --mount --net --pid --fork --kill-child "$here/kafka/in-root.sh" "$root" env -i PATH="$busybox_path" JAVA_HOME=/opt/java/openjdk bash /tmp/archive-classes.sh
  rm -rf "${root:?}"/tmp/* "$root"/opt/kafka/logs
  image "$kafka_image" "$kafka_name" "$root" "{\"User\":\"appuser\",\"Cmd\":[\"/etc/kafka/docker/run\"],
    \"Env\":[\"PATH=$busybox_path\",\"JAVA_HOME=/opt/java/openjdk\",\"LANG=C.UTF-8\"],\"ExposedPorts\":{\"9092/tcp\":{}},
    \"Volumes\":{\"/etc/kafka/secrets\":{},\"/var/lib/kafka/data\":{},\"/mnt/shared/config\":{}}}"
}

# $1: layout folder, $2: the function that makes it.
once() {
  [[ ! -d $1 ]] || return 0
  say "making image ${1##*/} (once)"
  local work
  work=$(mktemp -d "$cache/build.XXXXXX")
  # Not `( … ) || …`: there, bash would go on after a failed command.
  set +e
  (set -e; "$2" "$work/root") >"$work/log" 2>&1
  local code=$?
  set -e
  ((code == 0)) || { tail -n 20 "$work/log" >&2; say "making image ${1##*/} failed, see $work"; exit 1; }
  rm -rf "$work"
}

once "$pause_image" pause
once "$toolbox_image" toolbox
once "$kafka_image" kafka
