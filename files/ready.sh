#!/usr/bin/env bash
# Readiness of a dedicated controller: whether it knows a quorum, without a JVM. Its answer to an ApiVersions request holds the
# epoch of the finalized features once it has read the quorum's metadata since it started, and none or -1 before.
set -uo pipefail
LC_ALL=C
{ exec 3<>"/dev/tcp/localhost/${CONTROLLER_PORT:-9093}"; } 2>/dev/null || exit 1
take() { timeout 3 dd bs=1 count="$1" <&3 2>/dev/null | od -An -v -t x1 | tr -d ' \n'; }

# Size 16; key 18 (ApiVersions), version 3, correlation 0, no client id, no tags; software "k", version "c", no tags.
printf '\0\0\0\20\0\22\0\3\0\0\0\0\377\377\0\2k\2c\0' >&3
size=$(take 4)
answer=$([ ${#size} = 8 ] && take $((16#$size))) at=0
number() { # bytes
  local digits=${answer:at:2 * $1}
  [ -n "$digits" ] || exit 1
  value=$((16#$digits)) at=$((at + 2 * $1))
}
varint() {
  local sum=0 shift=0
  while number 1 && ((sum |= (value & 127) << shift, value > 127)); do shift=$((shift + 7)); done
  value=$sum
}
[ ${#answer} -gt 14 ] || exit 1

# Correlation and error; the keys, three numbers of two bytes and a tag each; throttle time; then tags, of which 1 is the epoch.
at=12
varint
at=$((at + (value - 1) * 14 + 8))
varint
for ((tags = value; tags > 0; tags--)); do
  varint && tag=$value
  varint && length=$value
  if ((tag == 1)); then
    number 8
    exit $((value < 0))
  fi
  at=$((at + 2 * length))
done
exit 1
