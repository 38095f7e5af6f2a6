# shellcheck shell=bash
# What the parts of the cluster read at their start, and the objects that a new cluster gets. Sourced by up.sh.
source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

certificates() {
  (
    cd "$state"
    openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=kafka-chart -keyout ca.key -out ca.crt
    certificate server /CN=kube-apiserver "subjectAltName=IP:$node_address,IP:127.0.0.1,IP:${service_range%.*}.1,DNS:kubernetes,DNS:kubernetes.default,DNS:kubernetes.default.svc"
    # One identity for every part: on a cluster of one machine's root they have nothing to hide from each other.
    certificate admin /O=system:masters/CN=admin "extendedKeyUsage=clientAuth"
  ) 2>"$state/logs/openssl.log"
}

certificate() {
  openssl req -newkey rsa:2048 -nodes -subj "$2" -keyout "$1.key" -out "$1.csr"
  openssl x509 -req -in "$1.csr" -CA ca.crt -CAkey ca.key -CAcreateserial -days 3650 -extfile <(echo "$3") -out "$1.crt"
}

# $1: file, $2: address of the API server.
kubeconfig() {
  (
    umask 077
    cat >"$1" <<YAML
apiVersion: v1
kind: Config
current-context: kafka-chart
contexts: [{name: kafka-chart, context: {cluster: kafka-chart, user: admin}}]
clusters: [{name: kafka-chart, cluster: {server: "https://$2", certificate-authority-data: $(base64 -w0 "$state/ca.crt")}}]
users: [{name: admin, user: {client-certificate-data: $(base64 -w0 "$state/admin.crt"), client-key-data: $(base64 -w0 "$state/admin.key")}}]
YAML
  )
}

configuration() {
  cat >"$state/containerd.toml" <<TOML
version = 2
root = "$state/containerd"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "docker.io/local/pause:1"
  # Without this, a root that may not lower scores (CAP_SYS_RESOURCE) cannot start any pod.
  restrict_oom_score_adj = true
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "$debian/usr/lib/cni"
    conf_dir = "$state/cni"
TOML
  # Routed, not bridged: a bridge needs a kernel module for services to work between its own pods.
  cat >"$state/cni/pods.conflist" <<JSON
{"cniVersion": "0.4.0", "name": "pods", "plugins": [{"type": "ptp", "ipam": {"type": "host-local", "dataDir": "/run/cni",
  "ranges": [[{"subnet": "$pod_range"}]], "routes": [{"dst": "0.0.0.0/0"}]}}]}
JSON
  cat >"$state/kubelet.yaml" <<YAML
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
containerRuntimeEndpoint: unix:///run/containerd/containerd.sock
cgroupDriver: cgroupfs
cgroupRoot: /$cgroup
failCgroupV1: false
failSwapOn: false
authentication: {anonymous: {enabled: false}, webhook: {enabled: false}, x509: {clientCAFile: $state/ca.crt}}
authorization: {mode: AlwaysAllow}
clusterDomain: cluster.local
clusterDNS: [$dns_address]
resolvConf: ""
maxPods: 110
podLogsDir: $state/pod-logs
# A nearly full disk is the user's affair. Zero is refused.
evictionHard: {memory.available: 10Mi, nodefs.available: 0.1%, imagefs.available: 0.1%, nodefs.inodesFree: 0.1%}
imageGCHighThresholdPercent: 100
YAML
  cat >"$state/Corefile" <<CORE
cluster.local in-addr.arpa ip6.arpa {
  errors
  kubernetes {
    kubeconfig $state/inside.kubeconfig
    ttl 5
  }
}
. {
  template ANY ANY {
    rcode NXDOMAIN
  }
}
CORE
  echo "image: {registry: docker.io, repository: local/kafka-standin, tag: \"$kafka_version\", digest: \"\", pullPolicy: Never}" >"$state/image.yaml"
}

objects() {
  local number
  cat <<YAML
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: standard, annotations: {storageclass.kubernetes.io/is-default-class: "true"}}
provisioner: kubernetes.io/no-provisioner
volumeBindingMode: WaitForFirstConsumer
---
apiVersion: v1
kind: Service
metadata: {name: kube-dns, namespace: kube-system}
spec: {clusterIP: $dns_address, ports: [{name: dns, port: 53, protocol: UDP}, {name: dns-tcp, port: 53, protocol: TCP}]}
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: kube-dns, namespace: kube-system, labels: {kubernetes.io/service-name: kube-dns}}
addressType: IPv4
endpoints: [{addresses: [$node_address]}]
ports: [{name: dns, port: 53, protocol: UDP}, {name: dns-tcp, port: 53, protocol: TCP}]
YAML
  for ((number = 1; number <= volumes; number++)); do
    mkdir -m 0777 "$state/volumes/volume-$number"
    cat <<YAML
---
apiVersion: v1
kind: PersistentVolume
metadata: {name: volume-$number}
spec:
  capacity: {storage: 100Gi}
  accessModes: [ReadWriteOnce]
  storageClassName: standard
  persistentVolumeReclaimPolicy: Retain
  hostPath: {path: $state/volumes/volume-$number, type: Directory}
YAML
  done
}
