-- The manager rotates the key of a group by itself after so many bytes; 0: never.
ALTER TABLE groups ADD COLUMN after_volume INTEGER NOT NULL DEFAULT 0 CHECK (after_volume = 0 OR after_volume BETWEEN 1000000 AND 1000000000000000000);
-- Bytes that the members have sealed under the key, as they say.
ALTER TABLE keys ADD COLUMN volume INTEGER NOT NULL DEFAULT 0 CHECK (volume >= 0);
