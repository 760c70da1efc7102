// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/withholding.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace gensvar::metrics {

namespace {

struct Sum
{
    size_t groups = 0;
    qint64 responses = 0;
};

/// Withholds the smallest groups that are still shown until the withheld ones are enough. Whether any was.
template <typename At> bool withholdMore(size_t size, size_t fewest, qint64 least, At &&at, std::vector<bool> &withheld)
{
    bool any = false;
    for (;;) {
        Sum sum;
        std::optional<size_t> next;
        for (size_t i = 0; i < size; ++i) {
            const auto &[place, responses] = at(i);
            if (withheld[place])
                sum = {sum.groups + 1, sum.responses + responses};
            else if (responses > 0 && (!next || responses < at(*next).second))
                next = i;
        }
        if (sum.groups == 0 || (sum.groups >= fewest && sum.responses >= least) || !next)
            return any;
        withheld[at(*next).first] = true;
        any = true;
    }
}

/// A table of two ways with the totals that are withheld beside it. Rows and columns are places; a cell joins its row
/// with its column, a row's total its row with a column after the last, a column's total alike.
class TwoWay
{
public:
    TwoWay(std::span<const qint64> responses, size_t columns, qint64 least)
        : m_responses(responses)
        , m_rows(responses.size() / columns)
        , m_columns(columns)
        , m_least(least)
        , m_withheld(responses.size())
        , m_rowTotals(totals(m_rows, m_columns, [this](size_t row, size_t i) { return row * m_columns + i; }))
        , m_columnTotals(totals(m_columns, m_rows, [this](size_t column, size_t i) { return i * m_columns + column; }))
    {
        for (size_t i = 0; i < responses.size(); ++i)
            m_withheld[i] = responses[i] > 0 && responses[i] < least;
    }

    std::vector<bool> settle()
    {
        while (closePaths() || fillLines()) { }
        return m_withheld;
    }

private:
    template <typename Place> std::vector<bool> totals(size_t lines, size_t length, Place place) const
    {
        std::vector<qint64> sums(lines);
        for (size_t line = 0; line < lines; ++line) {
            for (size_t i = 0; i < length; ++i)
                sums[line] += m_responses[place(line, i)];
        }
        return withheldGroups(sums, m_least);
    }

    bool fillLines()
    {
        bool any = false;
        const auto fill = [&](size_t length, size_t first, size_t step) {
            const auto at = [&, first, step](size_t i) {
                return std::pair(first + i * step, m_responses[first + i * step]);
            };
            any = withholdMore(length, 1, m_least, at, m_withheld) || any;
        };
        for (size_t row = 0; row < m_rows; ++row) {
            if (!m_rowTotals[row])
                fill(m_columns, row * m_columns, 1);
        }
        for (size_t column = 0; column < m_columns; ++column) {
            if (!m_columnTotals[column])
                fill(m_rows, column, m_columns);
        }
        return any;
    }

    /// What withholding the join of a row and a column costs beyond what is; none where they are not joined.
    [[nodiscard]] std::optional<qint64> cost(size_t row, size_t column) const
    {
        if (row == m_rows && column == m_columns)
            return {}; // the whole is shown
        if (row == m_rows)
            return m_columnTotals[column] ? std::optional<qint64>(0) : std::nullopt;
        if (column == m_columns)
            return m_rowTotals[row] ? std::optional<qint64>(0) : std::nullopt;
        const size_t cell = row * m_columns + column;
        if (m_withheld[cell])
            return 0;
        return m_responses[cell] > 0 ? std::optional(m_responses[cell]) : std::nullopt;
    }

    bool closePaths()
    {
        bool any = false;
        for (size_t row = 0; row <= m_rows; ++row) {
            for (size_t column = 0; column <= m_columns; ++column) {
                if (cost(row, column) == 0 && closePath(row, column))
                    any = true;
            }
        }
        return any;
    }

    /// Finds the cheapest way from a row to a column beside the cell that joins them, and withholds what it passes.
    /// Where there is none, everything is withheld. Whether anything more was.
    bool closePath(size_t row, size_t column)
    {
        const size_t places = m_rows + 1 + m_columns + 1;
        const size_t goal = m_rows + 1 + column;
        constexpr qint64 far = std::numeric_limits<qint64>::max();
        std::vector<qint64> costs(places, far);
        std::vector<size_t> from(places, places);
        std::vector<bool> done(places);
        costs[row] = 0;
        for (;;) {
            size_t here = places;
            for (size_t place = 0; place < places; ++place) {
                if (!done[place] && costs[place] < far && (here == places || costs[place] < costs[here]))
                    here = place;
            }
            if (here == places || here == goal)
                break;
            done[here] = true;
            const bool isRow = here <= m_rows;
            for (size_t other = isRow ? m_rows + 1 : 0; other < (isRow ? places : m_rows + 1); ++other) {
                const size_t r = isRow ? here : other;
                const size_t c = (isRow ? other : here) - m_rows - 1;
                const auto step = r == row && c == column ? std::nullopt : cost(r, c);
                if (step && costs[here] + *step < costs[other]) {
                    costs[other] = costs[here] + *step;
                    from[other] = here;
                }
            }
        }
        if (costs[goal] == 0)
            return false;
        return costs[goal] == far ? withholdAll() : withholdAlong(from, row, goal);
    }

    bool withholdAlong(const std::vector<size_t> &from, size_t start, size_t goal)
    {
        for (size_t place = goal; place != start; place = from[place]) {
            const size_t row = std::min(place, from[place]);
            const size_t column = std::max(place, from[place]) - m_rows - 1;
            if (row < m_rows && column < m_columns)
                m_withheld[row * m_columns + column] = true;
        }
        return true;
    }

    bool withholdAll()
    {
        bool any = false;
        for (size_t i = 0; i < m_withheld.size(); ++i) {
            any = any || (m_responses[i] > 0 && !m_withheld[i]);
            m_withheld[i] = m_responses[i] > 0;
        }
        return any;
    }

    std::span<const qint64> m_responses;
    size_t m_rows;
    size_t m_columns;
    qint64 m_least;
    std::vector<bool> m_withheld;
    std::vector<bool> m_rowTotals; ///< that are withheld
    std::vector<bool> m_columnTotals;
};

} // namespace

std::vector<bool> withheldGroups(std::span<const qint64> responses, qint64 least)
{
    std::vector<bool> withheld(responses.size());
    for (size_t i = 0; i < responses.size(); ++i)
        withheld[i] = responses[i] > 0 && responses[i] < least;
    const auto at = [responses](size_t i) { return std::pair(i, responses[i]); };
    withholdMore(responses.size(), 2, least, at, withheld);
    return withheld;
}

std::vector<bool> withheldCells(std::span<const qint64> responses, size_t columns, qint64 least)
{
    if (responses.empty())
        return {};
    Q_ASSERT(columns > 0 && responses.size() % columns == 0);
    return TwoWay(responses, columns, least).settle();
}

} // namespace gensvar::metrics
