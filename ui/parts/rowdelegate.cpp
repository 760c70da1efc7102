// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/rowdelegate.h"

#include "models/roles.h"
#include "parts/density.h"
#include "parts/paint.h"
#include "parts/tableheader.h"
#include "parts/theme.h"

#include <QFocusEvent>
#include <QItemSelectionModel>
#include <QPainter>
#include <QTableView>

#include <algorithm>

#include <cmath>

namespace gensvar::parts {

namespace {

/// Chooses a row of a table that Tab comes to, which Qt would make the current one without choosing it. Where a page
/// hands the focus on, nothing is chosen: an undoing key that was meant for the page before is not to find a row.
class RowChooser : public QObject
{
public:
    explicit RowChooser(QTableView &table)
        : QObject(&table)
        , m_table(table)
    {
        table.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        const auto reason =
            event->type() == QEvent::FocusIn ? static_cast<const QFocusEvent *>(event)->reason() : Qt::NoFocusReason;
        const bool comes = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
        if (comes && m_table.selectionMode() != QAbstractItemView::NoSelection
            && !m_table.selectionModel()->hasSelection() && m_table.model()->rowCount() > 0) {
            const QModelIndex now = m_table.currentIndex();
            const QModelIndex row = m_table.model()->index(std::max(now.row(), 0), 0);
            m_table.selectionModel()->setCurrentIndex(row,
                                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        return false;
    }

private:
    QTableView &m_table;
};

} // namespace

void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = themeOf(option.palette);
    const QRect &rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver)
        painter.fillRect(rect, selected ? theme.select : theme.hover);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hair);
    if (selected && index.column() == 0)
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme.accent);
    paintRowFocus(painter, option, index, theme);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.palette);
    painter->save();
    paintGround(*painter, option, index);
    const QRectF inside = QRectF(option.rect).adjusted(size::cell, 0, -size::cell, -1);
    painter->setFont(fontOf(size::text));
    const bool faint = !(option.state & QStyle::State_Enabled) || index.data(models::faintRole).toBool();
    painter->setPen(faint ? theme.uncertain : theme.text);
    const QString text = index.data().toString();
    if (index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight)
        paintFigures(*painter, inside, Qt::AlignRight, text);
    else
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(painter->font()).elidedText(text, Qt::ElideRight, inside.width()));
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {int(std::ceil(figuresWidth(fontOf(size::text), index.data().toString()))) + 2 * size::cell + 2,
            rowHeight()};
}

QWidget *RowDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor)
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void dressTable(QTableView &table)
{
    table.setHorizontalHeader(new TableHeader(size::cell, &table));
    table.setItemDelegate(new RowDelegate(&table));
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(size::compactRow);
    table.verticalHeader()->setDefaultSectionSize(rowHeight());
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.setShowGrid(false);
    table.setFrameShape(QFrame::NoFrame);
    table.setMouseTracking(true);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // the focus frames a row, of which Qt would paint one cell anew
    QObject::connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, table.viewport(),
                     qOverload<>(&QWidget::update));
    new RowChooser(table);
}

bool isTypedInto(const QTableView &table)
{
    return table.indexWidget(table.currentIndex()) != nullptr;
}

QModelIndex chosenRow(const QTableView &table)
{
    const QModelIndexList rows = table.selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : *std::min_element(rows.begin(), rows.end());
}

} // namespace gensvar::parts
