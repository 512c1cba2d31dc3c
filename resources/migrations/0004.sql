-- What an entry of the trail says, packed in one column; before and after are empty in new entries. Entries of older
-- programs keep theirs: the trail is append-only.
ALTER TABLE audit ADD COLUMN changes BLOB
--;
-- The agreed plan, packed. Versions of older programs keep theirs in content.
ALTER TABLE plan_version ADD COLUMN agreed BLOB
--;
DROP TRIGGER plan_version_fixed
--;
-- What was written down stays; only a missing signature may be added.
CREATE TRIGGER plan_version_fixed BEFORE UPDATE ON plan_version
WHEN old.content <> new.content OR old.agreed IS NOT new.agreed OR old.number <> new.number OR old.plan_id <> new.plan_id
    OR old.what_changed <> new.what_changed OR old.changes <> new.changes
    OR old.why <> new.why OR old.asked_by <> new.asked_by
    OR (old.her_signature <> 'none' AND (old.her_signature <> new.her_signature OR old.her_signed_on <> new.her_signed_on))
    OR (old.professional_signature <> 'none' AND (old.professional_signature <> new.professional_signature
        OR old.professional_signed_on <> new.professional_signed_on)) BEGIN
    SELECT RAISE(ABORT, 'an agreed version is not changed');
END
