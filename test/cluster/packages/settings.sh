# shellcheck shell=bash disable=SC2034
# Versions and places, shared by the scripts beside this file.
set -euo pipefail

kubernetes_version=v1.35.4
coredns_version=v1.14.7
kafka_version=4.3.1
kafka_name=docker.io/local/kafka-standin:$kafka_version

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${KAFKA_CHART_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/kafka-chart}
state=$cache/cluster
debian=$cache/debian

# What is made from files here carries their hash in its name, so that changed files make a new one.
hash_of() { find "$@" -type f -print0 | sort -z | xargs -0 cat | sha256sum | cut -c1-8; }
kubernetes=$cache/kubernetes-$kubernetes_version-$(hash_of "$here/kubernetes")
coredns=$cache/coredns-$coredns_version-$(hash_of "$here/coredns")
pause=$cache/pause-$(hash_of "$here/pause")
pause_image=$cache/image-pause-$(hash_of "$here/pause" "$here/image.sh")
toolbox_image=$cache/image-toolbox-$(hash_of "$here/image.sh")
kafka_image=$cache/image-kafka-$kafka_version-$(hash_of "$here/kafka" "$here/image.sh")

say() { echo "cluster: $*"; }

# Addresses of the cluster's own network namespace: nothing outside sees them.
node_address=10.243.0.1
pod_range=10.244.0.0/16
service_range=10.96.0.0/16
dns_address=10.96.0.10
volumes=40

# When a process was started, as the kernel counts it; nothing if there is no such process.
started_at() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20; }
