// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QModelIndex;
class QTableView;

namespace gensvar::parts {

/// A plain row of a table: text over a hairline, numbers in figures of one width.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// With the column's heading for its name.
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;

    /// The ground of a cell: selection, pointer, hairline, and the accent's edge in the first column.
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

/// Dresses a table in these rows and their header. Where none is chosen, a row is when Tab comes.
void dressTable(QTableView &table);

/// Whether something is being typed into the current row, which new rows would throw away.
[[nodiscard]] bool isTypedInto(const QTableView &table);

/// The row that is seen to be chosen; of several the first. Qt's current one may be none: a click beside the rows
/// makes one current without choosing it.
[[nodiscard]] QModelIndex chosenRow(const QTableView &table);

} // namespace gensvar::parts
