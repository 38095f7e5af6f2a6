#!/usr/bin/env bash
# Lets a disk that belongs to this node pass, refuses one that does not, and has a blank one decided upon.
set -euo pipefail
chart=${CHART_DIR:-/chart} etc=${CONFIG_DIR:-/etc/kafka}
# shellcheck source=files/node.sh
. "$chart/node.sh"
data=$(sed -n 's/^log\.dirs=//p' "$etc/server.properties")
meta=$data/meta.properties

refuse() { # reason, next step
  printf 'REFUSED: %s\nNothing on the disk was changed. %s\n' "$1" "$2" >&2
  exit 1
}
field() { sed -n "s/^$1=//p" "$meta"; }

if [ ! -e "$meta" ]; then
  if [ -n "$(ls -A "$data" 2>/dev/null)" ]; then
    refuse "$data holds files but no meta.properties." \
      "Restore meta.properties, or empty the volume by hand if it never held Kafka's data."
  fi
  exec "$chart/decide.sh"
fi
id=$(field cluster.id) owner=$(field node.id)
if [ -z "$id" ] || [ -z "$owner" ] || [ -z "$(field directory.id)" ]; then
  refuse "$meta is truncated: it lacks cluster.id, node.id or directory.id." \
    "Restore it from a backup; or, if every other node is up and in sync, delete the claim of $POD_NAME and the pod."
fi
if [ "$id" != "$CLUSTER_ID" ]; then
  refuse "the disk belongs to cluster $id, this release is cluster $CLUSTER_ID." \
    "To go on with this disk set clusterId: $id. The release's name or namespace moved, or the claim is another cluster's."
fi
if [ "$owner" != "$node" ]; then
  place=$NAME-$owner
  [[ ! $owner =~ ^1[0-9]{3}$ ]] || place=$CONTROLLER_NAME-$((owner - 1000))
  refuse "the disk belongs to node $owner, $POD_NAME is node $node." "The claim is bound to the wrong pod: give it back to $place."
fi
echo "check: the disk is node $node's of cluster $CLUSTER_ID; kept as it is"
