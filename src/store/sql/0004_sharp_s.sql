-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 4: ß is ss in the full-text index, which is built anew.

INSERT INTO search (search) VALUES ('delete-all');
--;
UPDATE setting SET value = 0 WHERE name = 'search_mark';
