#!/usr/bin/env bash
# Builds what a release consists of: Debian and RPM packages of both daemons, a list of everything that
# went into each (SBOM, CycloneDX), and checksums.
#
#   scripts/release.sh [FOLDER]   into FOLDER, target/release-files if none is named
#     --sign KEY                  sign the checksums with this OpenPGP key of gpg: SHA256SUMS.asc
#     --debug                     with programs of a development build, for tests
#
# FOLDER must be empty or not exist.
set -euo pipefail
cd "$(dirname "$0")/.."

usage="usage: scripts/release.sh [--sign KEY] [--debug] [FOLDER]"
profile=release
build=(--release -p fpn-mge -p fpn-eu)
folder=target/release-files
key=
while (($# > 0)); do
    case $1 in
    --debug)
        profile=dev
        # As the tests build it.
        build=(--workspace)
        ;;
    --sign)
        key=${2:?$usage}
        shift
        ;;
    -h | --help)
        echo "$usage"
        exit 0
        ;;
    -*)
        echo "$usage" >&2
        exit 2
        ;;
    *) folder=$1 ;;
    esac
    shift
done
if [[ -n $(ls -A "$folder" 2>/dev/null) ]]; then
    echo "release: $folder is not empty" >&2
    exit 1
fi

tools=(cargo-deb cargo-generate-rpm)
missing=()
for tool in "${tools[@]}"; do
    command -v "$tool" >/dev/null || missing+=("$tool")
done
command -v dpkg-shlibdeps >/dev/null || missing+=("dpkg-dev (a package of Debian)")
command -v jq >/dev/null || missing+=("jq (a package of Debian)")
if [[ -n $key ]]; then
    command -v gpg >/dev/null || missing+=("gpg (a package of Debian)")
fi
if ((${#missing[@]} > 0)); then
    echo "release: missing: ${missing[*]}" >&2
    echo "release: to install the tools: cargo install --locked ${tools[*]}" >&2
    exit 1
fi

# Everything that is linked into a program, as CycloneDX.
sbom() {
    cargo tree --locked -p "$1" -e normal --prefix none --no-dedupe --format '{p}|{l}' | sort -u |
        jq -Rn --arg program "$1" '
            def component:
                capture("^(?<name>[^ ]+) v(?<version>[^ |]+)(?<where> [^|]*)?[|](?<licence>.*)$")
                # Some packages still write a slash for OR.
                | {type: "library", name, version,
                   "bom-ref": "pkg:cargo/\(.name)@\(.version)",
                   licenses: [{expression: (.licence | gsub(" ?/ ?"; " OR "))}]}
                  + if (.where // "") | startswith(" (/") | not then {purl: "pkg:cargo/\(.name)@\(.version)"} else {} end;
            [inputs | component] as $all
            | ($all[] | select(.name == $program)) as $itself
            | {bomFormat: "CycloneDX", specVersion: "1.5", version: 1,
               metadata: {component: ($itself + {type: "application"})},
               components: [$all[] | select(.name != $program)]}'
}

mkdir -p "$folder"
folder=$(realpath "$folder")
target=${CARGO_TARGET_DIR:-target}
built=$target/release
[[ $profile == release ]] || built=$target/debug

cargo build "${build[@]}" --locked
for program in fpn-mge fpn-eu; do
    rm -rf "target/documents/$program"
    "$built/$program" documents "target/documents/$program"
done
for package in mge eu; do
    cargo deb --quiet --locked --no-build --profile "$profile" -p "fpn-$package" --output "$folder/"
    cargo generate-rpm --profile "${built##*/}" -p "$package" --output "$folder/"
    sbom "fpn-$package" >"$folder/fpn-$package.cdx.json"
done
(cd "$folder" && sha256sum -- * >SHA256SUMS.new && mv SHA256SUMS.new SHA256SUMS)
if [[ -n $key ]]; then
    gpg --local-user "$key" --armor --detach-sign "$folder/SHA256SUMS"
else
    echo "release: the checksums are not signed; --sign KEY signs them with gpg"
fi
echo "release: in $folder:"
ls "$folder"
