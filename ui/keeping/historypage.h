// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changelistmodel.h"
#include "parts/page.h"
#include "session/keeping.h"

class QComboBox;
class QPushButton;
class QTableView;

namespace gensvar::keeping {

class UndoStrip;

/// The log of what was done to the store, a page at a time; what can be undone is undone here.
class HistoryPage : public parts::Page
{
    Q_OBJECT

public:
    explicit HistoryPage(session::Session &session, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    void handOut(const HandOut &then) override;

private:
    void ask();
    void askMore(qint64 before);
    void askRest(const std::function<void()> &then);
    void showChoice();
    void undo();
    [[nodiscard]] QStringList kinds() const;

    models::ChangeListModel m_model;
    session::Latest m_answer;
    session::Latest m_more;
    session::Latest m_printed;
    QComboBox *m_kinds;
    QTableView *m_table;
    QPushButton *m_undo;
    UndoStrip *m_said;
};

} // namespace gensvar::keeping
