#!/usr/bin/env bash
# Writes this pod's server.properties: the part that all pods share, then what follows from the ordinal.
set -euo pipefail
chart=${CHART_DIR:-/chart} etc=${CONFIG_DIR:-/etc/kafka}
# shellcheck source=/dev/null
. "$chart/cluster.env"

ordinal=${POD_NAME##*-}
if [[ ! $ordinal =~ ^(0|[1-9][0-9]*)$ ]]; then
  echo "REFUSED: the pod's name '$POD_NAME' does not end in an ordinal, so it has no node id." >&2
  exit 1
fi
host=$POD_NAME.$DOMAIN
roles=broker
listeners=CLIENT://:9092
advertised=CLIENT://$host:9092
join=
if ((ordinal < CONTROLLERS)); then
  roles=broker,controller
  listeners+=,CONTROLLER://:9093
  advertised+=,CONTROLLER://$host:9093
  join=controller.quorum.auto.join.enable=true
fi

{
  cat "$chart/server.properties"
  echo "node.id=$ordinal"
  echo "process.roles=$roles"
  echo "listeners=$listeners"
  echo "advertised.listeners=$advertised"
  # Refused by Kafka on a node that is no controller.
  [ -z "$join" ] || echo "$join"
  if [ -n "${ZONE:-}" ] && ! grep -q '^broker\.rack=' "$chart/server.properties"; then
    echo "broker.rack=$ZONE"
  fi
} >"$etc/server.properties.new"
mv "$etc/server.properties.new" "$etc/server.properties"
echo "configure: node $ordinal ($roles) of cluster $CLUSTER_ID, advertised as $advertised"
exec "$chart/check.sh"
