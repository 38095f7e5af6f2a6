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
}

remove_cgroups() {
  local group i
  for ((i = 0; i < 50; i++)); do
    for group in /sys/fs/cgroup/kafka-chart /sys/fs/cgroup/*/kafka-chart; do
      [[ ! -d $group ]] || find "$group" -depth -type d -exec rmdir {} + 2>/dev/null || true
    done
    compgen -G '/sys/fs/cgroup/kafka-chart' >/dev/null || compgen -G '/sys/fs/cgroup/*/kafka-chart' >/dev/null || return 0
    # Its last processes are still on their way out.
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
