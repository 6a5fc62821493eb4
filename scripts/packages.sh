#!/usr/bin/env bash
# Tests the Debian packages: installs, upgrades, removes and purges them in a throwaway copy of this
# machine's file system (an overlay in a mount namespace of its own), and looks at users, modes and keys
# after each step. Nothing of this machine is changed. As root, with the tools of scripts/release.sh.
#
#   scripts/packages.sh
set -euo pipefail
cd "$(dirname "$0")/.."

if ((EUID != 0)); then
    echo "packages: root is needed for dpkg and for the copy of the file system" >&2
    exit 1
fi
if [[ ${1:-} != --inside ]]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    scripts/release.sh --debug "$work/first"
    # The same programs as a later version.
    mkdir "$work/second"
    for package in fpn-mge fpn-eu; do
        cargo deb --quiet --locked --no-build --profile dev -p "$package" --deb-version 99.0.0-1 \
            --output "$work/second/"
    done
    (cd "$work/first" && sha256sum --quiet -c SHA256SUMS)
    unshare --mount --propagation private "$0" --inside "$work"
    exit
fi

work=$2
root=$work/root
mkdir "$root" "$work/layers"
mount -t tmpfs tmpfs "$work/layers"
mkdir "$work/layers/upper" "$work/layers/work"
mount -t overlay overlay -o "lowerdir=/,upperdir=$work/layers/upper,workdir=$work/layers/work" "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/run"
mkdir "$root/debs" "$root/run/systemd" "$root/run/systemd/system"
cp -r "$work/first" "$work/second" "$root/debs/"

# systemd does not run here: this notes what it is asked for.
rm -f "$root/usr/bin/systemctl"
# shellcheck disable=SC2016 # it is expanded there
printf '#!/bin/sh\necho "$*" >>/run/asked\n' >"$root/usr/bin/systemctl"
chmod 755 "$root/usr/bin/systemctl"

failed() {
    echo "packages: $*" >&2
    exit 1
}
inside() {
    chroot "$root" "$@"
}
# Everything that dpkg and the packages' own scripts say.
dpkg_says() {
    : >"$root/run/asked"
    said=$(inside env DEBIAN_FRONTEND=noninteractive dpkg "$@" 2>&1) || {
        echo "$said" >&2
        failed "dpkg $* failed"
    }
}
# install_all FOLDER
install_all() {
    local debs
    debs=("$work/$1"/*.deb)
    # This machine need not have what they depend on.
    dpkg_says --install --force-depends "${debs[@]/#"$work"//debs}"
}
has() {
    [[ $1 == *"$2"* ]] || failed "$2 is not in: $1"
}
# has_mode PATH OWNER:GROUP MODE
has_mode() {
    local found
    found=$(inside stat -c '%U:%G %a' "$1") || failed "$1 is missing"
    [[ $found == "$2 $3" ]] || failed "$1 has $found, not $2 $3"
}
keys_are_private() {
    local key
    for key in sign.pem encrypt.pem seal.key; do
        has_mode "/var/lib/fpn-mge/$key" fpn-mge:fpn-mge 600
        if inside runuser -u nobody -- cat "/var/lib/fpn-mge/$key" >/dev/null 2>&1; then
            failed "nobody can read $key"
        fi
        # The control: its owner can.
        inside runuser -u fpn-mge -- cat "/var/lib/fpn-mge/$key" >/dev/null || failed "$key cannot be read"
    done
    has_mode /var/lib/fpn-mge fpn-mge:fpn-mge 700
    has_mode /var/lib/fpn-eu root:root 700
    has_mode /var/lib/fpn-eu/a/keys/sign.pem root:root 600
    [[ $(sums) == "$keys" ]] || failed "the keys have changed"
}
sums() {
    inside sh -c 'cat /var/lib/fpn-mge/*.pem /var/lib/fpn-mge/seal.key /var/lib/fpn-eu/a/keys/* | sha256sum'
}

step() {
    echo "packages: $*"
}

step "install"
if inside getent passwd fpn-mge >/dev/null; then
    failed "this machine has the user fpn-mge already"
fi
install_all first
has "$said" "fpn-mge init --listen"
has "$said" "enable --now fpn-guard fpn-eu@NAME"
user=$(inside getent passwd fpn-mge)
has "$user" "/nologin"
(($(inside id -u fpn-mge) < 1000)) || failed "fpn-mge is not a system user: $user"
has_mode /var/lib/fpn-mge fpn-mge:fpn-mge 700
has_mode /var/lib/fpn-eu root:root 700
for program in fpn-mge fpn-eu; do
    has_mode "/usr/bin/$program" root:root 755
    has_mode "/usr/share/man/man8/$program.8.gz" root:root 644
    has_mode "/usr/share/bash-completion/completions/$program" root:root 644
    has "$(inside "$program" --version)" "$program"
done
for unit in fpn-mge.service fpn-eu@.service fpn-guard.service fpn-rotate.service fpn-rotate.timer; do
    has_mode "/usr/lib/systemd/system/$unit" root:root 644
done
has_mode /usr/lib/fpn-mge/rotate.sh root:root 755
inside runuser -u fpn-mge -- fpn-mge init --listen 127.0.0.1:4747 >/dev/null 2>&1 ||
    failed "the user fpn-mge cannot create a manager"
if said=$(inside fpn-mge init --listen 127.0.0.1:4747 2>&1); then
    failed "root can create a manager in the folder of fpn-mge"
fi
has "$said" "belongs to fpn-mge"
inside sh -c 'umask 077 && mkdir -p /var/lib/fpn-eu/a/keys && echo key >/var/lib/fpn-eu/a/keys/sign.pem'
keys=$(sums)
keys_are_private

step "upgrade"
install_all second
asked=$(cat "$root/run/asked")
has "$asked" "try-restart fpn-mge.service"
has "$asked" "try-restart fpn-eu@*.service"
[[ $asked != *guard* && $asked != *stop* ]] || failed "an upgrade does more than restart: $asked"
has "$(inside dpkg-query -W fpn-mge fpn-eu)" "99.0.0-1"
keys_are_private

step "remove"
wants=/etc/systemd/system/multi-user.target.wants
inside mkdir -p "$wants"
inside ln -s /usr/lib/systemd/system/fpn-eu@.service "$wants/fpn-eu@a.service"
dpkg_says --remove fpn-mge fpn-eu
asked=$(cat "$root/run/asked")
has "$asked" "stop fpn-mge.service fpn-rotate.timer"
has "$asked" "stop fpn-eu@*.service"
has "$asked" "disable fpn-mge.service fpn-rotate.timer"
has "$asked" "disable fpn-eu@a.service"
has "$asked" "disable fpn-guard.service"
[[ ! -e $root/usr/bin/fpn-mge && ! -e $root/usr/bin/fpn-eu ]] || failed "programs are left"
keys_are_private

step "purge"
dpkg_says --purge fpn-mge fpn-eu
has "$said" "keys and database are left in /var/lib/fpn-mge"
has "$said" "keys are left in /var/lib/fpn-eu"
keys_are_private
if inside dpkg-query -s fpn-mge >/dev/null 2>&1; then
    failed "fpn-mge is still known to dpkg"
fi

step "install again"
install_all first
[[ $said != *"fpn-mge init"* ]] || failed "a manager that is there is not to be created"
keys_are_private
inside runuser -u fpn-mge -- fpn-mge backup /tmp/packages-backup >/dev/null 2>&1 ||
    failed "the manager cannot be used any more"

for rpm in "$work"/first/*.rpm; do
    [[ $(od -An -tx1 -N4 "$rpm" | tr -d ' ') == edabeedb ]] || failed "$rpm is not an RPM package"
done
for sbom in "$work"/first/*.cdx.json; do
    for part in fpn misty1 tokio; do
        jq -e --arg part "$part" '.components | any(.name == $part)' "$sbom" >/dev/null ||
            failed "$part is not in $sbom"
    done
done
step "all of it passed"
