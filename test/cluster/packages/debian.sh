#!/usr/bin/env bash
# What Debian brings. Tools are installed; daemons are only unpacked into the cache: installing them would start them,
# and may drive out a container engine that is there.
source "$(dirname "${BASH_SOURCE[0]}")/settings.sh"

daemons=(etcd-server containerd runc containernetworking-plugins)
tools=(socat:socat iptables:iptables ip:iproute2 openssl:openssl mmdebstrap:mmdebstrap mvn:maven)

missing=()
for tool in "${tools[@]}"; do
  command -v "${tool%%:*}" >/dev/null || missing+=("${tool##*:}")
done
[[ -f /usr/share/keyrings/debian-archive-keyring.gpg ]] || missing+=(debian-archive-keyring)

apt() { DEBIAN_FRONTEND=noninteractive apt-get -q "$@" >>"$cache/apt.log" 2>&1; }

# The package list may be absent or too old for what it names: then, and only then, get it.
try() {
  if "$@"; then return; fi
  apt update || true
  "$@" || { tail -n 20 "$cache/apt.log" >&2; exit 1; }
}
install() { apt install -y --no-install-recommends "${missing[@]}"; }
unpack() {
  (
    rm -rf "$work" && mkdir "$work" && cd "$work"
    apt download -o APT::Sandbox::User=root "${daemons[@]}"
    for package in *.deb; do dpkg-deb -x "$package" unpacked || exit 1; done
  )
}

if ((${#missing[@]})); then
  say "installing ${missing[*]}"
  try install
fi
if [[ ! -d $debian ]]; then
  say "getting ${daemons[*]}"
  work=$cache/build.debian
  try unpack
  mv "$work/unpacked" "$debian"
  rm -rf "$work"
fi
