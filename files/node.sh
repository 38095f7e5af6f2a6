#!/usr/bin/env bash
# Sourced by the others: the release (cluster.env), and which of its nodes this pod is.
# shellcheck disable=SC2034,SC2153
# shellcheck source=/dev/null
. "${CHART_DIR:-/chart}/cluster.env"
IFS=, read -ra controllers <<<"$CONTROLLERS"
ordinal=${POD_NAME##*-}
if [[ ! $ordinal =~ ^(0|[1-9][0-9]*)$ ]]; then
  echo "REFUSED: the pod's name '$POD_NAME' does not end in an ordinal, so it has no node id." >&2
  exit 1
fi
node=$ordinal host=$POD_NAME.$DOMAIN roles=broker bootstrap=(--bootstrap-server "localhost:${CLIENT_PORT:-9092}")
[[ ,$CONTROLLERS, != *,$host,* ]] || roles=broker,controller
# No number of brokers reaches a thousand.
if [ "${POD_NAME%-*}" = "$CONTROLLER_NAME" ]; then
  node=$((1000 + ordinal)) host=$POD_NAME.$CONTROLLER_DOMAIN roles=controller
  bootstrap=(--bootstrap-controller "localhost:${CONTROLLER_PORT:-9093}")
fi
