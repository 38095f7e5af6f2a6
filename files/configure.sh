#!/usr/bin/env bash
# Writes this pod's server.properties: the part that all pods share, then what follows from the ordinal.
set -euo pipefail
chart=${CHART_DIR:-/chart} etc=${CONFIG_DIR:-/etc/kafka}
# shellcheck source=files/node.sh
. "$chart/node.sh"

listeners=() advertised=()
listen() { listeners+=("$1://:$2") advertised+=("$1://$host:$2"); }
[[ $roles != *broker* ]] || listen CLIENT 9092
[[ $roles != *controller* ]] || listen CONTROLLER 9093
joined() { (IFS=, && echo "$*"); }

{
  cat "$chart/server.properties"
  echo "node.id=$node"
  echo "process.roles=$roles"
  echo "listeners=$(joined "${listeners[@]}")"
  echo "advertised.listeners=$(joined "${advertised[@]}")"
  if [ -n "${ZONE:-}" ] && ! grep -q '^broker\.rack=' "$chart/server.properties"; then
    echo "broker.rack=$ZONE"
  fi
} >"$etc/server.properties.new"
mv "$etc/server.properties.new" "$etc/server.properties"
echo "configure: node $node ($roles) of cluster $CLUSTER_ID, advertised as $(joined "${advertised[@]}")"
exec "$chart/check.sh"
