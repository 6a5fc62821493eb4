#!/usr/bin/env bash
# Runs the services under a systemd of their own: in a throwaway copy of this machine's file system, in
# namespaces, with the programs of target/debug. Shows that the sandbox of each service lets it work,
# that it is ready when it says so, restarts after a crash, is ended by the watchdog when it stands
# still, and reads its credential. Nothing of this machine is changed. As root, where systemd is
# installed; takes less than a minute.
#
#   scripts/systemd.sh
set -euo pipefail
cd "$(dirname "$0")/.."

if ((EUID != 0)); then
    echo "systemd: root is needed for namespaces" >&2
    exit 1
fi

# 1. On the machine.
if [[ ${1:-} == "" ]]; then
    cargo build --workspace --locked
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    mkdir "$work/out"
    timeout 300 unshare --mount --propagation private --pid --fork --kill-child --net --uts --ipc \
        --cgroup "$0" --boot "$work" >"$work/out/console" 2>&1 || true
    if [[ $(cat "$work/out/result" 2>/dev/null) != passed ]]; then
        cat "$work/out/"* >&2
        echo "systemd: failed" >&2
        exit 1
    fi
    grep '^systemd: ' "$work/out/told"
    exit
fi

# 2. In the namespaces, before systemd: the copy of the file system.
if [[ $1 == --boot ]]; then
    work=$2
    root=$work/root
    mkdir "$root" "$work/layers"
    mount -t tmpfs tmpfs "$work/layers"
    mkdir "$work/layers/upper" "$work/layers/work"
    mount -t overlay overlay \
        -o "lowerdir=/,upperdir=$work/layers/upper,workdir=$work/layers/work" "$root"
    mount -t proc proc "$root/proc"
    mount -t sysfs sysfs "$root/sys"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/run"
    mount -t tmpfs tmpfs "$root/tmp"
    if grep -qw cgroup /proc/filesystems && [[ ! -e /sys/fs/cgroup/cgroup.controllers ]]; then
        mount -t tmpfs tmpfs "$root/sys/fs/cgroup"
        mkdir "$root/sys/fs/cgroup/systemd"
        mount -t cgroup -o none,name=systemd cgroup "$root/sys/fs/cgroup/systemd"
    else
        mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
    fi
    mkdir "$root/out"
    mount --bind "$work/out" "$root/out"
    install -m 755 target/debug/fpn-mge target/debug/fpn-eu "$root/usr/bin/"
    install -m 644 packaging/systemd/*.service "$root/usr/lib/systemd/system/"
    install -m 644 packaging/sysusers/*.conf "$root/usr/lib/sysusers.d/"
    install -m 755 "$0" "$root/usr/bin/fpn-test-services"
    # Nothing of this machine's own.
    rm -f "$root"/etc/systemd/system/*.wants/*
    rm -rf "$root/var/lib/fpn-mge" "$root/var/lib/fpn-eu"
    echo 0123456789abcdef0123456789abcdef >"$root/etc/machine-id"
    cat >"$root/etc/systemd/system/fpn-test.service" <<'UNIT'
[Service]
Type=oneshot
ExecStart=/usr/bin/fpn-test-services --inside
StandardOutput=file:/out/told
StandardError=file:/out/errors
ExecStopPost=/bin/systemctl --no-block exit
UNIT
    # systemd passes credentials by mounts that spread.
    mount --make-rshared "$root"
    exec chroot "$root" env container=fpn /lib/systemd/systemd --system --unit=fpn-test.service
fi

# 3. Under systemd.
trap 'journalctl --no-pager -u "fpn*" >/out/journal' EXIT

step() {
    echo "systemd: $*"
}
is() {
    [[ $2 == "$3" ]] || {
        echo "$1 is $2, not $3" >&2
        exit 1
    }
}
of() {
    systemctl show -P "$2" "$1"
}
# settle WHAT VALUE COMMAND...: waits until the command says that.
settle() {
    local what=$1 value=$2 found
    shift 2
    for _ in $(seq 100); do
        found=$("$@" 2>/dev/null) || true
        [[ $found == *"$value"* ]] && return
        sleep 0.2
    done
    is "$what" "$found" "$value"
}

# Checks that a service could confine itself with Landlock: its name, and its status as JSON.
confined() {
    [[ $2 == *'"landlock": "'@(on|partial)'"'* ]] || is "the confinement of $1" "$2" "by Landlock"
}

ip link set lo up
ip link add in0 type veth peer name in1
ip link add out0 type veth peer name out1
for link in in0 in1 out0 out1; do
    ip link set "$link" up
done
ip addr add 10.77.0.101/24 dev out0
ip addr add 10.78.0.1/24 dev in0
systemd-sysusers fpn-mge.conf
install -d -m 0700 -o fpn-mge -g fpn-mge /var/lib/fpn-mge

step "a manager that was not created is not started"
systemctl start fpn-mge
is "a manager without a folder" "$(of fpn-mge ActiveState)" inactive

step "the manager serves when systemctl says that it runs"
runuser -u fpn-mge -- fpn-mge init --listen 127.0.0.1:4747
systemctl start fpn-mge
confined "the manager" "$(fpn-mge status --json)"
fpn-mge group add office
token=$(fpn-mge eu add unit-a --group office)
settle "its state" "live units: 0, groups: " of fpn-mge StatusText

step "the guard closes the host before the unit runs"
unit() {
    fpn-eu --dir /var/lib/fpn-eu/a "$@"
}
unit enroll "$token" --inside in0 --outside out0 --ce 10.78.0.11/32 --mode gateway
systemctl start fpn-guard
nft list table ip fpn_guard >/dev/null

step "a unit works in its sandbox, as a router too"
systemctl start fpn-eu@a
unit status >/dev/null
settle "the unit's state" "registered at 127.0.0.1:4747" of fpn-eu@a StatusText
is "forwarding of the inside" "$(cat /proc/sys/net/ipv4/conf/in0/forwarding)" 1
warnings=$(unit status --json)
confined "the unit" "$warnings"
[[ $warnings != *"cannot"* ]] || is "the state" "$warnings" "without errors"

step "it finds other files of the host, and no password hashes"
seen() {
    wc -c <"/proc/$(of fpn-eu@a MainPID)/root$1"
}
[[ $(seen /etc/passwd) -gt 0 && -s /etc/shadow ]] || is "/etc/passwd" missing there
is "what it finds of /etc/shadow" "$(seen /etc/shadow)" 0

step "its guard is there again after somebody has removed it"
nft delete table ip fpn_guard
settle "the guard" "table ip fpn_guard" nft list tables

step "a unit that crashed runs again"
kill -9 "$(of fpn-eu@a MainPID)"
settle "the unit's restarts" 1 of fpn-eu@a NRestarts
settle "the unit" active of fpn-eu@a ActiveState
settle "the unit's state" "registered at" of fpn-eu@a StatusText

step "a unit that is stopped restores the host, and the guard stays"
systemctl stop fpn-eu@a
is "forwarding of the inside" "$(cat /proc/sys/net/ipv4/conf/in0/forwarding)" 0
nft list table ip fpn_guard >/dev/null
systemctl stop fpn-guard
nft list table ip fpn_guard >/dev/null

step "a unit that is a bump in the wire works in its sandbox"
sed -i 's/^mode = .*/mode = "inline"/' /var/lib/fpn-eu/a/eu.toml
systemctl start fpn-eu@a
settle "the unit's state" "registered at" of fpn-eu@a StatusText
systemctl stop fpn-eu@a
unit guard off
is "the tables of nft" "$(nft list tables)" ""

step "the key that seals the database may be a credential"
systemctl stop fpn-mge
mkdir -p /etc/credstore
mv /var/lib/fpn-mge/seal.key /etc/credstore/fpn-mge.seal.key
chown root: /etc/credstore/fpn-mge.seal.key
systemctl start fpn-mge
fpn-mge group list >/dev/null

step "a manager that stands still is ended by the watchdog, and no other"
mkdir -p /run/systemd/system/fpn-mge.service.d
printf '[Service]\nWatchdogSec=4\n' >/run/systemd/system/fpn-mge.service.d/watchdog.conf
systemctl daemon-reload
systemctl restart fpn-mge
sleep 9
is "the manager's restarts" "$(of fpn-mge NRestarts)" 0
kill -STOP "$(of fpn-mge MainPID)"
settle "the manager's restarts" 1 of fpn-mge NRestarts
settle "the manager" active of fpn-mge ActiveState
fpn-mge group list >/dev/null

step "all of it passed"
echo passed >/out/result
