-- What changed since the last version as kinds and parameters (JSON), said in the language of who reads; before,
-- a sentence in what_changed was the only form, and it stays there for versions that have it.
ALTER TABLE plan_version ADD COLUMN changes TEXT NOT NULL DEFAULT ''
--;
DROP TRIGGER plan_version_fixed
--;
-- What was written down stays; only a missing signature may be added.
CREATE TRIGGER plan_version_fixed BEFORE UPDATE ON plan_version
WHEN old.content <> new.content OR old.number <> new.number OR old.plan_id <> new.plan_id
    OR old.what_changed <> new.what_changed OR old.changes <> new.changes
    OR old.why <> new.why OR old.asked_by <> new.asked_by
    OR (old.her_signature <> 'none' AND (old.her_signature <> new.her_signature OR old.her_signed_on <> new.her_signed_on))
    OR (old.professional_signature <> 'none' AND (old.professional_signature <> new.professional_signature
        OR old.professional_signed_on <> new.professional_signed_on)) BEGIN
    SELECT RAISE(ABORT, 'an agreed version is not changed');
END
--;
-- Which version or assessment was printed: its number, -1 for the one being worked on, 0 where the page has none
-- or an older program wrote it into subject.
ALTER TABLE print_register ADD COLUMN number INTEGER NOT NULL DEFAULT 0
