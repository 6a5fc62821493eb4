-- 1: a unit neither sends nor receives under the keys of the group while it has no lease.
ALTER TABLE groups ADD COLUMN lock INTEGER NOT NULL DEFAULT 0 CHECK (lock IN (0, 1));
