// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/answerfile.h"

#include <QTemporaryDir>

struct lxw_workbook;
struct lxw_worksheet;

namespace gensvar::sample {

/// Answers as the one sheet of an XLSX file, with real numbers. Rows go to disk as they come.
/// Times are text, as in CSV: a spreadsheet's dates know no zone, and would be other instants in most stores.
class AnswerSheet : public AnswerFile
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<AnswerFile>> create(const QString &path, qint64 answers,
                                                                          Language language);
    ~AnswerSheet() override;

    [[nodiscard]] base::Result<void> write(const Answer &answer) override;
    [[nodiscard]] base::Result<void> finish() override;

private:
    explicit AnswerSheet(const QString &path);
    [[nodiscard]] bool open(Language language);
    void text(quint16 column, std::string_view text);

    QString m_path;
    QTemporaryDir m_folder; ///< beside the path, so that the finished file is only renamed
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    quint32 m_row = 0;
};

} // namespace gensvar::sample
