#!/bin/sh
# Checks with valgrind that no branch and no address in the cipher depends on key or data, for the
# portable and the AVX2 backend (valgrind knows no AVX-512).
set -eu
cd "$(dirname "$0")/.."

command -v valgrind >/dev/null || { echo "ct-check: valgrind is missing: apt-get install valgrind" >&2; exit 1; }
cargo build --quiet --locked -p misty1 --example ct-check
program=${CARGO_TARGET_DIR:-target}/debug/examples/ct-check

check() { valgrind --quiet --error-exitcode=9 "$program" "$1"; }

for backend in portable avx2; do
    if [ "$backend" = avx2 ] && ! grep -qw avx2 /proc/cpuinfo; then
        echo "ct-check: $backend: this processor has none"
        continue
    fi
    check "$backend"
    echo "ct-check: $backend: no branch or address depends on a secret"
done
if check control 2>/dev/null; then
    echo "ct-check: the control was not reported: the check sees nothing" >&2
    exit 1
fi
echo "ct-check: the control, a branch on the key, is reported"
