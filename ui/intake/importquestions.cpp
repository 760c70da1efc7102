// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/importquestions.h"

#include "intake/datequestion.h"
#include "intake/dayquestion.h"
#include "intake/scorequestion.h"
#include "say/sentence.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::intake {

ImportQuestions::ImportQuestions(QWidget *parent)
    : QWidget(parent)
    , m_order(new DateQuestion)
    , m_score(new ScoreQuestion)
    , m_day(new DayQuestion)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *question : QList<QWidget *>{m_order, m_score, m_day})
        column->addWidget(question);
    connect(m_order, &DateQuestion::answered, this, &ImportQuestions::orderAnswered);
    connect(m_score, &ScoreQuestion::confirmed, this, &ImportQuestions::scoreConfirmed);
    connect(m_day, &DayQuestion::answered, this, &ImportQuestions::dayAnswered);
    clear();
}

void ImportQuestions::clear()
{
    m_open = nullptr;
    for (QWidget *part : QList<QWidget *>{m_order, m_score, m_day, this})
        part->hide();
}

bool ImportQuestions::asksOrder() const
{
    return !m_order->isHidden();
}

void ImportQuestions::ask(const domain::MapProposal &proposal, bool isAnswered, QDate today,
                          const say::Language &language)
{
    const QString obstacle = proposal.obstacle ? proposal.obstacle->code : QString();
    const bool lacksDay = obstacle == "no_date_column"_L1 || obstacle == "date_not_sure"_L1;
    const bool asksOrder = !proposal.questions.isEmpty();
    m_score->ask(proposal, language);
    if (asksOrder)
        m_order->ask(proposal.questions.first());
    m_order->setVisible(asksOrder || (isAnswered && !m_order->isHidden()));
    if (lacksDay)
        m_day->ask(say::sentence(*proposal.obstacle, language), today);
    else
        m_day->hide();
    m_open = proposal.scoreInDoubt >= 0   ? static_cast<QWidget *>(m_score)
        : lacksDay                        ? static_cast<QWidget *>(m_day)
        : asksOrder && !proposal.obstacle ? m_order
                                          : nullptr;
    setVisible(!m_order->isHidden() || !m_score->isHidden() || !m_day->isHidden());
}

} // namespace gensvar::intake
