// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/placetabs.h"

#include "parts/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QTabBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::shell {

PlaceTabs::PlaceTabs(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar)
{
    m_tabs->setObjectName(u"places"_s);
    m_tabs->setAccessibleName(name);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(parts::size::margin, 0, parts::size::margin, 1);
    row->addWidget(m_tabs);
    row->addStretch(1);
    const auto key = [this](const QList<QKeySequence> &keys, int by) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
    };
    key({QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, 1);
    key({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
         QKeySequence(Qt::CTRL | Qt::Key_PageUp)},
        -1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            emit chosen(m_rooms[size_t(index)]);
    });
}

void PlaceTabs::addPlace(session::Room room, const QString &name)
{
    const QSignalBlocker quiet(m_tabs);
    m_rooms.push_back(room);
    m_tabs->addTab(name);
}

int PlaceTabs::indexOf(session::Room room) const
{
    const auto found = std::ranges::find(m_rooms, room);
    return found == m_rooms.end() ? -1 : int(found - m_rooms.begin());
}

bool PlaceTabs::has(session::Room room) const
{
    return indexOf(room) >= 0;
}

void PlaceTabs::setCurrent(session::Room room)
{
    const QSignalBlocker quiet(m_tabs);
    if (const int index = indexOf(room); index >= 0)
        m_tabs->setCurrentIndex(index);
    setVisible(has(room));
}

void PlaceTabs::step(int by)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

void PlaceTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const parts::Theme &theme = parts::themeOf(palette());
    painter.fillRect(rect(), theme.page);
    painter.fillRect(0, height() - 1, width(), 1, theme.hair);
}

} // namespace gensvar::shell
