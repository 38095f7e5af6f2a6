#!/bin/bash
# $1: a root folder, the rest: a command to run in it as uid 1000. To be called in namespaces of its own.
set -e
ip link set lo up
mount -t proc proc "$1/proc"
mount --bind /dev "$1/dev"
exec chroot --userspec=1000:1000 "$@"
