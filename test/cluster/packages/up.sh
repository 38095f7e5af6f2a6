#!/usr/bin/env bash
# Starts the cluster, unless it is there and well. Tells what it makes on the way.
source "$(dirname "${BASH_SOURCE[0]}")/down.sh"
source "$here/configure.sh"

# A cgroup of its own, so that all of it can be found and removed at the end.
make_cgroups() {
  local group
  # The second version has one tree, the first has one for each controller.
  if [[ -f /sys/fs/cgroup/cgroup.controllers ]]; then
    mkdir -p "/sys/fs/cgroup/$cgroup"
  else
    for group in /sys/fs/cgroup/*/cgroup.procs; do mkdir -p "${group%/*}/$cgroup"; done
  fi
}

# In a session of its own, recorded at once with its start time. The lock stays with this script.
launch() {
  setsid "$@" 9>&- </dev/null >>"$state/logs/node.log" 2>&1 &
  echo "$! $(started_at $!)" >>"$state/processes"
}

api_ready() { kubectl get --raw /readyz >/dev/null 2>&1; }
node_ready() { [[ $(kubectl get node node-1 -o 'jsonpath={.status.conditions[?(@.type=="Ready")].status}' 2>/dev/null) == True ]]; }
up_already() { [[ -f $state/made-of && $(<"$state/made-of") == "$made_of" ]] && api_ready && node_ready; }

wait_for() {
  until "$1"; do
    if ((SECONDS > deadline)) || [[ -f $state/ended ]]; then failed "the cluster did not get ready" "$state"/logs/*.log; fi
    sleep 0.2
  done
}

mkdir -p "$cache/bin"
exec 9>"$cache/lock"
flock 9
export KUBECONFIG=$state/kubeconfig PATH=$cache/bin:$PATH
made_of=$(hash_of "$here")
if up_already; then exit; fi
down
rm -rf "$cache"/build.*

"$here/debian.sh"
"$here/programs.sh"
"$here/images.sh"
ln -sfn "$kubernetes" "$cache/bin/kubectl"
# What other versions of these scripts made: with images of half a gigabyte, a cache that only grows is no kindness.
for made in "$cache"/{debian,kubernetes,coredns,pause,image}-*; do
  case $made in
    "$debian" | "$kubernetes" | "$coredns" | "$pause" | "$pause_image" | "$toolbox_image" | "$kafka_image") ;;
    *) rm -rf "$made" ;;
  esac
done

say "starting"
mkdir -p "$state"/{bin,cni,kubelet,logs,pod-logs,volumes}
for part in kube-apiserver kube-controller-manager kube-scheduler kube-proxy kubelet kubectl; do ln -s "$kubernetes" "$state/bin/$part"; done
ln -s "$coredns" "$state/bin/coredns"
port=26443
while (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
certificates
kubeconfig "$state/inside.kubeconfig" "$node_address:6443"
kubeconfig "$KUBECONFIG" "127.0.0.1:$port"
configuration
make_cgroups
launch unshare --net --mount --pid --fork --kill-child --mount-proc "$here/node.sh"
(cd "$state" && launch socat "TCP-LISTEN:$port,bind=127.0.0.1,fork,reuseaddr,backlog=512" UNIX-CONNECT:api.sock)

deadline=$((SECONDS + 120))
wait_for api_ready
objects | kubectl apply -f - >/dev/null
wait_for node_ready
echo "$made_of" >"$state/made-of"
