-- The manager's store. Moments are milliseconds since the Unix epoch unless a name says otherwise.

-- One row: what the whole realm shares.
CREATE TABLE realm (
    only          INTEGER PRIMARY KEY CHECK (only = 1),
    fingerprint   BLOB    NOT NULL,
    seal_check    BLOB    NOT NULL,             -- opens under the right seal.key only
    created       INTEGER NOT NULL,
    boot          INTEGER NOT NULL DEFAULT 0,   -- grows by 1 at every start
    pseudotime    INTEGER NOT NULL DEFAULT 0,   -- 1/64 s; the clock never starts below it
    sender_ids    INTEGER NOT NULL DEFAULT 0    -- sender ids below this are taken
) STRICT;

-- AUTOINCREMENT: the number of a removed unit or group never names another one.
CREATE TABLE units (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    name          TEXT    NOT NULL UNIQUE,
    evicted       INTEGER NOT NULL DEFAULT 0 CHECK (evicted IN (0, 1)),
    sign_spki     BLOB,                         -- public keys, DER
    encrypt_spki  BLOB,
    created       INTEGER NOT NULL,
    enrolled      INTEGER,
    CHECK ((enrolled IS NULL) = (sign_spki IS NULL) AND (enrolled IS NULL) = (encrypt_spki IS NULL))
) STRICT;

CREATE TABLE groups (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    name          TEXT    NOT NULL UNIQUE,
    priority      INTEGER NOT NULL,
    update_mode   TEXT    NOT NULL,
    policy        TEXT    NOT NULL,
    suite         TEXT    NOT NULL,             -- of the next key
    created       INTEGER NOT NULL,
    epoch         INTEGER NOT NULL DEFAULT 0,   -- in force; 0: no key yet
    burnt         INTEGER NOT NULL DEFAULT 0,   -- highest epoch that was made and never used
    last_rotation INTEGER NOT NULL DEFAULT 0,
    rotation_due  INTEGER NOT NULL DEFAULT 0 CHECK (rotation_due IN (0, 1)) -- a member left since
) STRICT;

CREATE TABLE protected (
    group_id    INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    prefix      TEXT    NOT NULL,
    PRIMARY KEY (group_id, prefix)
) STRICT;

CREATE TABLE memberships (
    unit_id     INTEGER NOT NULL REFERENCES units (id) ON DELETE CASCADE,
    group_id    INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    since       INTEGER NOT NULL,
    PRIMARY KEY (unit_id, group_id)
) STRICT;
CREATE INDEX memberships_by_group ON memberships (group_id);

CREATE TABLE keys (
    group_id      INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    epoch         INTEGER NOT NULL CHECK (epoch > 0),
    spi           INTEGER NOT NULL CHECK (spi BETWEEN 256 AND 4294967295),
    suite         TEXT    NOT NULL,
    ks            BLOB,                         -- sealed; NULL once the key has retired
    created       INTEGER NOT NULL,
    retired       INTEGER,
    PRIMARY KEY (group_id, epoch),
    CHECK ((ks IS NULL) = (retired IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX keys_by_spi ON keys (spi) WHERE retired IS NULL;

CREATE TABLE tokens (
    id            BLOB    PRIMARY KEY,
    unit_id       INTEGER NOT NULL REFERENCES units (id) ON DELETE CASCADE,
    secret        BLOB    NOT NULL,             -- sealed
    created       INTEGER NOT NULL,
    expires       INTEGER NOT NULL,
    used_by       BLOB,                         -- fingerprint of the keys that it registered
    used          INTEGER,
    CHECK ((used_by IS NULL) = (used IS NULL))
) STRICT;
CREATE INDEX tokens_by_unit ON tokens (unit_id);

CREATE TABLE rotations (
    group_id      INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    rotation      INTEGER NOT NULL CHECK (rotation > 0),
    phase         TEXT    NOT NULL,             -- as last written
    update_mode   TEXT    NOT NULL,
    base          INTEGER NOT NULL,             -- the epoch in force when it began
    epoch         INTEGER NOT NULL,
    actor         TEXT    NOT NULL,
    began         INTEGER NOT NULL,
    ended         INTEGER,
    result        TEXT CHECK (result IN ('done', 'replaced')),
    PRIMARY KEY (group_id, rotation),
    CHECK ((ended IS NULL) = (result IS NULL))
) STRICT;
-- A group changes its key once at a time.
CREATE UNIQUE INDEX rotations_under_way ON rotations (group_id) WHERE ended IS NULL;

CREATE TABLE audit (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    at          INTEGER NOT NULL,
    actor       TEXT    NOT NULL,
    action      TEXT    NOT NULL,
    object      TEXT    NOT NULL,
    before      TEXT,                         -- JSON
    after       TEXT                          -- JSON
) STRICT;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
