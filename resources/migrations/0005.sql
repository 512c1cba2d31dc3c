-- What she agreed to and refused (C2). An answer is never changed: only that she took it back is added, once.
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    kind TEXT NOT NULL,
    purpose TEXT NOT NULL,
    recipient TEXT NOT NULL,
    answer TEXT NOT NULL,
    form TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    until TEXT NOT NULL,
    language TEXT NOT NULL,
    explained_by TEXT NOT NULL,
    interpreter TEXT NOT NULL,
    said_back TEXT NOT NULL,
    withdrawn_on TEXT NOT NULL,
    withdrawn_why TEXT NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES member(id),
    recorded_at INTEGER NOT NULL
) STRICT
--;
-- Which information they may get, by codes of the list.
CREATE TABLE consent_information (
    consent_id INTEGER NOT NULL REFERENCES consent(id),
    ord INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (consent_id, ord)
) STRICT, WITHOUT ROWID
--;
CREATE TRIGGER consent_information_fixed BEFORE UPDATE ON consent_information BEGIN
    SELECT RAISE(ABORT, 'an answer is not changed');
END
--;
CREATE TRIGGER consent_information_stays BEFORE DELETE ON consent_information BEGIN
    SELECT RAISE(ABORT, 'an answer is not changed');
END
--;
CREATE INDEX consent_case ON consent(case_id, asked_on)
--;
CREATE TRIGGER consent_fixed BEFORE UPDATE ON consent
WHEN old.uuid <> new.uuid OR old.case_id <> new.case_id OR old.kind <> new.kind OR old.purpose <> new.purpose
    OR old.recipient <> new.recipient OR old.answer <> new.answer
    OR old.form <> new.form OR old.asked_on <> new.asked_on OR old.until <> new.until
    OR old.language <> new.language OR old.explained_by <> new.explained_by OR old.interpreter <> new.interpreter
    OR old.said_back <> new.said_back OR old.withdrawn_on <> '' BEGIN
    SELECT RAISE(ABORT, 'an answer is not changed');
END
--;
CREATE TRIGGER consent_stays BEFORE DELETE ON consent BEGIN
    SELECT RAISE(ABORT, 'an answer is not taken away');
END
--;
-- What went to a recipient on the ground of a consent (C4).
CREATE TABLE consent_shared (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    consent_id INTEGER NOT NULL REFERENCES consent(id),
    on_day TEXT NOT NULL,
    what TEXT NOT NULL,
    call_back TEXT NOT NULL,
    shared_by INTEGER NOT NULL REFERENCES member(id)
) STRICT
--;
CREATE INDEX consent_shared_case ON consent_shared(case_id, on_day)
--;
-- In cases of older programs nobody was asked in a way that this register knows.
INSERT INTO due_item(case_id, member_id, is_open, kind, due_on, ref_uuid, detail)
SELECT f.id, f.responsible_id, l.is_open, 'consent.ask', date(f.opened_on, '+7 days'), '', ''
FROM case_file f JOIN case_list l ON l.case_id = f.id WHERE f.opened_on <> ''
--;
UPDATE case_list SET next_due_kind = 'consent.ask', next_due_on = (
    SELECT date(f.opened_on, '+7 days') FROM case_file f WHERE f.id = case_list.case_id)
WHERE case_id IN (
    SELECT f.id FROM case_file f WHERE f.opened_on <> '' AND date(f.opened_on, '+7 days') < case_list.next_due_on)
