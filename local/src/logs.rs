//! Logs of a daemon.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

/// Sends logs to stderr: `info` and worse, or what the environment variable `FPN_LOG` says (the directives of
/// tracing-subscriber, such as `debug` or `fpn_eu=trace`). A directive that cannot be read is told and left out.
///
/// Levels: WARN means that somebody should look, anything caused by one packet is TRACE.
pub fn init_logs() {
    let filter = EnvFilter::builder()
        .with_default_directive(tracing::Level::INFO.into())
        .with_env_var("FPN_LOG")
        .from_env_lossy();
    // It warns of kernel messages that arrive while their listener is ending: of every clean stop.
    let filter = match "netlink_proto=error".parse() {
        Ok(quiet) => filter.add_directive(quiet),
        Err(_) => filter,
    };
    // A second call in one process (tests) keeps the first subscriber.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_target(false)
        .with_ansi(std::io::stderr().is_terminal())
        .try_init();
}
