// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/scalequestion.h"

#include "map/codes.h"
#include "parts/labels.h"
#include "parts/theme.h"
#include "say/sentence.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gensvar::intake {

using namespace map::code;

ScaleQuestion::ScaleQuestion(QWidget *parent)
    : QuestionBox(parent)
    , m_why(parts::label({}))
    , m_yes(parts::button({}))
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

int ScaleQuestion::columnAsked(const domain::MapProposal &proposal)
{
    const auto &obstacle = proposal.obstacle;
    const bool asks = obstacle
        && (obstacle->is(noZeros) || obstacle->is(scoreNotSure) || obstacle->is(notNps) || obstacle->is(notNpsMeasure));
    return asks ? int(proposal.headers.indexOf(obstacle->args.value(0).toString())) : -1;
}

void ScaleQuestion::ask(const domain::MapProposal &proposal, const say::Language &language)
{
    m_column = columnAsked(proposal);
    setVisible(m_column >= 0);
    if (m_column < 0)
        return;
    const base::Error &obstacle = *proposal.obstacle;
    const bool isScale = obstacle.is(noZeros);
    const QString &header = proposal.headers.at(m_column);
    m_why->setText(isScale ? tr("None of the scores in “%1” is 0, so it may be a scale from 1 to 10, which is no NPS. "
                                "Did the question ask for a number from 0 to 10?")
                                 .arg(header)
                           : say::sentence(obstacle, language));
    m_yes->setText(isScale ? tr("Yes, from 0 to 10") : tr("Use it as the score"));
}

} // namespace gensvar::intake
