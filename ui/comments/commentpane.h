// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commentpage.h"
#include "text/searchquery.h"

#include <QScrollArea>
#include <QTimeZone>

class QFormLayout;
class QLabel;

namespace gensvar::comments {

class ScoreBadge;

/// One comment in full, and what is known of who gave it.
class CommentPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit CommentPane(QWidget *parent = nullptr);

    void show(const domain::Comment &comment, const text::SearchQuery &query, const QTimeZone &zone);
    void clear(bool hint = true); ///< with or without the hint to choose one

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< Ctrl+C copies the comment

private:
    void fill();
    void showText();
    void addFact(const QString &name, const QString &value);

    domain::Comment m_comment;
    text::SearchQuery m_query;
    QTimeZone m_zone;
    bool m_filled = false;
    QWidget *m_body;
    QLabel *m_hint;
    ScoreBadge *m_badge;
    QLabel *m_where;
    QLabel *m_when;
    QLabel *m_text;
    QLabel *m_who;
    QFormLayout *m_facts;
};

} // namespace gensvar::comments
