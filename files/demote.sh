#!/usr/bin/env bash
# Takes the voters that will be none after the upgrade out of the quorum, one at a time: those that do not answer first, then the
# highest. Each only while all that stay answer, and a majority of those that are left, as a removal counts once these have it.
set -euo pipefail
chart=${CHART_DIR:-/chart} kafka=${KAFKA_HOME:-/opt/kafka}
# shellcheck source=/dev/null
. "$chart/cluster.env"
quorum() { timeout 30 "$kafka/bin/kafka-metadata-quorum.sh" --bootstrap-server "$DOMAIN:9092" "$@"; }

# Lines of "ID DIRECTORY ANSWER", the voter that is to go next first.
voters() {
  quorum describe --status | sed -n 's/^CurrentVoters: *//p' | grep -o '{[^}]*}' |
    sed 's/.*"id": *\([0-9]*\), "directoryId": "\([^"]*\)".*CONTROLLER:\/\/\([^:"]*\).*/\1 \2 \3/' |
    while read -r id directory host; do
      [[ ,$VOTERS, = *,$id,* ]] && order=3 || order=1
      answer=$(timeout 3 "$chart/ask.sh" "$host")
      [ "$answer" = data ] || order=$((order - 1))
      echo "$order $id $directory $answer"
    done | sort -k 1,1n -k 2,2rn | cut -d ' ' -f 2-
}

for ((try = 0; ; try++)); do
  list=$(voters) && read -r id directory _ <<<"$list" || id=
  if [ -n "$id" ]; then
    leaving=$(while read -r voter _; do [[ ,$VOTERS, = *,$voter,* ]] || echo "$voter"; done <<<"$list" | xargs)
    [ -n "$leaving" ] || break
    silent=$(while read -r voter _ answer; do [ "$answer" = data ] || [[ ,$VOTERS, != *,$voter,* ]] || echo "$voter"; done <<<"$list" | xargs)
    others=$(($(wc -l <<<"$list") - 1)) answering=$(tail -n +2 <<<"$list" | grep -c ' data$' || true)
    if [ -z "$silent" ] && ((answering > others / 2)) &&
      quorum remove-controller --controller-id "$id" --controller-directory-id "$directory"; then continue; fi
  fi
  if ((try >= 20)); then
    echo "demote: voters ${leaving-} could not be taken out of the quorum: of ${others-} others ${answering-} answer${silent:+, not $silent, which stay}." \
      "Run the upgrade again once they do" >&2
    exit 1
  fi
  sleep 3
done
echo "demote: the voters are $(cut -d ' ' -f 1 <<<"$list" | sort -n | xargs)"
