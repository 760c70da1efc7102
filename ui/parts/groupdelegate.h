// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gensvar::parts {

inline constexpr int groupPadding = 5; ///< narrower than elsewhere: two tables stand side by side

/// Paints the rows of a GroupTableModel: figures of one width, colour only where a change is more than chance, small
/// groups in grey, the trend as a line.
class GroupDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// In the cell of a name: looks at its row alone. Always painted where the row is a group's, else under the mouse.
    [[nodiscard]] static QRect doorRect(const QRect &cell);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gensvar::parts
