// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sample/answer.h"

#include <QString>

#include <memory>

namespace gensvar::sample {

/// A file that answers are written to, row by row, in little memory. Nothing stands under the path before finish(),
/// and nothing is left behind where it is not called.
class AnswerFile
{
public:
    virtual ~AnswerFile() = default;
    AnswerFile() = default;
    Q_DISABLE_COPY_MOVE(AnswerFile)

    /// By the path's ending: .csv or .xlsx, of which a sheet holds only so many answers. language: of the survey's own
    /// columns' names.
    [[nodiscard]] static base::Result<std::unique_ptr<AnswerFile>> create(const QString &path, qint64 answers,
                                                                          Language language = Language::English);

    [[nodiscard]] virtual base::Result<void> write(const Answer &answer) = 0;
    [[nodiscard]] virtual base::Result<void> finish() = 0;
};

} // namespace gensvar::sample
