// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

namespace gensvar::bench {

enum class Unit { Seconds, Milliseconds, MebiBytes };

/// One line of the table: a figure of ours, against a peer's or against a bound.
struct Line
{
    QString what;
    Unit unit = Unit::Seconds;
    Series ours;
    QString peer; ///< its name; empty: the target is a bound of the figure itself
    Series theirs;
    double target = 0;    ///< at most: a ratio where there is a peer, else in the unit; 0: told, not judged
    double aim = 0;       ///< wished for beyond the target; 0: none
    QString missing = {}; ///< why nothing could be measured
};

/// What was measured, as a table to read and as JSON to compare.
class Report
{
public:
    void add(const Line &line);
    /// Told below the table, such as what each part costs.
    void note(const QString &text);
    void say(const QString &text) const; ///< progress, to standard error

    [[nodiscard]] QString table() const;
    /// Writes table and JSON to path with .md and .json; false where that fails.
    [[nodiscard]] bool write(const QString &path) const;
    /// Whether a line that was measured missed its target.
    [[nodiscard]] bool hasMisses() const { return m_misses > 0; }

private:
    QStringList m_rows;
    QStringList m_notes;
    QJsonArray m_json;
    int m_misses = 0;
};

} // namespace gensvar::bench
