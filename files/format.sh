#!/usr/bin/env bash
# Formats a blank disk, with the flag that decide.sh found. Done beside the place and moved there whole, so that a
# format killed half-way leaves a blank disk.
set -euo pipefail
chart=${CHART_DIR:-/chart} etc=${CONFIG_DIR:-/etc/kafka} kafka=${KAFKA_HOME:-/opt/kafka} tmp=${TMP_DIR:-/tmp}
# shellcheck source=/dev/null
. "$chart/cluster.env"
data=$(sed -n 's/^log\.dirs=//p' "$etc/server.properties")
half=$(dirname "$data")/.formatting
rm -rf "$half"
sed "s|^log\.dirs=.*|log.dirs=$half|" "$etc/server.properties" >"$tmp/format.properties"
LOG_DIR=$tmp KAFKA_JVM_PERFORMANCE_OPTS="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:SharedArchiveFile=$kafka/storage.jsa -Xshare:auto" \
  "$kafka/bin/kafka-storage.sh" format "$1" --cluster-id="$CLUSTER_ID" --config "$tmp/format.properties"
sync
rm -rf "$data"
mv "$half" "$data"
echo "format: blank disk formatted with $1"
