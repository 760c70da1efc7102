// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/sampleflow.h"

#include "base/codes.h"
#include "flow/codes.h"
#include "flow/importflow.h"
#include "sample/answerfile.h"
#include "sample/survey.h"

#include <QDir>
#include <QTemporaryDir>

namespace gensvar::flow {

base::Result<void> SampleFlow::write(const sample::Request &request, const QString &path,
                                     const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    const auto file = sample::AnswerFile::create(path, request.responses, request.language);
    if (!file)
        return base::failure(file);
    sample::Survey survey(request);
    sample::Answer answer;
    for (qint64 row = 0; survey.next(answer); ++row) {
        if (const auto written = (*file)->write(answer); !written)
            return written;
        if (row % 4096 != 0)
            continue;
        if (cancel.isCancelled())
            return base::failure(base::code::cancelled);
        if (progress)
            progress({base::Stage::Writing, row, request.responses, row});
    }
    return (*file)->finish();
}

base::Result<domain::ImportReport> SampleFlow::fill(Connection &connection, const sample::Request &request,
                                                    const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return base::failure(code::cannotWriteFile, {QDir::tempPath(), folder.errorString()});
    const QString file = folder.filePath(QStringLiteral("sample.csv"));
    if (const auto written = write(request, file, cancel); !written)
        return base::failure(written);
    ImportFlow importing(connection);
    domain::ImportRequest import;
    import.file = file;
    import.source = QStringLiteral("sample");
    const auto report = importing.run(import, cancel, progress);
    if (!report)
        return report;
    if (const auto indexed = importing.index(cancel, progress); !indexed && !indexed.error().is(base::code::cancelled))
        return base::failure(indexed);
    return report;
}

} // namespace gensvar::flow
