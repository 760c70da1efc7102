// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/answerdoor.h"

#include "comments/scorehistory.h"
#include "parts/keys.h"
#include "parts/paint.h"
#include "parts/theme.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

static constexpr int textLeft = 40; // as the comment above it
static constexpr int textLine = 18;
static constexpr int smallLine = 16;
static constexpr int above = 4;

AnswerDoor::AnswerDoor(QWidget *parent)
    : QAbstractButton(parent)
{
    setAccessibleName(tr("An answer"));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerDoor::show(const domain::Comment &answer)
{
    m_answer = answer;
    m_lines.clear();
    m_below = answerText(answer);
    if (answer.exclusion != domain::Exclusion::None)
        m_below += u" · "_s + tr("not counted");
    const QString score = answer.score < 0 ? tr("No score") : tr("Score %1").arg(answer.score);
    setAccessibleName(u"%1, %2: %3"_s.arg(score, m_below, answer.text.simplified()));
    setToolTip(answer.text); // which has two lines here
    updateGeometry();
    update();
}

QStringList AnswerDoor::lines(int width) const
{
    static constexpr qsizetype fewWidths = 8;
    const auto known = m_lines.constFind(width);
    if (known != m_lines.constEnd())
        return *known;
    if (m_lines.size() >= fewWidths)
        m_lines.clear();
    return *m_lines.insert(width, broken(m_answer.text.simplified(), width));
}

QStringList AnswerDoor::broken(const QString &text, int width)
{
    if (text.isEmpty())
        return {};
    const QFont font = parts::fontOf(parts::size::text);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    if (first.textLength() >= text.size())
        return {text};
    const QString rest = text.mid(first.textLength());
    return {text.left(first.textLength()).trimmed(), QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width)};
}

int AnswerDoor::heightForWidth(int width) const
{
    const auto count = int(lines(width - textLeft).size());
    return 2 * above + std::max(22, count * textLine + smallLine);
}

QSize AnswerDoor::sizeHint() const
{
    return {300, heightForWidth(300)};
}

void AnswerDoor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const parts::Theme &theme = parts::themeOf(palette());
    if (underMouse())
        painter.fillRect(rect(), theme.hover);
    parts::paintBadge(painter, QRectF(0, above, 28, 22), m_answer.score, theme);
    const int room = width() - textLeft;
    int top = above;
    painter.setFont(parts::fontOf(parts::size::text));
    painter.setPen(theme.text);
    for (const QString &line : lines(room)) {
        painter.drawText(QRect(textLeft, top, room, textLine), Qt::AlignLeft | Qt::AlignVCenter, line);
        top += textLine;
    }
    const QFont small = parts::fontOf(parts::size::secondary);
    painter.setFont(small);
    painter.setPen(theme.text2);
    painter.drawText(QRect(textLeft, m_answer.text.isEmpty() ? top + 3 : top, room, smallLine),
                     Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(small).elidedText(m_below, Qt::ElideRight, room));
    if (parts::showsFocus(*this))
        parts::paintFocus(painter, rect(), theme);
}

void AnswerDoor::keyPressEvent(QKeyEvent *event)
{
    if (parts::isEnter(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace gensvar::comments
