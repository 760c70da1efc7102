// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/emptystate.h"

#include "parts/labels.h"
#include "parts/theme.h"

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
    m_text->setMinimumWidth(360);
    m_text->setMaximumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(size::unit);
    column->addStretch(2);
    column->addWidget(m_heading, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
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

} // namespace gensvar::parts
