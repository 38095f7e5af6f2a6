#!/usr/bin/env bash
# Makes what the cluster consists of, each part once: Debian's daemons, the Go programs, the images.
source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

log=$cache/build.log
exec 3>&1 >"$log" 2>&1
export DEBIAN_FRONTEND=noninteractive CGO_ENABLED=0 GOFLAGS=-mod=mod GOWORK=off
trap '(($? == 0)) || { tail -n 15 "$log"; say "failed; all of it is in $log"; } >&3' EXIT

# $1: the file or folder to have, the rest: a command that makes it as `made` in an empty folder.
# It gets its name only when all went well, so an interrupted run leaves nothing that looks finished.
once() {
  [[ ! -e $1 ]] || return 0
  say "making ${1##*/} (once)" >&3
  rm -rf "$cache/build"
  mkdir "$cache/build"
  cd "$cache/build"
  "${@:2}"
  mv made "$1"
}

# The package list may be absent, or too old for what it names: then, and only then, get it.
apt() { apt-get -q "$@" || { apt-get -q update && apt-get -q "$@"; }; }

# Daemons are only unpacked: installing them would start them, and may drive out a container engine that is there.
daemons() {
  apt download -o APT::Sandbox::User=root etcd-server containerd runc containernetworking-plugins
  printf '%s\n' *.deb | xargs -I PACKAGE dpkg-deb -x PACKAGE made
}

# $1: folder of a main.go, $2: its module, $3: version, $4: flags for the linker.
go_program() {
  cp "$1"/*.go .
  go mod init local/cluster
  go mod download "$2@$3"
  # Kubernetes names its own libraries by folders of its repository: here they are the modules of the same release.
  sed -n "s|^\s*\(k8s.io/[a-z-]*\) => ./staging/.*|-replace=\1=\1@v0.${3#v1.}|p" \
    "$(go env GOMODCACHE)/cache/download/$2/@v/$3.mod" | xargs --no-run-if-empty go mod edit
  go get "$2@$3"
  # Nobody debugs these: without debug information they compile faster.
  nice go build -p 2 -trimpath -gcflags=all=-dwarf=false -ldflags "-s -w $4" -o made .
}

# $1: full name, $2: configuration (JSON), the rest: arguments of mmdebstrap. In the format of `docker save`,
# of one layer, not compressed: made and unpacked in seconds.
image() {
  TMPDIR=$PWD mmdebstrap --quiet --variant=minbase --dpkgopt=path-exclude=/usr/share/{doc,locale}/\* "${@:3}" \
    bookworm layer.tar http://deb.debian.org/debian
  cat >config.json <<JSON
{"architecture": "$(dpkg --print-architecture)", "os": "linux", "config": $2,
 "rootfs": {"type": "layers", "diff_ids": ["sha256:$(sha256sum layer.tar | cut -d' ' -f1)"]}}
JSON
  echo "[{\"Config\": \"config.json\", \"RepoTags\": [\"$1\"], \"Layers\": [\"layer.tar\"]}]" >manifest.json
  tar -cf made manifest.json config.json layer.tar
}

if ! type socat iptables ip fuser mmdebstrap mvn || [[ ! -f /usr/share/keyrings/debian-archive-keyring.gpg ]]; then
  say "installing tools" >&3
  apt install -y --no-install-recommends --no-upgrade socat iptables iproute2 psmisc mmdebstrap maven debian-archive-keyring
fi
version=k8s.io/component-base/version minor=${kubernetes_version#v1.}
once "$debian" daemons
once "$kubernetes" go_program "$here/kubernetes" k8s.io/kubernetes "$kubernetes_version" \
  "-X $version.gitVersion=$kubernetes_version -X $version.gitMajor=1 -X $version.gitMinor=${minor%%.*}"
once "$coredns" go_program "$here/coredns" github.com/coredns/coredns "$coredns_version" ""
once "$toolbox_image" image docker.io/local/toolbox:1 '{"User": "1000:1000", "Cmd": ["/usr/bin/sleep", "infinity"]}' \
  --include=bash,kcat,bind9-dnsutils,netcat-openbsd,procps
# shellcheck source=../../kafka-standin/image.sh
source "$kafka/image.sh"
once "$kafka_image" kafka_image

ln -sfn "$kubernetes" "$cache/bin/kubectl"
# What other versions of these scripts made: with images of half a gigabyte, a cache that only grows is no kindness.
GLOBIGNORE=$debian:$kubernetes:$coredns:$toolbox_image:$kafka_image
rm -rf "$cache"/build "$cache"/{debian,kubernetes,coredns,image}-*
