// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/choicepopup.h"

#include "parts/keys.h"
#include "parts/theme.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace gensvar::keeping {

static constexpr int dataRole = Qt::UserRole;
static constexpr int rowHeight = 28;
static constexpr int mostRows = 10;
static constexpr int popupWidth = 320;

ChoicePopup::ChoicePopup(const QString &name, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_find(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(name);
    m_find->setPlaceholderText(tr("Type to find"));
    m_find->setAccessibleName(name);
    m_find->installEventFilter(this);
    m_list->setAccessibleName(name);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(parts::size::unit, parts::size::unit, parts::size::unit, parts::size::unit);
    column->setSpacing(parts::size::unit);
    column->addWidget(m_find);
    column->addWidget(m_list);
    connect(m_find, &QLineEdit::textChanged, this, &ChoicePopup::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::take);
}

void ChoicePopup::show(const QList<Choice> &choices, const QString &newOne, QWidget *below)
{
    m_new = newOne;
    if (!m_new.isEmpty()) { // the first line; hidden until something new is typed
        auto *item = new QListWidgetItem(m_list);
        item->setSizeHint({0, rowHeight});
        item->setHidden(true);
        m_find->setPlaceholderText(tr("Type to find, or a new name"));
    }
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(dataRole, choice.data);
        item->setToolTip(choice.text);
        item->setSizeHint({0, rowHeight});
    }
    narrow({});
    m_list->setFixedHeight(std::clamp(int(choices.size()), 2, mostRows) * rowHeight + 2);
    setFixedWidth(popupWidth);
    resize(sizeHint());
    QPoint place = below->mapToGlobal(QPoint(0, below->height() + 2));
    const QRect area = below->screen()->availableGeometry();
    place.setX(std::clamp(place.x(), area.left(), std::max(area.left(), area.right() - popupWidth)));
    place.setY(std::clamp(place.y(), area.top(), std::max(area.top(), area.bottom() - height())));
    move(place);
    QFrame::show();
    m_find->setFocus();
}

void ChoicePopup::narrow(const QString &typed)
{
    const QString wanted = typed.simplified();
    int first = -1;
    bool isThere = wanted.isEmpty();
    for (int row = m_new.isEmpty() ? 0 : 1; row < m_list->count(); ++row) {
        const QString text = m_list->item(row)->text();
        const bool fits = text.contains(wanted, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
        isThere = isThere || text.compare(wanted, Qt::CaseInsensitive) == 0;
    }
    if (!m_new.isEmpty()) {
        m_list->item(0)->setText(m_new.arg(wanted));
        m_list->item(0)->setToolTip(m_new.arg(wanted));
        m_list->item(0)->setHidden(isThere);
        if (!isThere && first < 0)
            first = 0;
    }
    m_list->setCurrentRow(first);
}

void ChoicePopup::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    const bool isNew = !m_new.isEmpty() && m_list->row(item) == 0;
    const QVariant data = item->data(dataRole);
    const QString typed = m_find->text().simplified();
    close();
    if (isNew)
        emit newWanted(typed);
    else
        emit chosen(data);
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (parts::isEnter(*key)) {
            take();
            return true;
        }
        if (watched == m_find && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace gensvar::keeping
