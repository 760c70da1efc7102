// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/columnnames.h"

#include "map/codes.h"
#include "map/folded.h"
#include "map/studynotes.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

QStringList headersOf(const StudyNotes &notes)
{
    QStringList headers;
    for (const ColumnNotes &column : notes.columns) {
        if (!column.header.isEmpty())
            headers.append(column.header);
    }
    return headers;
}

base::Result<int> columnNamed(const QString &name, const StudyNotes &notes)
{
    const QString wanted = comparableHeader(name);
    QList<int> found;
    // By the header as it is shown, else by a second header row's wording.
    for (const auto part : {&ColumnNotes::header, &ColumnNotes::question}) {
        for (size_t i = 0; i < notes.columns.size() && !wanted.isEmpty(); ++i) {
            if (comparableHeader(notes.columns[i].*part) == wanted)
                found.append(int(i));
        }
        if (!found.isEmpty())
            break;
    }
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1) {
        QStringList positions;
        for (const int column : found)
            positions.append(u"#%1"_s.arg(column + 1));
        return base::failure(code::ambiguousColumn, {name, positions});
    }
    if (wanted.startsWith(u'#')) {
        bool isNumber = false;
        const int position = QStringView(wanted).sliced(1).toInt(&isNumber);
        if (isNumber && position >= 1 && size_t(position) <= notes.columns.size())
            return position - 1;
    }
    return base::failure(code::noSuchColumn, {name, headersOf(notes)});
}

} // namespace gensvar::map
