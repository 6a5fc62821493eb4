//! What a daemon measures at one moment, as text in the format of OpenMetrics.

use std::borrow::Cow;
use std::fmt;

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric, text};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};

/// Metrics, in the order in which they were added.
#[derive(Debug, Default)]
pub struct Page(Vec<Metric>);

/// One metric: its name, and a value for each set of labels.
#[derive(Debug)]
pub struct Metric {
    name: Cow<'static, str>,
    help: Cow<'static, str>,
    kind: MetricType,
    unit: Option<Unit>,
    rows: Vec<(Labels, Value)>,
}

type Labels = Vec<(&'static str, String)>;

#[derive(Clone, Debug)]
enum Value {
    Counter(u64),
    Gauge(f64),
    Histogram(Histogram),
}

impl Page {
    /// Adds a metric.
    pub fn add(&mut self, metric: Metric) {
        self.0.push(metric);
    }

    /// Adds a gauge of one value without labels.
    pub fn gauge(&mut self, name: &'static str, help: &'static str, value: f64) {
        self.add(Metric::gauge(name, help).row(&[], value));
    }

    /// Adds a gauge that is 1 if something holds and otherwise 0.
    pub fn flag(&mut self, name: &'static str, help: &'static str, holds: bool) {
        self.gauge(name, help, f64::from(u8::from(holds)));
    }

    /// Returns the text that Prometheus reads.
    pub fn text(self) -> String {
        let mut registry = Registry::default();
        registry.register_collector(Box::new(self));
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = text::encode(&mut out, &registry);
        out
    }
}

impl Metric {
    /// A number that only grows while the daemon runs. The name gets the suffix `_total`.
    pub fn counter(name: impl Into<Cow<'static, str>>, help: impl Into<Cow<'static, str>>) -> Self {
        Self::new(name.into(), help.into(), MetricType::Counter)
    }

    /// A number that goes up and down.
    pub fn gauge(name: impl Into<Cow<'static, str>>, help: impl Into<Cow<'static, str>>) -> Self {
        Self::new(name.into(), help.into(), MetricType::Gauge)
    }

    /// Durations, counted by their length. The name gets the suffix `_seconds`.
    pub fn durations(name: &'static str, help: &'static str, all: &Histogram) -> Self {
        let mut metric = Self::new(name.into(), help.into(), MetricType::Histogram).in_seconds();
        let value = Value::Histogram(all.clone());
        metric.rows.push((Labels::new(), value));
        metric
    }

    fn new(name: Cow<'static, str>, help: Cow<'static, str>, kind: MetricType) -> Self {
        Self {
            name,
            help,
            kind,
            unit: None,
            rows: Vec::new(),
        }
    }

    /// It is in seconds. The name gets the suffix `_seconds`.
    #[must_use]
    pub fn in_seconds(mut self) -> Self {
        self.unit = Some(Unit::Seconds);
        self
    }

    /// It is in bytes. The name gets the suffix `_bytes`.
    #[must_use]
    pub fn in_bytes(mut self) -> Self {
        self.unit = Some(Unit::Bytes);
        self
    }

    /// The value for these labels. Counters are whole numbers.
    #[must_use]
    pub fn row(mut self, labels: &[(&'static str, &str)], value: f64) -> Self {
        self.rows.push((owned(labels), Value::Gauge(value)));
        self
    }

    /// The value of a counter for these labels.
    #[must_use]
    pub fn count(mut self, labels: &[(&'static str, &str)], value: u64) -> Self {
        self.rows.push((owned(labels), Value::Counter(value)));
        self
    }
}

fn owned(labels: &[(&'static str, &str)]) -> Labels {
    let own = |(name, value): &(&'static str, &str)| (*name, (*value).to_owned());
    labels.iter().map(own).collect()
}

impl Collector for Page {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        for metric in &self.0 {
            let mut family = encoder.encode_descriptor(
                &metric.name,
                &metric.help,
                metric.unit.as_ref(),
                metric.kind,
            )?;
            for (labels, value) in &metric.rows {
                let labels = labels.as_slice();
                let row = family.encode_family(&labels)?;
                match value {
                    Value::Counter(n) => ConstCounter::new(*n).encode(row)?,
                    Value::Gauge(n) => ConstGauge::new(*n).encode(row)?,
                    Value::Histogram(all) => all.encode(row)?,
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_gauges_and_durations_are_written_with_labels_and_units() {
        let mut page = Page::default();
        let bytes = Metric::counter("fpn_sent", "Bytes that were sent").in_bytes();
        page.add(
            bytes
                .count(&[("group", "a")], 5)
                .count(&[("group", "b")], u64::MAX),
        );
        page.flag("fpn_ready", "It serves", true);
        let windows = Histogram::new([0.1, 1.0]);
        windows.observe(0.5);
        page.add(Metric::durations("fpn_window", "How long", &windows));
        assert_eq!(
            page.text(),
            "# HELP fpn_sent_bytes Bytes that were sent\n\
             # TYPE fpn_sent_bytes counter\n\
             # UNIT fpn_sent_bytes bytes\n\
             fpn_sent_bytes_total{group=\"a\"} 5\n\
             fpn_sent_bytes_total{group=\"b\"} 18446744073709551615\n\
             # HELP fpn_ready It serves\n\
             # TYPE fpn_ready gauge\n\
             fpn_ready 1.0\n\
             # HELP fpn_window_seconds How long\n\
             # TYPE fpn_window_seconds histogram\n\
             # UNIT fpn_window_seconds seconds\n\
             fpn_window_seconds_sum 0.5\n\
             fpn_window_seconds_count 1\n\
             fpn_window_seconds_bucket{le=\"0.1\"} 0\n\
             fpn_window_seconds_bucket{le=\"1.0\"} 1\n\
             fpn_window_seconds_bucket{le=\"+Inf\"} 1\n\
             # EOF\n"
        );
    }
}
