#!/usr/bin/env bash
# Ends the cluster and removes all of it but the cached programs and images.
source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

down() {
  local pid started group
  # A process id may be someone else's by now: the start time tells.
  while read -r pid started; do
    [[ $(started_at "$pid") == "$started" ]] || continue
    kill -KILL -- "-$pid" 2>/dev/null || true
    within_seconds 20 ended "$pid"
  done < <(cat "$state/processes" 2>/dev/null || true)
  for group in "/sys/fs/cgroup/$cgroup" /sys/fs/cgroup/*/"$cgroup"; do
    [[ ! -d $group ]] || within_seconds 10 removed "$group"
  done
  rm -rf "$state"
  rmdir --ignore-fail-on-non-empty /var/lib/cni /var/lib/kubelet 2>/dev/null || true
}

within_seconds() {
  local end=$((SECONDS + $1))
  until "${@:2}" || ((SECONDS > end)); do sleep 0.1; done
}

# Whether a session has no process left but such as wait to be collected.
ended() { [[ ! $(ps --no-headers -o stat --sid "$1") =~ (^|$'\n')[^Z] ]]; }

# Not while its last processes are still on their way out.
removed() { find "$1" -depth -type d -exec rmdir {} + 2>/dev/null; }

# Sourced by up.sh, which has the lock already.
[[ ${BASH_SOURCE[0]} != "$0" ]] && return
mkdir -p "$cache"
exec 9>"$cache/lock"
flock 9
down
say "down"
