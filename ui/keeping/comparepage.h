// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/platformledger.h"
#include "models/causetablemodel.h"
#include "parts/page.h"
#include "session/latest.h"

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace gensvar::parts {
class EmptyState;
}

namespace gensvar::keeping {

class MovedResponses;

/// A platform's figure beside ours of the same days and filter: what is counted otherwise, and which of it explains the
/// difference. The answer follows as the numbers are typed.
class ComparePage : public parts::Page
{
    Q_OBJECT

public:
    explicit ComparePage(session::Session &session, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    void handOut(const HandOut &then) override;
    void takeOver(Page &other) override; ///< what was typed, and the line chosen

signals:
    void answerWanted(gensvar::domain::ResponseId response); ///< in full, with whoever gave it

private:
    void layOut();
    [[nodiscard]] parts::Handout printed() const;
    [[nodiscard]] QWidget *makeForm();
    void show(domain::PlatformLedger ledger);
    void answer();
    void say(QStringList texts); ///< the answer, and what goes with it
    void showChoice();
    void goThere();

    session::Latest m_asked;
    domain::PlatformLedger m_ledger;
    bool m_isCounted = false; ///< m_ledger was counted
    models::CauseTableModel m_model;
    QStackedLayout *m_stack;
    parts::EmptyState *m_empty;
    QLabel *m_scope;
    QLineEdit *m_nps;
    QLineEdit *m_responses;
    QLabel *m_ours;
    QLabel *m_answer;
    QLabel *m_more; ///< beside the answer
    QLabel *m_causes;
    QTableView *m_table;
    QLabel *m_reserve;
    QPushButton *m_go;
    MovedResponses *m_moved;
    bool m_unfolded = false;      ///< where the line chosen has a list
    std::optional<int> m_awaited; ///< the cause to choose when it is there
};

} // namespace gensvar::keeping
