#!/usr/bin/env bash
# Whether the controllers that answer are a majority; says what lacks if they are not.
# $1: "with" counts this node too, "without" does not. $2: the controllers' hosts, separated by commas, if not the release's.
set -uo pipefail
chart=${CHART_DIR:-/chart}
# shellcheck source=files/node.sh
. "$chart/node.sh"
IFS=, read -ra controllers <<<"${2:-$CONTROLLERS}"
ask() {
  for peer in "${controllers[@]}"; do
    if [[ $peer != "$host" ]]; then timeout 3 "$chart/ask.sh" "$peer" & elif [ "$1" = with ]; then echo data; fi
  done
}
answer=$(ask "$1" | grep -c '^data$') majority=$((${#controllers[@]} / 2 + 1))
((answer >= majority)) && exit
echo "$answer of ${#controllers[@]} controllers would be left, a majority is $majority"
exit 1
