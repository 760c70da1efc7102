// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/sampleflow.h"

#include "base/codes.h"
#include "sample/answerfile.h"
#include "sample/survey.h"

namespace gensvar::flow {

base::Result<void> SampleFlow::write(const sample::Request &request, const QString &path,
                                     const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    const auto file = sample::AnswerFile::create(path);
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

} // namespace gensvar::flow
