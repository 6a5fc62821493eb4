-- The audit log is a chain: each row carries the hash of the row before it (mge/src/store/sqlite/chain.rs).
-- Rows of before this migration get theirs when the database is opened next.
ALTER TABLE audit ADD COLUMN prev BLOB CHECK (prev IS NULL OR length(prev) = 32);

-- One row: both ends of the chain.
CREATE TABLE audit_chain (
    only    INTEGER PRIMARY KEY CHECK (only = 1),
    anchor  BLOB    NOT NULL CHECK (length(anchor) = 32), -- what the first row carries
    last    INTEGER NOT NULL,                             -- number of the last row; 0: none
    head    BLOB    NOT NULL CHECK (length(head) = 32)    -- its hash; the anchor if there is none
) STRICT;

-- Only the hash that a row does not have yet may be written.
DROP TRIGGER audit_is_never_changed;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE OF id, at, actor, action, object, before, after ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_chain_is_never_changed BEFORE UPDATE OF prev ON audit WHEN OLD.prev IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
