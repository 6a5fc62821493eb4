//! What the machine tells: to who waits, the log and the audit log.

use fpn::ids::EuId;
use fpn::manager::{MgeEvent, RotationResult, Stands, StoreFailed};
use fpn_daemon_kit::boot_time;
use serde_json::{Value, json};

use super::Engine;
use super::waiters::{Waiting, milliseconds};
use crate::json::{Progress, Rotated, word};
use crate::store::Store;
use fpn::manager::Name;

impl<S: Store> Engine<S> {
    pub(super) fn on_event(&mut self, event: MgeEvent) {
        match event {
            MgeEvent::AdminDone { request, result } => self.on_admin_done(request, result),
            MgeEvent::RotationProgress {
                group,
                epoch,
                phase,
                acked,
                of,
            } => {
                let names = &self.groups;
                self.waiters.progress(group, || {
                    let group = names.get(&group)?.clone();
                    Some(Progress {
                        group,
                        epoch,
                        phase,
                        acked,
                        of,
                    })
                });
            }
            MgeEvent::RotationDone(result) => self.on_rotated(&result),
            MgeEvent::UnitRegistered { eu, from } => {
                tracing::info!(unit = self.unit(eu), %from, "registered");
                self.presence.registered(boot_time(), eu, from);
            }
            MgeEvent::UnitLost { eu } => {
                tracing::info!(unit = self.unit(eu), "lost, because its lease ran out");
                self.presence.lost(boot_time(), eu);
            }
            MgeEvent::UnitEnrolled {
                eu,
                keys,
                replaced: None,
                from,
            } => {
                tracing::info!(unit = self.unit(eu), %from, %keys, "enrolled");
            }
            MgeEvent::UnitEnrolled {
                eu,
                keys,
                replaced: Some(old),
                from,
            } => {
                let unit = self.unit(eu);
                tracing::info!(unit, %from, %keys, %old, "enrolled again with new keys: the old ones are revoked, and its groups change their keys");
            }
            MgeEvent::StoreFailed {
                group,
                tickets,
                stands,
                failed,
            } => {
                // Who waits for a group that is gone has been told so.
                let Some(group) = self.groups.get(&group) else {
                    return;
                };
                self.waiters
                    .failed(&tickets, |what| Some(failure(what, group, stands, &failed)));
            }
            MgeEvent::GroupRemoved { group, tickets } => {
                let name = self.groups.get(&group);
                self.waiters.failed(&tickets, |what| {
                    let name = name.map_or("", Name::as_str);
                    (what == Waiting::Rotated).then(|| {
                        format!("the group {name} was removed while its key was being changed")
                    })
                });
            }
            MgeEvent::Restored { told_by, units } => {
                let how = match told_by {
                    Some(eu) => {
                        format!("a KEY-REQ of unit {} knows of later writes", self.unit(eu))
                    }
                    None => "put in place by `fpn-mge restore`".to_owned(),
                };
                tracing::warn!(
                    units,
                    "this manager continues from an older copy of its database ({how}): no unit that was enrolled gets \
                     keys until `fpn-mge restore --accept`; see `fpn-mge status`"
                );
            }
            MgeEvent::SenderIds { left } => {
                tracing::warn!(
                    left,
                    "sender ids are running low: create a new manager in time (docs/security.md)"
                );
                let object = "manager".to_owned();
                self.note("sender ids low", object, json!({ "left": left }));
            }
            MgeEvent::UnitRevoked { eu } => {
                tracing::info!(unit = self.unit(eu), "revoked");
            }
            MgeEvent::Withheld {
                eu,
                group,
                suite,
                from,
            } => {
                let group = self.groups.get(&group).map_or("?", Name::as_str);
                let suite = suite.name();
                let why = format!(
                    "it does not support the suite {suite}, so the key of the group {group} is withheld from it"
                );
                let now = boot_time();
                if let Some(after) = self.refusals.refused(now, Some(eu), &why, from.ip()) {
                    let object = self.unit(eu).to_owned();
                    tracing::warn!(unit = object, %from, why, "update the unit");
                    self.note("key withheld", object, after);
                }
            }
            MgeEvent::Disputed {
                eu,
                terminal,
                other,
                more,
            } => {
                let (unit, other) = (self.unit(eu), self.unit(other));
                tracing::warn!(unit, %terminal, other, more, "claims a terminal that the other unit claims too: see `fpn-mge where`");
                let after = json!({ "terminal": terminal, "other": other, "more": more });
                let object = unit.to_owned();
                self.note("terminal disputed", object, after);
            }
            MgeEvent::Beyond { eu, terminal, more } => {
                let unit = self.unit(eu);
                tracing::warn!(unit, %terminal, more, "says to serve a terminal that it may not serve: see `fpn-mge eu show`");
                let after = json!({ "terminal": terminal, "more": more });
                let object = unit.to_owned();
                self.note("terminal not allowed", object, after);
            }
            MgeEvent::Refused { why, eu, from } => {
                let why = why.to_string();
                tracing::debug!(%from, why, "refused");
                let now = boot_time();
                if let Some(after) = self.refusals.refused(now, eu, &why, from.ip()) {
                    let object = eu.map(|eu| self.unit(eu).to_owned()).unwrap_or_default();
                    self.note("refused", object, after);
                }
            }
        }
    }

    fn on_rotated(&mut self, result: &RotationResult) {
        self.durations.note(result);
        let Some(group) = self.groups.get(&result.group) else {
            return;
        };
        let rotated = Rotated {
            group: group.clone(),
            epoch: result.epoch,
            update: result.update,
            units: result.units,
            acked: result.acked,
            missing: self.names(&result.missing),
            total_ms: milliseconds(result.total),
            stop_window_ms: milliseconds(result.stop_window),
        };
        tracing::info!(%group, epoch = %result.epoch, total = ?result.total, missing = result.missing.len(), "has a new key");
        self.waiters.done(&result.tickets, &rotated);
        let after = json!({
            "epoch": rotated.epoch, "update": rotated.update, "units": rotated.units,
            "acked": rotated.acked, "total_ms": rotated.total_ms,
            "stop_window_ms": rotated.stop_window_ms,
            // A row of the log is no place for a fleet.
            "missing": rotated.missing.get(..MISSING).unwrap_or(&rotated.missing),
        });
        self.note("rotated", rotated.group.into(), after);
    }

    pub(super) fn note(&mut self, action: &'static str, object: String, after: Value) {
        self.machine.note(action, object, after.to_string());
    }

    /// In the order of the names; who is not known any more is left out.
    fn names(&self, units: &[EuId]) -> Vec<Name> {
        let names = units.iter().filter_map(|eu| self.units.get(eu));
        let mut names: Vec<_> = names.cloned().collect();
        names.sort_unstable();
        names
    }

    pub(super) fn unit(&self, eu: EuId) -> &str {
        self.units.get(&eu).map_or("?", Name::as_str)
    }
}

/// Says how a group stands after the store failed to write its change of key, and what to do.
fn failure(what: Waiting, group: &Name, stands: Stands, failed: &StoreFailed) -> String {
    let StoreFailed { why, for_good } = failed;
    let out = match what {
        Waiting::Rotated => "",
        Waiting::Revoked => "the unit is out and gets no more keys, but ",
    };
    let state = match (what, stands) {
        (Waiting::Rotated, Stands::Unchanged) => {
            format!("the key of group {group} was not changed; the old one stays in force")
        }
        (Waiting::Revoked, Stands::Unchanged) => {
            format!("{out}group {group} still uses a key that it knows")
        }
        (_, Stands::Underway(epoch, phase)) => {
            let phase = word(&phase);
            format!(
                "{out}the change of group {group} to epoch {epoch} is stuck in the phase `{phase}`"
            )
        }
        (_, Stands::NotTaken) => {
            format!(
                "the request was refused, because its row in the audit log could not be written; the change of group {group} that is under way or was requested before continues"
            )
        }
    };
    let next = match (for_good, what, stands) {
        (true, ..) => "restart fpn-mge, which then continues from what the database contains",
        (_, _, Stands::NotTaken) | (_, Waiting::Rotated, Stands::Unchanged) => {
            "correct that and repeat the command"
        }
        _ => {
            "correct that; the manager tries again every few seconds and continues by itself (`fpn-mge status`)"
        }
    };
    format!("{state}: {why}. What to do: {next}")
}

/// Units that the audit log names of those that missed a rotation.
const MISSING: usize = 100;
