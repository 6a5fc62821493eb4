//! The reasons for which packets are dropped: every drop has a name.

macro_rules! drop_reasons {
    ($($(#[$doc:meta])* $variant:ident => $name:literal,)*) => {
        /// Why a packet or datagram was dropped. It is at once a counter, a label, a field of a
        /// trace and what a test expects.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(usize)]
        pub enum DropReason {
            $($(#[$doc])* $variant,)*
        }

        impl DropReason {
            /// All reasons, in the order of their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Returns the name in counters and output.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

drop_reasons! {
    /// Not an IPv4 or IPv6 packet that can be parsed: truncated, wrong version, wrong lengths.
    MalformedIp => "malformed_ip",
    /// A broadcast destination, or a multicast one that no group carries.
    Multicast => "multicast",
    /// Multicast that no router forwards: its hop count is 1, or its address is for one link alone.
    LinkScope => "link_scope",
    /// A frame that is neither IP nor of a protocol that is relayed.
    EtherType => "ether_type",
    /// A protocol that could be relayed but is switched off.
    NotRelayed => "not_relayed",
    /// A host on the inside claims an address that is no terminal of this unit, or answers as a
    /// router or a DHCP server.
    Spoofed => "spoofed",
    /// From one host on the inside to another, which the unit sees because a switch floods it.
    SameSide => "same_side",
    /// A relayed frame that came back a moment later: inside and outside are connected.
    Looped => "looped",
    /// The offload header of the TUN device does not fit its packet.
    MalformedOffload => "malformed_offload",
    /// Larger than any packet that the unit can send on.
    TooBig => "too_big",
    /// The source is not a terminal of this unit.
    SourceNotServed => "source_not_served",
    /// The destination is not a terminal of this unit.
    DestinationNotServed => "destination_not_served",
    /// The queue of packets waiting for a key search or a START is full.
    HoldFull => "hold_full",
    /// Waited too long for a key search or a START.
    HoldExpired => "hold_expired",
    /// The key search had no answer and the destination is in a protected prefix.
    NoPathProtected => "no_path_protected",
    /// The key search had no answer and the policy is closed, or the pair was encrypted before.
    NoPathClosed => "no_path_closed",
    /// The unit has no key of the path's group (left, evicted, not yet registered), or does not
    /// support its suite.
    NoKey => "no_key",
    /// The lease ran out in a group that locks.
    Locked => "locked",
    /// The sender's counter is used up: 2^48 values.
    CounterExhausted => "counter_exhausted",
    /// From outside in clear, for a pair that is encrypted or a protected prefix.
    ClearInbound => "clear_inbound",
    /// ESP: shorter than the smallest packet or not aligned.
    EspMalformed => "esp_malformed",
    /// ESP: no key has this SPI.
    EspUnknownSpi => "esp_unknown_spi",
    /// ESP: sent before this unit's process began or the earlier one stopped, or outside the freshness limit.
    EspStale => "esp_stale",
    /// ESP: the counter was seen before, or is older than the window.
    EspReplay => "esp_replay",
    /// ESP: deriving keys for new senders or segments is over its budget.
    EspBudget => "esp_budget",
    /// ESP: the integrity check failed.
    EspAuth => "esp_auth",
    /// ESP: decrypted, but padding, next header or inner addresses are not what a sender produces.
    EspInner => "esp_inner",
    /// ESP: decrypted under a group other than the one that the pair's path, pin or prefix names.
    EspWrongGroup => "esp_wrong_group",
    /// Search packet: truncated or with impossible fields.
    SearchMalformed => "search_malformed",
    /// Search packet: no tag or MAC of a group of this unit.
    SearchNoTag => "search_no_tag",
    /// Search packet: its time is outside the freshness limit, it is the unit's own coming back, or
    /// it was repeated too often.
    SearchStale => "search_stale",
    /// Search packet: a reply that answers no search under way.
    SearchUnexpected => "search_unexpected",
    /// Search packet or miss: over the budget of searches per second.
    SearchBudget => "search_budget",
    /// Search packet for a terminal elsewhere: the unit does not pass searches on.
    SearchNotTransit => "search_not_transit",
    /// Control: truncated, oversized, wrong magic or version, impossible fields.
    ControlMalformed => "control_malformed",
    /// Control: another manager's realm.
    ControlRealm => "control_realm",
    /// Control: the session is unknown, or the type is not expected in this state.
    ControlUnexpected => "control_unexpected",
    /// Control: authentication failed.
    ControlAuth => "control_auth",
    /// Control: a sequence number seen before.
    ControlReplay => "control_replay",
    /// Control: no valid cookie.
    ControlCookie => "control_cookie",
    /// Control: over a budget (RSA work, strangers).
    ControlBudget => "control_budget",
    /// Control: a unit that the manager does not know, or has evicted.
    ControlUnknownUnit => "control_unknown_unit",
    /// Control: a unit that must be accepted after a restore; every message, while a restore is
    /// being recorded.
    ControlRestored => "control_restored",
    /// Control: enrollment with a token that is unknown, expired or used by other keys.
    ControlToken => "control_token",
    /// Control: an operation inside the manager failed; nobody was answered.
    ControlInternal => "control_internal",
    /// The kernel did not accept the packet.
    WriteFailed => "write_failed",
    /// A queue inside the unit was full.
    QueueFull => "queue_full",
    /// The queue of the inside's TUN device was full: the unit did not read fast enough what came from the terminals.
    RedQueueFull => "red_queue_full",
    /// The queue of the outside's TUN device was full: the unit did not read fast enough what came from the hub.
    BlackQueueFull => "black_queue_full",
    /// The host had to fragment a packet, but could not or must not, because it is larger than the
    /// MTU of its route. Counted for the whole host.
    FragmentFailed => "fragment_failed",
    /// The host had no route for a packet that it was to forward. Counted for the whole host.
    NoRoute => "no_route",
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_numbers_are_positions() {
        let mut names: Vec<_> = DropReason::ALL.iter().map(|r| r.name()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), DropReason::ALL.len());
        for (i, reason) in DropReason::ALL.iter().enumerate() {
            assert_eq!(*reason as usize, i);
        }
    }
}
