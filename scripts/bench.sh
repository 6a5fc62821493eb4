#!/usr/bin/env bash
# Benchmarks. Figures go to stdout, notes about the machine to stderr.
#
#   scripts/bench.sh cipher [--json] [WORD...]
#                                      MISTY1 and POLYVAL in every backend, every suite, and the AEADs of ring and aws-lc-rs
#                                      beside them in the same run; a release build, for which aws-lc-rs is compiled;
#                                      with words only the cases that have all of them in their names
#   scripts/bench.sh throughput [--peers LIST] [--only PARTS] [--wiring super|frames|single] [--suite S] [--mode inline|gateway]
#                               [--rounds N] [--seconds S] [--tcp iperf3|own] [--json] [--write [FOLDER]]
#                                      FPN, plain forwarding and other VPNs between two terminals, side by side, as root;
#                                      --help explains each option, docs/performance/README.md what is measured;
#                                      --write puts tables and a plot into docs/performance
#   scripts/bench.sh profile [--peer PEER] [--wiring ...] [--suite S] [--mode ...] [--seconds S]
#                                      where the processor time of one of them goes (perf), and its system calls (strace)
#   scripts/bench.sh rotation [--rounds N] [--seconds S] [--rate PACKETS/S] [--wiring ...] [--suite S] [--mode ...] [--json]
#                                      what key changes cost a numbered UDP flow of 50,000 packets/s: lost, out of order, twice
#   scripts/bench.sh refresh [--rounds N] [--seconds S] [--rate MBIT/S] [--wiring ...] [--suite S] [--mode ...] [--json]
#                                      what paths that age and are searched for again cost TCP at 1 Gbit/s
#   scripts/bench.sh peers             install the other VPNs that are missing, as root: Debian's packages by
#                                      scripts/setup.sh --bench, boringtun-cli and gotatun-cli by cargo into target/peers
#
# --json prints one object a line: bench, case, metric, value, unit, min, max, rounds, and ratios to the other cases;
# `cipher` also bytes and cycles_per_byte where they make sense.
set -euo pipefail
cd "$(dirname "$0")/.."

usage() {
    sed -n '2,/^set /{/^#/{s/^# \?//;p}}' "$0" >&2
    exit 2
}

(($# > 0)) || usage
bench=$1
shift
command -v cargo >/dev/null || {
    echo "bench: no cargo: see scripts/setup.sh --check" >&2
    exit 1
}
# Where the other VPNs are, and the system's programs, which are not in every user's path.
peers=$PWD/target/peers
export PATH=$peers/bin:$PATH:/usr/sbin:/sbin

as_root() {
    ((EUID == 0)) || {
        echo "bench: $1, which needs root:" >&2
        # shellcheck disable=SC2016 # the user's shell is to expand it
        echo '  sudo env "PATH=$PATH" scripts/bench.sh '"$bench" >&2
        exit 1
    }
}

case $bench in
cipher)
    for argument in "$@"; do
        [[ $argument == --json || $argument != -* ]] || usage
    done
    exec cargo run --quiet --release --locked --package fpn-checks --features aws-lc --bin bench-cipher -- "$@"
    ;;
throughput | profile | rotation | refresh)
    for argument in "$@"; do
        [[ $argument != -h && $argument != --help ]] ||
            exec cargo run --quiet --release --locked --package fpn-bench -- "$bench" --help
    done
    as_root "it makes network namespaces and TUN devices"
    # Programs and daemons come from the same build.
    cargo build --quiet --release --locked --package fpn-bench --package fpn-eu --package fpn-mge
    exec "${CARGO_TARGET_DIR:-target}/release/fpn-bench" "$bench" "$@"
    ;;
peers)
    (($# == 0)) || usage
    as_root "it installs packages"
    scripts/setup.sh --bench
    for crate in boringtun-cli:boringtun-cli gotatun-cli:gotatun; do
        command -v "${crate##*:}" >/dev/null ||
            CARGO_TARGET_DIR=$peers/build cargo install --locked --root "$peers" "${crate%%:*}"
    done
    ;;
*) usage ;;
esac
