#!/usr/bin/env bash
# Makes sure that this machine has what building, testing and the demo need.
#
#   scripts/setup.sh           install what is missing (as root, on Debian and its relatives)
#   scripts/setup.sh --check   only say what is missing
#   scripts/setup.sh --test    also what the tests need
#   scripts/setup.sh --ci      also what .ci/run needs
#   scripts/setup.sh --bench   also the other VPNs that `scripts/bench.sh throughput` measures, and its tools
#
# This is the one list of packages; the demo, the tests and CI all come here.
set -euo pipefail

# What is looked for (a program, or a file) and the Debian package that has it.
needs=(
    cc:gcc
    /usr/include/stdlib.h:libc6-dev
    ip:iproute2
    nft:nftables
    ping:iputils-ping
    ethtool:ethtool
)
test_needs=(
    # A server and a client of DHCP, traceroute and a multicast router, which scenarios run beside units.
    # On a machine that starts services, Debian starts that of the multicast router, which routes nothing
    # without a configuration.
    dnsmasq:dnsmasq-base
    dhcpcd:dhcpcd-base
    traceroute:traceroute
    smcrouted:smcroute
    # Reads captures with packaging/wireshark/fpn.lua.
    tshark:tshark
)
ci_needs=(
    "${test_needs[@]}"
    jq:jq
    objdump:binutils
    shellcheck:shellcheck
    systemd-analyze:systemd
    valgrind:valgrind
)
# Other VPNs. On a machine that starts services, Debian starts those of strongSwan and tinc at once.
bench_needs=(
    iperf3:iperf3
    perf:linux-perf
    strace:strace
    wireguard-go:wireguard-go
    nebula:nebula
    fastd:fastd
    tincd:tinc
    openvpn:openvpn
    openssl:openssl
    swanctl:strongswan-swanctl
    /usr/lib/ipsec/charon:strongswan-charon
    /usr/lib/ipsec/plugins/libstrongswan-openssl.so:libstrongswan-standard-plugins
    /usr/lib/ipsec/plugins/libstrongswan-kernel-libipsec.so:libcharon-extra-plugins
)
rust_wanted=1.95

check_only=false
for argument in "$@"; do
    case $argument in
    --check) check_only=true ;;
    --test) needs+=("${test_needs[@]}") ;;
    --ci) needs+=("${ci_needs[@]}") ;;
    --bench) needs+=("${bench_needs[@]}") ;;
    *)
        echo "usage: scripts/setup.sh [--check] [--test] [--ci] [--bench]" >&2
        exit 2
        ;;
    esac
done

# Where ip and nft live is not in every user's path.
PATH=$PATH:/usr/sbin:/sbin

missing_packages() {
    local need
    for need in "${needs[@]}"; do
        local what=${need%%:*}
        if [[ $what == /* ]]; then
            [[ -e $what ]] || echo "${need##*:}"
        else
            command -v "$what" >/dev/null || echo "${need##*:}"
        fi
    done
}

problems=0
problem() {
    echo "setup: $*" >&2
    problems=$((problems + 1))
}

mapfile -t missing < <(missing_packages)
if ((${#missing[@]} > 0)); then
    if $check_only || ((EUID != 0)) || ! command -v apt-get >/dev/null; then
        problem "missing packages (Debian's names): ${missing[*]}"
        if command -v apt-get >/dev/null; then
            problem "  to install them: sudo apt-get install --no-install-recommends ${missing[*]}"
        else
            problem "  install them with this system's package manager"
        fi
    else
        echo "setup: installing ${missing[*]}"
        export DEBIAN_FRONTEND=noninteractive
        apt-get update -qq
        apt-get install -y -qq --no-install-recommends "${missing[@]}"
        mapfile -t missing < <(missing_packages)
        ((${#missing[@]} == 0)) || problem "still missing after the installation: ${missing[*]}"
    fi
fi

# Debian's Rust is too old, so it does not come from a package.
if ! command -v cargo >/dev/null; then
    problem "no cargo: install Rust $rust_wanted or later, see https://rustup.rs"
else
    rust=$(rustc --version | cut -d' ' -f2)
    if [[ $(printf '%s\n' "$rust_wanted" "$rust" | sort -V | head -n1) != "$rust_wanted" ]]; then
        problem "Rust is $rust, needed is $rust_wanted or later: rustup update stable"
    fi
fi

# Not a package either; the network tests and the daemons need it.
if [[ ! -e /dev/net/tun ]]; then
    if ! $check_only && ((EUID == 0)) && modprobe tun 2>/dev/null && [[ -e /dev/net/tun ]]; then
        echo "setup: loaded the kernel module tun"
    else
        problem "no /dev/net/tun: modprobe tun, or in a container pass the device in (--device /dev/net/tun)"
    fi
fi

if ((problems > 0)); then
    exit 1
fi
echo "setup: everything is there"
