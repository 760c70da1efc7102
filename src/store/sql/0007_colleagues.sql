-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 7: the people who work with the programme, and what each answers for.

CREATE TABLE colleague (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT,                          -- as written; null: not told
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL DEFAULT 1,
    changed_at INTEGER NOT NULL,
    changed_by TEXT NOT NULL
) STRICT;
--;
-- One colleague for a value of a dimension (a department, a touchpoint …); what was merged into it follows.
CREATE TABLE responsible (
    dimension TEXT NOT NULL,             -- domain::dimensionName
    value_id INTEGER NOT NULL,
    colleague_id INTEGER NOT NULL REFERENCES colleague (id),
    PRIMARY KEY (dimension, value_id)
) STRICT, WITHOUT ROWID;
--;
CREATE INDEX responsible_by_colleague ON responsible (colleague_id);
