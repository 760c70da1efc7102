// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/emptystate.h"

#include "parts/labels.h"
#include "parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gensvar::parts {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_heading(label({}, Type::Heading))
    , m_text(label({}, Type::Secondary))
    , m_action(button({}, true))
{
    m_heading->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(440);
    m_action->hide();
    auto *middle = new QHBoxLayout; // its height follows its width only without an alignment
    middle->addStretch(1);
    middle->addWidget(m_text);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(size::unit);
    column->addStretch(2);
    column->addWidget(m_heading, 0, Qt::AlignHCenter);
    column->addLayout(middle);
    column->addSpacing(size::unit);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::say(const QString &heading, const QString &text, const QString &action)
{
    m_heading->setText(heading);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::takeFocus()
{
    m_action->setFocus(Qt::OtherFocusReason);
}

} // namespace gensvar::parts
