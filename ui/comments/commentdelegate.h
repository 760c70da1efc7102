// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/searchquery.h"

#include <QDate>
#include <QStyledItemDelegate>

namespace gensvar::domain {
struct Comment;
}
namespace gensvar::parts {
struct Theme;
}

namespace gensvar::comments {

/// A comment in the list: its score, who and where, when, and two lines of it with the hits of the search marked.
class CommentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void mark(const text::SearchQuery &query) { m_query = query; }
    void setToday(QDate today) { m_today = today; }                    ///< days of its year are shown without it
    void setDepartmentShown(bool shown) { m_departmentShown = shown; } ///< not where all are of one

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Tells who and where in full, where the row has no room for it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRectF &rect, const domain::Comment &comment,
                   const parts::Theme &theme) const;
    void paintText(QPainter &painter, const QRectF &rect, const QString &text, const parts::Theme &theme) const;

    [[nodiscard]] QString placeText(const domain::Comment &comment) const;
    [[nodiscard]] QString dayText(QDate day) const;

    text::SearchQuery m_query;
    QDate m_today;
    bool m_departmentShown = true;
};

} // namespace gensvar::comments
