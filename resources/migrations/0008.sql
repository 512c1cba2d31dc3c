-- What she receives (N1): what, how much, until when; and which of her needs it covers.
CREATE TABLE allowance (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    what TEXT NOT NULL,
    payer TEXT NOT NULL,
    cents INTEGER NOT NULL,
    currency TEXT NOT NULL,
    period TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    seen_to_on TEXT NOT NULL,
    ended_on TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT
--;
CREATE INDEX allowance_case ON allowance(case_id)
--;
CREATE TABLE allowance_need (
    allowance_id INTEGER NOT NULL REFERENCES allowance(id),
    need_id INTEGER NOT NULL REFERENCES case_need(id),
    PRIMARY KEY (allowance_id, need_id)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX allowance_need_need ON allowance_need(need_id)
