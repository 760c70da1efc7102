// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/nametablemodel.h"
#include "parts/page.h"
#include "session/keeping.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTableView;

namespace gensvar::parts {
class EmptyState;
}

namespace gensvar::keeping {

class ColleagueList;
class LikeQuestion;
class NameActs;
class UndoStrip;

/// The names that responses are told apart by, dimension by dimension: renamed in place, merged, put under groups, and
/// given somebody who answers for them. The figures are those of the filter.
class NamesPage : public parts::Page
{
    Q_OBJECT

public:
    explicit NamesPage(session::Session &session, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    void handOut(const HandOut &then) override;
    void find() override;

private:
    void layOut();
    [[nodiscard]] parts::Handout printed() const;
    void connectAll();
    void choose(int line);
    void show(const session::NameTable &table);
    void explain();
    void showChoice();
    [[nodiscard]] int rowWith(domain::ValueId id) const;

    domain::Dimension m_dimension = domain::Dimension::Department;
    bool m_isOutdated = false;  ///< what is shown, while a name is typed
    bool m_showsPeople = false; ///< in place of a dimension's names
    models::NameTableModel m_model;
    domain::Snapshot m_figures;
    session::Latest m_answer;
    QListWidget *m_dimensions;
    QLineEdit *m_find;
    QTableView *m_table;
    QStackedWidget *m_stack;
    QLabel *m_explained;
    parts::EmptyState *m_empty;
    LikeQuestion *m_question;
    UndoStrip *m_said;
    ColleagueList *m_people;
    NameActs *m_acts;
};

} // namespace gensvar::keeping
