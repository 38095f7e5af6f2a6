# shellcheck shell=bash disable=SC2034
# Versions, places and addresses, shared by the scripts beside this file.
set -euo pipefail

kubernetes_version=v1.35.4
coredns_version=v1.14.7
kafka_version=4.3.1

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
kafka=$(realpath "$here/../../kafka-standin")
cache=$(realpath -m "${KAFKA_CHART_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/kafka-chart}")
state=$cache/cluster

# What is made from files here carries their hash in its name, so that changed files make a new one.
hash_of() { find "$@" -type f -print0 | sort -z | xargs -0 cat | sha256sum | cut -c1-8; }
kubernetes=$cache/kubernetes-$kubernetes_version-$(hash_of "$here/kubernetes")
coredns=$cache/coredns-$coredns_version-$(hash_of "$here/coredns")
debian=$cache/debian-$(hash_of "$here/build.sh")
toolbox_image=$cache/image-toolbox-$(hash_of "$here/build.sh")
kafka_image=$cache/image-kafka-$kafka_version-$(hash_of "$here/build.sh" "$kafka")

# Named after the cache folder, so that clusters of two caches do not meet here: all else of theirs is apart.
cgroup=kafka-chart-$(sha256sum <<<"$cache" | cut -c1-8)
# Folders whose names are fixed in the programs: the cluster sees its own ones there.
places=(/var/lib/cni /var/lib/kubelet /tmp/hostpath_pv)

say() { echo "cluster: $*"; }

# $1: seconds, the rest: a command to repeat until it succeeds.
within() {
  timeout "$1" bash -c 'until "$@"; do sleep 0.2; done' repeat "${@:2}" >/dev/null 2>&1 && return
  say "not within $1 s: ${*:2}"
  return 1
}
