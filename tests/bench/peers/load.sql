-- What the import is measured against: the sqlite3 command line, default pragmas. @FILE@ is replaced.
CREATE TABLE response (
    response_id TEXT, responded_at TEXT, score INTEGER, comment TEXT, department TEXT, touchpoint TEXT, kind TEXT,
    channel TEXT, customer_id TEXT, customer_name TEXT, email TEXT, account TEXT, segment TEXT, region TEXT,
    age_group TEXT
);
.mode csv
.import --skip 1 "@FILE@" response
CREATE UNIQUE INDEX response_by_id ON response (response_id);
CREATE INDEX response_by_department ON response (department, responded_at);
CREATE INDEX response_by_customer ON response (customer_id);
CREATE VIRTUAL TABLE search USING fts5 (comment, content = 'response', content_rowid = 'rowid');
INSERT INTO search (search) VALUES ('rebuild');
SELECT count(*) FROM response;
