#!/usr/bin/env bash
# Checks the service files: that systemd understands them without a warning, and how much they leave a
# daemon that was taken over (2.5 of 10 at most, by systemd's count).
set -euo pipefail
cd "$(dirname "$0")/.."

most=2.5

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# systemd wants to see the programs, which need not be installed here.
mkdir "$work/bin" "$work/units"
for program in fpn-mge fpn-eu; do
    printf '#!/bin/sh\n' >"$work/bin/$program"
    chmod +x "$work/bin/$program"
done
cp scripts/rotate.sh "$work/bin/"
for file in packaging/systemd/*.{service,timer}; do
    sed "s|/usr/bin/fpn-|$work/bin/fpn-|; s|/usr/lib/fpn-mge/|$work/bin/|" "$file" \
        >"$work/units/$(basename "$file")"
done
mv "$work/units/fpn-eu@.service" "$work/units/fpn-eu@office.service"

cd "$work/units"
told=$(systemd-analyze verify --man=no ./*.service ./*.timer 2>&1) || true
# Only what is said about these files: this machine may have others with faults.
if [[ $told == *fpn-* ]]; then
    echo "services: systemd finds fault with these files:"
    echo "$told"
    exit 1
fi

for unit in *.service; do
    if ! systemd-analyze security --offline=true --no-pager \
        --threshold="$(jq -n "$most * 10")" "./$unit" >"$work/told"; then
        grep -v '^✓' "$work/told"
        echo "services: $unit leaves too much open: more than $most"
        exit 1
    fi
done
echo "services: systemd understands all of them, and none leaves more than $most open"
