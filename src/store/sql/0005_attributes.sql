-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 5: which attributes an import had, so that undoing another takes no more and no less than that one's.

CREATE TABLE import_attribute (
    import_id INTEGER NOT NULL REFERENCES import (id),
    attribute_id INTEGER NOT NULL REFERENCES attribute (id),
    PRIMARY KEY (import_id, attribute_id)
) STRICT, WITHOUT ROWID;
--;
-- Of earlier imports it is not known: each answers for all that a response had when it told of it.
INSERT INTO import_attribute SELECT import.id, attribute.id FROM import, attribute WHERE undone_at IS NULL;
