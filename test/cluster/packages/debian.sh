#!/usr/bin/env bash
# What Debian brings. Tools are installed; daemons are only unpacked into the cache: installing them would start them,
# and may drive out a container engine that is there.
source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

apt() { DEBIAN_FRONTEND=noninteractive apt-get -q "$@"; }

# The package list may be absent, or too old for what it names: then, and only then, get it.
apt_or_update() { apt "$@" || { apt update && apt "$@"; }; }

install_tools() {
  local tool missing=()
  for tool in socat:socat iptables:iptables ip:iproute2 pgrep:procps openssl:openssl mmdebstrap:mmdebstrap mvn:maven; do
    command -v "${tool%%:*}" >/dev/null || missing+=("${tool##*:}")
  done
  [[ -f /usr/share/keyrings/debian-archive-keyring.gpg ]] || missing+=(debian-archive-keyring)
  ((${#missing[@]})) || return 0
  say "installing ${missing[*]}"
  apt_or_update install -y --no-install-recommends "${missing[@]}" >"$cache/apt.log" 2>&1 || failed "installing failed" "$cache/apt.log"
  rm "$cache/apt.log"
}

daemons() {
  local package
  apt_or_update download -o APT::Sandbox::User=root etcd-server containerd runc containernetworking-plugins
  for package in *.deb; do dpkg-deb -x "$package" made; done
}

install_tools
once "$debian" daemons
