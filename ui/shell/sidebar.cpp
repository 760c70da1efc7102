// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sidebar.h"

#include "parts/icons.h"
#include "parts/paint.h"
#include "parts/theme.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

namespace {

constexpr int iconRole = Qt::UserRole;

class SideDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const parts::Theme &theme = parts::themeOf(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        const QRectF box = QRectF(option.rect).adjusted(0, 1, 0, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? theme.select : theme.hover);
            painter->drawRoundedRect(box, parts::size::radius, parts::size::radius);
        }
        const QRectF icon(box.left() + 8, box.center().y() - 8, 16, 16);
        parts::paintIcon(*painter, icon, QLatin1StringView(index.data(iconRole).toByteArray()),
                         selected ? theme.accent : theme.text2);
        painter->setFont(parts::fontOf(parts::size::text, selected ? QFont::DemiBold : QFont::Normal));
        painter->setPen(option.state & QStyle::State_Enabled ? theme.text : theme.uncertain);
        painter->drawText(box.adjusted(34, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
            parts::paintFocus(*painter, box, theme);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {120, 34}; }
};

} // namespace

SideBar::SideBar(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_last(new QListWidget)
    , m_menu(new QToolButton)
{
    setFixedWidth(parts::size::side);
    for (QListWidget *list : {m_list, m_last}) {
        list->setItemDelegate(new SideDelegate(list));
        list->setObjectName(u"side"_s);
        list->setFrameShape(QFrame::NoFrame);
        list->setMouseTracking(true);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    m_list->setAccessibleName(tr("Pages"));
    m_last->setFixedHeight(34);
    m_menu->setParent(this);
    m_menu->setToolTip(tr("Menu (%1)", "its key").arg(QKeySequence(Qt::Key_F10).toString(QKeySequence::NativeText)));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setGeometry(parts::size::side - 8 - parts::size::control, (parts::size::bar - parts::size::control) / 2,
                        parts::size::control, parts::size::control);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(parts::size::unit, parts::size::bar, parts::size::unit + 1, parts::size::unit);
    column->addWidget(m_list, 1);
    column->addWidget(m_last);
    for (QListWidget *list : {m_list, m_last}) {
        const auto choose = [this, list](QListWidgetItem *item) {
            emit pageChosen(list == m_last ? m_list->count() : list->row(item));
        };
        connect(list, &QListWidget::itemClicked, this, choose);
        connect(list, &QListWidget::itemActivated, this, choose);
    }
    changeEvent(nullptr);
}

void SideBar::addPage(const QString &name, QLatin1StringView icon, const QString &shortcut)
{
    addTo(m_list, name, icon, shortcut);
}

void SideBar::addLastPage(const QString &name, QLatin1StringView icon, const QString &shortcut)
{
    m_last->setAccessibleName(name);
    addTo(m_last, name, icon, shortcut);
}

void SideBar::addTo(QListWidget *list, const QString &name, QLatin1StringView icon, const QString &shortcut)
{
    auto *item = new QListWidgetItem(name, list);
    item->setData(iconRole, QByteArray(icon.data(), icon.size()));
    item->setToolTip(tr("%1 (%2)", "a page and its shortcut").arg(name, shortcut));
}

void SideBar::setCurrent(int page)
{
    m_list->setCurrentRow(page < m_list->count() ? page : -1);
    m_last->setCurrentRow(page < m_list->count() ? -1 : 0);
}

void SideBar::setUsable(bool usable)
{
    m_list->setEnabled(usable);
    if (!usable)
        m_list->setCurrentRow(-1);
}

void SideBar::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void SideBar::openMenu()
{
    m_menu->showMenu();
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const parts::Theme &theme = parts::themeOf(palette());
    painter.fillRect(rect(), theme.window);
    painter.fillRect(width() - 1, 0, 1, height(), theme.hair);
    const QRectF mark(17, 16, 17, 17);
    parts::paintIcon(painter, mark, "mark"_L1, theme.accent);
    parts::paintIcon(painter, mark, "mark-line"_L1, theme.window);
    painter.setFont(parts::fontOf(14, QFont::DemiBold));
    painter.setPen(theme.text);
    painter.drawText(QRectF(44, 0, 120, parts::size::bar), Qt::AlignLeft | Qt::AlignVCenter, u"Gensvar"_s);
}

void SideBar::changeEvent(QEvent *event)
{
    if (event)
        QWidget::changeEvent(event);
    if (!event || event->type() == QEvent::PaletteChange)
        m_menu->setIcon(parts::icon("menu"_L1, parts::themeOf(palette()).text2));
}

} // namespace gensvar::shell
