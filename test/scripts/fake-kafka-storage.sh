#!/usr/bin/env bash
# Stands in for Kafka's own tool, which the live tests run: writes what it was asked and a meta.properties like Kafka's.
set -eu
asked=$*
echo "$asked" >>"$FAKE_LOG"
sleep "${FAKE_SECONDS:-0}"
config=${asked##*--config }
directory=$(sed -n 's/^log\.dirs=//p' "$config")
mkdir -p "$directory"
echo "bootstrap" >"$directory/bootstrap.checkpoint"
[ -z "${FAKE_DIES:-}" ] || kill -9 $$
id=${asked##*--cluster-id=}
printf '#\n#Sun Nov 22 12:00:00 UTC 2026\ncluster.id=%s\ndirectory.id=LyBDZcAo8mt1GtYeMdjZYQ\nnode.id=%s\nversion=1\n' \
  "${id%% *}" "$(sed -n 's/^node\.id=//p' "$config")" >"$directory/meta.properties"
