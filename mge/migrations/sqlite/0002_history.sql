-- What tells a manager that its database is an older copy, and what has to be said then.

-- One row a start of the manager: how far it came in it.
CREATE TABLE starts (
    boot  INTEGER PRIMARY KEY CHECK (boot BETWEEN 0 AND 4294967295),
    draw  INTEGER NOT NULL CHECK (draw BETWEEN 0 AND 65535),               -- random
    count INTEGER NOT NULL DEFAULT 0 CHECK (count BETWEEN 0 AND 4294967295) -- writes that matter
) STRICT;

-- Not null: this file was put into place as an older copy, and all boot numbers up to this one are used.
ALTER TABLE realm ADD COLUMN restored INTEGER;
-- When the last new era began, and why.
ALTER TABLE realm ADD COLUMN era_began INTEGER;
ALTER TABLE realm ADD COLUMN era_why TEXT;
-- 1: waits for the operator's yes since then, and gets no key before it.
ALTER TABLE units ADD COLUMN unconfirmed INTEGER NOT NULL DEFAULT 0 CHECK (unconfirmed IN (0, 1));
