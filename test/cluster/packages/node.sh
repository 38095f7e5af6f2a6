#!/usr/bin/env bash
# Process 1 of the cluster, in namespaces of its own: starts everything in them, and when it ends, the kernel ends all
# that it started and takes down mounts, interfaces and rules with it.
source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"
cd "$state"
trap 'echo ended >ready' EXIT

# First with the host's network, for the one way in: the API server's port on the host's loopback.
# Sockets with a path reach across network namespaces.
if (($# == 0)); then
  port=26443
  while (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done
  socat "TCP-LISTEN:$port,bind=127.0.0.1,fork,reuseaddr,backlog=512" UNIX-CONNECT:api.sock &
  exec unshare --net "$0" "$port"
fi
port=$1
# All but the node's own address goes to lo too, so that what is sent to a service's address meets its rules.
node=10.243.0.1 pods=10.244.0.0/16 services=10.96.0.0/16
ip link set lo up
ip address add "$node/32" dev lo
ip route add default dev lo
echo 1 >/proc/sys/net/ipv4/ip_forward
for place in /run /var/log "${places[@]}"; do
  mkdir -p "$place" "$state/own$place"
  mount --bind "$state/own$place" "$place"
done
mkdir bin cni
for part in kube-{apiserver,controller-manager,scheduler,proxy} kubelet kubectl; do ln -s "$kubernetes" "bin/$part"; done
export PATH=$state/bin:$debian/usr/bin:$debian/usr/sbin:$PATH KUBECONFIG=$state/kubeconfig

# One identity for every part: on a cluster of one machine's root they have nothing to hide from each other.
token=$(</proc/sys/kernel/random/uuid)
echo "$token,admin,admin,system:masters" >tokens
kubectl config set-cluster kafka-chart --server "https://localhost:$port" --certificate-authority apiserver.crt
kubectl config set-credentials admin --token "$token"
kubectl config set-context kafka-chart --cluster kafka-chart --user admin
kubectl config use-context kafka-chart
cat >containerd.toml <<TOML
version = 2
[plugins."io.containerd.grpc.v1.cri"]
  # It holds a pod's namespaces open and has but to wait.
  sandbox_image = "docker.io/local/toolbox:1"
  # Without this, a root that may not lower scores (CAP_SYS_RESOURCE) cannot start any pod.
  restrict_oom_score_adj = true
  cni = {bin_dir = "$debian/usr/lib/cni", conf_dir = "$state/cni"}
TOML
# Routed, not bridged: a bridge needs a kernel module for services to work between its own pods.
cat >cni/pods.conflist <<JSON
{"cniVersion": "0.4.0", "name": "pods", "plugins": [{"type": "ptp", "ipam": {"type": "host-local",
  "ranges": [[{"subnet": "$pods"}]], "routes": [{"dst": "0.0.0.0/0"}]}}]}
JSON
# Of the world outside, names are answered at once: there is no such name.
cat >Corefile <<CORE
. {
  errors
  kubernetes cluster.local in-addr.arpa ip6.arpa . {
    kubeconfig $KUBECONFIG
  }
}
CORE
echo "image: {repository: local/kafka-standin, tag: '$kafka_version', digest: '', pullPolicy: Never}" >image.yaml

start() { "$@" >>"logs/$(basename "$1").log" 2>&1 & }

start containerd --config containerd.toml --root "$state/containerd"
start etcd --data-dir etcd --unsafe-no-fsync
start socat UNIX-LISTEN:api.sock,fork,backlog=512 "TCP:127.0.0.1:$port"
# It makes its certificate by itself. The key is as good for the tokens of service accounts.
start kube-apiserver --etcd-servers http://127.0.0.1:2379 --advertise-address "$node" --secure-port "$port" --cert-dir . \
  --token-auth-file tokens --authorization-mode RBAC --allow-privileged --kubelet-preferred-address-types InternalIP \
  --service-account-key-file apiserver.key --service-account-signing-key-file apiserver.key \
  --service-account-issuer https://kubernetes.default.svc.cluster.local --service-cluster-ip-range "$services"
within 60 ctr version
for image in "$toolbox_image" "$kafka_image"; do ctr -n k8s.io images import "$image"; done
within 60 kubectl get --raw /readyz
# Nothing here has a second instance to take over from. The controllers make the folders of volumes, for nobody but their
# own user: uid 1000, as Kafka's, which yet may read and run what root has hidden.
start setpriv --reuid 1000 --regid 1000 --clear-groups --inh-caps +dac_override --ambient-caps +dac_override \
  kube-controller-manager --kubeconfig kubeconfig --leader-elect=false --enable-hostpath-provisioner \
  --service-account-private-key-file apiserver.key --root-ca-file apiserver.crt
start kube-scheduler --kubeconfig kubeconfig --leader-elect=false
start kube-proxy --kubeconfig kubeconfig --hostname-override node-1 --cluster-cidr "$pods" --conntrack-max-per-core 0
start "$coredns" -conf Corefile
# A nearly full disk is the user's affair; thresholds of zero are refused.
start kubelet --kubeconfig kubeconfig --hostname-override node-1 --node-ip "$node" --cgroup-root "/$cgroup" \
  --fail-cgroupv1=false --fail-swap-on=false --cluster-dns "$node" --cluster-domain cluster.local --resolv-conf "" \
  --eviction-hard 'memory.available<10Mi,nodefs.available<0.1%,imagefs.available<0.1%,nodefs.inodesFree<0.1%' \
  --image-gc-high-threshold 100 --node-labels topology.kubernetes.io/zone=zone-1,topology.kubernetes.io/region=region-1
kubectl apply -f - <<<"{apiVersion: storage.k8s.io/v1, kind: StorageClass, provisioner: kubernetes.io/host-path,
  metadata: {name: standard, annotations: {storageclass.kubernetes.io/is-default-class: 'true'}},
  volumeBindingMode: WaitForFirstConsumer}"
within 60 kubectl wait --for condition=Ready node/node-1 --timeout 5s
hash_of "$here" "$kafka" >ready
# A cluster that lost a part of itself answers tests with riddles: better that it is gone as a whole.
wait -n
