//! Prints the table, or one JSON object a line.

use std::time::{Duration, Instant};

use fpn_checks::clock;
use misty1::BackendChoice;
use serde_json::{Value, json};

use crate::aead::BASELINES;
use crate::{Case, ROUNDS};

/// A case and the ticks that it took.
type Measured<'a> = (&'a Case, Vec<f64>);

pub(crate) fn json(measured: &[Measured<'_>]) {
    eprintln!("{}", machine());
    let per_ns = ticks_per_ns();
    for (case, times) in measured {
        let [min, median, max] = spread(times.iter().copied()).map(|ticks| ticks / per_ns);
        let mut line = json!({
            "bench": "cipher", "case": case.title(), "metric": "time",
            "value": rounded(median), "unit": "ns", "min": rounded(min), "max": rounded(max), "rounds": ROUNDS,
        });
        if case.bytes > 0 {
            line["bytes"] = json!(case.bytes);
            line[format!("{}_per_byte", clock::UNIT)] =
                json!(rounded(median * per_ns / case.bytes as f64));
        }
        for ((field, _), ratio) in BASELINES.iter().zip(ratios(measured, case, times)) {
            line[*field] = ratio.map_or(Value::Null, |ratio| json!(rounded(ratio)));
        }
        println!("{line}");
    }
}

pub(crate) fn table(measured: &[Measured<'_>]) {
    eprintln!("{}", machine());
    let (per_ns, unit) = (ticks_per_ns(), clock::UNIT);
    let mut section = "";
    for (case, times) in measured {
        let compared = case.peers.is_some();
        if section != case.section {
            section = case.section;
            let heads = [
                format!("{unit} min"),
                "a byte".into(),
                "ns".into(),
                "GB/s".into(),
            ];
            print!("\n{section:42} {unit:>10}");
            heads.iter().for_each(|head| print!(" {head:>10}"));
            if compared {
                print!("   time / that of");
                BASELINES
                    .iter()
                    .for_each(|it| print!(" {}", it.0.trim_start_matches("x_")));
            }
            println!();
        }
        let [min, median, _] = spread(times.iter().copied());
        print!("{:42} {median:10.0} {min:10.0}", case.name);
        if case.bytes > 0 {
            let (bytes, ns) = (case.bytes as f64, median / per_ns);
            print!(" {:10.2} {ns:10.0} {:10.2}", median / bytes, bytes / ns);
        } else {
            print!(" {:>10} {:10.0}", "", median / per_ns);
        }
        if compared {
            for ratio in ratios(measured, case, times) {
                print!(
                    " {:>7}",
                    ratio.map_or_else(|| "-".into(), |ratio| format!("{ratio:.2}"))
                );
            }
        }
        println!();
    }
    println!(
        "\n{unit}, ns: the median of {ROUNDS} samples, of one packet or call; a ratio to ring's or aws-lc's ChaCha20-Poly1305 (chacha) or\nAES-256-GCM (aes) is the median of the ratios of each round"
    );
}

/// Returns the ratio to each of the [`BASELINES`] that was measured, if the case has one.
fn ratios(measured: &[Measured<'_>], case: &Case, times: &[f64]) -> [Option<f64>; 4] {
    BASELINES.map(|(_, name)| {
        let peers = case.peers?;
        let (_, baseline) = measured
            .iter()
            .find(|(other, _)| other.peers == Some(peers) && other.name == name)?;
        let ratios = times.iter().zip(baseline).map(|(a, b)| a / b);
        Some(spread(ratios)[1])
    })
}

/// Returns the least, the median and the greatest.
fn spread(values: impl Iterator<Item = f64>) -> [f64; 3] {
    let mut values: Vec<_> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values[values.len() / 2];
    [values[0], middle, values[values.len() - 1]]
}

fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn ticks_per_ns() -> f64 {
    let (time, ticks) = (Instant::now(), clock::ticks());
    std::thread::sleep(Duration::from_millis(100));
    let ticks = clock::ticks() - ticks;
    ticks as f64 / time.elapsed().as_nanos() as f64
}

/// Returns what a reader has to know about the figures.
fn machine() -> String {
    let read = |path| std::fs::read_to_string(path).unwrap_or_default();
    let cpuinfo = read("/proc/cpuinfo");
    let model = cpuinfo.lines().find(|line| line.starts_with("model name"));
    let model = model.and_then(|line| line.split(": ").nth(1));
    BackendChoice::force(None);
    let profile = if cfg!(debug_assertions) {
        "NOT A RELEASE: the suites are slower than they could be"
    } else {
        "release"
    };
    format!(
        "processor: {}; load average: {}; {:.2} {} a ns; the suites use MISTY1 backend {:?}; {profile}",
        model.unwrap_or("unknown"),
        read("/proc/loadavg").split(' ').next().unwrap_or_default(),
        ticks_per_ns(),
        clock::UNIT,
        BackendChoice::current(),
    )
}
