//! What units report of their terminals. It is for operators: nothing that the manager does depends
//! on it.
//!
//! It is kept in memory, because each registration brings it again. A unit can change only what is
//! known of itself, so it neither displaces nor hides what others claim; two claims are shown side by
//! side.
//!
//! Cost: a report takes a few look-ups (log n) for each of its claims, at most 1,024, and steps for
//! claims of others around and within them, at most 64 each. `Shard::status` looks again at the claims
//! that were found disputed.

use std::collections::BTreeMap;
use std::time::Duration;

use ipnet::IpNet;

use super::claims::{Claimed, outermost};
use super::{Shard, millis};
use crate::DropReason;
use crate::budget::Budget;
use crate::ids::{EuId, SessionId};
use crate::manager::event::{
    ClaimStatus, Dispute, Disputes, MgeEvent, ReportedTerminal, UnitReport, Whereabouts,
};
use crate::time::Timestamp;
use crate::wire::control::{Body, Claim, ClaimKind, MayServe, Report, ReportAck};

/// A report that a session brings in, part by part.
pub(super) struct Incoming {
    number: u32,
    parts: u8,
    /// The part that comes next.
    next: u8,
    left_out: u32,
    version: String,
    claims: Vec<Claim>,
    budget: Budget,
}

/// The last complete report of a unit.
pub(super) struct Reported {
    session: SessionId,
    at: Timestamp,
    version: String,
    left_out: u32,
    /// Sorted.
    claims: Vec<Claim>,
}

impl Shard {
    /// Handles a part of a report.
    pub(super) fn report(
        &mut self,
        now: Timestamp,
        id: SessionId,
        report: Report,
    ) -> Result<(), DropReason> {
        let session = self.sessions.get_mut(&id);
        let session = session.ok_or(DropReason::ControlUnexpected)?;
        let incoming = session.incoming.get_or_insert_with(Box::default);
        if !incoming.budget.take(now) {
            return Err(DropReason::ControlBudget);
        }
        let ack = ReportAck {
            number: report.number,
            part: report.part,
        };
        let complete = incoming.take(report)?;
        let complete = complete.then(|| incoming.complete(now, id));
        let eu = session.eu;
        let answer = session.seal_answer(self.realm, &Body::ReportAck(ack));
        self.transmits.extend(answer);
        if let Some(reported) = complete {
            self.note_report(now, eu, reported);
        }
        Ok(())
    }

    /// Forgets what a unit has reported, because it serves nobody any more.
    pub(super) fn forget_report(&mut self, now: Timestamp, eu: EuId) {
        let unit = self.units.get_mut(&eu);
        if let Some(before) = unit.and_then(|unit| unit.report.take()) {
            self.replace_claims(now, eu, &before.served(), &[]);
        }
    }

    /// Returns which units claim an address.
    pub(in crate::manager) fn where_is(&self, now: Timestamp, addr: IpNet) -> Whereabouts {
        let claims = self.served.around(addr).take(MOST_CLAIMS);
        let mut claims: Vec<_> = claims
            .filter_map(|(terminal, eu, since)| {
                let report = self.units.get(&eu)?.report.as_ref()?;
                Some(ClaimStatus {
                    eu,
                    terminal,
                    kind: report.kind_of(&terminal)?,
                    allowed: self.units.get(&eu)?.may_serve.allows(&terminal),
                    registered: self.is_registered(eu),
                    since_ms: millis(now.since(since)),
                    report_ms: millis(now.since(report.at)),
                })
            })
            .collect();
        claims.sort_by_key(|claim| (!claim.registered, std::cmp::Reverse(claim.since_ms)));
        let more = claims.len().saturating_sub(SHOWN);
        claims.truncate(SHOWN);
        Whereabouts { claims, more }
    }

    /// Returns what a unit has reported.
    pub(in crate::manager) fn unit_report(&self, now: Timestamp, eu: EuId) -> Option<UnitReport> {
        let report = self.units.get(&eu)?.report.as_ref()?;
        let terminals = report.claims.iter().map(|claim| ReportedTerminal {
            terminal: claim.prefix,
            kind: claim.kind,
        });
        Some(UnitReport {
            version: report.version.clone(),
            age_ms: millis(now.since(report.at)),
            left_out: report.left_out,
            terminals: terminals.collect(),
            up_to_date: self.is_up_to_date(eu),
        })
    }

    /// Returns the terminals that several registered units claim: of those that were found disputed,
    /// the ones that still are.
    pub(super) fn disputes(&self) -> Disputes {
        let mut disputes = Disputes::default();
        for (terminal, eu) in self.disputed.iter().copied() {
            // Of two claims of the same prefix, one is counted.
            let others = self.rivals(eu, self.served.around(terminal));
            let mut others = others.filter(|(outer, other)| *outer != terminal || *other < eu);
            let Some((_, other)) = others.next().filter(|_| self.is_registered(eu)) else {
                continue;
            };
            disputes.count += 1;
            if disputes.first.len() < SHOWN {
                let units = [other, eu];
                disputes.first.push(Dispute { terminal, units });
            }
        }
        disputes
    }

    /// Returns how many registered units run each version.
    pub(super) fn versions(&self) -> BTreeMap<String, usize> {
        let mut versions: BTreeMap<String, usize> = BTreeMap::new();
        for unit in self.units.values() {
            let Some(report) = unit.report.as_ref() else {
                continue;
            };
            if !self.is_registered(unit.id) {
                continue;
            }
            if let Some(count) = versions.get_mut(&report.version) {
                *count += 1;
            } else if versions.len() < VERSIONS {
                versions.insert(report.version.clone(), 1);
            }
        }
        versions
    }

    /// Returns registered units that say to serve what they may not. Only units with limits cost
    /// something.
    pub(super) fn beyond(&self) -> Vec<EuId> {
        let limited = self.units.values();
        let limited = limited.filter(|unit| unit.may_serve != MayServe::Everything);
        let beyond = limited.filter(|unit| {
            let served = unit.report.iter().flat_map(|report| report.claims.iter());
            let mut served = served.filter(|claim| claim.kind != ClaimKind::Refused);
            served.any(|claim| !unit.may_serve.allows(&claim.prefix)) && self.is_registered(unit.id)
        });
        beyond.map(|unit| unit.id).take(SHOWN).collect()
    }

    /// Replaces what is known of a unit by a report of its own.
    fn note_report(&mut self, now: Timestamp, eu: EuId, reported: Reported) {
        let Some(unit) = self.units.get_mut(&eu) else {
            return;
        };
        let (session, served) = (reported.session, reported.served());
        let before = unit.report.replace(Box::new(reported));
        // In a new session everything is looked at again: others may have come meanwhile.
        let known = before.as_ref().filter(|before| before.session == session);
        let known = known.map(|before| before.served()).unwrap_or_default();
        let may_serve = unit.may_serve.clone();
        let before = before.map(|before| before.served()).unwrap_or_default();
        self.replace_claims(now, eu, &before, &served);
        let new = served.iter().filter(|p| known.binary_search(p).is_err());
        let beyond: Vec<_> = new.clone().filter(|p| !may_serve.allows(p)).collect();
        if let Some(terminal) = beyond.first()
            && self.alarm(now, eu)
        {
            self.events.push_back(MgeEvent::Beyond {
                eu,
                terminal: **terminal,
                more: beyond.len() - 1,
            });
        }
        let disputed = new.filter_map(|prefix| Some((*prefix, self.note_rivals(eu, *prefix)?)));
        let disputed: Vec<_> = disputed.collect();
        let Some((terminal, other)) = disputed.first().copied() else {
            return;
        };
        if self.alarm(now, eu) {
            self.events.push_back(MgeEvent::Disputed {
                eu,
                terminal,
                other,
                more: disputed.len() - 1,
            });
        }
    }

    /// Notes which terminals are disputed because of a claim, and returns a registered unit that
    /// disputes it.
    fn note_rivals(&mut self, eu: EuId, prefix: IpNet) -> Option<EuId> {
        let around = self.rivals(eu, self.served.around(prefix)).next();
        let within = self.rivals(eu, self.served.within(prefix));
        let within: Vec<_> = within.collect();
        if let Some((outer, other)) = around {
            self.disputed.insert((prefix, eu));
            if outer == prefix {
                self.disputed.insert((prefix, other));
            }
        }
        self.disputed.extend(within.iter().copied());
        let rival = around.or_else(|| within.first().copied());
        rival.map(|(_, other)| other)
    }

    /// Returns those of some claims that other registered units make.
    fn rivals(
        &self,
        eu: EuId,
        claims: impl Iterator<Item = Claimed>,
    ) -> impl Iterator<Item = (IpNet, EuId)> {
        let claims = claims.take(LOOKED_AT);
        let others = claims.filter(move |(_, other, _)| *other != eu && self.is_registered(*other));
        others.map(|(prefix, other, _)| (prefix, other))
    }

    /// Replaces the claims of a unit. Both lists are sorted.
    fn replace_claims(&mut self, now: Timestamp, eu: EuId, before: &[IpNet], after: &[IpNet]) {
        self.served.replace(now, eu, before, after);
        for prefix in before {
            if after.binary_search(prefix).is_err() {
                self.disputed.remove(&(*prefix, eu));
            }
        }
    }

    /// Returns true if another event about what a unit claims may be written.
    fn alarm(&mut self, now: Timestamp, eu: EuId) -> bool {
        let unit = self.units.get_mut(&eu);
        unit.is_some_and(|unit| unit.alarms.take(now))
    }

    fn is_up_to_date(&self, eu: EuId) -> bool {
        let rules = self.rules_version(eu);
        let sessions = self.units.get(&eu).into_iter().flat_map(|u| &u.sessions);
        let mut sessions = sessions.filter_map(|id| self.sessions.get(id));
        sessions.any(|session| session.is_live() && session.rules == rules)
    }

    fn is_registered(&self, eu: EuId) -> bool {
        let sessions = self.units.get(&eu).into_iter().flat_map(|u| &u.sessions);
        let mut sessions = sessions.filter_map(|id| self.sessions.get(id));
        sessions.any(|session| session.is_live())
    }
}

impl Incoming {
    /// Takes a part. Returns true if the report is complete with it.
    fn take(&mut self, report: Report) -> Result<bool, DropReason> {
        if report.number > self.number && report.part == 0 {
            *self = Self {
                number: report.number,
                parts: report.parts,
                next: 0,
                left_out: report.left_out,
                version: report.version,
                claims: Vec::new(),
                budget: self.budget,
            };
        }
        if report.number != self.number || report.parts != self.parts || report.part > self.next {
            return Err(DropReason::ControlUnexpected);
        }
        if report.part < self.next {
            // The acknowledgement was lost.
            return Ok(false);
        }
        if self.claims.len() + report.claims.len() > Report::MAX_CLAIMS {
            return Err(DropReason::ControlMalformed);
        }
        self.claims.extend(report.claims);
        self.next += 1;
        Ok(self.next == self.parts)
    }

    fn complete(&mut self, at: Timestamp, session: SessionId) -> Reported {
        let mut claims = std::mem::take(&mut self.claims);
        claims.sort_unstable();
        claims.dedup();
        Reported {
            session,
            at,
            version: std::mem::take(&mut self.version),
            left_out: self.left_out,
            claims,
        }
    }
}

impl Default for Incoming {
    fn default() -> Self {
        Self {
            number: 0,
            parts: 0,
            next: 0,
            left_out: 0,
            version: String::new(),
            claims: Vec::new(),
            budget: Budget::per(PARTS, PARTS_TIME),
        }
    }
}

impl Reported {
    /// Returns the prefixes that the unit says to serve, without those within others of them.
    fn served(&self) -> Vec<IpNet> {
        let served = self.claims.iter().filter(|c| c.kind != ClaimKind::Refused);
        outermost(served.map(|claim| claim.prefix))
    }

    /// Returns why the unit says to serve a prefix.
    fn kind_of(&self, prefix: &IpNet) -> Option<ClaimKind> {
        let mut of_it = self.claims.iter().filter(|claim| claim.prefix == *prefix);
        let served = of_it.find(|claim| claim.kind != ClaimKind::Refused);
        served.map(|claim| claim.kind)
    }
}

/// How many parts of reports are taken from a session in [`PARTS_TIME`]: two of the longest reports.
const PARTS: u32 = 48;
const PARTS_TIME: Duration = Duration::from_secs(5);
/// Events a unit can cause with what it claims, in [`ALARMS_TIME`].
pub(super) const ALARMS: u32 = 12;
pub(super) const ALARMS_TIME: Duration = Duration::from_secs(3600);
/// Claims that are shown of one address, and terminals that several units claim.
const SHOWN: usize = 100;
/// Claims of one address that are looked at.
const MOST_CLAIMS: usize = 1000;
/// Claims around a prefix, and as many within it, among which those of rivals are looked for. A unit's
/// own ones do not stand there, because none of its claims is within another.
const LOOKED_AT: usize = 64;
/// Versions that are told apart.
const VERSIONS: usize = 20;
