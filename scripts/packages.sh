#!/usr/bin/env bash
# Tests the packages for Debian and those in RPM format: installs, upgrades, removes and (Debian) purges
# them in throwaway copies of this machine's file system (overlays in mount namespaces of their own), and
# looks at users, modes and keys after each step. Nothing of this machine is changed. As root, with the
# tools of scripts/release.sh, and rpm.
#
#   scripts/packages.sh
set -euo pipefail
cd "$(dirname "$0")/.."

if ((EUID != 0)); then
    echo "packages: root is needed for dpkg, rpm and for the copy of the file system" >&2
    exit 1
fi
if [[ ${1:-} != --inside ]]; then
    if ! command -v rpm >/dev/null; then
        echo "packages: missing: rpm (a package of Debian)" >&2
        exit 1
    fi
    work=$(mktemp -d)
    trap 'gpgconf --homedir "$work/gnupg" --kill all; rm -rf "$work"' EXIT
    # A key for the checksums, which is gone afterwards.
    install -d -m 700 "$work/gnupg"
    export GNUPGHOME=$work/gnupg
    gpg --quiet --batch --passphrase '' --quick-generate-key release@example.org default default never
    scripts/release.sh --debug --sign release@example.org "$work/first"
    # The same programs as a later version.
    mkdir "$work/second"
    for package in mge eu; do
        cargo deb --quiet --locked --no-build --profile dev -p "fpn-$package" --deb-version 99.0.0-1 \
            --output "$work/second/"
        cargo generate-rpm --profile debug -p "$package" --set-metadata 'version = "99.0.0"' \
            --output "$work/second/"
    done
    cd "$work/first"
    sha256sum --quiet -c SHA256SUMS
    gpg --quiet --verify SHA256SUMS.asc SHA256SUMS
    # The control: a changed list is noticed.
    if { cat SHA256SUMS && echo; } | gpg --quiet --verify SHA256SUMS.asc - 2>/dev/null; then
        echo "packages: the signature fits other checksums too" >&2
        exit 1
    fi
    cd "$OLDPWD"
    for kind in deb rpm; do
        mkdir "$work/$kind"
        unshare --mount --propagation private "$0" --inside "$work" "$kind"
    done
    echo "packages: all of it passed"
    exit
fi

work=$2
kind=$3
root=$work/$kind/root
layers=$work/$kind/layers
mkdir "$root" "$layers"
mount -t tmpfs tmpfs "$layers"
mkdir "$layers/upper" "$layers/work"
mount -t overlay overlay -o "lowerdir=/,upperdir=$layers/upper,workdir=$layers/work" "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/run"
mkdir "$root/packages" "$root/run/systemd" "$root/run/systemd/system"
cp -r "$work/first" "$work/second" "$root/packages/"

# systemd does not run here: this notes what it is asked for.
rm -f "$root/usr/bin/systemctl"
# shellcheck disable=SC2016 # it is expanded there
printf '#!/bin/sh\necho "$*" >>/run/asked\n' >"$root/usr/bin/systemctl"
chmod 755 "$root/usr/bin/systemctl"

failed() {
    echo "packages: $kind: $*" >&2
    exit 1
}
inside() {
    chroot "$root" "$@"
}
# Runs a package manager, and keeps what it and the packages' own scripts say.
manager_says() {
    : >"$root/run/asked"
    said=$(inside env DEBIAN_FRONTEND=noninteractive "$@" 2>&1) || {
        echo "$said" >&2
        failed "$* failed"
    }
    # rpm goes on if one of these fails.
    [[ $said != *"scriptlet failed"* ]] || failed "$* said: $said"
}
# install_all FOLDER: also replaces an earlier version.
install_all() {
    local files
    files=("$work/$1"/*."$kind")
    files=("${files[@]/#"$work"//packages}")
    # This machine need not have what they depend on.
    case $kind in
    deb) manager_says dpkg --install --force-depends "${files[@]}" ;;
    rpm) manager_says rpm --force-debian --upgrade --nodeps "${files[@]}" ;;
    esac
}
remove_all() {
    case $kind in
    deb) manager_says dpkg --remove fpn-mge fpn-eu ;;
    rpm) manager_says rpm --force-debian --erase fpn-mge fpn-eu ;;
    esac
}
versions() {
    case $kind in
    deb) inside dpkg-query -W fpn-mge fpn-eu ;;
    rpm) inside rpm -q fpn-mge fpn-eu ;;
    esac
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
    echo "packages: $kind: $*"
}

step "install"
if inside getent passwd fpn-mge >/dev/null; then
    failed "this machine has the user fpn-mge already"
fi
install_all first
if [[ $kind == deb ]]; then
    has "$said" "fpn-mge init --listen"
    has "$said" "enable --now fpn-guard fpn-eu@NAME"
fi
user=$(inside getent passwd fpn-mge)
has "$user" "/nologin"
(($(inside id -u fpn-mge) < 1000)) || failed "fpn-mge is not a system user: $user"
has_mode /var/lib/fpn-mge fpn-mge:fpn-mge 700
has_mode /var/lib/fpn-eu root:root 700
compressed=
[[ $kind == rpm ]] || compressed=.gz
for program in fpn-mge fpn-eu; do
    has_mode "/usr/bin/$program" root:root 755
    has_mode "/usr/share/man/man8/$program.8$compressed" root:root 644
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
has "$(versions)" "99.0.0"
keys_are_private

step "remove"
wants=/etc/systemd/system/multi-user.target.wants
inside mkdir -p "$wants"
inside ln -s /usr/lib/systemd/system/fpn-eu@.service "$wants/fpn-eu@a.service"
remove_all
asked=$(cat "$root/run/asked")
case $kind in
deb)
    has "$asked" "stop fpn-mge.service fpn-rotate.timer"
    has "$asked" "disable fpn-mge.service fpn-rotate.timer"
    ;;
rpm) has "$asked" "disable --now fpn-mge.service fpn-rotate.timer" ;;
esac
has "$asked" "stop fpn-eu@*.service"
has "$asked" "disable fpn-eu@a.service"
has "$asked" "disable fpn-guard.service"
[[ ! -e $root/usr/bin/fpn-mge && ! -e $root/usr/bin/fpn-eu ]] || failed "programs are left"
keys_are_private

# RPM knows nothing beyond removing.
if [[ $kind == deb ]]; then
    step "purge"
    manager_says dpkg --purge fpn-mge fpn-eu
fi
has "$said" "keys and database are left in /var/lib/fpn-mge"
has "$said" "keys are left in /var/lib/fpn-eu"
keys_are_private
if versions >/dev/null 2>&1; then
    failed "the packages are still known: $(versions)"
fi

step "install again"
install_all first
[[ $said != *"fpn-mge init"* ]] || failed "a manager that is there is not to be created"
keys_are_private
inside runuser -u fpn-mge -- fpn-mge backup /tmp/packages-backup >/dev/null 2>&1 ||
    failed "the manager cannot be used any more"

for sbom in "$work"/first/*.cdx.json; do
    for part in fpn misty1 tokio; do
        jq -e --arg part "$part" '.components | any(.name == $part)' "$sbom" >/dev/null ||
            failed "$part is not in $sbom"
    done
done
