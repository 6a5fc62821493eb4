//! Changes of a list of prefixes: some are added, some are removed, and the others stay.

use fpn::manager::Name;
use fpn::wire::control::MayServe;
use fpn_daemon_kit::Failure;
use ipnet::IpNet;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// What is added to a list and removed from it.
pub(super) struct Edit {
    add: Vec<IpNet>,
    remove: Vec<IpNet>,
    /// The fields that say so.
    fields: [&'static str; 2],
}

/// Reads a body of a request in which these two fields may stand beside those of `T`.
pub(super) fn edit<T: DeserializeOwned>(
    bytes: &[u8],
    fields: [&'static str; 2],
) -> Result<(T, Option<Edit>), Failure> {
    let mut body: Map<String, Value> = super::body(bytes)?;
    let [add, remove] = fields.map(|field| body.remove(field));
    let rest = serde_json::from_value(Value::Object(body)).map_err(wrong)?;
    if add.is_none() && remove.is_none() {
        return Ok((rest, None));
    }
    let list = |value: Option<Value>| -> Result<Vec<IpNet>, Failure> {
        let list: Vec<IpNet> = match value {
            Some(value) => serde_json::from_value(value).map_err(wrong)?,
            None => Vec::new(),
        };
        Ok(list.into_iter().map(|prefix| prefix.trunc()).collect())
    };
    let edit = Edit {
        add: list(add)?,
        remove: list(remove)?,
        fields,
    };
    Ok((rest, Some(edit)))
}

impl Edit {
    /// Refuses an edit beside a new list.
    pub(super) fn excludes(&self, list: bool, field: &str) -> Result<(), Failure> {
        let [add, remove] = self.fields;
        match list {
            true => Err(Failure::refused(format!(
                "`{field}` replaces the whole list, so `{add}` and `{remove}` cannot stand beside it"
            ))),
            false => Ok(()),
        }
    }

    /// Returns the list after the edit. To add what is there changes nothing; to remove what is not
    /// there is an error.
    pub(super) fn apply(
        &self,
        mut list: Vec<IpNet>,
        what: &str,
        of: &str,
    ) -> Result<Vec<IpNet>, Failure> {
        for prefix in &self.remove {
            let at = list
                .iter()
                .position(|there| there == prefix)
                .ok_or_else(|| {
                    let there: Vec<_> = list.iter().map(ToString::to_string).collect();
                    let there = match there.is_empty() {
                        true => "it has none".to_owned(),
                        false => format!("it has {}", crate::words::some(&there)),
                    };
                    Failure::conflict(format!("{prefix} is no {what} of {of}: {there}"))
                })?;
            list.remove(at);
        }
        for prefix in &self.add {
            if !list.contains(prefix) {
                list.push(*prefix);
            }
        }
        Ok(list)
    }
}

/// Returns which terminals a unit may serve after an edit.
pub(super) fn limits(unit: &Name, before: MayServe, edit: &Edit) -> Result<MayServe, Failure> {
    let MayServe::Only(_) = before else {
        return Err(Failure::conflict(format!(
            "unit {unit} may serve every terminal: limit it with --may-serve PREFIX first"
        )));
    };
    let before = before.prefixes().to_vec();
    let after = edit.apply(
        before,
        "prefix in which terminals may be served",
        &format!("unit {unit}"),
    )?;
    if after.is_empty() {
        return Err(Failure::conflict(format!(
            "unit {unit} could serve nobody then: name another prefix too, or lift its limits with --may-serve-everything"
        )));
    }
    MayServe::try_from(Some(after)).map_err(|e| Failure::conflict(e.to_string()))
}

fn wrong(e: serde_json::Error) -> Failure {
    Failure::refused(format!(
        "the body of the request is not the expected JSON: {e}"
    ))
}
