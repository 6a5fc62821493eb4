use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::task::{JoinHandle, spawn_blocking};

use super::*;

/// An endpoint that counts how often it measures.
struct Served {
    address: SocketAddr,
    measured: Arc<AtomicUsize>,
    server: JoinHandle<Result<()>>,
}

impl Served {
    async fn start() -> Self {
        let any = "127.0.0.1:0".parse().unwrap();
        let endpoint = MetricsEndpoint::bind(&MetricsAddress::Tcp(any)).await;
        let endpoint = endpoint.unwrap();
        let Listener::Tcp(listener) = &endpoint.listener else {
            unreachable!("it is an address");
        };
        let address = listener.local_addr().unwrap();
        let measured = Arc::new(AtomicUsize::new(0));
        let server = tokio::spawn(serve(endpoint, Arc::clone(&measured)));
        Self {
            address,
            measured,
            server,
        }
    }

    fn connect(&self) -> TcpStream {
        TcpStream::connect(self.address).unwrap()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn serve(endpoint: MetricsEndpoint, measured: Arc<AtomicUsize>) -> Result<()> {
    let measure = move || {
        let count = measured.fetch_add(1, Ordering::Relaxed) + 1;
        async move {
            let mut page = Page::default();
            page.gauge("fpn_measured", "How often", count as f64);
            Ok(page)
        }
    };
    endpoint.serve(measure).await
}

/// Asks for `path` and returns all that comes until the connection is closed.
async fn ask(mut stream: impl Read + Write + Send + 'static, path: &str) -> String {
    let request = format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n");
    let asked = spawn_blocking(move || {
        stream.write_all(request.as_bytes()).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).map(|_| text)
    });
    let asked = tokio::time::timeout(PATIENCE, asked).await;
    asked.expect("an answer").unwrap().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_is_given_out_as_prometheus_expects_it_and_nothing_else_is() {
    let served = Served::start().await;
    let page = ask(served.connect(), "/metrics").await;
    assert!(page.starts_with("HTTP/1.1 200 "), "{page}");
    assert!(
        page.contains("content-type: application/openmetrics-text; version=1.0.0"),
        "{page}"
    );
    assert!(page.contains("\nfpn_measured 1.0\n"), "{page}");
    assert!(page.ends_with("# EOF\n"), "{page}");
    let other = ask(served.connect(), "/v1/status").await;
    assert!(other.starts_with("HTTP/1.1 404 "), "{other}");
}

#[tokio::test(flavor = "multi_thread")]
async fn many_who_ask_at_once_get_one_measurement() {
    let served = Served::start().await;
    let asked: Vec<_> = (0..8)
        .map(|_| tokio::spawn(ask(served.connect(), "/metrics")))
        .collect();
    for page in asked {
        let page = page.await.unwrap();
        assert!(page.contains("\nfpn_measured "), "{page}");
    }
    // A slow machine may need several seconds for them, but never as many measurements.
    let measured = served.measured.load(Ordering::Relaxed);
    assert!((1..8).contains(&measured), "{measured}");
}

#[tokio::test(flavor = "multi_thread")]
async fn clients_that_say_nothing_keep_nobody_out() {
    let served = Served::start().await;
    // More than there are places, and none of them ever asks.
    let silent: Vec<_> = (0..3 * LIMITS.connections)
        .map(|_| served.connect())
        .collect();
    let page = ask(served.connect(), "/metrics").await;
    assert!(page.contains("\nfpn_measured "), "{page}");
    // The control: the oldest of them have lost their places, long before their time was up.
    let mut oldest = &silent[0];
    oldest.set_read_timeout(Some(PATIENCE)).unwrap();
    let read = oldest.read(&mut [0; 16]);
    assert!(matches!(read, Ok(0) | Err(_)), "{read:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_socket_may_be_opened_by_everybody_and_goes_when_it_is_not_served_any_more() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("metrics.sock");
    let at: MetricsAddress = path.to_str().unwrap().parse().unwrap();
    let endpoint = MetricsEndpoint::bind(&at).await.unwrap();
    let mode = std::fs::metadata(&path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o666);
    let refused = MetricsEndpoint::bind(&at).await.unwrap_err().to_string();
    assert!(refused.contains("another process serves it"), "{refused}");
    let server = tokio::spawn(serve(endpoint, Arc::default()));
    let page = ask(UnixStream::connect(&path).unwrap(), "/metrics").await;
    assert!(page.contains("\nfpn_measured 1.0\n"), "{page}");
    server.abort();
    let _ = server.await;
    assert!(!path.exists());

    // What a killed daemon has left is replaced; anything else is not.
    drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
    drop(MetricsEndpoint::bind(&at).await.unwrap());
    std::fs::write(&path, "mine").unwrap();
    let refused = format!("{:#}", MetricsEndpoint::bind(&at).await.unwrap_err());
    assert!(refused.contains("metrics.sock"), "{refused}");
    assert_eq!(std::fs::read(&path).unwrap(), b"mine");
}

#[tokio::test]
async fn an_address_that_is_taken_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let refused = MetricsEndpoint::bind(&MetricsAddress::Tcp(address)).await;
    let refused = format!("{:#}", refused.unwrap_err());
    for word in [address.to_string().as_str(), "for metrics", "in use"] {
        assert!(refused.contains(word), "{word}: {refused}");
    }
}

#[test]
fn an_address_is_ip_and_port_or_an_absolute_path() {
    for good in ["127.0.0.1:9748", "[::1]:9748", "/run/fpn/metrics.sock"] {
        let address: MetricsAddress = good.parse().unwrap();
        assert_eq!(address.to_string(), good);
    }
    for bad in [
        "",
        "9748",
        "localhost:9748",
        "127.0.0.1",
        "127.0.0.1:0",
        "run/x.sock",
    ] {
        let refused = bad.parse::<MetricsAddress>().unwrap_err();
        assert!(refused.contains("127.0.0.1:9748"), "{refused}");
    }
}

/// How long something may take that comes at once.
const PATIENCE: Duration = Duration::from_secs(60);
