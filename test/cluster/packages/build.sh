#!/usr/bin/env bash
# The Go programs of the cluster, built once per version into the cache.
source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

# $1: the file to make, $2: folder of its main.go, $3: its module@version, the rest: options of go build.
# Built under another name and then moved, so that an interrupted build leaves nothing that looks finished.
build() {
  local made=$1 source=$2 module=$3 work
  shift 3
  [[ -x $made ]] && return
  say "building ${made##*/} (once; minutes on a small machine)"
  work=$(mktemp -d "$cache/build.XXXXXX")
  cp "$source"/*.go "$work"
  (
    cd "$work"
    export CGO_ENABLED=0 GOFLAGS=-mod=mod GOWORK=off
    go mod init local/cluster
    [[ $module == none ]] || require "$module"
    # Nobody debugs these: without debug information they compile faster.
    nice go build -p 2 -trimpath -gcflags=all=-dwarf=false "$@" -o made .
    mv made "$made"
  ) >"$work.log" 2>&1 || { tail -n 20 "$work.log" >&2; say "building ${made##*/} failed, all of it in $work.log"; exit 1; }
  rm -rf "$work" "$work.log"
}

# Kubernetes names its own libraries by folders of its repository: here they are the modules of the same release.
require() {
  local module=$1 library
  local libraries="v0.${1#*@v1.}"
  if [[ $module == k8s.io/kubernetes@* ]]; then
    for library in $(sed -n 's|^[[:space:]]*\(k8s.io/[a-z-]*\) => ./staging/.*|\1|p' "$(go mod download -json "$module" | sed -n 's|.*"GoMod": "\(.*\)",|\1|p')"); do
      go mod edit -replace "$library=$library@$libraries"
    done
  fi
  go get "$module"
}

mkdir -p "$cache"
version=k8s.io/component-base/version
minor=${kubernetes_version#v1.}
build "$kubernetes" "$here/kubernetes" "k8s.io/kubernetes@$kubernetes_version" \
  -ldflags "-s -w -X $version.gitVersion=$kubernetes_version -X $version.gitMajor=1 -X $version.gitMinor=${minor%%.*}"
build "$coredns" "$here/coredns" "github.com/coredns/coredns@$coredns_version" -ldflags "-s -w"
build "$pause" "$here/pause" none -ldflags "-s -w"
