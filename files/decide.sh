#!/usr/bin/env bash
# A blank disk never decides alone. It is formatted --standalone (begins a new cluster) only on the first controller and only
# when every other node says that its disk is blank too; else --no-initial-controllers (joins), as soon as a controller with
# data answers or the first has begun. A node that does not answer counts as one with data: it is waited for.
set -euo pipefail
chart=${CHART_DIR:-/chart} port=${CONTROLLER_PORT:-9093} tmp=${TMP_DIR:-/tmp}
# shellcheck source=files/node.sh
. "$chart/node.sh"
override=$tmp/begin-new-cluster
say() { echo "decide: $*"; }
trap 'exit 143' TERM

# The first hears everybody, as brokers' disks tell of a cluster too; the others only those that can have decided.
asked=("${controllers[@]}") first=${controllers[0]}
if [ "$host" = "$first" ]; then
  for ((broker = 0; broker < REPLICAS; broker++)); do
    [[ ,$CONTROLLERS, = *,$NAME-$broker.$DOMAIN,* ]] || asked+=("$NAME-$broker.$DOMAIN")
  done
  if ((${#asked[@]} == 1)); then
    say "one replica: there is nobody to ask"
    exec "$chart/format.sh" --standalone
  fi
fi

# Read by a Kafka instead of a peer, the four bytes are a size of -1: it closes the connection and allocates nothing.
greet() { printf '\377\377\377\377%s\n' "$1" >"$tmp/greeting.new" && mv "$tmp/greeting.new" "$tmp/greeting"; }
ask() { timeout $((${2:-1} + 2)) "$chart/ask.sh" "$@" || true; }
greet blank
nc -ll -p "$port" -e cat "$tmp/greeting" >/dev/null 2>&1 &
greeter=$!
for ((try = 0; ; try++)); do
  [ "$(ask localhost)" = blank ] && break
  if ((try == 20)); then
    echo "REFUSED: this image's nc does not serve 'nc -ll -p PORT -e PROG', which blank nodes need to hear of each other." \
      "Use the official apache/kafka image or one with busybox." >&2
    exit 1
  fi
  sleep 0.1
done

told=never
while :; do
  silent=()
  for peer in "${asked[@]}"; do
    [ "$peer" = "$host" ] && continue
    answer=$(ask "$peer")
    # On a busy machine a greeting can take its time. Were it taken for data, all could join and nobody begin.
    [ "$answer" != data ] || answer=$(ask "$peer" 3)
    case $answer in
      begun)
        say "${peer%%.*} begins the cluster: joining it"
        kill "$greeter"
        exec "$chart/format.sh" --no-initial-controllers
        ;;
      data)
        # The greeter stays: led.sh of others may ask whether there is any data left.
        say "${peer%%.*} belongs to a cluster: joining it"
        exec "$chart/led.sh"
        ;;
      blank) ;;
      *) silent+=("${peer%%.*}") ;;
    esac
  done
  if [ "$host" = "$first" ] && { ((${#silent[@]} == 0)) || [ -e "$override" ]; }; then
    say "beginning cluster $CLUSTER_ID${silent[*]:+, as told to, without ${silent[*]}}"
    # The greeter stays until the container ends: the others hear at once that they may join.
    greet begun
    exec "$chart/format.sh" --standalone
  fi
  if [ "${silent[*]-}" != "$told" ]; then
    told=${silent[*]-} SECONDS=0
    say "this disk is blank; waiting for ${told:-${first%%.*} to begin the cluster}"
  elif ((SECONDS >= 10)); then
    told=again
    [ "$host" != "$first" ] || say "what does not answer may hold data, which a new cluster would shut out. Only if you know" \
      "that it holds none: kubectl exec -n $NAMESPACE $POD_NAME -c configure -- touch $override"
  fi
  sleep 0.3
done
