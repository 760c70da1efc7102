-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 3: emoji are words of the full-text index, which is built anew.

INSERT INTO search (search) VALUES ('delete-all');
--;
UPDATE setting SET value = 0 WHERE name = 'search_mark';
