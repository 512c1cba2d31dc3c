-- Schema 1. Statements end with a line that holds only "--;" so that triggers need no parser.
CREATE TABLE vault_info (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    vault_uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    is_demo INTEGER NOT NULL DEFAULT 0
) STRICT
--;
-- Settings of the vault, the same for every member and computer; those of a member are in setting.
CREATE TABLE vault_setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
--;
CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    left_at INTEGER
) STRICT
--;
-- Who works as what, and what a role allows (C1, P2). Permissions are data: an administrator changes them.
CREATE TABLE member_role (
    member_id INTEGER NOT NULL REFERENCES member(id),
    role TEXT NOT NULL,
    PRIMARY KEY (member_id, role)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE role_permission (
    role TEXT NOT NULL,
    permission TEXT NOT NULL,
    PRIMARY KEY (role, permission)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT
--;
CREATE TABLE team_member (
    team_id INTEGER NOT NULL REFERENCES team(id),
    member_id INTEGER NOT NULL REFERENCES member(id),
    PRIMARY KEY (team_id, member_id)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX team_member_member ON team_member(member_id, team_id)
--;
CREATE TABLE setting (
    member_id INTEGER NOT NULL REFERENCES member(id),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (member_id, key)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE draft (
    member_id INTEGER NOT NULL REFERENCES member(id),
    form TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (member_id, form, field)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    member_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_uuid TEXT NOT NULL,
    case_id INTEGER,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    mac BLOB NOT NULL
) STRICT
--;
CREATE INDEX audit_case ON audit(case_id, number) WHERE case_id IS NOT NULL
--;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END
--;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END
--;
CREATE TABLE list_item (
    list TEXT NOT NULL,
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    definition TEXT NOT NULL DEFAULT '{}',
    attrs TEXT NOT NULL DEFAULT '{}',
    ord INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0,
    own INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (list, code)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE case_file (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    responsible_id INTEGER NOT NULL REFERENCES member(id),
    chosen_name TEXT NOT NULL DEFAULT '',
    birth TEXT NOT NULL DEFAULT '',
    gender TEXT NOT NULL DEFAULT '',
    interpreter TEXT NOT NULL DEFAULT 'not-asked',
    interpreter_note TEXT NOT NULL DEFAULT '',
    care_note TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    legal_situation TEXT NOT NULL DEFAULT '',
    legal_note TEXT NOT NULL DEFAULT '',
    reach_note TEXT NOT NULL DEFAULT ''
) STRICT
--;
CREATE TABLE case_name (
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    kind TEXT NOT NULL CHECK (kind IN ('legal', 'alias')),
    ord INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (case_id, kind, ord)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE case_citizenship (
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    ord INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (case_id, ord)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE case_language (
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    ord INTEGER NOT NULL,
    code TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    PRIMARY KEY (case_id, ord)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE household_member (
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    ord INTEGER NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    relation TEXT NOT NULL,
    name TEXT NOT NULL,
    birth TEXT NOT NULL,
    whereabouts TEXT NOT NULL,
    lives_with_her INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (case_id, ord)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE contact_way (
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    ord INTEGER NOT NULL,
    uuid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    safety TEXT NOT NULL CHECK (safety IN ('safe', 'agreed', 'never')),
    note TEXT NOT NULL,
    PRIMARY KEY (case_id, ord)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE case_event (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL,
    note TEXT NOT NULL,
    invalidates INTEGER NOT NULL,
    is_contact INTEGER NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES member(id),
    recorded_at INTEGER NOT NULL
) STRICT
--;
CREATE INDEX case_event_case ON case_event(case_id, on_day)
--;
-- The people who assist her (C1).
CREATE TABLE case_circle (
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    member_id INTEGER NOT NULL REFERENCES member(id),
    since INTEGER NOT NULL,
    added_by INTEGER NOT NULL REFERENCES member(id),
    PRIMARY KEY (case_id, member_id)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX case_circle_member ON case_circle(member_id, case_id)
--;
-- Who sees which case: derived from circles, teams and team leads, kept in the same transaction as they change.
CREATE TABLE case_access (
    member_id INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    PRIMARY KEY (member_id, case_id)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX case_access_case ON case_access(case_id)
--;
-- The key of a case and kind of sealed record; its secret stands only in boxes, one per public key that may open it. stale: somebody lost her
-- right to it; who holds it and logs in next makes a new one and seals the content again.
CREATE TABLE sealed_key (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    kind TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    stale INTEGER NOT NULL DEFAULT 0,
    UNIQUE (case_id, kind)
) STRICT
--;
CREATE TABLE sealed_box (
    key_id INTEGER NOT NULL REFERENCES sealed_key(id) ON DELETE CASCADE,
    public_key BLOB NOT NULL,
    box BLOB NOT NULL,
    PRIMARY KEY (key_id, public_key)
) STRICT, WITHOUT ROWID
--;
CREATE TABLE sealed_content (
    record_uuid TEXT PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID
--;
CREATE INDEX sealed_content_case ON sealed_content(case_id, kind)
--;
CREATE TABLE session_note (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    on_day TEXT NOT NULL,
    kind TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    author_id INTEGER NOT NULL REFERENCES member(id),
    shared TEXT NOT NULL,
    recorded_at INTEGER NOT NULL
) STRICT
--;
CREATE INDEX session_note_case ON session_note(case_id, on_day)
--;
-- The line of a case in the list: derived, kept by the stores in the same transaction. No NULLs, so that keyset paging stays simple:
-- an unknown day is '9999-12-31' where the earliest comes first (due) and '' where the latest does (contact).
-- tie is case_id again: SQLite does not use a row id inside an index for comparing (key, tie), and paging through many equal keys would then
-- begin at the first of them each time.
CREATE TABLE case_list (
    case_id INTEGER PRIMARY KEY REFERENCES case_file(id),
    tie INTEGER NOT NULL,
    name_key TEXT NOT NULL,
    place_key TEXT NOT NULL,
    name TEXT NOT NULL,
    code TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    risk_level INTEGER NOT NULL DEFAULT 0,
    risk_stale INTEGER NOT NULL DEFAULT 0,
    risk_review_on TEXT NOT NULL DEFAULT '',
    next_due_on TEXT NOT NULL DEFAULT '9999-12-31',
    next_due_kind TEXT NOT NULL DEFAULT '',
    last_contact_on TEXT NOT NULL DEFAULT '',
    search TEXT NOT NULL
) STRICT
--;
CREATE INDEX case_list_code ON case_list(is_open, code, tie, search)
--;
CREATE INDEX case_list_name ON case_list(is_open, name_key, tie, search)
--;
CREATE INDEX case_list_place ON case_list(is_open, place_key, tie, search)
--;
CREATE INDEX case_list_risk ON case_list(is_open, risk_level, tie, search)
--;
CREATE INDEX case_list_due ON case_list(is_open, next_due_on, tie, search)
--;
CREATE INDEX case_list_contact ON case_list(is_open, last_contact_on, tie, search)
--;
CREATE VIRTUAL TABLE case_search USING fts5(search, content='case_list', content_rowid='case_id', detail=none,
    prefix='1 2 3', tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mc'")
--;
INSERT INTO case_search(case_search, rank) VALUES ('secure-delete', 1)
--;
CREATE TRIGGER case_list_added AFTER INSERT ON case_list BEGIN
    INSERT INTO case_search(rowid, search) VALUES (new.case_id, new.search);
END
--;
CREATE TRIGGER case_list_changed AFTER UPDATE OF search ON case_list WHEN old.search <> new.search BEGIN
    INSERT INTO case_search(case_search, rowid, search) VALUES ('delete', old.case_id, old.search);
    INSERT INTO case_search(rowid, search) VALUES (new.case_id, new.search);
END
--;
-- Whose and whether the case is open stand here too, so that Today is read from one index.
CREATE TABLE due_item (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    member_id INTEGER NOT NULL REFERENCES member(id),
    is_open INTEGER NOT NULL,
    kind TEXT NOT NULL,
    due_on TEXT NOT NULL,
    ref_uuid TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT
--;
CREATE INDEX due_item_member ON due_item(member_id, is_open, due_on)
--;
CREATE INDEX due_item_case ON due_item(case_id, due_on)
--;
CREATE TABLE risk_assessment (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    number INTEGER NOT NULL DEFAULT 0,
    occasion TEXT NOT NULL,
    started_on TEXT NOT NULL,
    author_id INTEGER NOT NULL REFERENCES member(id),
    cooperation TEXT NOT NULL,
    cooperation_weighed TEXT NOT NULL,
    her_view TEXT NOT NULL,
    summary TEXT NOT NULL,
    override_level INTEGER NOT NULL DEFAULT 0,
    override_reason TEXT NOT NULL,
    review_on TEXT NOT NULL,
    signed_at INTEGER,
    signed_by INTEGER REFERENCES member(id),
    signed_level INTEGER NOT NULL DEFAULT 0
) STRICT
--;
CREATE UNIQUE INDEX risk_assessment_number ON risk_assessment(case_id, number)
--;
CREATE TABLE risk_factor (
    assessment_id INTEGER NOT NULL REFERENCES risk_assessment(id),
    ord INTEGER NOT NULL,
    uuid TEXT NOT NULL,
    question INTEGER NOT NULL CHECK (question IN (1, 2)),
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    named_by_her INTEGER NOT NULL,
    reprisal INTEGER NOT NULL,
    likelihood INTEGER NOT NULL CHECK (likelihood BETWEEN 0 AND 5),
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 5),
    safeguards TEXT NOT NULL,
    likelihood_after INTEGER NOT NULL CHECK (likelihood_after BETWEEN 0 AND 5),
    severity_after INTEGER NOT NULL CHECK (severity_after BETWEEN 0 AND 5),
    PRIMARY KEY (assessment_id, ord)
) STRICT, WITHOUT ROWID
--;
CREATE TRIGGER risk_assessment_signed BEFORE UPDATE ON risk_assessment WHEN old.signed_at IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed assessment is not changed');
END
--;
CREATE TRIGGER risk_assessment_kept BEFORE DELETE ON risk_assessment WHEN old.signed_at IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed assessment is not deleted');
END
--;
CREATE TRIGGER risk_factor_signed_insert BEFORE INSERT ON risk_factor
WHEN (SELECT signed_at FROM risk_assessment WHERE id = new.assessment_id) IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed assessment is not changed');
END
--;
CREATE TRIGGER risk_factor_signed_update BEFORE UPDATE ON risk_factor
WHEN (SELECT signed_at FROM risk_assessment WHERE id = old.assessment_id) IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed assessment is not changed');
END
--;
CREATE TRIGGER risk_factor_signed_delete BEFORE DELETE ON risk_factor
WHEN (SELECT signed_at FROM risk_assessment WHERE id = old.assessment_id) IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed assessment is not changed');
END
--;
CREATE TABLE case_need (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    code TEXT NOT NULL,
    text TEXT NOT NULL,
    domain TEXT NOT NULL,
    named_by_her INTEGER NOT NULL
) STRICT
--;
CREATE INDEX case_need_case ON case_need(case_id)
--;
CREATE TABLE needs_assessment (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    number INTEGER NOT NULL DEFAULT 0,
    on_day TEXT NOT NULL,
    author_id INTEGER NOT NULL REFERENCES member(id),
    note TEXT NOT NULL,
    review_on TEXT NOT NULL,
    signed_at INTEGER,
    signed_by INTEGER REFERENCES member(id)
) STRICT
--;
CREATE UNIQUE INDEX needs_assessment_number ON needs_assessment(case_id, number)
--;
CREATE TABLE need_rating (
    assessment_id INTEGER NOT NULL REFERENCES needs_assessment(id),
    ord INTEGER NOT NULL,
    need_id INTEGER NOT NULL REFERENCES case_need(id),
    situation INTEGER NOT NULL CHECK (situation BETWEEN 0 AND 5),
    answer TEXT NOT NULL,
    urgency INTEGER NOT NULL CHECK (urgency BETWEEN 0 AND 4),
    her_rank INTEGER NOT NULL,
    her_words TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (assessment_id, ord)
) STRICT, WITHOUT ROWID
--;
CREATE TRIGGER needs_assessment_signed BEFORE UPDATE ON needs_assessment WHEN old.signed_at IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed assessment is not changed');
END
--;
CREATE TRIGGER needs_assessment_kept BEFORE DELETE ON needs_assessment WHEN old.signed_at IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed assessment is not deleted');
END
--;
CREATE TRIGGER need_rating_signed_insert BEFORE INSERT ON need_rating
WHEN (SELECT signed_at FROM needs_assessment WHERE id = new.assessment_id) IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed assessment is not changed');
END
--;
CREATE TRIGGER need_rating_signed_update BEFORE UPDATE ON need_rating
WHEN (SELECT signed_at FROM needs_assessment WHERE id = old.assessment_id) IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed assessment is not changed');
END
--;
CREATE TRIGGER need_rating_signed_delete BEFORE DELETE ON need_rating
WHEN (SELECT signed_at FROM needs_assessment WHERE id = old.assessment_id) IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed assessment is not changed');
END
--;
CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL UNIQUE REFERENCES case_file(id),
    goal_order TEXT NOT NULL CHECK (goal_order IN ('hers', 'agreed')),
    order_reason TEXT NOT NULL,
    review_on TEXT NOT NULL
) STRICT
--;
CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    plan_id INTEGER NOT NULL REFERENCES plan(id),
    ord INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT
--;
CREATE INDEX goal_plan ON goal(plan_id, ord)
--;
CREATE TABLE goal_need (
    goal_id INTEGER NOT NULL REFERENCES goal(id),
    need_id INTEGER NOT NULL REFERENCES case_need(id),
    PRIMARY KEY (goal_id, need_id)
) STRICT, WITHOUT ROWID
--;
CREATE INDEX goal_need_need ON goal_need(need_id)
--;
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    goal_id INTEGER NOT NULL REFERENCES goal(id),
    ord INTEGER NOT NULL,
    what TEXT NOT NULL,
    done_by TEXT NOT NULL CHECK (done_by IN ('she', 'professional', 'service')),
    by_name TEXT NOT NULL,
    due_on TEXT NOT NULL,
    how_we_know TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'paused', 'done', 'changed')),
    state_note TEXT NOT NULL,
    state_on TEXT NOT NULL,
    look_again_on TEXT NOT NULL
) STRICT
--;
CREATE INDEX step_goal ON step(goal_id, ord)
--;
-- The life of steps, for the timeline; outlives a step that was taken out of the plan.
CREATE TABLE step_event (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    step_uuid TEXT NOT NULL,
    what TEXT NOT NULL,
    state TEXT NOT NULL,
    on_day TEXT NOT NULL,
    note TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member(id)
) STRICT
--;
CREATE INDEX step_event_case ON step_event(case_id, on_day)
--;
CREATE TABLE plan_version (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    plan_id INTEGER NOT NULL REFERENCES plan(id),
    number INTEGER NOT NULL,
    content TEXT NOT NULL,
    what_changed TEXT NOT NULL,
    why TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    her_signature TEXT NOT NULL CHECK (her_signature IN ('none', 'paper', 'screen')),
    her_signed_on TEXT NOT NULL,
    professional_signature TEXT NOT NULL CHECK (professional_signature IN ('none', 'paper', 'screen')),
    professional_signed_on TEXT NOT NULL,
    professional_id INTEGER NOT NULL REFERENCES member(id),
    created_at INTEGER NOT NULL,
    UNIQUE (plan_id, number)
) STRICT
--;
-- What was written down stays; only a missing signature may be added.
CREATE TRIGGER plan_version_fixed BEFORE UPDATE ON plan_version
WHEN old.content <> new.content OR old.number <> new.number OR old.plan_id <> new.plan_id
    OR old.what_changed <> new.what_changed OR old.why <> new.why OR old.asked_by <> new.asked_by
    OR (old.her_signature <> 'none' AND (old.her_signature <> new.her_signature OR old.her_signed_on <> new.her_signed_on))
    OR (old.professional_signature <> 'none' AND (old.professional_signature <> new.professional_signature
        OR old.professional_signed_on <> new.professional_signed_on)) BEGIN
    SELECT RAISE(ABORT, 'an agreed version is not changed');
END
--;
CREATE TRIGGER plan_version_kept BEFORE DELETE ON plan_version BEGIN
    SELECT RAISE(ABORT, 'an agreed version is not deleted');
END
--;
CREATE TABLE victory (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    on_day TEXT NOT NULL,
    text TEXT NOT NULL,
    step_uuid TEXT NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES member(id)
) STRICT
--;
CREATE INDEX victory_case ON victory(case_id, on_day)
--;
CREATE TABLE print_register (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    page TEXT NOT NULL,
    subject TEXT NOT NULL,
    language TEXT NOT NULL,
    discreet INTEGER NOT NULL,
    large_print INTEGER NOT NULL,
    destination TEXT NOT NULL,
    copies INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    printed_by INTEGER NOT NULL REFERENCES member(id),
    printed_at INTEGER NOT NULL,
    kept_where TEXT NOT NULL,
    destroyed_on TEXT NOT NULL,
    destroyed_by INTEGER REFERENCES member(id)
) STRICT
--;
CREATE INDEX print_register_case ON print_register(case_id, printed_at)
