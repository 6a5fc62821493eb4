//! The results, as one JSON object per line or as tables.

use std::fmt::Write;

use serde_json::{Map, Value, json};

use crate::measure::Figures;
use crate::metric::Metric;

/// Everything that was measured.
#[derive(Debug, Default)]
pub(crate) struct Results {
    /// `super`, `frames` or `single`.
    pub(crate) wiring: String,
    /// How many rounds there were.
    pub(crate) rounds: usize,
    /// In the order of the tables.
    pub(crate) cases: Vec<Case>,
}

/// One peer.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    /// Its name.
    pub(crate) peer: String,
    /// The figures of each round. There are fewer than rounds if the peer failed.
    pub(crate) rounds: Vec<Figures>,
}

/// Minimum, median and maximum.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Spread {
    pub(crate) min: f64,
    pub(crate) median: f64,
    pub(crate) max: f64,
}

impl Spread {
    /// Returns `None` if there are no values.
    pub(crate) fn of(values: impl Iterator<Item = f64>) -> Option<Self> {
        let mut values: Vec<_> = values.collect();
        values.sort_by(f64::total_cmp);
        let (min, max) = (*values.first()?, *values.last()?);
        let (low, high) = ((values.len() - 1) / 2, values.len() / 2);
        let median = f64::midpoint(*values.get(low)?, *values.get(high)?);
        Some(Self { min, median, max })
    }
}

impl Case {
    /// Returns a metric over all rounds.
    pub(crate) fn spread(&self, metric: Metric) -> Option<Spread> {
        Spread::of(
            self.rounds
                .iter()
                .filter_map(|round| round.get(&metric).copied()),
        )
    }

    /// Returns the median of this case's figure divided by another case's figure of the same round.
    pub(crate) fn ratio(&self, other: &Self, metric: Metric) -> Option<f64> {
        let rounds = self.rounds.iter().zip(&other.rounds);
        let ratios = rounds.filter_map(|(own, other)| {
            let (own, other) = (own.get(&metric)?, other.get(&metric)?);
            (*other > 0.0).then(|| own / other)
        });
        Some(Spread::of(ratios)?.median)
    }
}

impl Results {
    /// Prints one object per line. `ratios` holds this case's figure divided by that of each other
    /// peer.
    pub(crate) fn json(&self) -> String {
        let mut lines = String::new();
        for case in &self.cases {
            for metric in Metric::ALL {
                let Some(Spread { min, median, max }) = case.spread(metric) else {
                    continue;
                };
                let others = self.cases.iter().filter(|other| other.peer != case.peer);
                let ratios: Map<String, Value> = others
                    .filter_map(|other| {
                        let ratio = rounded(case.ratio(other, metric)?);
                        Some((other.peer.clone(), json!(ratio)))
                    })
                    .collect();
                let line = json!({
                    "bench": "throughput", "case": format!("{}/{}", case.peer, self.wiring),
                    "metric": metric.name(), "value": rounded(median), "unit": metric.unit(),
                    "min": rounded(min), "max": rounded(max), "rounds": case.rounds.len(),
                    "ratios": ratios,
                });
                let _ = writeln!(lines, "{line}");
            }
        }
        lines
    }

    /// Returns the tables in Markdown.
    pub(crate) fn tables(&self) -> String {
        let mut text = String::new();
        if self.cases.is_empty() {
            return text;
        }
        let columns = Metric::ALL.map(|metric| format!("{}, {}", metric.title(), metric.unit()));
        let rows = self.cases.iter().map(|case| {
            let cells = Metric::ALL.map(|metric| case.spread(metric).map_or_else(dash, spread));
            (case.peer.clone(), cells)
        });
        table(&mut text, &columns, rows);
        let titles = Metric::ALL.map(|metric| metric.title().to_owned());
        let ratios = |one: &Case, other: &Case| {
            Metric::ALL.map(|metric| one.ratio(other, metric).map_or_else(dash, ratio))
        };
        // Ratios need two peers.
        if self.cases.len() < 2 {
            return text;
        }
        if let Some(plain) = self.find("plain") {
            text.push_str("\nEach as a multiple of plain forwarding:\n\n");
            let others = self.cases.iter().filter(|case| case.peer != plain.peer);
            let rows = others.map(|case| (case.peer.clone(), ratios(case, plain)));
            table(&mut text, &titles, rows);
        }
        let own = self
            .cases
            .iter()
            .filter(|case| case.peer.starts_with("fpn"));
        for fpn in own {
            let _ = writeln!(text, "\n{} as a multiple of each other:\n", fpn.peer);
            let others = self.cases.iter().filter(|case| case.peer != fpn.peer);
            let rows = others.map(|case| (case.peer.clone(), ratios(fpn, case)));
            table(&mut text, &titles, rows);
        }
        text
    }

    fn find(&self, peer: &str) -> Option<&Case> {
        self.cases.iter().find(|case| case.peer == peer)
    }
}

/// Returns a table without the columns that are empty in all rows.
fn table<const N: usize>(
    text: &mut String,
    columns: &[String; N],
    rows: impl Iterator<Item = (String, [String; N])>,
) {
    let rows: Vec<_> = rows.collect();
    let used: Vec<bool> = (0..N)
        .map(|column| rows.iter().any(|(_, cells)| cells[column] != dash()))
        .collect();
    let mut line = |first: &str, cells: &[String]| {
        let cells = cells.iter().zip(&used).filter(|(_, used)| **used);
        let cells: String = cells.map(|(cell, _)| format!(" {cell} |")).collect();
        let _ = writeln!(text, "| {first} |{cells}");
    };
    line("", columns);
    line("---", &[(); N].map(|()| "---:".to_owned()));
    for (peer, cells) in &rows {
        line(peer, cells);
    }
}

pub(crate) fn spread(Spread { min, median, max }: Spread) -> String {
    if min == max {
        return number(median);
    }
    format!("{} ({} to {})", number(median), number(min), number(max))
}

/// Formats three significant digits, or the whole number if it has more.
pub(crate) fn number(value: f64) -> String {
    match value {
        0.0 => "0".to_owned(),
        value if value >= 99.95 => format!("{value:.0}"),
        value if value >= 9.995 => format!("{value:.1}"),
        value if value >= 0.9995 => format!("{value:.2}"),
        value => format!("{value:.3}"),
    }
}

fn ratio(ratio: f64) -> String {
    format!("{ratio:.2}")
}

/// Stands for a figure that was not measured or makes no sense.
fn dash() -> String {
    "–".to_owned()
}

/// Rounds to a thousandth.
pub(crate) fn rounded(value: f64) -> f64 {
    (value * 1e3).round() / 1e3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(peer: &str, figures: &[&[(Metric, f64)]]) -> Case {
        let rounds = figures.iter().map(|round| round.iter().copied().collect());
        Case {
            peer: peer.to_owned(),
            rounds: rounds.collect(),
        }
    }

    fn results() -> Results {
        let plain = case(
            "plain",
            &[
                &[(Metric::Tcp1, 4000.0)],
                &[(Metric::Tcp1, 2000.0)],
                &[(Metric::Tcp1, 3000.0)],
            ],
        );
        let fpn = case(
            "fpn",
            &[
                &[(Metric::Tcp1, 1000.0), (Metric::Rss, 12.25)],
                &[(Metric::Tcp1, 1000.0), (Metric::Rss, 14.0)],
                &[(Metric::Tcp1, 900.0), (Metric::Rss, 13.0)],
            ],
        );
        Results {
            wiring: "frames".to_owned(),
            rounds: 3,
            cases: vec![plain, fpn],
        }
    }

    #[test]
    fn medians_and_ratios_are_those_of_the_rounds() {
        let results = results();
        let [plain, fpn] = results.cases.as_slice() else {
            panic!("two cases")
        };
        let spread = plain.spread(Metric::Tcp1).unwrap();
        assert_eq!(
            spread,
            Spread {
                min: 2000.0,
                median: 3000.0,
                max: 4000.0
            }
        );
        // 0.25, 0.5 and 0.3, not 1000 / 3000.
        assert_eq!(fpn.ratio(plain, Metric::Tcp1), Some(0.3));
        assert_eq!(fpn.ratio(plain, Metric::Rss), None);
        assert_eq!(Spread::of([1.0, 4.0].into_iter()).unwrap().median, 2.5);
        assert_eq!(Spread::of([].into_iter()), None);
    }

    #[test]
    fn json_has_one_object_a_figure() -> anyhow::Result<()> {
        let text = results().json();
        let lines: Vec<Value> = text
            .lines()
            .map(serde_json::from_str)
            .collect::<Result<_, _>>()?;
        let wanted = json!({
            "bench": "throughput", "case": "fpn/frames", "metric": "tcp1", "value": 1000.0,
            "unit": "Mbit/s", "min": 900.0, "max": 1000.0, "rounds": 3,
            "ratios": {"plain": 0.3},
        });
        assert_eq!(lines.len(), 3);
        assert!(lines.contains(&wanted), "{text}");
        Ok(())
    }

    #[test]
    fn tables_leave_out_what_nobody_has() {
        let text = results().tables();
        assert!(
            text.contains("| plain | 3000 (2000 to 4000) | – |\n"),
            "{text}"
        );
        assert!(
            text.contains("| fpn | 1000 (900 to 1000) | 13.0 (12.2 to 14.0) |\n"),
            "{text}"
        );
        assert!(text.contains("| fpn | 0.30 |\n"), "{text}");
        assert!(!text.contains("IMIX"), "{text}");
    }
}
