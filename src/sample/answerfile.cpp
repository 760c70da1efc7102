// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/answerfile.h"

#include "sample/answercsv.h"
#include "sample/answersheet.h"
#include "sample/codes.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::sample {

base::Result<std::unique_ptr<AnswerFile>> AnswerFile::create(const QString &path, qint64 answers, Language language)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "csv"_L1)
        return AnswerCsv::create(path, language);
    if (ending == "xlsx"_L1)
        return AnswerSheet::create(path, answers, language);
    return base::failure(code::unknownEnding, {QFileInfo(path).fileName()});
}

} // namespace gensvar::sample
