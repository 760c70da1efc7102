// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/valuepopup.h"

#include "models/figuretext.h"
#include "parts/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace gensvar::parts {

static constexpr int valueRole = Qt::UserRole;
static constexpr int rowHeight = 28;
static constexpr int mostRows = 10;

ValuePopup::ValuePopup(domain::Axis axis, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_axis(std::move(axis))
    , m_find(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_find->setPlaceholderText(tr("Type to find"));
    m_find->setAccessibleName(tr("Find among %1").arg(models::axisText(m_axis)));
    m_find->installEventFilter(this);
    m_list->setAccessibleName(models::axisText(m_axis));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(size::unit, size::unit, size::unit, size::unit);
    column->setSpacing(size::unit);
    column->addWidget(m_find);
    column->addWidget(m_list);
    connect(m_find, &QLineEdit::textChanged, this, &ValuePopup::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &ValuePopup::tell);
}

void ValuePopup::show(const QList<session::Value> &values, const QStringList &ticked, QPoint below)
{
    const QSignalBlocker quiet(m_list);
    int widest = 180;
    for (const session::Value &value : values) {
        const QString text = models::valueText(m_axis, value.name);
        auto *item = new QListWidgetItem(text + u"   " + models::countText(value.responses), m_list);
        item->setData(valueRole, value.name);
        item->setSizeHint({0, rowHeight});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(value.name) ? Qt::Checked : Qt::Unchecked);
        widest = std::max(widest, fontMetrics().horizontalAdvance(item->text()) + 64);
    }
    m_list->setCurrentRow(0);
    m_find->setVisible(values.size() > mostRows);
    m_list->setFixedHeight(std::clamp(int(values.size()), 1, mostRows) * rowHeight + 2);
    setFixedWidth(std::min(widest, 420) + 2 * size::unit);
    resize(sizeHint()); // adjustSize() would make a window of at least 100 points
    const QRect screenArea = screen()->availableGeometry();
    below.setX(std::clamp(below.x(), screenArea.left(), std::max(screenArea.left(), screenArea.right() - width())));
    move(below);
    QFrame::show();
    (m_find->isVisible() ? static_cast<QWidget *>(m_find) : m_list)->setFocus();
}

void ValuePopup::narrow(const QString &typed)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = m_list->item(row)->text().contains(typed, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

void ValuePopup::tell()
{
    QStringList values;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            values.append(m_list->item(row)->data(valueRole).toString());
    }
    emit chosen(values);
}

bool ValuePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (const QListWidgetItem *item = m_list->currentItem())
                emit chosen({item->data(valueRole).toString()});
            close();
            return true;
        }
        if (watched == m_find && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            m_list->setFocus();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace gensvar::parts
