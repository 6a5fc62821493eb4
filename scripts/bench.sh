#!/usr/bin/env bash
# Benchmarks. Figures go to stdout, notes about the machine to stderr.
#
#   scripts/bench.sh cipher [--json]   every suite, sealing and opening, beside ring's AEADs in the same run
#
# --json prints one object a line: bench, case, metric, value, unit, min, max, rounds.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
    echo "usage: scripts/bench.sh cipher [--json]" >&2
    exit 2
}

(($# > 0)) || usage
bench=$1
shift
for argument in "$@"; do
    [[ $argument == --json ]] || usage
done
command -v cargo >/dev/null || {
    echo "bench: no cargo: see scripts/setup.sh --check" >&2
    exit 1
}

case $bench in
cipher) exec cargo bench --quiet --locked --package fpn --bench cipher -- "$@" ;;
*) usage ;;
esac
