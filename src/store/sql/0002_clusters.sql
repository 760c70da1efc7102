-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 2: which answers are the same customer's, for the design effect.

-- The scored answers of a random part of the customers and accounts, a row for each 65,536 ids of responses
-- (rollup/clusterpack.h); all of them in all but the largest programmes. Derived from the responses: follows the
-- changes up to setting clusters_mark.
CREATE TABLE cluster_sample (
    chunk INTEGER PRIMARY KEY,           -- response id / 65,536
    answers BLOB NOT NULL
) STRICT;
