//! What differs between two configurations, and what of it a running unit can take over.

use anyhow::{Result, anyhow};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Config;

/// A key of `eu.toml` with another value than before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Change {
    /// The key, as in `unit.ce`.
    pub key: String,
    /// Its value in the running unit; null if it has no value.
    pub before: Value,
    /// Its value in the file; null if it has no value.
    pub after: Value,
    /// Whether the unit uses it now. If not, the unit must be restarted.
    pub applied: bool,
}

impl Config {
    /// Returns this configuration with those values of `new` that a running unit can take over
    /// without losing a packet.
    pub(crate) fn taking_over(&self, new: &Self) -> Result<Self> {
        let mut config = self.clone();
        config.manager.address.clone_from(&new.manager.address);
        config.unit.terminals.clone_from(&new.unit.terminals);
        config.unit.learn.clone_from(&new.unit.learn);
        config.unit.never_learn.clone_from(&new.unit.never_learn);
        config.unit.on_stop = new.unit.on_stop;
        config.search = new.search;
        config.offload = new.offload;
        config.relay = new.relay;
        config.log = new.log.clone();
        config.check().map_err(|(key, reason)| {
            anyhow!("{key} cannot be changed before the unit is restarted: {reason}")
        })?;
        Ok(config)
    }

    /// Returns the keys in which `new` differs. `now` is what the unit uses after the change.
    pub(crate) fn changes(&self, new: &Self, now: &Self) -> Result<Vec<Change>> {
        let [before, after, now] = [values(self)?, values(new)?, values(now)?];
        let mut keys: Vec<_> = before.keys().chain(after.keys()).collect();
        keys.sort_unstable();
        keys.dedup();
        let value = |of: &Map<String, Value>, key: &String| of.get(key).cloned();
        let changes = keys.into_iter().filter_map(|key| {
            let [before, after, now] = [&before, &after, &now].map(|of| value(of, key));
            (!same(before.as_ref(), after.as_ref())).then(|| Change {
                key: key.clone(),
                applied: same(now.as_ref(), after.as_ref()),
                before: before.unwrap_or_default(),
                after: after.unwrap_or_default(),
            })
        });
        Ok(changes.collect())
    }

    /// Returns this configuration with the terminals and what may be learned of another one besides
    /// its own.
    pub(crate) fn with_terminals_of(&self, other: &Self) -> Self {
        let mut config = self.clone();
        for prefix in &other.unit.terminals {
            if !config.unit.terminals.contains(prefix) {
                config.unit.terminals.push(*prefix);
            }
        }
        config
    }
}

/// Returns all values that are not empty, by `section.key`.
fn values(config: &Config) -> Result<Map<String, Value>> {
    let Value::Object(sections) = serde_json::to_value(config)? else {
        return Ok(Map::new());
    };
    let mut all = Map::new();
    for (section, value) in sections {
        let Value::Object(keys) = value else { continue };
        for (key, value) in keys {
            if value.as_array().is_none_or(|list| !list.is_empty()) {
                all.insert(format!("{section}.{key}"), value);
            }
        }
    }
    Ok(all)
}

/// Compares two values. The order of a list and repetitions in it mean nothing.
fn same(one: Option<&Value>, other: Option<&Value>) -> bool {
    match (one, other) {
        (Some(Value::Array(one)), Some(Value::Array(other))) => {
            one.iter().all(|v| other.contains(v)) && other.iter().all(|v| one.contains(v))
        }
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::tests::{config, gateway};
    use crate::config::{Encapsulation, Mode, OnStop};

    fn keys(changes: &[Change], applied: bool) -> Vec<&str> {
        let wanted = changes.iter().filter(|change| change.applied == applied);
        wanted.map(|change| change.key.as_str()).collect()
    }

    #[test]
    fn every_key_is_either_taken_over_or_named_for_a_restart() {
        let old = config();
        let mut new = old.clone();
        // Every key gets another value than before.
        new.manager.address = "192.0.2.9:1".into();
        new.manager.fingerprint = "0".repeat(64);
        new.unit.name = "other".into();
        new.unit.id = 99;
        new.unit.mode = Mode::Gateway;
        new.unit.inside = "in9".parse().unwrap();
        new.unit.outside = "out9".parse().unwrap();
        new.unit.terminals = vec!["10.0.0.9".parse().unwrap()];
        new.unit.on_stop = OnStop::Closed;
        new.data.encapsulation = Encapsulation::Esp;
        new.data.port = 4501;
        new.data.queues = Some(2);
        new.data.source_port_entropy = true;
        new.search.reply = fpn::search::ReplyMode::Proxy;
        new.search.refresh_s = 5;
        new.log.level = Some("debug".into());
        let text = serde_json::to_string(&new.relay).unwrap();
        new.relay = serde_json::from_str(&text.replace("true", "false")).unwrap();
        let text = serde_json::to_string(&new.offload).unwrap();
        new.offload = serde_json::from_str(&text.replace("true", "false")).unwrap();
        new.devices.red = "red9".parse().unwrap();
        new.devices.black = "black9".parse().unwrap();
        new.devices.inside_table += 50;
        new.devices.outside_table += 50;
        new.devices.rule_preference += 50;
        new.devices.inside_group += 50;
        new.devices.outside_group += 50;
        new.devices.filter_priority += 50;
        new.devices.guard = "guard9".into();
        let now = old.taking_over(&new).unwrap();
        let changes = old.changes(&new, &now).unwrap();
        // Nothing was left out above.
        let all = values(&new).unwrap();
        let changed: Vec<_> = changes.iter().map(|change| &change.key).collect();
        assert_eq!(changed, all.keys().collect::<Vec<_>>());
        let restart = keys(&changes, false);
        let sections = ["data.", "devices."];
        let others = restart
            .iter()
            .filter(|key| !sections.iter().any(|section| key.starts_with(section)));
        assert_eq!(
            others.collect::<Vec<_>>(),
            [
                &"manager.fingerprint",
                &"unit.id",
                &"unit.inside",
                &"unit.mode",
                &"unit.name",
                &"unit.outside"
            ]
        );
        // What the running unit uses has no other values than those.
        assert_eq!(keys(&now.changes(&new, &now).unwrap(), false), restart);
        assert!(keys(&changes, true).contains(&"unit.ce"));
    }

    #[test]
    fn lists_are_compared_without_their_order_and_an_empty_one_is_as_good_as_none() {
        let mut new = config();
        new.unit.terminals.reverse();
        assert_eq!(config().changes(&new, &new).unwrap(), []);
        new.unit.learn = vec!["10.0.0.0/24".parse().unwrap()];
        let [change] = &config().changes(&new, &new).unwrap()[..] else {
            panic!("one change");
        };
        assert_eq!(
            (&change.key[..], &change.before),
            ("unit.learn", &Value::Null)
        );
        assert_eq!(change.after, serde_json::json!(["10.0.0.0/24"]));
        assert!(change.applied);
    }

    #[test]
    fn a_value_that_only_fits_another_one_for_which_a_restart_is_needed_is_refused() {
        let old = gateway();
        let mut new = old.clone();
        new.unit.mode = Mode::Inline;
        assert!(old.taking_over(&new).is_ok());
        new.unit.learn = vec!["10.0.0.0/24".parse().unwrap()];
        let refused = old.taking_over(&new).unwrap_err().to_string();
        assert!(
            refused.contains("only an inline unit can learn"),
            "{refused}"
        );
    }
}
