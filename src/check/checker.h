// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"
#include "domain/issue.h"
#include "domain/response.h"

#include <QDate>
#include <QStringList>
#include <QTimeZone>

#include <memory>

namespace gensvar::check {

/// What a file is checked against beside its mapping.
struct Rules
{
    QTimeZone storeZone = QTimeZone::utc(); ///< a response's day is its date there
    QTimeZone fileZone;                     ///< of times without a zone; invalid: MapProposal::zone, else the store's
    QDate today;                            ///< a date more than a day later is impossible
    QStringList ownDomains;                 ///< "example.org": answers from there are proposed as the company's own
    bool anonymous = false;                 ///< the source promised anonymity: nothing that tells who answered is taken
    bool textFile = true; ///< rows must have as many cells as the header; a spreadsheet's may be short
};

/// Rows seen so far: rows = taken + rejected. Header rows, wholly blank rows and footers are not counted.
struct Counts
{
    qint64 rows = 0;
    qint64 taken = 0;
    qint64 rejected = 0;
    qint64 unscored = 0;   ///< among the taken: a comment, no score
    qint64 lostScores = 0; ///< among the rejected: with a score, and another fault
};

/// Makes responses of rows: maps their cells to fields and validates each. One per pass over a file; not for several
/// threads at once.
class Checker
{
public:
    Checker(const domain::MapProposal &proposal, const Rules &rules);
    ~Checker();
    Checker(Checker &&) noexcept;
    Checker &operator=(Checker &&) noexcept;

    /// Appends a response for each row of batch.rows that can be taken, and an Issue for each that cannot. Rows above
    /// the first data row are skipped by their number. Texts are views into batch.rows, or into batch.bytes where they
    /// had to be made, so clear the batch after its responses are stored, then fill batch.rows again.
    void take(domain::ResponseBatch &batch, QList<domain::Issue> &issues);

    [[nodiscard]] const Counts &counts() const;
    /// Of the rows so far: values that rows were taken without because they could not be read, once a column.
    [[nodiscard]] QList<base::Error> warnings() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace gensvar::check
