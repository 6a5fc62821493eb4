//! The results as a picture: a bar for each peer, with a line from the minimum to the maximum.

use std::fmt::Write;

use crate::metric::Metric;
use crate::report::{Case, Results, Spread, number};

/// Returns an SVG file.
pub(crate) fn svg(results: &Results, caption: &str) -> String {
    let panels: Vec<(Metric, Vec<(&Case, Spread)>)> = Metric::RATES
        .into_iter()
        .map(|metric| {
            let cases = results.cases.iter();
            (
                metric,
                cases
                    .filter_map(|case| Some((case, case.spread(metric)?)))
                    .collect(),
            )
        })
        .filter(|(_, bars): &(Metric, Vec<_>)| !bars.is_empty())
        .collect();
    let rows: usize = panels.iter().map(|(_, bars)| bars.len()).sum();
    let height = TOP + panels.len() * PANEL + rows * ROW;
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" \
         viewBox=\"0 0 {WIDTH} {height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n\
         <text x=\"10\" y=\"20\" font-size=\"14\" font-weight=\"bold\">{}</text>\n",
        escaped(caption)
    );
    let mut y = TOP;
    for (metric, bars) in panels {
        let title = format!("{}, {}", metric.title(), metric.unit());
        let baseline = y + 16;
        let _ = writeln!(
            text,
            "<text x=\"10\" y=\"{baseline}\" font-weight=\"bold\">{}</text>",
            escaped(&title)
        );
        y += HEADING;
        let longest = bars
            .iter()
            .map(|(_, spread)| spread.max)
            .fold(f64::MIN_POSITIVE, f64::max);
        for (case, spread) in bars {
            bar(&mut text, y, case, spread, longest);
            y += ROW;
        }
        y += PANEL - HEADING;
    }
    text.push_str("</svg>\n");
    text
}

fn bar(text: &mut String, y: usize, case: &Case, spread: Spread, longest: f64) {
    let x = |value: f64| LABEL + value / longest * BARS;
    let (width, middle, baseline) = (x(spread.median) - LABEL, y + ROW / 2, y + ROW - 5);
    let color = match case.peer.as_str() {
        "plain" => "#9aa0a6",
        peer if peer.starts_with("fpn") => "#1a73e8",
        _ => "#c5cad0",
    };
    let (least, greatest, end) = (x(spread.min), x(spread.max), x(spread.max) + 6.0);
    let _ = write!(
        text,
        "<text x=\"{:.1}\" y=\"{baseline}\" text-anchor=\"end\">{}</text>\n\
         <rect x=\"{LABEL:.1}\" y=\"{}\" width=\"{width:.1}\" height=\"{}\" fill=\"{color}\"/>\n\
         <line x1=\"{least:.1}\" x2=\"{greatest:.1}\" y1=\"{middle}\" y2=\"{middle}\" \
         stroke=\"#202124\"/>\n\
         <text x=\"{end:.1}\" y=\"{baseline}\">{}</text>\n",
        LABEL - 6.0,
        escaped(&case.peer),
        y + 2,
        ROW - 4,
        number(spread.median),
    );
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

const WIDTH: usize = 760;
/// Height of the caption.
const TOP: usize = 36;
/// Height of a bar with its gap.
const ROW: usize = 19;
/// Height of a panel's heading, and with the gap below the panel.
const HEADING: usize = 24;
const PANEL: usize = 38;
/// Where bars begin, and how long the longest is.
const LABEL: f64 = 150.0;
const BARS: f64 = 530.0;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Figures;

    #[test]
    fn every_peer_has_a_bar_as_long_as_its_figure() {
        let case = |peer: &str, value: f64| Case {
            peer: peer.to_owned(),
            rounds: vec![Figures::from([(Metric::Tcp1, value)])],
        };
        let cases = vec![case("plain", 4000.0), case("a<b", 1000.0)];
        let results = Results {
            wiring: "super".to_owned(),
            rounds: 1,
            cases,
        };
        let text = svg(&results, "this & that");
        assert_eq!(text.matches("<rect x=").count(), 2);
        assert!(
            text.contains("width=\"530.0\"") && text.contains("width=\"132.5\""),
            "{text}"
        );
        assert!(
            text.contains("a&lt;b") && text.contains("this &amp; that"),
            "{text}"
        );
        for panel in ["TCP, 1 stream", "</svg>"] {
            assert_eq!(text.matches(panel).count(), 1, "{text}");
        }
    }
}
