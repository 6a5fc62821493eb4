#!/usr/bin/env bash
# Builds everything and runs every test, the scenarios in network namespaces included.
#
#   scripts/test.sh            all tests
#   scripts/test.sh --all      the same, and the scenarios over more sizes, families and links
#   scripts/test.sh -- WORDS   WORDS go to `cargo test`, such as the name of a test; one scenario:
#                              scripts/test.sh -- -p netns-tests --test ping
set -euo pipefail
cd "$(dirname "$0")/.."

words=()
while (($# > 0)); do
    case $1 in
    --all) export FPN_TEST_ALL=1 ;;
    --)
        shift
        words=("$@")
        break
        ;;
    -h | --help)
        echo "usage: scripts/test.sh [--all] [-- WORDS FOR cargo test]"
        exit 0
        ;;
    *)
        echo "usage: scripts/test.sh [--all] [-- WORDS FOR cargo test]" >&2
        exit 2
        ;;
    esac
    shift
done

if ((EUID != 0)); then
    echo "test: the scenarios create network namespaces and TUN devices, which needs root:" >&2
    # shellcheck disable=SC2016 # the user's shell is to expand it
    echo '  sudo env "PATH=$PATH" scripts/test.sh' >&2
    exit 1
fi
scripts/setup.sh --test
export PATH=$PATH:/usr/sbin:/sbin

# What makes later builds of the same crates faster makes the first one slower.
if ((${#words[@]} == 0)); then
    export CARGO_INCREMENTAL=${CARGO_INCREMENTAL-0}
fi
# First the daemons: the scenarios run the programs of this build.
cargo build --workspace --locked
packages=(--workspace)
for word in "${words[@]}"; do
    case $word in
    --) break ;;
    # cargo would take the whole workspace all the same.
    -p* | --package | --package=*) packages=() ;;
    esac
done
exec cargo test "${packages[@]}" --locked "${words[@]}"
