-- The longest lease that may be out, in milliseconds: the next start waits for it. Before this column every lease was 3 s.
ALTER TABLE realm ADD COLUMN lease_ms INTEGER NOT NULL DEFAULT 3000;
