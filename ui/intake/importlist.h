// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importreport.h"
#include "models/importlistmodel.h"
#include "session/latest.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace gensvar::session {
class Session;
}
namespace gensvar::parts {
class EmptyState;
struct Handout;
} // namespace gensvar::parts

namespace gensvar::intake {

/// The imports of the store; each can be undone.
class ImportList : public QWidget
{
    Q_OBJECT

public:
    explicit ImportList(session::Session &session, QWidget *parent = nullptr);

    void refresh();
    void takeFocus(); ///< once there is something that can have it
    void handOut(const std::function<void(const parts::Handout &)> &then);

    /// What an undoing did, in words.
    [[nodiscard]] static QString undoneText(const QString &file, const domain::UndoReport &report);

signals:
    void importWanted();
    void pastWanted(gensvar::domain::ImportId id); ///< what became of an import is to be shown

private:
    void say(const QString &sentence);
    void openChosen();
    void undo();
    [[nodiscard]] QString whyNot() const;
    void showChoice();

    session::Session &m_session;
    session::Latest m_answer;
    models::ImportListModel m_model;
    QStackedWidget *m_stack;
    parts::EmptyState *m_empty;
    QTableView *m_table;
    QWidget *m_copy;
    QPushButton *m_show;
    QPushButton *m_undo;
    QPushButton *m_import;
    QLabel *m_readOnly; ///< why nothing can be imported
    QLabel *m_said;
};

} // namespace gensvar::intake
