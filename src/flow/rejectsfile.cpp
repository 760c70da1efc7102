// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/rejectsfile.h"

#include "base/fileerror.h"
#include "flow/codes.h"
#include "say/sentence.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::flow {

// A text that a spreadsheet program would run as a formula.
static QString guarded(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) ? u'\'' + text : text;
}

QString RejectsFile::cellText(QString cell) const
{
    const bool quoted =
        std::any_of(cell.begin(), cell.end(), [this](QChar c) { return c == m_separator || u"\"\r\n"_s.contains(c); });
    if (!quoted)
        return cell;
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

RejectsFile::RejectsFile(const QString &path, const QStringList &headers, say::Language language)
    : m_file(path)
    , m_headers(headers)
    , m_language(std::move(language))
    , m_separator(m_language.isInWindow() ? say::listSeparator(m_language.locale()) : u',')
{ }

base::Result<void> RejectsFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return tl::unexpected(base::cannotWrite(m_file.fileName(), m_file.errorString(), code::cannotWriteFile));
    m_file.write("\xEF\xBB\xBF");
    QStringList headers;
    for (const QString &header : std::as_const(m_headers))
        headers.append(guarded(header));
    const auto heading = [this](const char *words, const QString &name) {
        return m_language.isInWindow() ? m_language.text(words) : name;
    };
    writeRecord(QStringList{heading(QT_TRANSLATE_NOOP("Say", "Row"), u"row"_s),
                            heading(QT_TRANSLATE_NOOP("Say", "Left out because"), u"reason"_s)}
                + headers);
    return {};
}

void RejectsFile::add(const domain::Issue &issue)
{
    QStringList cells;
    for (const QString &cell : issue.cells)
        cells.append(guarded(cell));
    if (m_language.isInWindow()) {
        // What was a number shall be one in the spreadsheet that opens this: 3,5 in Swedish, and −1 without a guard.
        for (const int number : issue.numbers)
            cells[number] = QString(issue.cells[number]).replace(u'.', m_language.locale().decimalPoint());
    }
    writeRecord(QStringList{QString::number(issue.row), say::reason(issue.reason, m_language)} + cells);
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
        record.append(cellText(cell));
    m_file.write(record.join(m_separator).toUtf8() + "\r\n");
}

} // namespace gensvar::flow
