-- The manager rotates the key of a group by itself when it is this old, in seconds; 0: never.
ALTER TABLE groups ADD COLUMN rotate_every INTEGER NOT NULL DEFAULT 0 CHECK (rotate_every = 0 OR rotate_every BETWEEN 60 AND 31536000);
