// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace gensvar::cli {

class Output;

/// A table of text in columns as wide as their content, numbers to the right.
class TextTable
{
public:
    enum Alignment { Left, Right };
    struct Column
    {
        QString title;
        Alignment alignment = Left;
        qsizetype widest = 60; ///< characters; what is longer is cut
    };

    explicit TextTable(QList<Column> columns);

    void add(QStringList cells);
    void print(Output &out) const;

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

} // namespace gensvar::cli
