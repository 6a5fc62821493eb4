#!/usr/bin/env bash
# Breaks the protocol core on purpose, one small change at a time, and reports the changes that no test notices.
#
#   scripts/mutants.sh --list              the areas, and how many changes each has
#   scripts/mutants.sh checks              removes each check listed in scripts/mutants.checks, one by one
#   scripts/mutants.sh signatures replay   these areas, with cargo-mutants
#   scripts/mutants.sh all                 every area, the biggest risk first; takes many hours
#
# Options: --dir DIR      folder of the copy, the build and the results (/tmp/fpn-mutants)
#          --minutes N    begins nothing new after this many minutes
#          --match WORDS  only changes whose names match this regular expression
#          --quick        does not run the slow tests for changes that the quick ones have not noticed
#          --near         runs only the tests nearest to a change: what they miss, other tests may notice
#          --trust        does not run the tests on the unchanged code first
#
# A copy of the last commit is changed, never this folder. Only the tests of fpn and fpn-sim are run: first those nearest to
# the change, then, if none of them fails, all quick ones, then all. docs/testing.md says how to read the result.
set -euo pipefail
cd "$(dirname "$0")/.."
repository=$PWD

# Area, its files, and where to ask first: the test target and, if not all of it, a part of the tests' names.
areas=(
    'signatures|src/crypto/exchange.rs src/crypto/identity/mod.rs src/keyshare/enroll.rs src/manager/sessions/rsa_work.rs src/manager/sessions/enrollment.rs|--tests|crypto:: wire:: keyshare::tests::forged keyshare::tests::unasked keyshare::tests::golden keyshare::tests::told attacks:: enrollment::'
    'cookies|src/manager/sessions/cookie.rs src/crypto/pass.rs src/manager/sessions/admission/*.rs src/keyshare/eu/register.rs|--tests|manager:: crypto:: keyshare::tests::member keyshare::tests::unasked keyshare::tests::told attacks:: enrollment::'
    'macs|src/crypto/seal.rs src/crypto/kdf.rs src/crypto/token.rs src/crypto/suite/*.rs|--tests|crypto:: keyshare::tests::golden attacks::'
    'proofs|src/search/proof.rs|--test=search|'
    'replay|src/datapath/replay.rs src/datapath/windows.rs src/keyshare/eu/session.rs src/manager/sessions/session.rs|--tests|datapath:: keyshare::tests::unasked attacks::'
    'order|src/datapath/inbound.rs src/datapath/rx.rs src/datapath/form.rs|--lib|datapath::'
    'senders|src/manager/sessions/senders.rs src/keyshare/ring.rs src/datapath/tx.rs|--lib|senders invariants:: datapath::'
    'verdicts|src/datapath/decide.rs|--lib|datapath::'
    'policy|src/search/policy.rs src/search/path.rs src/search/answer.rs src/search/searcher.rs src/search/store.rs|--test=search|'
    'barriers|src/keyshare/eu/group.rs src/manager/rotation/mod.rs src/manager/rotation/group.rs src/manager/sessions/barrier/mod.rs src/manager/sessions/group.rs src/manager/sessions/members.rs src/manager/sessions/messages.rs src/manager/sessions/outbox.rs src/manager/sessions/restore.rs src/manager/restore.rs src/manager/sessions/register.rs|--tests|keyshare:: manager:: faults:: rotations:: restore::'
    'wire|src/wire/control/*.rs src/wire/esp.rs src/wire/search/mod.rs src/wire/ip.rs src/wire/echo.rs|--lib|wire:: keyshare::tests::golden'
)
# The same for scripts/mutants.checks: the first of these that a file's path begins with.
near=(
    'src/crypto|--tests|crypto:: keyshare::tests::forged keyshare::tests::golden enrollment::'
    'src/wire|--lib|wire::'
    'src/datapath|--lib|datapath::'
    'src/search|--test=search|'
    'src/manager/restore.rs|--test=storms|restore::'
    'src/manager/sessions/restore.rs|--test=storms|restore::'
    'src/manager/rotation|--tests|manager::rotation restore:: rotations::'
    'src/manager/sessions/barrier/mod.rs|--tests|manager::sessions faults:: rotations::'
    'src/manager/history.rs|--tests|manager::history restore::'
    'src/manager/sessions/admission|--lib|manager::sessions::admission keyshare::tests::told'
    'src/keyshare|--tests|keyshare::tests::forged keyshare::tests::unasked keyshare::tests::member keyshare::tests::golden keyshare::tests::told keyshare::eu attacks:: enrollment:: refusals:: restore::'
    'src/unit|--tests|unit:: reports::'
    'src/manager|--tests|keyshare::tests::forged keyshare::tests::unasked keyshare::tests::member keyshare::tests::golden keyshare::tests::reports keyshare::tests::told keyshare::tests::queue::three manager:: attacks:: enrollment:: reports:: restore::'
)
# What only prints or names a thing, what does not compile as a rule, and the second of two changes that say the same.
boring='impl (fmt::)?(Debug|Display) for|-> &.static str|Error for|Default::default|to_pem|vec!\[1\]|\[1; [^]]*\]|with Some\(1\)|with "xyzzy"'
# Tests that take longer than all others together.
slow=(
    a_thousand_units everything_at_once may_crash_in_every_phase may_restart_in_every_phase
    registers_too_often no_counter_value_is_ever a_flood_of_strangers the_largest_packet
    every_size_comes_out
)

usage() {
    sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0"
}

dir=/tmp/fpn-mutants
minutes=
match=.
quick=false
near_only=false
trust=false
list=false
wanted=()
while (($# > 0)); do
    case $1 in
    --dir)
        dir=${2:?--dir needs a folder}
        shift
        ;;
    --minutes)
        minutes=${2:?--minutes needs a number}
        shift
        ;;
    --match)
        match=${2:?--match needs a regular expression}
        shift
        ;;
    --quick) quick=true ;;
    --near) near_only=true ;;
    --trust) trust=true ;;
    --list) list=true ;;
    -h | --help)
        usage
        exit 0
        ;;
    -*)
        usage >&2
        exit 2
        ;;
    *) wanted+=("$1") ;;
    esac
    shift
done

names=(checks)
for area in "${areas[@]}"; do
    names+=("${area%%|*}")
done
[[ ${wanted[*]-} == all ]] && wanted=("${names[@]}")
if ((${#wanted[@]} == 0)) && ! $list; then
    usage >&2
    exit 2
fi
for area in "${wanted[@]}"; do
    [[ " ${names[*]} " == *" $area "* ]] || {
        echo "mutants: no area is called $area; there are: ${names[*]}" >&2
        exit 2
    }
done
command -v cargo-mutants >/dev/null || {
    echo "mutants: cargo-mutants is missing: cargo install cargo-mutants --locked" >&2
    exit 1
}
command -v perl >/dev/null || {
    echo "mutants: perl is missing: apt-get install perl" >&2
    exit 1
}

# The options of cargo-mutants that choose the changes of an area.
chosen() {
    local area=$1 entry name files file
    for entry in "${areas[@]}"; do
        IFS='|' read -r name files _ <<<"$entry"
        [[ $name == "$area" ]] || continue
        for file in $files; do
            printf '%s\n' --file "$file"
        done
    done
    printf '%s\n' --re "$match" --exclude-re "$boring"
}

if $list; then
    printf '%-12s %5s\n' checks "$(grep -c '^@@' scripts/mutants.checks)"
    for area in "${names[@]:1}"; do
        mapfile -t options < <(chosen "$area")
        count=$(cargo mutants --list --package fpn "${options[@]}" 2>/dev/null | wc -l)
        printf '%-12s %5s\n' "$area" "$count"
    done
    exit 0
fi

# A copy of the last commit with a build of its own. New times on all files: what cargo has built for an older commit
# must not pass for a build of this one.
mkdir -p "$dir"
tree=$dir/tree
rm -rf "$tree"
mkdir "$tree"
git -C "$repository" archive HEAD | tar -x -m -C "$tree"
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$dir/target}
# The core is compiled anew for every change and its tests are short: the compiler's optimiser costs more than it saves.
# The dependencies stay optimised.
export CARGO_PROFILE_DEV_OPT_LEVEL=0 CARGO_PROFILE_DEV_DEBUG=0 CARGO_TERM_COLOR=never
# A test that fails stops there, without a search for the smallest case.
export PROPTEST_MAX_SHRINK_ITERS=0 RUST_BACKTRACE=0

# The packages whose tests are run.
tested=(--package fpn --package fpn-sim)
quick_tests=(--locked --lib --test=storms)
all_tests=(--locked --tests)
skipped=()
for test in "${slow[@]}"; do
    skipped+=(--skip "$test")
done

$trust || echo "mutants: running the tests on the unchanged code, in $tree"
$trust || (cd "$tree" && cargo test --quiet "${tested[@]}" "${all_tests[@]}") >"$dir/unchanged.log" 2>&1 || {
    echo "mutants: the tests fail on the unchanged code: $dir/unchanged.log" >&2
    exit 1
}

began=$SECONDS
over() {
    [[ -n $minutes ]] && ((SECONDS - began >= minutes * 60))
}

# Puts the text of file $3 in the place of that of file $2, which must occur once in file $1.
replace() {
    perl -0777 -e '
        sub read_all { open(my $f, "<", $_[0]) or die; local $/; my $t = <$f>; return $t // "" }
        my ($file, $old, $new) = ($ARGV[0], read_all($ARGV[1]), read_all($ARGV[2]));
        s/\n\z// for $old, $new;
        my $text = read_all($file);
        my $times = () = $text =~ /\Q$old\E/g;
        exit 3 if $times != 1;
        $text =~ s/\Q$old\E/$new/;
        open(my $f, ">", $file) or die;
        print $f $text;
    ' "$1" "$2" "$3"
}

# True if one of these tests fails; 2 if the change does not compile. Words: log, targets, `--`, words for the tests.
noticed() {
    local log=$1 targets=()
    shift
    while [[ $1 != -- ]]; do
        targets+=("$1")
        shift
    done
    (cd "$tree" && cargo test --quiet "${tested[@]}" --no-run "${targets[@]}") >"$log" 2>&1 || return 2
    ! (cd "$tree" && timeout 900 cargo test --quiet "${tested[@]}" "${targets[@]}" "$@") >"$log" 2>&1
}

one_check() {
    local number=$1 file=$2 what=$3 status=0 log entry target words first
    log=$dir/checks/$(printf '%03d' "$number").log
    [[ "$file: $what" =~ $match ]] || return 0
    if over; then
        echo "not run: $file: $what" >>"$dir/checks/not-run.txt"
        return 0
    fi
    cp "$tree/$file" "$dir/checks/before"
    if ! replace "$tree/$file" "$dir/checks/old" "$dir/checks/new"; then
        echo "$file: $what" >>"$dir/checks/moved.txt"
        echo "MOVED    $file: $what (correct scripts/mutants.checks)"
        return 0
    fi
    for entry in "${near[@]}"; do
        [[ $file != "${entry%%|*}"* ]] || break
    done
    IFS='|' read -r _ target words <<<"$entry"
    read -ra first <<<"$words"
    noticed "$log" --locked "$target" -- "${first[@]}" "${skipped[@]}" || status=$?
    if ((status == 1)) && ! $near_only; then
        status=0
        noticed "$log" "${quick_tests[@]}" -- "${skipped[@]}" || status=$?
    fi
    if ((status == 1)) && ! $quick && ! $near_only; then
        status=0
        noticed "$log" "${all_tests[@]}" -- || status=$?
    fi
    case $status in
    0)
        echo "noticed  $file: $what"
        { echo "$file: $what"; sed -n 's/^    \([a-z_0-9:]*\)$/    \1/p' "$log" | sort -u; } >>"$dir/checks/caught.txt"
        ;;
    1)
        echo "MISSED   $file: $what"
        echo "$file: $what" >>"$dir/checks/missed.txt"
        ;;
    *)
        echo "BROKEN   $file: $what (does not compile: $log)"
        echo "$file: $what" >>"$dir/checks/unviable.txt"
        ;;
    esac
    cp "$dir/checks/before" "$tree/$file"
}

run_checks() {
    local line file='' what='' number=0
    rm -rf "$dir/checks"
    mkdir "$dir/checks"
    while IFS= read -r line <&3; do
        case $line in
        @@*)
            [[ -z $file ]] || one_check "$number" "$file" "$what"
            line=${line#@@ }
            file=${line%%: *}
            what=${line#*: }
            number=$((number + 1))
            : >"$dir/checks/old"
            : >"$dir/checks/new"
            ;;
        -*) printf '%s\n' "${line#-}" >>"$dir/checks/old" ;;
        +*) printf '%s\n' "${line#+}" >>"$dir/checks/new" ;;
        esac
    done 3<"$repository/scripts/mutants.checks"
    [[ -z $file ]] || one_check "$number" "$file" "$what"
}

run_area() {
    local area=$1 entry options target words first
    mapfile -t options < <(chosen "$area")
    for entry in "${areas[@]}"; do
        [[ ${entry%%|*} != "$area" ]] || break
    done
    IFS='|' read -r _ _ target words <<<"$entry"
    read -ra first <<<"$words"
    rm -rf "${dir:?}/$area"
    mkdir -p "$dir/$area"
    local common=(
        mutants --dir "$tree" --package fpn --test-package fpn --test-package fpn-sim --output "$dir/$area" --baseline skip
        --build-timeout 600 --no-times "${options[@]}"
    )
    round "${common[@]}" --cargo-arg=--locked --cargo-arg="$target" --timeout 90 -- -- "${first[@]}" "${skipped[@]}"
    again() { [[ -s $dir/$area/mutants.out/missed.txt ]] && ! over; }
    $near_only || ! again || round "${common[@]}" --iterate "${quick_tests[@]/#/--cargo-arg=}" --timeout 300 -- -- "${skipped[@]}"
    $near_only || $quick || ! again || round "${common[@]}" --iterate "${all_tests[@]/#/--cargo-arg=}" --timeout 1200
}

# One run of cargo-mutants, for as long as there is time. That something was missed is no error.
round() {
    local limit=()
    if [[ -n $minutes ]]; then
        local left=$((minutes * 60 - SECONDS + began))
        ((left > 0)) || return 0
        limit=(timeout --signal=INT "$left")
    fi
    "${limit[@]}" cargo "$@" || true
}

for area in "${wanted[@]}"; do
    echo "mutants: $area"
    if [[ $area == checks ]]; then run_checks; else run_area "$area"; fi
done

# What to read.
count() { if [[ -f $1 ]]; then grep -c . "$1" || true; else echo 0; fi; }
echo
printf '%-12s %8s %8s %8s %8s\n' area noticed MISSED time-out unviable
for area in "${wanted[@]}"; do
    if [[ $area == checks ]]; then out=$dir/checks; else out=$dir/$area/mutants.out; fi
    noticed=$(cat "$out/caught.txt" "$out/previously_caught.txt" 2>/dev/null | grep -c '^[^ ]' || true)
    printf '%-12s %8s %8s %8s %8s\n' "$area" "$noticed" "$(count "$out/missed.txt")" \
        "$(count "$out/timeout.txt")" "$(count "$out/unviable.txt")"
done
for area in "${wanted[@]}"; do
    if [[ $area == checks ]]; then out=$dir/checks; else out=$dir/$area/mutants.out; fi
    for kind in missed timeout moved not-run; do
        [[ -s $out/$kind.txt ]] || continue
        echo
        echo "$area, $kind:"
        sed 's/^/    /' "$out/$kind.txt"
    done
done
