// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/commentplace.h"
#include "domain/commentpage.h"
#include "models/commentmodel.h"
#include "parts/page.h"
#include "session/session.h"

class QLabel;
class QSplitter;
class QStackedWidget;

namespace gensvar::parts {
class EmptyState;
}

namespace gensvar::comments {

class CommentDelegate;
class CommentList;
class CommentPane;
class CommentSearch;
class Trail;
class UndoNotice;

/// The comments behind a figure, newest first, with search; beside them the one that is chosen, in full.
class CommentsPage : public parts::Page
{
    Q_OBJECT

signals:
    void importWanted();
    void erasureWanted(const QString &who); ///< of the person, known by a contact, customer id or name

public:
    explicit CommentsPage(session::Session &session, QWidget *parent = nullptr);

    void refresh() override;
    void takeFocus() override;
    void find() override;
    /// The card of whoever gave an answer, beside the list as it is filtered.
    void showCustomer(domain::ResponseId answer);
    void handOut(const HandOut &then) override;
    [[nodiscard]] QByteArray arrangement() const override;
    void arrange(const QByteArray &arrangement) override;

private:
    QWidget *makeList();
    void connectParts();
    [[nodiscard]] domain::CommentQuery queryOf(int most) const; ///< of the current view
    void show(const base::Result<session::CommentsBehind> &answer);
    void showHead(const session::CommentsBehind &answer);
    void fetch(qint64 offset);
    void search(const QString &search);
    void choose(const QModelIndex &index);
    void read(const domain::Comment &comment, bool aside);
    void readWanted();
    void open(domain::ResponseId response);
    void leavePane();
    void exclude(const domain::Comment &comment, domain::Exclusion reason, const QString &note);
    void undo(qint64 change, domain::ResponseId response);
    void goBack();

    void settle();

    models::CommentModel m_model;
    domain::CommentQuery m_query; ///< what the model shows
    session::Latest m_answer;
    session::Latest m_card;
    domain::ResponseId m_wanted; ///< to be shown aside once the list is there; null: none
    session::Latest m_printed;
    domain::CustomerCard m_customer;  ///< whose comment is read
    domain::ResponseId m_customerOf;  ///< the response that the card was read for
    bool m_aside = false;             ///< one of them is, and not the one chosen in the list
    std::unique_ptr<QObject> m_pages; ///< guards the pages of m_query
    QStackedWidget *m_stack;
    parts::EmptyState *m_empty;
    QSplitter *m_split;
    Trail *m_trail;
    QLabel *m_heading;
    QLabel *m_figure;
    CommentSearch *m_search;
    UndoNotice *m_notice;
    CommentList *m_list;
    CommentPlace m_place;
    CommentDelegate *m_delegate;
    CommentPane *m_pane;
};

} // namespace gensvar::comments
