#!/usr/bin/env bash
# Checks that no branch and no address depends on key or data: in MISTY1, in POLYVAL and in the
# suites built on them, sealing and opening. Code may branch on whether a packet verifies, once that
# is known; a control shows that such a branch is reported where it is not allowed.
#
# valgrind checks what it can simulate (no AVX-512, no wide carry-less multiplication). The rest is
# executed step by step with different secrets, and the disassembly is searched for data that leaves
# the vector registers.
#
#   scripts/ct-check.sh          everything
#   scripts/ct-check.sh --fast   only the part with valgrind
set -euo pipefail
cd "$(dirname "$0")/.."

fast=false
for argument in "$@"; do
    case $argument in
    --fast) fast=true ;;
    *)
        echo "usage: scripts/ct-check.sh [--fast]" >&2
        exit 2
        ;;
    esac
done
for program in valgrind objdump; do
    command -v "$program" >/dev/null || {
        echo "ct-check: $program is missing: apt-get install valgrind binutils" >&2
        exit 1
    }
done

# As a part of the workspace: what the tests have compiled is used again.
cargo build --quiet --locked --workspace --bin constant-time
programs=${CARGO_TARGET_DIR:-target}/debug
poisoned() {
    valgrind --quiet --suppressions=checks/valgrind.supp --error-exitcode=9 "$programs/constant-time" poisoned "$1"
}

simulated=(
    misty1-portable misty1-avx2
    polyval-portable polyval-clmul128
    suite-misty1-hmac suite-misty1-polyval
)
for case in "${simulated[@]}"; do
    status=0
    poisoned "$case" || status=$?
    case $status in
    0) echo "ct-check: valgrind: $case: no branch or address depends on a secret" ;;
    3) echo "ct-check: valgrind: $case: NOT CHECKED: this processor cannot run it" ;;
    *)
        echo "ct-check: valgrind: $case: a branch or an address depends on a secret" >&2
        exit 1
        ;;
    esac
done
for leak in leak-branch leak-look-up leak-verdict leak-below; do
    status=0
    poisoned "$leak" 2>/dev/null || status=$?
    if ((status != 9)); then
        echo "ct-check: valgrind: $leak was not reported ($status): the check sees nothing" >&2
        exit 1
    fi
    echo "ct-check: valgrind: $leak is reported, as it should be"
done
$fast && exit

traced=(
    misty1-avx512 misty1-avx512half misty1-avx512plain
    polyval-clmul256 polyval-clmul512
    suite-misty1-hmac suite-misty1-polyval
)
"$programs/constant-time" traces "${traced[@]}" | sed 's/^/ct-check: steps: /'
