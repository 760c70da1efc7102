// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/importforecast.h"

#include "base/codes.h"
#include "intake/importsummary.h"
#include "intake/leftoutrows.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gensvar::intake {

ImportForecast::ImportForecast(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_summary(new ImportSummary)
    , m_reasons(new LeftOutLine)
    , m_leftOut(new LeftOutTable(session))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::size::unit);
    column->addWidget(parts::label(tr("What will happen"), parts::Type::Section));
    column->addWidget(m_summary);
    column->addWidget(m_reasons);
    connect(m_reasons, &LeftOutLine::toggled, this, &ImportForecast::toggled);
}

void ImportForecast::count(const domain::ImportRequest &request)
{
    clear(tr("Counting what will be added, updated, left alone and left out …"));
    m_request = request;
    m_count.await(m_session.rehearse(request),
                  [this](const base::Result<domain::ImportReport> &report) { take(report); });
}

void ImportForecast::take(const base::Result<domain::ImportReport> &report)
{
    if (!report && !report.error().is(base::code::cancelled))
        return emit failed(report.error());
    if (!report) { // it gave way: to a short change, or to long work, after whose end it is asked for again
        if (m_session.isOpen() && !m_session.isWorking())
            count(m_request);
        return;
    }
    m_report = *report;
    m_summary->show(*report);
    m_leftOut->show(*report, m_session.language());
    m_reasons->show(*report, m_session.language());
    emit counted();
}

void ImportForecast::clear(const QString &why)
{
    m_count.drop();
    m_report.reset();
    m_summary->clear(why);
    m_reasons->clear();
    m_leftOut->clear();
}

bool ImportForecast::showsRows() const
{
    return m_reasons->isShown();
}

void ImportForecast::hideRows()
{
    m_reasons->close();
}

} // namespace gensvar::intake
