#!/usr/bin/env bash
# Counts the instructions of fixed pieces of work under callgrind and compares them with
# checks/instructions.txt. Unlike a time, such a count does not depend on what else the machine does.
#
#   scripts/instructions.sh            fails if a count rose by more than 2 %, and gives a hint if one
#                                      fell by as much
#   scripts/instructions.sh --update   writes the file again
#   scripts/instructions.sh --json     prints one object a line (bench, case, metric, value, unit) and
#                                      compares nothing
#
# Counts depend on the compiler. If it is not the one that the file names, they are only printed.
set -euo pipefail
cd "$(dirname "$0")/.."

mode=compare
for argument in "$@"; do
    case $argument in
    --update) mode=update ;;
    --json) mode=json ;;
    *)
        echo "usage: scripts/instructions.sh [--update | --json]" >&2
        exit 2
        ;;
    esac
done
command -v valgrind >/dev/null || {
    echo "instructions: valgrind is missing: apt-get install valgrind" >&2
    exit 1
}

file=checks/instructions.txt
tolerance=2
# The development profile optimises the crates of the cipher as much as the release does.
# Counts also depend on how crates are divided for compilation.
CARGO_INCREMENTAL=1 cargo build --quiet --locked --workspace --bin instructions
program=${CARGO_TARGET_DIR:-target}/debug/instructions
compiler=$(rustc --version)

count() {
    valgrind --tool=callgrind --callgrind-out-file=/dev/null --collect-atstart=no \
        --toggle-collect='instructions::measured*' "$program" "$1" 2>&1 |
        sed -n 's/.*Collected : \([0-9]*\).*/\1/p'
}

# Whether $2 exceeds $1 by more than the tolerance.
rose() {
    ((100 * $2 > (100 + tolerance) * $1))
}

declare -A counts
mapfile -t names < <("$program" list)
for name in "${names[@]}"; do
    counts[$name]=$(count "$name")
    if [[ -z ${counts[$name]} || ${counts[$name]} -lt 100 ]]; then
        echo "instructions: $name: nothing was counted" >&2
        exit 1
    fi
done

# The control: a sixteenth more work must be noticed.
for backend in portable avx2; do
    control=misty1-$backend-ctr-32768
    if ! rose "${counts[$control]}" "${counts[$control-and-more]}"; then
        echo "instructions: more work is not noticed: the comparison sees nothing" >&2
        exit 1
    fi
    unset "counts[$control-and-more]"
done
mapfile -t names < <(printf '%s\n' "${!counts[@]}" | sort)

case $mode in
json)
    for name in "${names[@]}"; do
        jq -cn --arg case "$name" --argjson value "${counts[$name]}" \
            '{bench: "instructions", case: $case, metric: "instructions", value: $value, unit: "1"}'
    done
    exit
    ;;
update)
    {
        echo "# Written by scripts/instructions.sh --update with:"
        echo "# $compiler"
        for name in "${names[@]}"; do
            echo "$name ${counts[$name]}"
        done
    } >"$file"
    echo "instructions: $file is new"
    exit
    ;;
esac

declare -A known
while read -r name count; do
    known[$name]=$count
done < <(grep -v '^#' "$file")
failed=false
mapfile -t names < <(printf '%s\n' "${!counts[@]}" "${!known[@]}" | sort -u)
for name in "${names[@]}"; do
    before=${known[$name]:-} now=${counts[$name]:-}
    if [[ -z $before || -z $now ]]; then
        echo "instructions: $name: ${before:-not in the file}, ${now:-not counted}: scripts/instructions.sh --update"
        failed=true
    elif rose "$before" "$now"; then
        echo "instructions: $name: ROSE from $before to $now"
        failed=true
    elif rose "$now" "$before"; then
        echo "instructions: $name: fell from $before to $now: scripts/instructions.sh --update"
    else
        echo "instructions: $name: $now"
    fi
done
if ! grep -qxF "# $compiler" "$file"; then
    echo "instructions: NOT COMPARED: $file was made by $(sed -n 's/^# rustc/rustc/p' "$file"), this is $compiler" >&2
elif $failed; then
    exit 1
fi
