// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answertablemodel.h"
#include "session/keeping.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace gensvar::keeping {

class UndoStrip;

/// The single responses that one act took out of the figures, each to be taken back alone.
class ActResponses : public QWidget
{
    Q_OBJECT

public:
    /// said: where it is told what was done, with the way back.
    ActResponses(session::Session &session, UndoStrip &said, QWidget *parent = nullptr);

    void show(qint64 change); ///< of the log

private:
    void askMore(qint64 offset);
    void showChoice();
    void takeBack();

    session::Session &m_session;
    UndoStrip &m_said;
    models::AnswerTableModel m_model;
    session::Latest m_answer;
    session::Latest m_more;
    qint64 m_change = 0;
    QLabel *m_heading;
    QTableView *m_table;
    QPushButton *m_back;
};

} // namespace gensvar::keeping
