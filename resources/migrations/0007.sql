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
