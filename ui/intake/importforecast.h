// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"
#include "session/session.h"

#include <QWidget>

#include <optional>

namespace gensvar::intake {

class ImportSummary;
class LeftOutLine;
class LeftOutTable;

/// What an import will do, counted before anything is written: what is added, updated, left alone and left out, and
/// why.
class ImportForecast : public QWidget
{
    Q_OBJECT

public:
    explicit ImportForecast(session::Session &session, QWidget *parent = nullptr);

    /// Ends with counted() or failed(). A count that gives way to other work is begun anew after it.
    void count(const domain::ImportRequest &request);
    void clear(const QString &why); ///< nothing is counted, and what was is forgotten
    [[nodiscard]] bool isCounting() const { return m_count.isWaiting(); }
    [[nodiscard]] const std::optional<domain::ImportReport> &report() const { return m_report; } ///< none: not counted
    [[nodiscard]] LeftOutTable *leftOut() const { return m_leftOut; } ///< the rows, for who made this to show
    [[nodiscard]] bool showsRows() const;                             ///< the rows left out, in place of the preview
    void hideRows();                                                  ///< back to the preview

signals:
    void counted();
    void failed(const gensvar::base::Error &error);
    void toggled(bool shown); ///< the rows left out

private:
    void take(const base::Result<domain::ImportReport> &report);

    session::Session &m_session;
    session::Latest m_count;
    domain::ImportRequest m_request;
    std::optional<domain::ImportReport> m_report;
    ImportSummary *m_summary;
    LeftOutLine *m_reasons;
    LeftOutTable *m_leftOut;
};

} // namespace gensvar::intake
