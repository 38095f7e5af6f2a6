#!/usr/bin/env bash
# Beside Kafka, all along: what a change of the ConfigMap asks for and Kafka can change while it runs (dynamic.txt) is set for this
# broker in Kafka, until the next start reads it from server.properties; then it is taken away again, so that it hides nothing.
# Unless the two files differ or something was set before, all this does is to read one.
set -uo pipefail
chart=${CHART_DIR:-/chart} etc=${CONFIG_DIR:-/etc/kafka} kafka=${KAFKA_HOME:-/opt/kafka} tmp=${TMP_DIR:-/tmp} port=${CLIENT_PORT:-9092}
# shellcheck source=files/node.sh
. "$chart/node.sh"
[[ $roles = *broker* ]] || exit 0
export LOG_DIR=$tmp KAFKA_JVM_PERFORMANCE_OPTS=${TOOL_JVM_OPTIONS:-}
say() { echo "retune: $*"; }
configs() { timeout 60 "$kafka/bin/kafka-configs.sh" --bootstrap-server "localhost:$port" --entity-type brokers --entity-name "$node" "$@" 2>&1; }
plan() { awk -f "$chart/retune.awk" "$chart/dynamic.txt" "$etc/server.properties" "$tmp/wanted.properties" "$@"; }
# There while Kafka may have something that was set here; a blank disk may have been another one before.
set=$(dirname "$(sed -n 's/^log\.dirs=//p' "$etc/server.properties")")/retuned

# Fails where another try can help.
retune() {
  local changes add delete taken described=$tmp/described
  [ -e "$set" ] || [ -n "$(plan)" ] || return 0
  configs --describe --all >"$described" || { say "not yet, the broker does not answer: $(tail -n 1 "$described")"; return 1; }
  changes=$(plan "$described") || return
  sed -n 's/^!//p' <<<"$changes" | while read -r name; do
    say "$name: somebody has set it by kafka-configs.sh, which stays in force; for config's delete that (--delete-config $name)"
  done
  # One request, which Kafka takes whole or not at all.
  add=$(sed -n 's/^+//p' <<<"$changes")
  delete=$(sed -n 's/^-\(.*\)/\1,set.by.chart.\1/p' <<<"$changes" | paste -s -d , -)
  if [ -n "$add$delete" ]; then
    touch "$set" || return
    { echo "$add" && sed -n 's/^\([^=]*\)=.*/set.by.chart.\1=yes/p' <<<"$add"; } >"$tmp/add.properties"
    if ! taken=$(configs --alter ${add:+--add-config-file "$tmp/add.properties"} ${delete:+--delete-config "$delete"}); then
      taken=$(grep -m 1 -o 'errors\.[A-Za-z]*Exception: .*' <<<"$taken" || tail -n 1 <<<"$taken")
      [[ $taken = errors.Invalid* ]] || { say "not yet: $taken"; return 1; }
      taken=${taken#*: }
      say "REFUSED by Kafka: ${taken%.}. This node goes on with what it had, and may not start again with the value in config:" \
        "correct config and upgrade again, or helm rollback"
      return 0
    fi
    [ -z "$add" ] || say "in force without a restart: ${add//$'\n'/, }"
    [ -n "$add" ] || say "what server.properties says is in force: $(sed -n 's/^-//p' <<<"$changes" | paste -s -d , -)"
  fi
  [ -n "$add" ] || rm -f "$set"
}

if "$chart/empty.sh"; then
  touch "$set"
  # A start of many nodes at once is left to Kafka.
  sleep 30
fi
seen=''
now=''
while :; do
  IFS= read -r -d '' now <"$chart/server.properties"
  if [ -n "$now" ] && [ "$now" != "$seen" ]; then
    printf %s "$now" >"$tmp/wanted.properties"
    if (exec 3<>/dev/tcp/localhost/"$port") 2>/dev/null; then
      if retune; then seen=$now; else sleep 30; fi
    fi
  fi
  sleep 5
done
