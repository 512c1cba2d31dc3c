-- That an answer was let rest, or was entered by mistake. Neither changes what stands there.
CREATE TABLE consent_closed (
    consent_id INTEGER PRIMARY KEY REFERENCES consent(id),
    closed TEXT NOT NULL,
    closed_why TEXT NOT NULL,
    closed_by INTEGER NOT NULL REFERENCES member(id),
    closed_at INTEGER NOT NULL
) STRICT
--;
CREATE TRIGGER consent_closed_fixed BEFORE UPDATE ON consent_closed BEGIN
    SELECT RAISE(ABORT, 'an answer is not changed');
END
--;
CREATE TRIGGER consent_closed_stays BEFORE DELETE ON consent_closed BEGIN
    SELECT RAISE(ABORT, 'an answer is not taken away');
END
--;
-- A no to keeping her data that stands already is due from now on, until it is settled with her.
INSERT INTO due_item(case_id, member_id, is_open, kind, due_on, ref_uuid, detail)
SELECT f.id, f.responsible_id, l.is_open, 'consent.refused',
    CASE WHEN k.withdrawn_on <> '' THEN k.withdrawn_on ELSE k.asked_on END, k.uuid, ''
FROM consent k JOIN case_file f ON f.id = k.case_id JOIN case_list l ON l.case_id = f.id
WHERE k.kind = 'keeping' AND (k.answer = 'refused' OR k.withdrawn_on <> '') AND NOT EXISTS (
    SELECT 1 FROM consent n WHERE n.case_id = k.case_id AND n.kind = 'keeping'
        AND (n.asked_on, n.recorded_at, n.id) > (k.asked_on, k.recorded_at, k.id))
--;
UPDATE case_list SET next_due_kind = 'consent.refused', next_due_on = (
    SELECT d.due_on FROM due_item d WHERE d.case_id = case_list.case_id AND d.kind = 'consent.refused')
WHERE case_id IN (
    SELECT d.case_id FROM due_item d WHERE d.kind = 'consent.refused'
        AND (case_list.next_due_on = '' OR d.due_on < case_list.next_due_on))
