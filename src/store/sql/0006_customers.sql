-- SPDX-License-Identifier: GPL-3.0-or-later
-- Version 6: a customer's card is read by indexes: who else answers for the account, and what is merged with whom.

-- Most responses of many programmes have no account: they take no room here.
CREATE INDEX response_by_account ON response (account_id, day) WHERE account_id IS NOT NULL;
--;
CREATE INDEX customer_by_merger ON customer (merged_into) WHERE merged_into IS NOT NULL;
--;
CREATE INDEX account_by_merger ON account (merged_into) WHERE merged_into IS NOT NULL;
