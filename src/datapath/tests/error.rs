//! Tests ICMP errors about decrypted packets.

use super::*;

/// An address that no unit serves.
fn nobody(v4: bool) -> IpAddr {
    if v4 {
        IpAddr::from([192, 0, 0, 8])
    } else {
        IpAddr::from([0x100, 0, 0, 0, 0, 0, 0, 8])
    }
}

/// Returns an error from `from` to unit 2's terminal, which has sent `quoted`.
fn error(from: IpAddr, kind: u8, quoted: &[u8]) -> Vec<u8> {
    let (v4, to) = (from.is_ipv4(), terminal(2, from.is_ipv4()));
    let mut message = vec![kind, 4, 0, 0, 0, 0, 5, 20];
    message.extend_from_slice(quoted);
    let (protocol, pseudo) = match v4 {
        true => (protocol::ICMP, 0),
        false => {
            let len = message.len();
            let sum = pseudo_header_sum(from, to, protocol::ICMPV6, len);
            (protocol::ICMPV6, sum)
        }
    };
    let sum = checksum(pseudo, &message).to_be_bytes();
    message[2..4].copy_from_slice(&sum);
    ip(from, to, protocol, &message)
}

/// Returns a packet of unit 2's terminal that a router in front of unit 1's terminal cannot
/// deliver.
fn undelivered(v4: bool) -> Vec<u8> {
    udp_between(terminal(2, v4), terminal(1, v4), 300)
}

/// The kinds of errors: too big, unreachable, time exceeded, parameter problem.
fn kinds(v4: bool) -> &'static [u8] {
    if v4 { &[3, 11, 12] } else { &[1, 2, 3, 4] }
}

#[test]
fn an_error_about_a_decrypted_packet_goes_back_sealed_in_the_terminals_name() {
    let (a, b) = (Unit::new(1).snapshot(), Unit::new(2).snapshot());
    let (mut tx, mut rx) = (Sending::default(), Receiving::default());
    for v4 in [true, false] {
        for kind in kinds(v4) {
            // A kernel may quote any length, but at least the header.
            for quote in [40, 48, 328] {
                let quoted = undelivered(v4);
                let quoted = &quoted[..quote.min(quoted.len())];
                let sealed = tx.send(&[error(nobody(v4), *kind, quoted)], &a, start());
                assert_eq!(sealed.len(), 1, "type {kind}");
                let text = quoted.get(64..).unwrap_or_default();
                assert!(
                    !text
                        .chunks_exact(16)
                        .any(|t| sealed[0].windows(16).any(|w| w == t))
                );
                let out = rx.receive(&across(&sealed), &b, start());
                let expected = error(terminal(1, v4), *kind, quoted);
                let all_but_ttl = |p: &[u8]| with_ttl(p.to_vec(), 1);
                assert_eq!(all_but_ttl(&out[0]), all_but_ttl(&expected));
            }
        }
    }
}

#[test]
fn an_error_about_a_decrypted_packet_never_leaves_in_clear() {
    for v4 in [true, false] {
        let pair = Pair {
            src: terminal(1, v4),
            dst: terminal(2, v4),
        };
        let mut unit = Unit::new(1);
        unit.policy.open = true;
        unit.paths = Vec::new();
        let searching = unit.snapshot();
        let plain = unit.change(|u| u.paths = vec![(pair, path(PathAction::Plain))]);
        let error = error(nobody(v4), 3 - u8::from(!v4), &undelivered(v4));
        let terminals = udp_between(pair.src, pair.dst, 10);

        let mut tx = Sending::default();
        let out = tx.send(&[&error, &terminals], &plain, start());
        assert_eq!(out, std::slice::from_ref(&terminals));
        assert_eq!(tx.counters.drops(DropReason::NoPathClosed), 1);

        // The same holds if the error had to wait for the result of the search.
        let mut tx = Sending::default();
        assert!(
            tx.send(&[&error, &terminals], &searching, start())
                .is_empty()
        );
        let nothing: &[Vec<u8>] = &[];
        assert_eq!(tx.send(nothing, &plain, start()), [terminals]);
        assert_eq!(tx.counters.drops(DropReason::NoPathClosed), 1);
    }
}

#[test]
fn whatever_else_comes_from_nobody_is_not_sent_in_a_terminals_name() {
    let a = Unit::new(1).snapshot();
    for v4 in [true, false] {
        let good = error(nobody(v4), kinds(v4)[0], &undelivered(v4));
        let message = good.len() - undelivered(v4).len() - 8;
        let others = udp_between(terminal(2, v4), terminal(3, v4), 100);
        let strangers = udp_between(terminal(3, v4), terminal(1, v4), 100);
        let mut bad = vec![
            udp_between(nobody(v4), terminal(2, v4), 10),
            // An echo, which is no error.
            error(nobody(v4), if v4 { 8 } else { 128 }, &undelivered(v4)),
            // An error about a packet to another terminal, or from another terminal.
            error(nobody(v4), kinds(v4)[0], &others),
            error(nobody(v4), kinds(v4)[0], &strangers),
            // An error about a packet of the other family.
            error(nobody(v4), kinds(v4)[0], &undelivered(!v4)),
            // An error that quotes less than a header.
            error(
                nobody(v4),
                kinds(v4)[0],
                &undelivered(v4)[..if v4 { 19 } else { 39 }],
            ),
            error(nobody(v4), kinds(v4)[0], &[]),
        ];
        if !v4 {
            // A damaged error, which must not become valid in this way.
            bad.push(with_byte(good.clone(), message + 6, 0x77));
        }
        for packet in bad {
            let mut tx = Sending::default();
            assert!(tx.send(&[&packet], &a, start()).is_empty());
            assert_eq!(tx.counters.drops(DropReason::SourceNotServed), 1);
            assert!(tx.batch.misses.is_empty());
        }
    }
}
