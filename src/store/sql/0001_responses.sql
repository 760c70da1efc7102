-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 1: a programme's responses, what they are about, and where they came from.
-- Steps are separated by lines that begin with "--;".

-- What there is one of: the store's uid, time zone, next response id, search mark, key of the erased.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;
--;
-- Each commit that changed something: what a reader needs to follow it, and the log of what people did.
CREATE TABLE change (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,                 -- ms since the epoch, UTC
    by TEXT NOT NULL,                    -- who acted; empty: not told
    what TEXT NOT NULL,                  -- import, undo_import, exclude, include, merge, rename, group, erase, undo_change …
    detail TEXT NOT NULL,                -- JSON: what is needed to tell of it and to undo it; nothing personal
    first_id INTEGER,                    -- the responses touched lie in first_id … last_id; null: none
    last_id INTEGER,
    undone_by INTEGER REFERENCES change (seq)
) STRICT;
--;
-- Where responses come from: a survey's exports, a platform. A response's id is unique within it.
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    key TEXT UNIQUE,                     -- the name as it first came; null for a group
    name TEXT NOT NULL,                  -- as shown
    merged_into INTEGER REFERENCES source (id),
    parent INTEGER REFERENCES source (id),
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL,
    anonymous INTEGER NOT NULL DEFAULT 0 -- it promised anonymity: no customers
) STRICT;
--;
-- The dimensions, all of one shape. key is what came in, trimmed, and never changes; name is what is shown. A merge,
-- a group and a rename are only said here: responses keep the id that came in.
CREATE TABLE survey (
    id INTEGER PRIMARY KEY,
    key TEXT UNIQUE,
    name TEXT NOT NULL,
    merged_into INTEGER REFERENCES survey (id),
    parent INTEGER REFERENCES survey (id),
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL
) STRICT;
--;
CREATE TABLE department (
    id INTEGER PRIMARY KEY,
    key TEXT UNIQUE,
    name TEXT NOT NULL,
    merged_into INTEGER REFERENCES department (id),
    parent INTEGER REFERENCES department (id),
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL
) STRICT;
--;
CREATE TABLE touchpoint (
    id INTEGER PRIMARY KEY,
    key TEXT UNIQUE,
    name TEXT NOT NULL,
    merged_into INTEGER REFERENCES touchpoint (id),
    parent INTEGER REFERENCES touchpoint (id),
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL
) STRICT;
--;
CREATE TABLE product (
    id INTEGER PRIMARY KEY,
    key TEXT UNIQUE,
    name TEXT NOT NULL,
    merged_into INTEGER REFERENCES product (id),
    parent INTEGER REFERENCES product (id),
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL
) STRICT;
--;
CREATE TABLE channel (
    id INTEGER PRIMARY KEY,
    key TEXT UNIQUE,
    name TEXT NOT NULL,
    merged_into INTEGER REFERENCES channel (id),
    parent INTEGER REFERENCES channel (id),
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL
) STRICT;
--;
CREATE TABLE language (
    id INTEGER PRIMARY KEY,
    key TEXT UNIQUE,
    name TEXT NOT NULL,
    merged_into INTEGER REFERENCES language (id),
    parent INTEGER REFERENCES language (id),
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL
) STRICT;
--;
CREATE TABLE segment (
    id INTEGER PRIMARY KEY,
    key TEXT UNIQUE,
    name TEXT NOT NULL,
    merged_into INTEGER REFERENCES segment (id),
    parent INTEGER REFERENCES segment (id),
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL
) STRICT;
--;
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    key TEXT UNIQUE,
    name TEXT NOT NULL,
    merged_into INTEGER REFERENCES account (id),
    parent INTEGER REFERENCES account (id),
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL
) STRICT;
--;
CREATE TABLE account_manager (
    id INTEGER PRIMARY KEY,
    key TEXT UNIQUE,
    name TEXT NOT NULL,
    merged_into INTEGER REFERENCES account_manager (id),
    parent INTEGER REFERENCES account_manager (id),
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL
) STRICT;
--;
-- The wordings of questions.
CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;
--;
-- Columns without a field of their own. Above 1,000 distinct values an attribute can be shown and searched, not grouped;
-- its further values then stand in the response itself.
CREATE TABLE attribute (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    is_open INTEGER NOT NULL DEFAULT 0   -- 1: has more distinct values than are coded
) STRICT;
--;
CREATE TABLE attribute_value (
    id INTEGER PRIMARY KEY,
    attribute_id INTEGER NOT NULL REFERENCES attribute (id),
    value TEXT NOT NULL,
    UNIQUE (attribute_id, value)
) STRICT;
--;
-- A person. Known by one key only: the customer id, else the e-mail, else the phone (E.164).
CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    key_kind INTEGER NOT NULL,           -- 1 customer id, 2 e-mail, 3 phone
    key TEXT NOT NULL,                   -- as compared: lower case e-mail, E.164 phone
    merged_into INTEGER REFERENCES customer (id),
    contact_ok INTEGER                   -- said by a person, over what responses say
) STRICT;
--;
CREATE INDEX customer_by_key ON customer (key, key_kind);
--;
-- What a response said of who answered. Most responses of a customer share one.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER REFERENCES customer (id),
    customer_key TEXT,                   -- the customer id as it came
    name TEXT,
    email TEXT,
    phone TEXT,
    contact_ok INTEGER,
    role INTEGER NOT NULL DEFAULT 0
) STRICT;
--;
CREATE INDEX contact_by_customer ON contact (customer_id);
--;
-- One import of one file, or one run of a sync.
CREATE TABLE import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source (id),
    file TEXT NOT NULL,
    format TEXT NOT NULL,
    header_key BLOB NOT NULL,            -- of the sheet's header, to know the next file of the same kind
    fields INTEGER NOT NULL,             -- bit n: field n of the contract was there
    imported_at INTEGER NOT NULL,        -- ms since the epoch, UTC
    imported_by TEXT NOT NULL,
    rows INTEGER NOT NULL,
    added INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    unscored INTEGER NOT NULL,
    undone_at INTEGER,
    report TEXT NOT NULL                 -- JSON: the mapping, encoding, warnings
) STRICT;
--;
CREATE INDEX import_by_header ON import (header_key);
--;
-- Ids are given out from setting next_response_id and never used again.
CREATE TABLE response (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id),
    day INTEGER NOT NULL,                -- days since 1970-01-01 in the store's zone
    score INTEGER,                       -- 0 … 10, null: a comment only
    kind INTEGER NOT NULL,               -- domain::Kind
    department_id INTEGER REFERENCES department (id),
    touchpoint_id INTEGER REFERENCES touchpoint (id),
    channel_id INTEGER REFERENCES channel (id),
    segment_id INTEGER REFERENCES segment (id),
    survey_id INTEGER REFERENCES survey (id),
    product_id INTEGER REFERENCES product (id),
    language_id INTEGER REFERENCES language (id),
    account_id INTEGER REFERENCES account (id),
    account_manager_id INTEGER REFERENCES account_manager (id),
    contact_id INTEGER REFERENCES contact (id),
    excluded INTEGER NOT NULL,           -- domain::Exclusion
    has_comment INTEGER NOT NULL,
    import_id INTEGER NOT NULL REFERENCES import (id),  -- that first brought the present content
    fingerprint INTEGER NOT NULL,        -- of the present content as the file told it; 0 once erased
    external_id TEXT NOT NULL,           -- the source's own id; "=" and a hash of the content where it has none
    responded_at INTEGER,                -- ms since the epoch, UTC; null: only the day is known
    occurred_on INTEGER,                 -- days since 1970-01-01
    invited_on INTEGER,
    question_id INTEGER REFERENCES question (id),
    employee TEXT,
    revenue REAL,
    currency TEXT,
    attributes BLOB,                     -- packed: store/attributepack.h
    comment TEXT
) STRICT;
--;
CREATE UNIQUE INDEX response_by_external ON response (external_id, source_id);
--;
CREATE INDEX response_by_day ON response (day);
--;
-- The few that are left out of the figures: a search must not show them.
CREATE INDEX response_by_exclusion ON response (excluded) WHERE excluded <> 0;
--;
CREATE INDEX response_by_contact ON response (contact_id);
--;
-- Which responses an import holds (added, updated or unchanged): a bitmap for each 65,536 ids.
CREATE TABLE import_member (
    import_id INTEGER NOT NULL REFERENCES import (id),
    chunk INTEGER NOT NULL,              -- response id / 65,536
    bits BLOB NOT NULL,                  -- bit (id % 65,536), cut after the last one set
    PRIMARY KEY (import_id, chunk)
) STRICT, WITHOUT ROWID;
--;
-- Earlier contents of responses that a later import changed: what undoing it brings back.
CREATE TABLE response_version (
    response_id INTEGER NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    import_id INTEGER NOT NULL REFERENCES import (id),  -- that brought this content
    replaced_at INTEGER NOT NULL,        -- ms since the epoch, UTC
    day INTEGER NOT NULL, score INTEGER, kind INTEGER NOT NULL,
    department_id INTEGER, touchpoint_id INTEGER, channel_id INTEGER, segment_id INTEGER, survey_id INTEGER,
    product_id INTEGER, language_id INTEGER, account_id INTEGER, account_manager_id INTEGER, contact_id INTEGER,
    has_comment INTEGER NOT NULL, fingerprint INTEGER NOT NULL, responded_at INTEGER, occurred_on INTEGER,
    invited_on INTEGER, question_id INTEGER, employee TEXT, revenue REAL, currency TEXT, attributes BLOB, comment TEXT,
    PRIMARY KEY (response_id, import_id)
) STRICT, WITHOUT ROWID;
--;
-- Rows that an import could not take, kept for a while to look at and mend.
CREATE TABLE rejected_row (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES import (id),
    row INTEGER NOT NULL,
    field TEXT NOT NULL,                 -- the column's header
    value TEXT NOT NULL,
    code TEXT NOT NULL,
    args TEXT NOT NULL,                  -- JSON array
    cells TEXT NOT NULL,                 -- JSON array: the row as it stood
    expires_at INTEGER NOT NULL          -- ms since the epoch, UTC
) STRICT;
--;
CREATE INDEX rejected_row_by_import ON rejected_row (import_id);
--;
-- Saved mappings, and the one last used for a header.
CREATE TABLE profile (
    name TEXT NOT NULL PRIMARY KEY,
    header_key BLOB NOT NULL,
    map TEXT NOT NULL,                   -- JSON
    saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
--;
-- Whom an erasing forgot: keyed hashes of source and id, and of the person's keys. They bring nobody back.
CREATE TABLE erased (
    hash BLOB NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
--;
-- The daily tallies, packed a month a row (rollup/tallypack.h): their size does not grow with the responses.
CREATE TABLE rollup_department (
    kind INTEGER NOT NULL,
    department_id INTEGER NOT NULL,      -- 0: none
    month INTEGER NOT NULL,              -- months since January 1970
    tallies BLOB NOT NULL,               -- (day of month, tally)…
    PRIMARY KEY (kind, department_id, month)
) STRICT, WITHOUT ROWID;
--;
CREATE TABLE rollup_touchpoint (
    kind INTEGER NOT NULL,
    touchpoint_id INTEGER NOT NULL,
    month INTEGER NOT NULL,
    tallies BLOB NOT NULL,
    PRIMARY KEY (kind, touchpoint_id, month)
) STRICT, WITHOUT ROWID;
--;
-- The monthly tallies of each combination, packed by channel and segment.
CREATE TABLE rollup_month (
    kind INTEGER NOT NULL,
    department_id INTEGER NOT NULL,
    touchpoint_id INTEGER NOT NULL,
    month INTEGER NOT NULL,
    tallies BLOB NOT NULL,               -- (channel, segment, tally)…
    PRIMARY KEY (kind, department_id, touchpoint_id, month)
) STRICT, WITHOUT ROWID;
--;
-- Words of comments. rowid = day × 2^36 + response id, so that the newest come first without sorting. The index keeps no
-- text: a removal gives the words back. Accents and å ä ö æ ø are letters of their own.
CREATE VIRTUAL TABLE search USING fts5 (
    comment, content = '', columnsize = 0, tokenize = "unicode61 remove_diacritics 0"
);
