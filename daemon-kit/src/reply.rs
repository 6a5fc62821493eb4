//! A daemon's answers: failures as sentences, progress as lines.

use axum::Json;
use axum::body::{Body, Bytes};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use tokio::sync::mpsc;

/// Why a request failed: a status and a sentence, sent as `{"error": "sentence"}`.
#[derive(Debug)]
pub struct Failure {
    status: StatusCode,
    sentence: String,
}

impl Failure {
    /// The request is invalid as it stands (400).
    pub fn refused(sentence: impl Into<String>) -> Self {
        Self::with(StatusCode::BAD_REQUEST, sentence)
    }

    /// What the request names does not exist (404).
    pub fn not_found(sentence: impl Into<String>) -> Self {
        Self::with(StatusCode::NOT_FOUND, sentence)
    }

    /// The request contradicts the current state (409).
    pub fn conflict(sentence: impl Into<String>) -> Self {
        Self::with(StatusCode::CONFLICT, sentence)
    }

    /// The request may do harm that is not intended: it must be repeated with `force` (428).
    pub fn needs_force(sentence: impl Into<String>) -> Self {
        Self::with(StatusCode::PRECONDITION_REQUIRED, sentence)
    }

    /// Any other status.
    pub fn with(status: StatusCode, sentence: impl Into<String>) -> Self {
        Self {
            status,
            sentence: sentence.into(),
        }
    }
}

/// A failure of the daemon itself (500), with the chain of its causes.
impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::with(StatusCode::INTERNAL_SERVER_ERROR, format!("{error:#}"))
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let body = serde_json::json!({ "error": self.sentence });
        (self.status, Json(body)).into_response()
    }
}

/// An answer that grows: one JSON value per line (`application/x-ndjson`), which ends when the
/// sender is dropped. A failure is the last line, `{"error": "sentence"}`.
pub fn lines<T>(progress: mpsc::Receiver<Result<T, Failure>>) -> Response
where
    T: Serialize + Send + 'static,
{
    let stream = futures::stream::unfold(progress, async |mut progress| {
        let line = match progress.recv().await? {
            Ok(value) => serde_json::to_string(&value),
            Err(failure) => {
                serde_json::to_string(&serde_json::json!({ "error": failure.sentence }))
            }
        };
        let line = line.map(|mut line| {
            line.push('\n');
            Bytes::from(line)
        });
        Some((line, progress))
    });
    let kind = [(header::CONTENT_TYPE, "application/x-ndjson")];
    (kind, Body::from_stream(stream)).into_response()
}
