-- The prefixes in which a unit may serve terminals. A unit without any may serve every terminal.
CREATE TABLE may_serve (
    unit_id     INTEGER NOT NULL REFERENCES units (id) ON DELETE CASCADE,
    prefix      TEXT    NOT NULL,
    PRIMARY KEY (unit_id, prefix)
) STRICT;
