#!/usr/bin/env bash
# Writes this pod's server.properties: the part that all pods share, then what follows from the ordinal.
set -euo pipefail
chart=${CHART_DIR:-/chart} etc=${CONFIG_DIR:-/etc/kafka}
# shellcheck source=files/node.sh
. "$chart/node.sh"

listeners=CLIENT://:9092
advertised=CLIENT://$host:9092
if [[ $roles = *controller* ]]; then
  listeners+=,CONTROLLER://:9093
  advertised+=,CONTROLLER://$host:9093
fi

{
  cat "$chart/server.properties"
  echo "node.id=$node"
  echo "process.roles=$roles"
  echo "listeners=$listeners"
  echo "advertised.listeners=$advertised"
  if [ -n "${ZONE:-}" ] && ! grep -q '^broker\.rack=' "$chart/server.properties"; then
    echo "broker.rack=$ZONE"
  fi
} >"$etc/server.properties.new"
mv "$etc/server.properties.new" "$etc/server.properties"
echo "configure: node $node ($roles) of cluster $CLUSTER_ID, advertised as $advertised"
exec "$chart/check.sh"
