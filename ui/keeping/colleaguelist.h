// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/colleaguetablemodel.h"
#include "session/keeping.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTableView;

namespace gensvar::parts {
class EmptyState;
}

namespace gensvar::keeping {

class UndoStrip;

/// The people who answer for something: renamed in place, given another e-mail, removed.
class ColleagueList : public QWidget
{
    Q_OBJECT

public:
    /// said: where it is told what was done, with the way back.
    ColleagueList(session::Session &session, UndoStrip &said, QWidget *parent = nullptr);

    void refresh();
    void setReadOnly(bool readOnly);
    [[nodiscard]] QTableView &table() const { return *m_table; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showChoice();
    void edit(const domain::Colleague &colleague);
    void remove();

    session::Session &m_session;
    UndoStrip &m_said;
    models::ColleagueTableModel m_model;
    session::Latest m_answer;
    QStackedLayout *m_stack;
    parts::EmptyState *m_empty;
    QTableView *m_table;
    QPushButton *m_change;
    QPushButton *m_remove;
    bool m_readOnly = false;
    bool m_isOutdated = false; ///< what is shown, while a name is typed
};

/// "Anna Ek", "Anna Ek <anna@example.org>", "Anna Ek anna@example.org".
[[nodiscard]] domain::Colleague colleagueIn(const QString &typed);

} // namespace gensvar::keeping
