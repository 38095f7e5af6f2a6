#!/usr/bin/env bash
# Before Kafka: takes back this node's vote for itself in an epoch that it knows another was elected in, where it counts for nothing
# any more. Kafka keeps it, and would have a node that was taken out of the quorum since go on as the candidate it was, which ends it at
# each start: "Local replica … must be in the set of voters" (4.3.1).
set -euo pipefail
etc=${CONFIG_DIR:-/etc/kafka}
# shellcheck source=files/node.sh
. "${CHART_DIR:-/chart}/node.sh"
state=$(sed -n 's/^log\.dirs=//p' "$etc/server.properties")/__cluster_metadata-0/quorum-state
[ -e "$state" ] || exit 0
field() { sed -n "s/.*\"$1\":\(-\{0,1\}[0-9]*\).*/\1/p" "$state"; }

leader=$(field leaderId)
[ "$(field votedId)" = "$node" ] && [ "$leader" != "$node" ] && ((leader >= 0)) || exit 0
sed 's/"votedId":[0-9]*/"votedId":-1/; s/"votedDirectoryId":"[^"]*"/"votedDirectoryId":"AAAAAAAAAAAAAAAAAAAAAA"/' "$state" >"$state.new"
mv "$state.new" "$state"
echo "vote: node $leader was elected in epoch $(field leaderEpoch); this node's vote for itself is taken back"
