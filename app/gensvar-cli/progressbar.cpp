// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressbar.h"

#include "cli.h"
#include "terminal.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

static constexpr int width = 30;
static constexpr qint64 pause = 80; // milliseconds between two drawings

static QString stageName(base::Stage stage)
{
    switch (stage) {
    case base::Stage::Reading:
        return Cli::tr("Reading");
    case base::Stage::Writing:
        return Cli::tr("Importing");
    case base::Stage::Indexing:
        return Cli::tr("Preparing search");
    case base::Stage::Checking:
        return Cli::tr("Checking");
    case base::Stage::Copying:
        return Cli::tr("Copying");
    }
    return {};
}

ProgressBar::ProgressBar(say::Language language)
    : m_language(std::move(language))
{
    m_sinceStart.start();
}

bool ProgressBar::show(const base::Progress &progress)
{
    if (progress.stage != m_stage) {
        m_stage = progress.stage;
        m_sinceStart.restart();
    } else if (m_sinceDrawn.isValid() && m_sinceDrawn.elapsed() < pause) {
        return false;
    }
    m_sinceDrawn.start();
    writeAll(Stream::Errors, QByteArray("\r" + line(progress).toUtf8() + "\x1b[K"));
    return true;
}

QString ProgressBar::line(const base::Progress &progress) const
{
    QString text = stageName(progress.stage);
    if (progress.total > 0) {
        const double part = std::clamp(double(progress.done) / double(progress.total), 0.0, 1.0);
        const int filled = int(part * width);
        text += u' ' + QString(filled, u'█') + QString(width - filled, u'░') + u' '
            + m_language.number(qint64(part * 100)) + u" %"_s;
    }
    const qint64 elapsed = m_sinceStart.elapsed();
    if (progress.rows > 0 && elapsed > 300)
        text += u"  "_s + Cli::tr("%1 rows/s").arg(m_language.number(progress.rows * 1000 / elapsed));
    return text;
}

void ProgressBar::clear()
{
    writeAll(Stream::Errors, "\r\x1b[K");
}

} // namespace gensvar::cli
