// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/scorequestion.h"

#include "parts/labels.h"
#include "parts/theme.h"
#include "say/sentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gensvar::intake {

ScoreQuestion::ScoreQuestion(QWidget *parent)
    : QuestionBox(parent)
    , m_why(parts::label({}))
    , m_yes(parts::button(tr("Use it as the score")))
{
    setAccessibleName(tr("Whether these are the scores"));
    m_why->setProperty("warning", true);
    m_why->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(left, 10, parts::size::margin, 10);
    row->setSpacing(parts::size::margin);
    row->addWidget(m_why, 1);
    row->addWidget(m_yes);
    setFocusProxy(m_yes);
    connect(m_yes, &QPushButton::clicked, this, [this] { emit confirmed(m_column); });
}

void ScoreQuestion::ask(const domain::MapProposal &proposal, const say::Language &language)
{
    m_column = proposal.scoreInDoubt;
    setVisible(m_column >= 0);
    if (m_column >= 0)
        m_why->setText(say::sentence(*proposal.obstacle, language));
}

} // namespace gensvar::intake
