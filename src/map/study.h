// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"
#include "domain/row.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace gensvar::map {

struct StudyNotes;

/// The first pass over a sheet: looks at every row once and remembers what its columns hold. The first rows are looked
/// at in full; of the rest only the columns that may be scores, dates or ids, so that a million rows are cheap. Memory
/// does not grow with the rows, but for 8 bytes a row where a column that may be the id must be shown to be unique.
/// Feed it all batches, then finish(), then guess().
class Study
{
public:
    /// headerRows −1: detect.
    explicit Study(QString sheet = {}, int headerRows = -1);
    ~Study();
    Study(Study &&) noexcept;
    Study &operator=(Study &&) noexcept;

    void take(const domain::RowBatch &batch);
    void finish();

    [[nodiscard]] QString sheet() const;
    /// One a column, as a MapProposal shows them. After finish().
    [[nodiscard]] QStringList headers() const;
    /// Data rows: no header rows, no wholly blank ones, no footer.
    [[nodiscard]] qint64 rows() const;
    /// Up to count data rows (at most the first 2,000) as text, for a preview of what was proposed: scores as they are
    /// read, "10 - Extremely likely" as "10", and dates whose order is settled, "3/9/26" as "2026-09-03".
    [[nodiscard]] QList<domain::FirstRow> firstRows(int count, const domain::MapProposal &proposal) const;

    [[nodiscard]] const StudyNotes &notes() const { return *m_notes; }

private:
    std::unique_ptr<StudyNotes> m_notes;
};

} // namespace gensvar::map
