// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentpage.h"
#include "models/commentmodel.h"
#include "parts/page.h"
#include "session/session.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;

namespace gensvar::parts {
class EmptyState;
}

namespace gensvar::comments {

class CommentDelegate;
class CommentPane;

/// The comments behind a figure, newest first, with search; beside them the one that is chosen, in full.
class CommentsPage : public parts::Page
{
    Q_OBJECT

signals:
    void importWanted();

public:
    explicit CommentsPage(session::Session &session, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    void find() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList();
    QLayout *makeSearch();
    void connectParts();
    void show(const base::Result<session::CommentsBehind> &answer);
    [[nodiscard]] QString countText(const session::CommentsBehind &answer) const;
    void showHead(const session::CommentsBehind &answer);
    void showEmpty(const session::CommentsBehind &answer);
    void fetch(qint64 offset);
    void search();
    void choose(const QModelIndex &index);
    void goBack();

    models::CommentModel m_model;
    domain::CommentQuery m_query; ///< what the model shows
    session::Latest m_answer;
    std::unique_ptr<QObject> m_pages; ///< guards the pages of m_query
    QTimer m_typing;
    QStackedLayout *m_stack;
    parts::EmptyState *m_empty;
    QPushButton *m_back;
    QLabel *m_trail;
    QLabel *m_heading;
    QLabel *m_figure;
    QLineEdit *m_search;
    QLabel *m_count;
    QComboBox *m_order;
    QListView *m_list;
    CommentDelegate *m_delegate;
    CommentPane *m_pane;
};

} // namespace gensvar::comments
