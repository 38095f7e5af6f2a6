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
node=$ordinal host=$POD_NAME.$DOMAIN roles=broker
[[ ,$CONTROLLERS, != *,$host,* ]] || roles=broker,controller
