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
