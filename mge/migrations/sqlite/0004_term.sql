-- Grows by 1 whenever somebody takes the lead: today, at every start. A write of another term is refused.
ALTER TABLE realm ADD COLUMN term INTEGER NOT NULL DEFAULT 0;
