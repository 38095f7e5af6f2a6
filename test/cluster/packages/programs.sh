#!/usr/bin/env bash
# The Go programs of the cluster.
source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

# $1: folder of a main.go, $2: its module@version, if it has one, the rest: variables to set (NAME=VALUE).
go_program() {
  local variables=("${@:3}")
  cp "$1"/*.go .
  export CGO_ENABLED=0 GOFLAGS=-mod=mod GOWORK=off
  go mod init local/cluster
  if [[ $2 == k8s.io/kubernetes@* ]]; then own_libraries "$2"; fi
  if [[ -n $2 ]]; then go get "$2"; fi
  # Nobody debugs these: without debug information they compile faster.
  nice go build -p 2 -trimpath -gcflags=all=-dwarf=false -ldflags "-s -w ${variables[*]/#/-X }" -o made .
}

# Kubernetes names its own libraries by folders of its repository: here they are the modules of the same release.
own_libraries() {
  local file library
  file=$(go mod download -json "$1" | sed -n 's|.*"GoMod": "\(.*\)",|\1|p')
  while read -r library; do
    go mod edit -replace "$library=$library@v0.${1#*@v1.}"
  done < <(sed -n 's|^[[:space:]]*\(k8s.io/[a-z-]*\) => ./staging/.*|\1|p' "$file")
}

version=k8s.io/component-base/version
minor=${kubernetes_version#v1.}
once "$kubernetes" go_program "$here/kubernetes" "k8s.io/kubernetes@$kubernetes_version" \
  "$version.gitVersion=$kubernetes_version" "$version.gitMajor=1" "$version.gitMinor=${minor%%.*}"
once "$coredns" go_program "$here/coredns" "github.com/coredns/coredns@$coredns_version"
once "$pause" go_program "$here/pause" ""
