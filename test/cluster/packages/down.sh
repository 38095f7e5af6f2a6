#!/usr/bin/env bash
# Ends the cluster and removes all of it but the cached programs and images.
source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

down() {
  local pid started i
  # A process id may be someone else's by now: the start time tells.
  while read -r pid started; do
    [[ $(started_at "$pid") == "$started" ]] || continue
    kill -KILL -- "-$pid" 2>/dev/null || true
    for ((i = 0; i < 100; i++)); do
      pgrep -s "$pid" >/dev/null || break
      sleep 0.1
    done
  done < <(cat "$state/processes" 2>/dev/null || true)
  remove_cgroups
  rm -rf "$state"
  rmdir --ignore-fail-on-non-empty /var/lib/cni /var/lib/kubelet 2>/dev/null || true
}

# Its last processes may still be on their way out.
remove_cgroups() {
  local i
  for ((i = 0; i < 100; i++)); do
    find /sys/fs/cgroup -maxdepth 2 -name "$cgroup" -exec find {} -depth -type d -exec rmdir {} + \; 2>/dev/null || true
    [[ -n $(find /sys/fs/cgroup -maxdepth 2 -name "$cgroup") ]] || return 0
    sleep 0.1
  done
}

# Sourced by up.sh, which has the lock already.
[[ ${BASH_SOURCE[0]} != "$0" ]] && return
mkdir -p "$cache"
exec 9>"$cache/lock"
flock 9
down
say "down"
