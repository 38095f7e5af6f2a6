#!/usr/bin/env bash
# up: starts the cluster, unless it is there and well. down: ends it and removes all of it but what build.sh made.
source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

up() {
  export KUBECONFIG=$state/kubeconfig
  if ready && "$cache/bin/kubectl" wait --for condition=Ready node/node-1 --timeout 60s >/dev/null 2>&1; then return; fi
  down
  "$here/build.sh"
  say "starting"
  # Only for root: there are keys in it.
  install -d -m 0700 "$state" "$state/logs"
  # A cgroup of its own, so that all of it is found at the end. The first version has a tree for each controller.
  findmnt --noheadings --raw --types cgroup,cgroup2 --output TARGET | grep ^/sys/fs/cgroup | xargs -I TREE mkdir -p "TREE/$cgroup"
  # In a session of its own, so that what ends this script does not end it. The lock stays here.
  setsid unshare --mount --pid --fork --kill-child --mount-proc "$here/node.sh" \
    </dev/null >"$state/logs/node.log" 2>&1 8>"$state/alive" 9>&- &
  within 240 test -s "$state/ready" && ready && return
  tail -n 15 "$state"/logs/*.log >&2
  say "the cluster did not get ready; all of it is in $state/logs" >&2
  exit 1
}

# Made by these scripts as they are now, and not ended. Written by node.sh.
ready() { [[ $(cat "$state/ready" 2>/dev/null) == "$(hash_of "$here" "$kafka")" ]]; }

down() {
  # Whatever belongs to the cluster got this file open with its start.
  while fuser --silent --kill "$state/alive" 2>/dev/null; do sleep 0.1; done
  within 10 find /sys/fs/cgroup -depth -type d -path "*/$cgroup*" -exec rmdir {} + || true
  rm -rf "$state"
  # Not under the feet of the cluster of another cache: its mounts would go too.
  for place in "${places[@]}"; do
    grep -qs " $place " /proc/[0-9]*/mounts || rmdir --ignore-fail-on-non-empty "$place" 2>/dev/null || true
  done
}

mkdir -p "$cache/bin"
exec 9>"$cache/lock"
flock 9
case ${1-} in up | down) "$1" ;; *) say "usage: $0 up | down" >&2 && exit 2 ;; esac
