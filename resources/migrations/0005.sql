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
    withdrawn_by INTEGER REFERENCES member(id),
    withdrawn_at INTEGER,
    recorded_by INTEGER NOT NULL REFERENCES member(id),
    recorded_at INTEGER NOT NULL,
    complete INTEGER NOT NULL DEFAULT 0
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
-- What they may get is written with the answer, by who writes it, and not afterwards.
CREATE TRIGGER consent_information_closed BEFORE INSERT ON consent_information
WHEN EXISTS (SELECT 1 FROM consent c WHERE c.id = new.consent_id AND c.complete = 1) BEGIN
    SELECT RAISE(ABORT, 'an answer is not changed');
END
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
    OR old.said_back <> new.said_back OR old.recorded_by <> new.recorded_by
    OR old.recorded_at <> new.recorded_at OR old.withdrawn_on <> ''
    OR (new.withdrawn_on = '' AND NOT (old.complete = 0 AND new.complete = 1))
    OR (old.complete = 1 AND new.complete = 0) BEGIN
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
CREATE TRIGGER consent_shared_fixed BEFORE UPDATE ON consent_shared
WHEN old.uuid <> new.uuid OR old.case_id <> new.case_id OR old.consent_id <> new.consent_id
    OR old.on_day <> new.on_day OR old.what <> new.what OR old.shared_by <> new.shared_by BEGIN
    SELECT RAISE(ABORT, 'what was shared is not changed');
END
--;
CREATE TRIGGER consent_shared_stays BEFORE DELETE ON consent_shared BEGIN
    SELECT RAISE(ABORT, 'what was shared is not taken away');
END
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
