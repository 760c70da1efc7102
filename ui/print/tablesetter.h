// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/handout.h"
#include "print/booklet.h"
#include "print/type.h"

#include <QCoreApplication>

namespace gensvar::print {

/// Lays a table out: columns as wide as their texts want and the paper lets them, long texts in several lines, the
/// headings on every page, and too many columns in several tables that each begin with the first column.
class TableSetter
{
    Q_DECLARE_TR_FUNCTIONS(TableSetter)

public:
    TableSetter(const parts::PrintedTable &table, Flow &flow);

    void set();

private:
    struct Row
    {
        double height = 0;
        QList<Words> words;
    };
    void measure();
    [[nodiscard]] QList<QList<int>> strips() const; ///< which columns stand in one table
    [[nodiscard]] QList<double> widthsOf(const QList<int> &columns) const;
    void keepTogether(const QList<int> &columns);
    void setStrip(const QList<int> &columns, bool isOneOfSeveral);
    [[nodiscard]] Row rowOf(const QList<parts::PrintedCell> &cells, const QList<int> &columns,
                            const QList<double> &widths) const;
    [[nodiscard]] Row headOf(const QList<int> &columns, const QList<double> &widths) const;
    void putHead(const Row &head, const QList<int> &columns, const QList<double> &widths);
    void putRow(const Row &row, const QList<parts::PrintedCell> &cells, const QList<int> &columns,
                const QList<double> &widths);
    void putEnd();

    const parts::PrintedTable &m_table;
    Flow &m_flow;
    QList<double> m_natural; ///< of each column: what its longest text wants
    QList<double> m_least;
    bool m_marks = false; ///< a figure is uncertain
};

/// A heading above a block, with words in small print beside or beneath it; turns unless so much of the block fits
/// beneath.
void putHeading(Flow &flow, const QString &title, const QString &note, double beneath);
/// A paragraph in small print.
void putNote(Flow &flow, const QString &text);

} // namespace gensvar::print
