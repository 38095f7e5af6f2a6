#!/usr/bin/env bash
# Process 1 of the cluster: runs in network, mount and process namespaces of its own and starts everything in them.
# When it ends, the kernel ends all that it started and takes down mounts, interfaces and rules with it.
source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"
cd "$state"
trap 'echo "ended: ${ended-$0, code $?}" >ended' EXIT
PATH=$state/bin:$debian/usr/bin:$debian/usr/sbin:$PATH
export PATH

# These places are fixed in containerd and the kubelet.
mkdir -p /var/lib/cni /var/lib/kubelet
for place in /run /var/log /var/lib/cni /var/lib/kubelet; do mount -t tmpfs -o mode=0755 tmpfs "$place"; done

# The node's address. All else goes to lo too, so that what is sent to a service's address meets its rules.
ip link set lo up
ip address add "$node_address/32" dev lo
ip route add default dev lo
echo 1 >/proc/sys/net/ipv4/ip_forward

start() {
  "$@" >>"logs/$1.log" 2>&1 &
  parts[$!]=$1
}
parts=()

until_true() {
  local i
  for ((i = 0; i < 600; i++)); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.1
  done
  echo "not there after a minute: $*" >&2
  exit 1
}

start containerd --config containerd.toml
start etcd --data-dir etcd --unsafe-no-fsync --listen-client-urls http://127.0.0.1:2379 --advertise-client-urls http://127.0.0.1:2379 \
  --listen-peer-urls http://127.0.0.1:2380 --quota-backend-bytes 2000000000 --auto-compaction-retention 1h
# Sockets with a path reach across network namespaces: the other end listens on the host's loopback.
start socat UNIX-LISTEN:api.sock,fork,backlog=512 "TCP:$node_address:6443"

start kube-apiserver --etcd-servers http://127.0.0.1:2379 --advertise-address "$node_address" --service-cluster-ip-range "$service_range" \
  --tls-cert-file server.crt --tls-private-key-file server.key --client-ca-file ca.crt --authorization-mode RBAC --allow-privileged \
  --kubelet-client-certificate admin.crt --kubelet-client-key admin.key --kubelet-preferred-address-types InternalIP \
  --service-account-issuer https://kubernetes.default.svc.cluster.local --service-account-key-file server.key --service-account-signing-key-file server.key

until_true ctr version
imports=()
for image in "$pause_image" "$toolbox_image" "$kafka_image"; do
  tar -C "$image" -c . | ctr -n k8s.io images import - >/dev/null &
  imports+=($!)
done
for import in "${imports[@]}"; do wait "$import"; done

export KUBECONFIG=$state/inside.kubeconfig
until_true kubectl get --raw /readyz
# Nothing here has a second instance to take over from.
start kube-controller-manager --kubeconfig "$KUBECONFIG" --leader-elect=false --service-account-private-key-file server.key --root-ca-file ca.crt
start kube-scheduler --kubeconfig "$KUBECONFIG" --leader-elect=false
start kube-proxy --kubeconfig "$KUBECONFIG" --hostname-override node-1 --proxy-mode iptables --cluster-cidr "$pod_range" --conntrack-max-per-core 0
start kubelet --kubeconfig "$KUBECONFIG" --config kubelet.yaml --root-dir "$state/kubelet" --hostname-override node-1 --node-ip "$node_address" \
  --node-labels topology.kubernetes.io/zone=zone-1,topology.kubernetes.io/region=region-1
start coredns -conf Corefile

# A volume whose claim is gone gets an empty folder and is free again. The old folder is moved first: what still
# writes to it cannot reach the new one.
recycle() {
  local volume phase
  while read -r volume phase; do
    [[ $phase == Released ]] || continue
    # Events may be old. What is released and has its claim's id now stays so: only this loop takes the id away.
    [[ $(kubectl get pv "$volume" --output 'jsonpath={.status.phase} {.spec.claimRef.uid}') == "Released "?* ]] || continue
    mv "volumes/$volume" "volumes/old.$volume.$RANDOM"
    mkdir "volumes/$volume"
    chmod 0777 "volumes/$volume"
    kubectl patch pv "$volume" --type json --patch '[{"op":"remove","path":"/spec/claimRef"}]' </dev/null
    rm -rf volumes/old.*
  done
}
(while :; do
  kubectl get pv --watch --output 'jsonpath={.metadata.name} {.status.phase}{"\n"}' | recycle || true
  sleep 1
done) >>logs/volumes.log 2>&1 &

# A cluster that lost a part of itself answers tests with riddles: better that it is gone as a whole.
wait -n -p process || true
ended=${parts[process]-}
