#!/usr/bin/env bash
# Benchmarks. Figures go to stdout, notes about the machine to stderr.
#
#   scripts/bench.sh cipher [--json] [WORD...]
#                                      MISTY1 and POLYVAL in every backend, every suite, and the AEADs of ring and aws-lc-rs
#                                      beside them in the same run; a release build, for which aws-lc-rs is compiled;
#                                      with words only the cases that have all of them in their names
#
# --json prints one object a line: bench, case, metric, value, unit, min, max, rounds; bytes, cycles_per_byte and the ratios
# of the time to that of the others where there are any.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
    echo "usage: scripts/bench.sh cipher [--json] [WORD...]" >&2
    exit 2
}

(($# > 0)) || usage
bench=$1
shift
for argument in "$@"; do
    [[ $argument == --json || $argument != -* ]] || usage
done
command -v cargo >/dev/null || {
    echo "bench: no cargo: see scripts/setup.sh --check" >&2
    exit 1
}

case $bench in
cipher)
    exec cargo run --quiet --release --locked --package fpn-checks --features aws-lc --bin bench-cipher -- "$@"
    ;;
*) usage ;;
esac
