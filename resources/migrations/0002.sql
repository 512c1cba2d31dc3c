-- What the program shipped and this vault has seen, so that new things reach it and what was taken away stays away.
CREATE TABLE shipped_seen (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID
--;
-- A vault of form 1 that has roles was given these when it was made.
INSERT INTO shipped_seen(kind, key)
SELECT 'right', key FROM (
    SELECT 'case.open' AS key UNION SELECT 'person.view' UNION SELECT 'person.change' UNION SELECT 'risk.view'
    UNION SELECT 'risk.change' UNION SELECT 'needs.view' UNION SELECT 'needs.change' UNION SELECT 'plan.view'
    UNION SELECT 'plan.change' UNION SELECT 'timeline.view' UNION SELECT 'timeline.add' UNION SELECT 'sessions.view'
    UNION SELECT 'sessions.write' UNION SELECT 'paper.print' UNION SELECT 'circle.change' UNION SELECT 'audit.view'
    UNION SELECT 'lists.change' UNION SELECT 'members.manage' UNION SELECT 'backups.manage')
WHERE EXISTS (SELECT 1 FROM role_permission)
--;
-- What changed between two versions, as kinds and parameters (JSON), said when it is shown; what_changed keeps what somebody typed, and the
-- sentences of versions written before.
ALTER TABLE plan_version ADD COLUMN changes TEXT NOT NULL DEFAULT ''
--;
DROP TRIGGER plan_version_fixed
--;
CREATE TRIGGER plan_version_fixed BEFORE UPDATE ON plan_version
WHEN old.content <> new.content OR old.number <> new.number OR old.plan_id <> new.plan_id
    OR old.what_changed <> new.what_changed OR old.changes <> new.changes OR old.why <> new.why OR old.asked_by <> new.asked_by
    OR (old.her_signature <> 'none' AND (old.her_signature <> new.her_signature OR old.her_signed_on <> new.her_signed_on))
    OR (old.professional_signature <> 'none' AND (old.professional_signature <> new.professional_signature
        OR old.professional_signed_on <> new.professional_signed_on)) BEGIN
    SELECT RAISE(ABORT, 'an agreed version is not changed');
END
--;
-- Which version or assessment was printed; subject keeps the words of prints registered before.
ALTER TABLE print_register ADD COLUMN number INTEGER NOT NULL DEFAULT 0
