// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checker.h"
#include "domain/columnmap.h"
#include "domain/row.h"
#include "map/guess.h"
#include "map/savedmap.h"
#include "map/study.h"

#include <QDate>
#include <QStringList>

/// A sheet drawn as text: a row a line, cells between |, blanks around them cut off. Made for tests.
class Sheet
{
public:
    explicit Sheet(const char *drawn)
    {
        const QStringList lines = QString::fromUtf8(drawn).split(u'\n');
        for (const QString &line : lines) {
            QStringList cells = line.split(u'|');
            for (QString &cell : cells)
                cell = cell.trimmed().replace(QLatin1StringView("\\n"), QLatin1StringView("\n"));
            m_lines.append(cells);
        }
        const auto isBlank = [](const QStringList &cells) { return cells == QStringList(QString()); };
        if (!m_lines.isEmpty() && isBlank(m_lines.first())) // drawn from the next line on
            m_lines.removeFirst();
        if (!m_lines.isEmpty() && isBlank(m_lines.last()))
            m_lines.removeLast();
    }

    /// The same line many times, with %1 as its number.
    Sheet &repeat(int times, const QString &line)
    {
        for (int i = 0; i < times; ++i) {
            QStringList cells = line.split(u'|');
            for (QString &cell : cells)
                cell = cell.trimmed().replace(QLatin1StringView("%1"), QString::number(i));
            m_lines.append(cells);
        }
        return *this;
    }

    void fill(gensvar::domain::RowBatch &batch) const
    {
        using gensvar::domain::Cell;
        batch.clear();
        for (int i = 0; i < m_lines.size(); ++i) {
            batch.beginRow(i + 1);
            for (const QString &text : m_lines[i]) {
                Cell cell;
                cell.kind = gensvar::domain::CellKind::Text;
                cell.text = batch.keep(text.toStdString());
                batch.add(cell);
            }
        }
    }

    /// Of a text file, or of a spreadsheet's sheet with this name.
    [[nodiscard]] gensvar::map::Study study(int headerRows = -1, const QString &name = {}) const
    {
        gensvar::map::Study study(name, headerRows);
        gensvar::domain::RowBatch batch;
        fill(batch);
        study.take(batch);
        study.finish();
        return study;
    }

    [[nodiscard]] gensvar::domain::MapProposal guess(const gensvar::domain::MapWishes &wishes = {}) const
    {
        return gensvar::map::guess(study(wishes.headerRows), wishes);
    }

private:
    QList<QStringList> m_lines;
};

/// What a proposal makes of its columns, as text: "score=Betyg responded_at=Datum", in the order of the fields, with +
/// between joined columns.
inline QString mapping(const gensvar::domain::MapProposal &proposal)
{
    QStringList all;
    for (auto field = proposal.map.columns.cbegin(); field != proposal.map.columns.cend(); ++field) {
        QStringList columns;
        for (const int column : *field)
            columns.append(proposal.headers.value(column));
        if (!columns.isEmpty())
            all.append(QString(gensvar::domain::fieldName(field.key())) + u'=' + columns.join(u'+'));
    }
    return all.join(u' ');
}

/// The codes of a proposal's obstacle and warnings, as text.
inline QString obstacle(const gensvar::domain::MapProposal &proposal)
{
    return proposal.obstacle ? proposal.obstacle->code : QString();
}

inline QString warnings(const gensvar::domain::MapProposal &proposal)
{
    QStringList codes;
    for (const gensvar::base::Error &warning : proposal.warnings)
        codes.append(warning.code);
    return codes.join(u' ');
}
