//! Traffic control: the filters by which the kernel hands every frame of the inside to red and every
//! frame of others on the outside to black, and what the unit writes to these devices to the
//! interfaces. They are u32 filters with mirred actions on the ingress hook, which need no program and
//! stay when the unit is killed. Read and written through rtnetlink.

use anyhow::{Context, Result};
use futures::{StreamExt, TryStreamExt};
use rtnetlink::packet_core::{
    NLM_F_ACK, NLM_F_CREATE, NLM_F_EXCL, NLM_F_REQUEST, NetlinkMessage, NetlinkPayload,
};
use rtnetlink::packet_route::RouteNetlinkMessage;
use rtnetlink::packet_route::tc::{
    TcAction, TcActionAttribute, TcActionGeneric, TcActionMirror, TcActionMirrorOption,
    TcActionOption, TcActionType, TcAttribute, TcFilterU32, TcFilterU32Option, TcHandle, TcMessage,
    TcMirror, TcMirrorActionType, TcOption, TcU32Key, TcU32Selector, TcU32SelectorFlags,
};

use super::kernel::{Kernel, LinkState, errno};
use super::plan::{Filter, FilterAction, FilterMatch};

/// A filter as the kernel has it, so that it can be compared: priority, keys, what follows.
type Seen = (u16, Vec<(u32, u32, i32)>, Then);

/// What a filter does, with the number of the other link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    Pass,
    Mirror(TcMirrorActionType, TcActionType, u32),
    /// Anything that no unit has made.
    Other,
}

impl Kernel {
    /// Makes the ingress hook of a link, if it has none. Returns true if it had none.
    pub(crate) async fn add_hook(&self, index: u32) -> Result<bool, rtnetlink::Error> {
        let mut message = TcMessage::with_index(index as i32);
        message.header.parent = TcHandle::CLSACT;
        message.header.handle = HOOK;
        message.attributes = vec![TcAttribute::Kind("clsact".into())];
        let request = RouteNetlinkMessage::NewQueueDiscipline(message);
        match self.ask(request, NLM_F_CREATE | NLM_F_EXCL).await {
            // The operator's, or one of an earlier process.
            Err(e) if errno(&e) == Some(libc::EEXIST) => Ok(false),
            result => result.map(|()| true),
        }
    }

    /// Removes the ingress hook of a link with all its filters.
    pub(crate) async fn remove_hook(&self, index: u32) -> Result<(), rtnetlink::Error> {
        let mut message = TcMessage::with_index(index as i32);
        message.header.parent = TcHandle::CLSACT;
        message.header.handle = HOOK;
        message.attributes = vec![TcAttribute::Kind("clsact".into())];
        self.ask(RouteNetlinkMessage::DelQueueDiscipline(message), 0)
            .await
    }

    /// Returns true if these are the only filters of their priorities on the ingress hook of a link.
    pub(crate) async fn has_filters(
        &self,
        index: u32,
        wanted: &[&Filter],
        links: &[LinkState],
    ) -> Result<bool> {
        let request = self.handle().traffic_filter(index as i32).get().ingress();
        let found: Vec<TcMessage> = match request.execute().try_collect().await {
            // There is no hook.
            Err(e) if matches!(errno(&e), Some(libc::EINVAL | libc::ENOENT)) => Vec::new(),
            result => result.context("cannot list the filters of a link")?,
        };
        let found: Vec<_> = found.iter().filter_map(seen).collect();
        let mut expected: Vec<_> = wanted.iter().map(|f| expected(f, links)).collect();
        let ours = |filter: &&Seen| expected.iter().any(|e| e.0 == filter.0);
        let mut ours: Vec<_> = found.iter().filter(ours).cloned().collect();
        ours.sort_by_key(|filter| filter.0);
        expected.sort_by_key(|filter| filter.0);
        Ok(ours == expected)
    }

    /// Returns true if the hook of a link has no filter, in neither direction.
    pub(crate) async fn is_unused(&self, index: u32) -> bool {
        let filters = || self.handle().traffic_filter(index as i32).get();
        let listings = [
            filters().ingress().execute().boxed(),
            filters().egress().execute().boxed(),
        ];
        for listing in listings {
            let found: Result<Vec<TcMessage>, _> = listing.try_collect().await;
            if found.is_ok_and(|found| !found.is_empty()) {
                return false;
            }
        }
        true
    }

    /// Adds a filter to the ingress hook of a link.
    pub(crate) async fn add_filter(
        &self,
        index: u32,
        filter: &Filter,
        links: &[LinkState],
    ) -> Result<(), rtnetlink::Error> {
        let (_, keys, then) = expected(filter, links);
        let mut selector = TcU32Selector::default();
        selector.flags = TcU32SelectorFlags::Terminal;
        selector.nkeys = keys.len() as u8;
        selector.keys = keys.iter().map(key).collect();
        let mut options = vec![TcFilterU32Option::Selector(selector)];
        match then {
            Then::Mirror(what, after, index) => {
                options.push(TcFilterU32Option::Action(vec![action(what, after, index)]));
            }
            Then::Pass | Then::Other => options.push(TcFilterU32Option::ClassId(PASSED)),
        }
        let mut message = of_filter(index, filter.priority);
        message.attributes = vec![
            TcAttribute::Kind(TcFilterU32::KIND.into()),
            TcAttribute::Options(options.into_iter().map(TcOption::U32).collect()),
        ];
        let request = RouteNetlinkMessage::NewTrafficFilter(message);
        self.ask(request, NLM_F_CREATE | NLM_F_EXCL).await
    }

    /// Removes all filters of a priority from the ingress hook of a link.
    pub(crate) async fn remove_filters(
        &self,
        index: u32,
        priority: u16,
    ) -> Result<(), rtnetlink::Error> {
        let message = of_filter(index, priority);
        let request = RouteNetlinkMessage::DelTrafficFilter(message);
        match self.ask(request, 0).await {
            // There is none, or no hook.
            Err(e) if matches!(errno(&e), Some(libc::ENOENT | libc::EINVAL)) => Ok(()),
            result => result,
        }
    }

    async fn ask(&self, request: RouteNetlinkMessage, flags: u16) -> Result<(), rtnetlink::Error> {
        let mut message = NetlinkMessage::from(request);
        message.header.flags = NLM_F_REQUEST | NLM_F_ACK | flags;
        let mut answers = self.handle().request(message)?;
        while let Some(answer) = answers.next().await {
            if let NetlinkPayload::Error(e) = answer.payload
                && e.code.is_some()
            {
                return Err(rtnetlink::Error::NetlinkError(e));
            }
        }
        Ok(())
    }
}

fn of_filter(index: u32, priority: u16) -> TcMessage {
    let mut message = TcMessage::with_index(index as i32);
    message.header.parent = TcHandle {
        major: u16::MAX,
        minor: TcHandle::MIN_INGRESS,
    };
    // The protocol is in network byte order.
    message.header.info = u32::from(priority) << 16 | u32::from(ALL_PROTOCOLS.to_be());
    message
}

/// How a filter looks in the kernel.
fn expected(filter: &Filter, links: &[LinkState]) -> Seen {
    let index = |name: &str| {
        let link = links.iter().find(|l| l.name == name);
        link.map_or(0, |l| l.index)
    };
    // Offsets count from the network header; a word has the two bytes before the Ethernet header in it.
    let keys = match filter.frames {
        FilterMatch::All => vec![(0, 0, 0)],
        FilterMatch::Group => vec![(0x0000_0100, 0x0000_0100, -16)],
        FilterMatch::To([a, b, c, d, e, f]) => vec![
            (0x0000_ffff, u32::from_be_bytes([0, 0, a, b]), -16),
            (u32::MAX, u32::from_be_bytes([c, d, e, f]), -12),
        ],
    };
    let then = match &filter.action {
        FilterAction::Pass => Then::Pass,
        FilterAction::Move(to) => Then::Mirror(
            TcMirrorActionType::EgressRedir,
            TcActionType::Stolen,
            index(to),
        ),
        FilterAction::Copy(to) => Then::Mirror(
            TcMirrorActionType::EgressMirror,
            TcActionType::Pipe,
            index(to),
        ),
        FilterAction::CopyAndDrop(to) => Then::Mirror(
            TcMirrorActionType::EgressMirror,
            TcActionType::Shot,
            index(to),
        ),
    };
    (filter.priority, keys, then)
}

/// Reads a filter of the kernel. `None` for the tables that u32 keeps its filters in.
fn seen(message: &TcMessage) -> Option<Seen> {
    let priority = (message.header.info >> 16) as u16;
    let options = message.attributes.iter().find_map(|a| match a {
        TcAttribute::Options(options) => Some(options),
        _ => None,
    })?;
    let mut keys = None;
    let mut then = Then::Pass;
    for option in options {
        match option {
            TcOption::U32(TcFilterU32Option::Selector(selector)) => {
                let of = |key: &TcU32Key| (key.mask, key.val, key.off);
                keys = Some(selector.keys.iter().map(of).collect());
            }
            TcOption::U32(TcFilterU32Option::Action(actions)) => {
                then = match actions.as_slice() {
                    [one] => mirror(one).unwrap_or(Then::Other),
                    _ => Then::Other,
                };
            }
            _ => {}
        }
    }
    Some((priority, keys?, then))
}

fn mirror(action: &TcAction) -> Option<Then> {
    action.attributes.iter().find_map(|attribute| {
        let TcActionAttribute::Options(options) = attribute else {
            return None;
        };
        options.iter().find_map(|option| match option {
            TcActionOption::Mirror(TcActionMirrorOption::Parms(mirror)) => Some(Then::Mirror(
                mirror.eaction,
                mirror.generic.action,
                mirror.ifindex,
            )),
            _ => None,
        })
    })
}

fn key((mask, val, off): &(u32, u32, i32)) -> TcU32Key {
    let mut key = TcU32Key::default();
    (key.mask, key.val, key.off) = (*mask, *val, *off);
    key
}

fn action(what: TcMirrorActionType, after: TcActionType, index: u32) -> TcAction {
    let mut mirror = TcMirror::default();
    mirror.generic = TcActionGeneric::default();
    mirror.generic.action = after;
    mirror.eaction = what;
    mirror.ifindex = index;
    let mut action = TcAction::default();
    action.attributes = vec![
        TcActionAttribute::Kind(TcActionMirror::KIND.into()),
        TcActionAttribute::Options(vec![TcActionOption::Mirror(TcActionMirrorOption::Parms(
            mirror,
        ))]),
    ];
    action
}

/// The handle of the ingress hook.
const HOOK: TcHandle = TcHandle {
    major: u16::MAX,
    minor: 0,
};
/// The class of frames that the host itself gets; its number means nothing.
const PASSED: TcHandle = TcHandle { major: 1, minor: 1 };
// `ETH_P_ALL` of `linux/if_ether.h`.
const ALL_PROTOCOLS: u16 = 3;
