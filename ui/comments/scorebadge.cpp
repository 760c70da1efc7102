// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/scorebadge.h"

#include "parts/paint.h"
#include "parts/theme.h"

#include <QPainter>

namespace gensvar::comments {

ScoreBadge::ScoreBadge(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(28, 22);
}

void ScoreBadge::show(int score)
{
    m_score = score;
    setAccessibleName(score < 0 ? tr("No score") : tr("Score %1").arg(score));
    update();
}

void ScoreBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::paintBadge(painter, rect(), m_score, parts::themeOf(palette()));
}

} // namespace gensvar::comments
