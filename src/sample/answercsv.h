// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/answerfile.h"

#include <QSaveFile>

namespace gensvar::sample {

/// Answers as CSV: UTF-8, commas, LF, quotes where needed.
class AnswerCsv : public AnswerFile
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<AnswerFile>> create(const QString &path, Language language);

    [[nodiscard]] base::Result<void> write(const Answer &answer) override;
    [[nodiscard]] base::Result<void> finish() override;

private:
    AnswerCsv(const QString &path, Language language);
    void field(std::string_view text);
    [[nodiscard]] base::Result<void> flush();

    QSaveFile m_file;
    std::string m_text; ///< not yet written
};

} // namespace gensvar::sample
