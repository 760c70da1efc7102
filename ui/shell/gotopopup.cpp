// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/gotopopup.h"

#include "parts/keys.h"
#include "parts/labels.h"
#include "parts/paint.h"
#include "parts/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace gensvar::shell {

namespace {

constexpr int whatRole = Qt::UserRole;
constexpr int keysRole = Qt::UserRole + 1;
constexpr int idRole = Qt::UserRole + 2;
constexpr int popupWidth = 480;
constexpr int mostRows = 12;
constexpr int most = 60;
constexpr qsizetype aboveFound = 6; // of those with the letters typed

class DestinationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const parts::Theme &theme = parts::themeOf(option.palette);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, theme.select);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, theme.hover);
        QRectF inside = QRectF(option.rect).adjusted(parts::size::cell, 0, -parts::size::cell, 0);
        const QString keys = index.data(keysRole).toString();
        if (!keys.isEmpty()) {
            const int width = parts::keyCapWidth(keys);
            parts::paintKeyCap(*painter, QRectF(inside.right() - width, inside.center().y() - 9, width, 18), keys,
                               theme);
            inside.setRight(inside.right() - width - parts::size::unit);
        }
        const QString what = index.data(whatRole).toString();
        painter->setFont(parts::fontOf(parts::size::secondary));
        painter->setPen(theme.text2);
        painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, what);
        if (!what.isEmpty())
            inside.setRight(inside.right() - painter->fontMetrics().horizontalAdvance(what) - parts::size::margin);
        painter->setFont(parts::fontOf(parts::size::text));
        painter->setPen(theme.text);
        painter->drawText(
            inside, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {popupWidth, parts::size::row};
    }
};

} // namespace

GoToPopup::GoToPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_find(new QLineEdit)
    , m_list(new QListWidget)
    , m_none(parts::label(tr("Nothing has these letters."), parts::Type::Secondary))
{
    setObjectName(QStringLiteral("popup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Go to or do"));
    m_find->setPlaceholderText(tr("A page, a department, a customer, an action"));
    m_find->setAccessibleName(tr("Go to or do"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_list->setAccessibleName(tr("Places and actions"));
    m_list->setItemDelegate(new DestinationDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go to the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(parts::size::unit, parts::size::unit, parts::size::unit, parts::size::unit);
    column->setSpacing(parts::size::unit);
    column->addWidget(m_find);
    column->addWidget(m_list);
    column->addWidget(m_none);
    setFixedWidth(popupWidth);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found.clear(); // for other letters
        fill();
        emit typedAnew(text);
    });
    connect(m_list, &QListWidget::itemClicked, this, &GoToPopup::take);
}

void GoToPopup::add(const QList<models::Destination> &destinations)
{
    m_all.append(destinations);
    fill();
}

void GoToPopup::setFound(const QList<models::Destination> &found)
{
    if (found.isEmpty() && m_found.isEmpty())
        return;
    m_found = found;
    fill();
}

QString GoToPopup::typed() const
{
    return m_find->text();
}

void GoToPopup::fill()
{
    const QListWidgetItem *chosen = m_found.isEmpty() ? nullptr : m_list->currentItem();
    const QVariant chosenId = chosen ? chosen->data(idRole) : QVariant(); // stays where others come beside it
    QList<models::Destination> lines = models::destinationsFor(m_all, m_find->text(), most);
    lines = lines.first(std::min(aboveFound, lines.size())) + m_found + lines.mid(std::min(aboveFound, lines.size()));
    m_list->clear();
    for (const models::Destination &one : std::as_const(lines)) {
        auto *item = new QListWidgetItem(one.text, m_list);
        item->setData(whatRole, one.what);
        item->setData(keysRole, one.keys);
        item->setData(idRole, one.id);
        item->setData(Qt::AccessibleDescriptionRole, one.what);
        if (item->data(idRole) == chosenId)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    m_none->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, mostRows) * parts::size::row + 2);
    layout()->activate(); // else the height is what it was before
    resize(popupWidth, sizeHint().height());
}

void GoToPopup::show(QPoint topRight)
{
    move(topRight - QPoint(popupWidth, 0));
    QFrame::show();
    m_find->setFocus();
}

void GoToPopup::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const int id = item->data(idRole).toInt();
    close(); // first, so that what is opened has the window
    emit chosen(id);
}

bool GoToPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (parts::isEnter(*key)) {
            take();
            return true;
        }
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            QCoreApplication::sendEvent(m_list, key);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace gensvar::shell
