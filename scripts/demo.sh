#!/usr/bin/env bash
# One manager, two units and two terminals in network namespaces: every step is shown.
#
#   scripts/demo.sh            show it and remove everything again
#   scripts/demo.sh --keep     leave it running, and print how to play with it
#   scripts/demo.sh --remove   remove what --keep left
set -euo pipefail
cd "$(dirname "$0")/.."

usage="usage: scripts/demo.sh [--keep | --remove]"
case $# in
0 | 1) ;;
*)
    echo "$usage" >&2
    exit 2
    ;;
esac
case ${1-} in
"" | --keep | --remove) ;;
-h | --help)
    echo "$usage"
    exit 0
    ;;
*)
    echo "$usage" >&2
    exit 2
    ;;
esac
if ((EUID != 0)); then
    echo "demo: creating network namespaces and TUN devices needs root:" >&2
    # shellcheck disable=SC2016 # the user's shell is to expand it
    echo '  sudo env "PATH=$PATH" scripts/demo.sh' >&2
    exit 1
fi
scripts/setup.sh
export PATH=$PATH:/usr/sbin:/sbin

cargo build --workspace --locked
exec "${CARGO_TARGET_DIR:-target}/debug/fpn-demo" "$@"
