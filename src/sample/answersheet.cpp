// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/answersheet.h"

#include "base/fileerror.h"
#include "sample/codes.h"
#include "sample/instant.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::sample {

AnswerSheet::AnswerSheet(const QString &path)
    : m_path(path)
    , m_folder(QFileInfo(path).absolutePath() + "/.sample-XXXXXX"_L1)
{ }

AnswerSheet::~AnswerSheet()
{
    if (m_book)
        workbook_close(m_book); // the folder it is written to goes with us
}

bool AnswerSheet::open(Language language)
{
    if (!m_folder.isValid())
        return false;
    const QByteArray path = QFile::encodeName(m_folder.filePath(u"sample.xlsx"_s));
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(path.constData(), &options);
    if (!m_book)
        return false;
    lxw_doc_properties properties{};
    properties.created = 1'704'067'200; // a fixed day: the same seed gives the same bytes
    workbook_set_properties(m_book, &properties);
    m_sheet = workbook_add_worksheet(m_book, "Answers");
    worksheet_set_column(m_sheet, 1, 1, 21, nullptr);
    worksheet_set_column(m_sheet, 3, 3, 60, nullptr);
    for (size_t i = 0; i < answerHeader.size(); ++i)
        text(quint16(i), named(answerHeader[i], language));
    return true;
}

base::Result<std::unique_ptr<AnswerFile>> AnswerSheet::create(const QString &path, qint64 answers, Language language)
{
    if (answers >= LXW_ROW_MAX)
        return base::failure(code::tooManyRows, {LXW_ROW_MAX - 1});
    auto sheet = std::unique_ptr<AnswerSheet>(new AnswerSheet(path));
    if (!sheet->open(language))
        return tl::unexpected(base::cannotWrite(path, sheet->m_folder.errorString(), code::cannotWrite));
    return sheet;
}

void AnswerSheet::text(quint16 column, std::string_view text)
{
    if (!text.empty())
        worksheet_write_string(m_sheet, m_row, column, std::string(text).c_str(), nullptr);
}

base::Result<void> AnswerSheet::write(const Answer &answer)
{
    ++m_row;
    text(0, answer.responseId);
    std::string instant;
    appendInstant(instant, answer.respondedAt);
    text(1, instant);
    worksheet_write_number(m_sheet, m_row, 2, answer.score, nullptr);
    quint16 column = 3;
    for (const std::string_view cell :
         {std::string_view(answer.comment), answer.department, answer.touchpoint, answer.kind, answer.channel,
          std::string_view(answer.customerId), std::string_view(answer.customerName), std::string_view(answer.email),
          std::string_view(answer.account), answer.segment, answer.region, answer.ageGroup})
        text(column++, cell);
    return {};
}

base::Result<void> AnswerSheet::finish()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR)
        return base::failure(code::cannotWrite, {m_path, QString::fromUtf8(lxw_strerror(error))});
    // replaces in one step, which QFile::rename() would refuse
    std::error_code failed;
    std::filesystem::rename(m_folder.filePath(u"sample.xlsx"_s).toStdU16String(), m_path.toStdU16String(), failed);
    if (failed)
        return tl::unexpected(base::cannotWrite(m_path, qt_error_string(failed.value()), code::cannotWrite));
    return {};
}

} // namespace gensvar::sample
