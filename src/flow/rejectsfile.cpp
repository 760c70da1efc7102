// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rejectsfile.h"

#include "base/fileerror.h"
#include "flow/codes.h"
#include "say/sentence.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::flow {

static QString csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    const bool quoted = std::any_of(cell.begin(), cell.end(), [](QChar c) { return u",\"\r\n"_s.contains(c); });
    if (!quoted)
        return cell;
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

RejectsFile::RejectsFile(const QString &path, const QStringList &headers, say::Language language)
    : m_file(path)
    , m_headers(headers)
    , m_language(std::move(language))
{ }

base::Result<void> RejectsFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return tl::unexpected(base::cannotWrite(m_file.fileName(), m_file.errorString(), code::cannotWriteFile));
    m_file.write("\xEF\xBB\xBF");
    writeRecord(QStringList{u"row"_s, u"reason"_s} + m_headers);
    return {};
}

void RejectsFile::add(const domain::Issue &issue)
{
    writeRecord(QStringList{QString::number(issue.row), say::reason(issue.reason, m_language)} + issue.cells);
}

base::Result<void> RejectsFile::commit()
{
    if (!m_file.commit())
        return tl::unexpected(base::cannotWrite(m_file.fileName(), m_file.errorString(), code::cannotWriteFile));
    return {};
}

void RejectsFile::writeRecord(const QStringList &cells)
{
    QStringList record;
    for (const QString &cell : cells)
        record.append(csvCell(cell));
    m_file.write(record.join(u',').toUtf8() + "\r\n");
}

} // namespace gensvar::flow
