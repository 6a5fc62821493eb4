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
if [[ ${1-} != --remove ]]; then
    cat <<'END'
The demo: a manager, two units and two terminals in network namespaces of this machine.

  1. installs what is missing (Debian, as root), or says what that is
  2. builds the programs and what they need, 302 crates: 1.5 to 3.5 minutes on two cores the
     first time, and seconds after that
  3. shows the first packet, what the hub reads, changes of keys and a unit that is killed: half a minute

In the end, only the build is left, in the folder of this repository, and an empty lock file in
/run/fpn-eu, which a restart of this machine removes.

END
fi
scripts/setup.sh
export PATH=$PATH:/usr/sbin:/sbin

# Not the whole workspace: tests, simulation and benchmarks are not needed. What makes later builds of the
# same crates faster makes the first one slower.
export CARGO_INCREMENTAL=${CARGO_INCREMENTAL-0}
cargo build --locked -p fpn-eu -p fpn-mge -p netns-tests
exec "${CARGO_TARGET_DIR:-target}/debug/fpn-demo" "$@"
