// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changelistmodel.h"
#include "parts/page.h"
#include "session/keeping.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace gensvar::parts {
class EmptyState;
}

namespace gensvar::keeping {

class ActResponses;
class ErasurePanel;
class UndoStrip;

/// What counts in no figure and why, each to be taken back; and persons who are to be erased.
class TakenOutPage : public parts::Page
{
    Q_OBJECT

public:
    explicit TakenOutPage(session::Session &session, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    void handOut(const HandOut &then) override;
    /// who: a person to be found at once; empty: it is asked for.
    void erase(const QString &who);

private:
    void layOut();
    [[nodiscard]] parts::Handout printed() const;
    void show(const session::TakenOut &takenOut);
    void showChoice();
    void takeBack();

    models::ChangeListModel m_model;
    session::Latest m_answer;
    QTableView *m_table;
    QStackedWidget *m_stack;
    parts::EmptyState *m_empty;
    QLabel *m_count;
    QLabel *m_rule;
    QPushButton *m_unfold;
    QWidget *m_copy = nullptr;
    QPushButton *m_back;
    UndoStrip *m_said;
    ActResponses *m_responses;
    ErasurePanel *m_erasure;
};

} // namespace gensvar::keeping
