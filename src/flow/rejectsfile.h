// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/issue.h"
#include "say/language.h"

#include <QSaveFile>
#include <QString>
#include <QStringList>

namespace gensvar::flow {

/// The rows that could not be taken, as a CSV to mend and import again: as they stood, with the row's number and the
/// reason in front. UTF-8 with a byte order mark, which Excel needs; text that a spreadsheet program would run as a
/// formula is guarded by an apostrophe, which the import takes off again. There as a whole or not at all. For a
/// language of the window headings are in its words, cells parted and what the file holds as numbers written as its
/// spreadsheets read it; else as the contract of the command line has it.
class RejectsFile
{
public:
    RejectsFile(const QString &path, const QStringList &headers, say::Language language = {});

    [[nodiscard]] base::Result<void> open();
    void add(const domain::Issue &issue);
    [[nodiscard]] base::Result<void> commit();

private:
    void writeRecord(const QStringList &cells);
    [[nodiscard]] QString cellText(QString cell) const;

    QSaveFile m_file;
    QStringList m_headers;
    say::Language m_language;
    QChar m_separator;
};

} // namespace gensvar::flow
