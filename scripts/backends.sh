#!/usr/bin/env bash
# Builds misty1 for each of its backends in turn, as `RUSTFLAGS='--cfg misty1_backend="NAME"'` does,
# and runs its tests.
#
#   scripts/backends.sh         tests the backends that this processor can run, and names the others
#   scripts/backends.sh --all   fails if this processor cannot run all of them
set -euo pipefail
cd "$(dirname "$0")/.."

all=false
for argument in "$@"; do
    case $argument in
    --all) all=true ;;
    *)
        echo "usage: scripts/backends.sh [--all]" >&2
        exit 2
        ;;
    esac
done

# Each backend and the features of /proc/cpuinfo that it needs.
backends=(
    "portable"
    "avx2 avx2"
    "avx512_256 avx512f avx512bw avx512vl"
    "avx512 avx512f avx512bw avx512vl"
)

# These builds have a target folder of their own, so that the other builds stay as they are. Cargo
# calls the wrapper below for the workspace's own packages only, so that dependencies are compiled
# once for all backends.
target=${CARGO_TARGET_DIR:-$PWD/target}/backends
mkdir -p "$target/wrappers"

left_out=()
for backend in "${backends[@]}"; do
    read -r name needed <<<"$backend"
    missing=()
    for feature in $needed; do
        grep -qw "$feature" /proc/cpuinfo || missing+=("$feature")
    done
    if ((${#missing[@]} > 0)); then
        left_out+=("$name (this processor has no ${missing[*]})")
        continue
    fi
    wrapper=$target/wrappers/$name
    printf '#!/bin/sh\nexec "$@" --cfg '\''misty1_backend="%s"'\''\n' "$name" >"$wrapper"
    chmod +x "$wrapper"
    echo "backends: $name"
    CARGO_TARGET_DIR=$target RUSTC_WORKSPACE_WRAPPER=$wrapper \
        cargo test --quiet --locked --package misty1 --lib --test vectors --test properties
done

for backend in "${left_out[@]}"; do
    echo "backends: NOT TESTED HERE: $backend" >&2
done
if $all && ((${#left_out[@]} > 0)); then
    exit 1
fi
echo "backends: $((${#backends[@]} - ${#left_out[@]})) of ${#backends[@]} tested, each in a build of its own"
