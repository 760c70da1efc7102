// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/valuepopup.h"

#include "models/figuretext.h"
#include "parts/labels.h"
#include "parts/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace gensvar::parts {

static constexpr int valueRole = Qt::UserRole;
static constexpr int rowHeight = 28;
static constexpr int mostRows = 10;
static constexpr qsizetype mostItems = 200;

/// Numbers by their size; other values stay as they come, those of the most responses first.
static void arrange(QList<session::Value> &values)
{
    QList<std::pair<double, session::Value>> numbers;
    for (const session::Value &value : std::as_const(values)) {
        bool isNumber = value.name.isEmpty(); // not told: before them all
        const double number = isNumber ? -std::numeric_limits<double>::infinity() : value.name.toDouble(&isNumber);
        if (!isNumber || std::isnan(number))
            return;
        numbers.append({number, value});
    }
    std::ranges::stable_sort(numbers, {}, [](const auto &one) { return one.first; });
    std::ranges::transform(numbers, values.begin(), [](const auto &one) { return one.second; });
}

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
    column->addWidget(label(tr("Numbers: the responses of all time"), Type::Secondary));
    connect(m_find, &QLineEdit::textChanged, this, &ValuePopup::fill);
    connect(m_list, &QListWidget::itemChanged, this, &ValuePopup::tick);
}

void ValuePopup::show(const QList<session::Value> &values, const QStringList &ticked, QPoint below)
{
    m_values = values;
    arrange(m_values);
    m_ticked = ticked;
    std::ranges::stable_partition(m_values,
                                  [&ticked](const session::Value &value) { return ticked.contains(value.name); });
    fill({});
    m_find->setVisible(values.size() > mostRows);
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, mostRows) * rowHeight + 2);
    setFixedWidth(std::min(widthOfAll(), 420) + 2 * size::unit);
    resize(sizeHint()); // adjustSize() would make a window of at least 100 points
    const QRect screenArea = screen()->availableGeometry();
    below.setX(std::clamp(below.x(), screenArea.left(), std::max(screenArea.left(), screenArea.right() - width())));
    move(below);
    QFrame::show();
    (m_find->isVisible() ? static_cast<QWidget *>(m_find) : m_list)->setFocus();
}

int ValuePopup::widthOfAll() const
{
    int widest = fontMetrics().horizontalAdvance(tr("Numbers: the responses of all time"));
    for (int row = 0; row < m_list->count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_list->item(row)->text()) + 64);
    return widest;
}

void ValuePopup::fill(const QString &typed)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int more = 0;
    for (const session::Value &value : m_values) {
        if (!models::valueText(m_axis, value.name).contains(typed, Qt::CaseInsensitive))
            continue;
        if (m_list->count() < mostItems)
            add(value);
        else
            ++more;
    }
    if (more > 0) {
        auto *item = new QListWidgetItem(tr("%Ln more; type to find them", nullptr, more), m_list);
        item->setSizeHint({0, rowHeight});
        item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
}

void ValuePopup::add(const session::Value &value)
{
    const QString text = models::valueText(m_axis, value.name);
    auto *item = new QListWidgetItem(text + u"   " + models::countText(value.responses), m_list);
    item->setData(valueRole, value.name);
    item->setSizeHint({0, rowHeight});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_ticked.contains(value.name) ? Qt::Checked : Qt::Unchecked);
}

void ValuePopup::tick(const QListWidgetItem *item)
{
    const QString name = item->data(valueRole).toString();
    m_ticked.removeAll(name);
    if (item->checkState() == Qt::Checked)
        m_ticked.append(name);
    QStringList values; // in the list's order, so that the same ones are the same view
    for (const session::Value &value : m_values) {
        if (m_ticked.contains(value.name))
            values.append(value.name);
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
