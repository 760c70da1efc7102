// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/platformledger.h"
#include "models/answertablemodel.h"
#include "session/latest.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace gensvar::session {
class Session;
}

namespace gensvar::keeping {

/// The single responses that come into the figure or go out of it when one thing is counted otherwise, newest day
/// first; each leads to the answer with whoever gave it.
class MovedResponses : public QWidget
{
    Q_OBJECT

public:
    explicit MovedResponses(session::Session &session, QWidget *parent = nullptr);

    /// Of the current view; again when the store has changed.
    void show(domain::Cause cause);

signals:
    void answerWanted(gensvar::domain::ResponseId response);
    void said(const QString &sentence);

private:
    void begin(QList<domain::ResponseId> ids);
    void askMore();
    void take(const QList<domain::Comment> &answers, qsizetype asked);
    void openChosen();

    session::Session &m_session;
    models::AnswerTableModel m_model;
    session::Latest m_answer;
    session::Latest m_more;
    QList<domain::ResponseId> m_ids;
    qsizetype m_read = 0;        ///< of the ids
    domain::ResponseId m_chosen; ///< before they were asked for again
    QLabel *m_heading;
    QTableView *m_table;
    QPushButton *m_open;
};

} // namespace gensvar::keeping
