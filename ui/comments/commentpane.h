// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customercard.h"
#include "text/searchquery.h"

#include <QScrollArea>
#include <QTimeZone>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gensvar::session {
class Session;
}

namespace gensvar::comments {

class CustomerPart;
class ExcludePanel;
class FactList;
class ScoreBadge;

/// One comment in full, who gave it, and what else the response tells.
class CommentPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit CommentPane(session::Session &session, QWidget *parent = nullptr);

    /// aside: it is not the one that is chosen in the list, and there is a way back to that.
    void show(const domain::Comment &comment, const text::SearchQuery &query, const QTimeZone &zone, bool aside);
    /// The card of the comment that is shown; one of another is passed over.
    void showCard(const domain::CustomerCard &card, domain::ResponseId response);
    void showFailure(const QString &sentence); ///< in place of the card
    void clear(bool hint = true);              ///< with or without the hint to choose one
    void setReadOnly(bool readOnly);           ///< nothing can be excluded
    void scrollPage(int pages);                ///< down, or up

    [[nodiscard]] domain::ResponseId response() const { return m_filled ? m_comment.id : domain::ResponseId(); }

signals:
    void excluded(const gensvar::domain::Comment &comment, gensvar::domain::Exclusion reason, const QString &note);
    void wanted(gensvar::domain::ResponseId response); ///< another of the customer's answers
    void said(const QString &sentence);
    void erasureWanted(const QString &who); ///< by a contact, the customer id or the name
    void left();                            ///< back to the list, and to what is chosen there

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Ctrl+C copies the comment, Space scrolls, Esc leaves

private:
    void layOut();
    QVBoxLayout *makeComment();
    QLayout *makeActions();
    void connectParts();
    void fill();
    void showText();
    void showFacts(const QList<domain::CustomerCard::Fact> &facts);
    void closePanel();

    domain::Comment m_comment;
    text::SearchQuery m_query;
    QTimeZone m_zone;
    bool m_filled = false;
    QLabel *m_hint;
    QWidget *m_content;
    QPushButton *m_back;
    ScoreBadge *m_badge;
    QLabel *m_where;
    QLabel *m_when;
    QLabel *m_text;
    QPushButton *m_exclude;
    QPushButton *m_copy;
    QPushButton *m_erase;
    QString m_person; ///< who gave it; empty: not known
    bool m_readOnly = false;
    ExcludePanel *m_panel;
    CustomerPart *m_customer;
    FactList *m_facts;
};

} // namespace gensvar::comments
