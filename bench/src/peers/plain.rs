//! Forwarding by the kernel: the same hosts and hops, no program.

use anyhow::Result;
use netns_tests::Topology;

use super::{Peer, Side};

/// Both units are ordinary routers.
pub(super) struct Plain {
    net: Topology,
}

impl Plain {
    pub(super) fn new(net: Topology) -> Self {
        Self { net }
    }
}

impl Peer for Plain {
    fn net(&self) -> &Topology {
        &self.net
    }

    fn start(&mut self, _: Side) -> Result<()> {
        Ok(())
    }

    fn wait_ready(&mut self) -> Result<()> {
        Ok(())
    }

    fn stop(&mut self, _: Side) -> Result<()> {
        Ok(())
    }

    fn is_a_program(&self) -> bool {
        false
    }
}
