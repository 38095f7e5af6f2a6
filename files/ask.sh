#!/usr/bin/env bash
# Prints what the disk of the node HOST holds, by its controller port: blank, begun (the first controller, just formatting),
# data (a Kafka listens: it never speaks first) or unknown. A broker that is no controller greets there while it is leaving.
# $1: the host, $2: seconds that it has to speak, 1 if not given.
LC_ALL=C
{ exec 3<>"/dev/tcp/$1/${CONTROLLER_PORT:-9093}"; } 2>/dev/null || { echo unknown; exit; }
IFS= read -r -t "${2:-1}" -u 3 line 2>/dev/null
case $?:$line in
  0:*begun) echo begun ;;
  0:*blank) echo blank ;;
  0:*leaving) echo leaving ;;
  # Above 128 the time ran out on an open connection; anything else is a connection that somebody closed.
  1[3-9][0-9]:*) echo data ;;
  *) echo unknown ;;
esac
