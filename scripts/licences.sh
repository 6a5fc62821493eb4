#!/usr/bin/env bash
# Checks that every package that goes into the programs has a licence from the list below.
set -euo pipefail
cd "$(dirname "$0")/.."

# One of these must be enough for each package. No copyleft.
allowed='[
    "MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception", "BSD-2-Clause", "BSD-3-Clause", "ISC",
    "Zlib", "Unicode-3.0", "CC0-1.0", "CDLA-Permissive-2.0", "Unlicense", "BSL-1.0", "WTFPL"
]'

platform=$(rustc -vV | sed -n 's/^host: //p')
unwelcome=$(
    cargo metadata --format-version 1 --locked --filter-platform "$platform" |
        jq -r --argjson allowed "$allowed" '
            # An SPDX expression without brackets: AND binds more tightly than OR.
            def plain: split(" OR ") | any(split(" AND ") | all(IN($allowed[], "allowed")));
            # Innermost brackets first.
            def holds:
                if test("[(]")
                then gsub("[(](?<inner>[^()]*)[)]"; .inner | if plain then "allowed" else "no" end)
                    | holds
                else plain end;
            .packages[]
            # Some packages still write a slash for OR.
            | select((.license // "") | gsub(" ?/ ?"; " OR ") | holds | not)
            | "  \(.name) \(.version): \(.license // "no licence given")"'
)
if [[ -n $unwelcome ]]; then
    echo "licences: these packages have no allowed licence:"
    echo "$unwelcome"
    exit 1
fi
echo "licences: every package has an allowed one"
