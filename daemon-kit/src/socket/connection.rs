//! One connection: one request and one answer, with limits for a slow client.

use std::convert::Infallible;
use std::io::{Error, ErrorKind, IoSlice, Result};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode};
use axum::response::{IntoResponse, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep, timeout};
use tower_service::Service;

use super::{BODY, Limits, Peer};
use crate::Failure;

/// Reads a request and answers it. A client that closes the connection early, or is too slow, is
/// not logged.
pub(crate) async fn talk<S>(stream: S, peer: Peer, router: Router, limits: Limits)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let service = service_fn(|request| {
        let router = router.clone();
        async move { Ok::<_, Infallible>(answer(router, peer, request, limits).await) }
    });
    let io = TokioIo::new(Patient {
        stream,
        limit: limits.answer,
        waits: None,
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.request)
        .keep_alive(false)
        .serve_connection(io, service);
    if let Err(error) = connection.await {
        tracing::debug!("a connection was cut off: {error}");
    }
}

/// The router gets the request only when it is complete.
async fn answer(
    mut router: Router,
    peer: Peer,
    request: Request<Incoming>,
    limits: Limits,
) -> Response {
    let (mut parts, body) = request.into_parts();
    let body = match timeout(limits.request, to_bytes(Body::new(body), BODY)).await {
        Ok(Ok(body)) => body,
        Ok(Err(_)) => {
            let sentence = format!("the request is longer than {BODY} bytes or was cut off");
            return Failure::with(StatusCode::PAYLOAD_TOO_LARGE, sentence).into_response();
        }
        Err(_) => {
            let sentence = "the request did not come to its end in time";
            return Failure::with(StatusCode::REQUEST_TIMEOUT, sentence).into_response();
        }
    };
    parts.extensions.insert(ConnectInfo(peer));
    let request = Request::from_parts(parts, Body::from(body));
    match router.call(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

/// A stream whose writes fail when the other end has read nothing for a while.
struct Patient<S> {
    stream: S,
    limit: Duration,
    /// The timer that runs while a write waits.
    waits: Option<Pin<Box<Sleep>>>,
}

impl<S: Unpin> Patient<S> {
    fn within<T>(
        &mut self,
        cx: &mut Context<'_>,
        write: impl FnOnce(Pin<&mut S>, &mut Context<'_>) -> Poll<Result<T>>,
    ) -> Poll<Result<T>> {
        let done = write(Pin::new(&mut self.stream), cx);
        if done.is_ready() {
            self.waits = None;
            return done;
        }
        let limit = self.limit;
        let waits = self.waits.get_or_insert_with(|| Box::pin(sleep(limit)));
        match waits.as_mut().poll(cx) {
            Poll::Ready(()) => Poll::Ready(Err(Error::from(ErrorKind::TimedOut))),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Patient<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Patient<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<Result<usize>> {
        self.within(cx, |stream, cx| stream.poll_write(cx, bytes))
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        self.within(cx, |stream, cx| stream.poll_write_vectored(cx, bytes))
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        self.within(cx, |stream, cx| stream.poll_flush(cx))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        self.within(cx, |stream, cx| stream.poll_shutdown(cx))
    }
}
