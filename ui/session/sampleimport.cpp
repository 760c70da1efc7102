// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sampleimport.h"

#include "flow/importflow.h"
#include "flow/sampleflow.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::session {

static sample::Language languageOf(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Swedish:
        return sample::Language::Swedish;
    case QLocale::NorwegianBokmal:
    case QLocale::NorwegianNynorsk:
        return sample::Language::Norwegian;
    case QLocale::Danish:
        return sample::Language::Danish;
    case QLocale::Dutch:
        return sample::Language::Dutch;
    default:
        return sample::Language::English;
    }
}

base::Result<domain::ImportReport> importSample(flow::Connection &connection, QDate until, const QLocale &locale,
                                                const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"sample.csv"_s);
    sample::Request survey;
    survey.responses = sampleResponses;
    survey.departments = sampleDepartments;
    survey.until = until;
    survey.language = languageOf(locale);
    if (const auto written = flow::SampleFlow::write(survey, file, cancel); !written)
        return base::failure(written);
    domain::ImportRequest request;
    request.file = file;
    request.source = u"sample"_s;
    return flow::ImportFlow(connection).run(request, cancel, progress);
}

} // namespace gensvar::session
