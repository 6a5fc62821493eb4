#!/usr/bin/env bash
# Changes the keys of these groups of the manager in FPN_DIR, or of those in FPN_ROTATE_GROUPS, or of
# all groups, one after the other. For those who do not want the manager to do it by itself
# (`fpn-mge group set GROUP --rotate-every 1h`); fpn-rotate.timer runs it.
#
# The exit status is that of `fpn-mge rotate`: 3 if units did not acknowledge, which are named.
set -euo pipefail

groups=("$@")
if ((${#groups[@]} == 0)); then
    read -ra groups <<<"${FPN_ROTATE_GROUPS:-}"
fi
if ((${#groups[@]} == 0)); then
    groups=(--all)
fi

code=0
"${FPN_MGE:-fpn-mge}" rotate "${groups[@]}" || code=$?
case $code in
0) ;;
3) echo "rotate: units did not acknowledge, and get the new key when they register: see above" >&2 ;;
*) echo "rotate: not every key was changed: see above" >&2 ;;
esac
exit "$code"
