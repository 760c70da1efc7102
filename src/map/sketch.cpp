// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sketch.h"

#include "map/folded.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

using domain::Certainty;
using domain::ColumnVerdict;
using domain::Field;

Sketch::Sketch(const StudyNotes &study, const domain::MapWishes &told)
    : notes(study)
    , wishes(told)
{
    proposal.sheet = notes.sheet;
    proposal.firstRow = notes.firstRow;
    proposal.headerRows = notes.header.count;
    proposal.rows = notes.rows;
    proposal.footerRow = notes.footerRows.value(0);
    proposal.platform = notes.platform;
    for (size_t i = 0; i < notes.columns.size(); ++i) {
        proposal.headers.append(notes.columns[i].header);
        ColumnVerdict verdict;
        verdict.column = int(i);
        verdict.header = notes.columns[i].header;
        proposal.columns.append(verdict);
        if (notes.columns[i].holdsCodes())
            proposal.codes.append(int(i));
        if (notes.columns[i].holdsMeasures())
            proposal.measures.append(int(i));
    }
}

void Sketch::assign(Field field, int column, Certainty certainty, base::Error why)
{
    proposal.map.columns[field].append(column);
    ColumnVerdict &verdict = proposal.columns[column];
    verdict.field = field;
    verdict.certainty = certainty;
    verdict.why = std::move(why);
}

void Sketch::set(int column, bool leftOut, Certainty certainty, base::Error why)
{
    ColumnVerdict &verdict = proposal.columns[column];
    verdict.leftOut = leftOut;
    verdict.certainty = certainty;
    verdict.why = std::move(why);
}

void Sketch::obstruct(base::Error error)
{
    if (proposal.obstacle)
        return;
    error.place.sheet = notes.sheet;
    proposal.obstacle = std::move(error);
}

void Sketch::doubtScore(int column, base::Error error)
{
    if (!proposal.obstacle)
        proposal.scoreInDoubt = column;
    obstruct(std::move(error));
}

void Sketch::doubtScore(int column, const base::Code &code)
{
    doubtScore(column, base::Error(code, {name(column), reference(column)}));
}

static bool isRepeated(const StudyNotes &notes, int column)
{
    const QString header = comparableHeader(notes.columns[size_t(column)].header);
    return std::count_if(notes.columns.begin(), notes.columns.end(),
                         [&](const ColumnNotes &other) { return comparableHeader(other.header) == header; })
        > 1;
}

QString Sketch::name(int column) const
{
    const QString header = notes.columns[size_t(column)].header;
    return header.isEmpty() || isRepeated(notes, column) ? u"#%1"_s.arg(column + 1) : header;
}

QString Sketch::reference(int column) const
{
    static const QRegularExpression unquotable(u"[\"`$\\\\]"_s);
    const QString header = name(column);
    return header.contains(unquotable) ? u"#%1"_s.arg(column + 1) : header;
}

QStringList Sketch::names(const QList<int> &columns) const
{
    QStringList all;
    for (const int column : columns) {
        const QString header = notes.columns[size_t(column)].header;
        const QString unique = name(column);
        all.append(header.isEmpty() || unique == header ? unique : header % u" (" % unique % u')');
    }
    return all;
}

int percent(qint64 of, qint64 all)
{
    return all > 0 ? int(of * 100 / all) : 0;
}

} // namespace gensvar::map
