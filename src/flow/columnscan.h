// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/counttable.h"
#include "flow/selection.h"
#include "flow/windows.h"
#include "store/columns.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace gensvar::flow {

/// Rows from first up to, not including, last.
struct RowSpan
{
    size_t first = 0;
    size_t last = 0;
};

/// Rows are looked at in blocks that fit the processor's nearest cache.
inline constexpr size_t blockRows = 4096;

/// The places within a block of the rows that pass.
struct Passing
{
    std::array<quint16, blockRows> at;
    size_t count = 0;
};

/// A selection applied to columns: filters and groups in plain loops over arrays, a table look-up a row and column. All
/// columns that the selection needs must be loaded. Reads only; any number of threads.
class ColumnScan
{
public:
    ColumnScan(std::shared_ptr<const store::Columns> columns, const Selection &selection);

    [[nodiscard]] const store::Columns &columns() const { return *m_columns; }
    /// Counts all rows of the cuts, by piece and group; on two threads where it pays.
    [[nodiscard]] CountTable count(const Cuts &cuts) const;
    /// Finds the passing rows of a block (at most blockRows).
    void pass(const RowSpan &block, Passing &passing) const;
    [[nodiscard]] bool passes(size_t row) const;
    /// The group of one row; none where it does not pass, and of no row.
    [[nodiscard]] std::optional<size_t> groupOf(size_t row) const;
    /// Whether there is no filter at all.
    [[nodiscard]] bool passesAll() const { return m_filters.empty() && m_above == 0 && !m_nonePasses; }
    [[nodiscard]] RowSpan rowsOf(const DaySpan &days) const;

private:
    /// A column, or the marks, with what each of its ids means.
    template <typename Meaning> struct Term
    {
        const store::Column *column = nullptr; ///< none: the marks
        std::vector<Meaning> byId;
    };
    template <typename Meaning> [[nodiscard]] Term<Meaning> termOf(const Source &source, const Lookup &lookup) const;
    template <typename Meaning, typename Use> void visit(const Term<Meaning> &term, Use &&use) const;
    void countSpan(const Cuts &cuts, const RowSpan &span, CountTable &table) const;
    void countPiece(size_t piece, const RowSpan &span, CountTable &table, std::vector<quint32> &histogram) const;
    void groupBlock(size_t first, const Passing &passing, std::array<quint32, blockRows> &groups) const;

    std::shared_ptr<const store::Columns> m_columns;
    std::vector<Term<quint8>> m_filters;
    std::vector<Term<quint32>> m_axes;
    quint32 m_everyGroup = 0; ///< part of a group's index that all rows have: of attributes that no response has
    qint64 m_above = 0;       ///< ids of responses up to it do not pass
    bool m_nonePasses = false;
    size_t m_groupCount = 1;
};

} // namespace gensvar::flow
