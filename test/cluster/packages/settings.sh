# shellcheck shell=bash disable=SC2034
# Versions and places, and how things get into the cache. Shared by the scripts beside this file.
set -euo pipefail

kubernetes_version=v1.35.4
coredns_version=v1.14.7
kafka_version=4.3.1

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=$(realpath -m "${KAFKA_CHART_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/kafka-chart}")
state=$cache/cluster

# What is made from files here carries their hash in its name, so that changed files make a new one.
hash_of() { find "$@" -type f -print0 | sort -z | xargs -0 cat | sha256sum | cut -c1-8; }
debian=$cache/debian-$(hash_of "$here/debian.sh")
kubernetes=$cache/kubernetes-$kubernetes_version-$(hash_of "$here/kubernetes")
coredns=$cache/coredns-$coredns_version-$(hash_of "$here/coredns")
pause=$cache/pause-$(hash_of "$here/pause")
pause_image=$cache/image-pause-$(hash_of "$here/pause" "$here/images.sh")
toolbox_image=$cache/image-toolbox-$(hash_of "$here/images.sh")
kafka_image=$cache/image-kafka-$kafka_version-$(hash_of "$here/kafka" "$here/images.sh")

# Addresses of the cluster's own network namespace: nothing outside sees them.
node_address=10.243.0.1
pod_range=10.244.0.0/16
service_range=10.96.0.0/16
dns_address=10.96.0.10
volumes=40

# Named after the cache folder, so that clusters of two caches do not meet here: all else of theirs is apart.
cgroup=kafka-chart-$(sha256sum <<<"$cache" | cut -c1-8)

say() { echo "cluster: $*"; }

# $1: the file or folder to have, the rest: a command that makes it as `made` in the folder it is started in.
# It gets its name only when all went well, so an interrupted run leaves nothing that looks finished.
once() {
  local made=$1 work code
  shift
  [[ ! -e $made ]] || return 0
  say "making ${made##*/} (once)"
  work=$(mktemp -d "$cache/build.XXXXXX")
  # Not `( … ) || …`: there, bash goes on after a command that failed.
  set +e
  (set -e; cd "$work"; "$@") >"$work.log" 2>&1
  code=$?
  set -e
  ((code == 0)) || failed "making ${made##*/} failed" "$work.log"
  mv "$work/made" "$made"
  rm -rf "$work" "$work.log"
}

# $1: what failed, the rest: logs.
failed() {
  tail -n 15 "${@:2}" >&2
  say "$1; all of it in ${*:2}" >&2
  exit 1
}

# When a process was started, as the kernel counts it; nothing if there is no such process.
started_at() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }
