// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/segments.h"

#include "parts/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace gensvar::parts {

Segments::Segments(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(14);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosenByUser);
}

void Segments::add(const QString &name)
{
    auto *button = new QPushButton;
    button->setText(name);
    button->setProperty("segment", true);
    button->setCheckable(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(true); // Enter chooses it as Space does
    // the style sheet's weight of the chosen one comes after the button is measured
    button->setMinimumWidth(QFontMetrics(fontOf(size::text, QFont::DemiBold)).horizontalAdvance(name) + 4);
    button->setFocusPolicy(Qt::TabFocus); // a click is no reason to frame it
    const int id = int(m_group->buttons().size());
    m_group->addButton(button, id);
    button->setChecked(id == 0);
    m_row->addWidget(button);
}

void Segments::choose(int segment)
{
    if (auto *button = m_group->button(segment))
        button->setChecked(true);
}

int Segments::chosen() const
{
    return m_group->checkedId();
}

} // namespace gensvar::parts
