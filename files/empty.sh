#!/usr/bin/env bash
# Whether this node holds no partition. What was moved away is deleted a minute later, or at the next start.
data=$(sed -n 's/^log\.dirs=//p' "${CONFIG_DIR:-/etc/kafka}/server.properties")
[ -z "$(find "$data" -maxdepth 1 -name '*-[0-9]*' ! -name '__cluster_metadata-0' ! -name '*-delete' ! -name '*-stray' | head -n 1)" ]
