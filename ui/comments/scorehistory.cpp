// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/scorehistory.h"

#include "models/figuretext.h"
#include "parts/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

using parts::Theme;

static constexpr double detractorsEnd = 6.5; // borders lie between scores
static constexpr double passivesEnd = 8.5;
static constexpr double pointRadius = 4.5;
static constexpr double reach = 10; // of a click
static constexpr int kindMargin = 14;

ScoreHistory::ScoreHistory(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Scores over time"));
}

void ScoreHistory::show(const QList<domain::Comment> &answers, domain::ResponseId current)
{
    m_points = answers;
    m_points.removeIf(
        [](const domain::Comment &each) { return each.score < 0 || each.exclusion != domain::Exclusion::None; });
    std::ranges::sort(m_points, [](const domain::Comment &one, const domain::Comment &other) {
        return std::pair(one.respondedOn, one.id) < std::pair(other.respondedOn, other.id);
    });
    m_current = current;
    QStringList told;
    for (const domain::Comment &each : m_points)
        told.append(tr("%1 on %2", "a score and its day").arg(each.score).arg(models::dayText(each.respondedOn)));
    setAccessibleDescription(told.join(u", "_s));
    update();
}

QString answerText(const domain::Comment &answer)
{
    QStringList parts{models::dayText(answer.respondedOn)};
    if (answer.kind != domain::Kind::NotTold)
        parts.append(models::valueText(domain::Axis::of(domain::Dimension::Kind), domain::kindName(answer.kind)));
    parts.append(answer.touchpoint);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QRectF ScoreHistory::plot() const
{
    const QFontMetricsF metrics(parts::fontOf(parts::size::note));
    const double left = metrics.horizontalAdvance(u"10"_s) + 10;
    double right = 0;
    for (const QString &name : {tr("promoter"), tr("passive"), tr("detractor")})
        right = std::max(right, metrics.horizontalAdvance(name));
    return QRectF(rect()).adjusted(left, 12, -right - 12, -metrics.height() - 12);
}

double ScoreHistory::heightOf(double score) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * score / 10;
}

QPointF ScoreHistory::pointAt(qsizetype i) const
{
    const QRectF area = plot().adjusted(kindMargin, 0, -kindMargin, 0);
    const QDate first = m_points.first().respondedOn;
    const auto days = double(first.daysTo(m_points.last().respondedOn));
    const double share = days > 0 ? double(first.daysTo(m_points[i].respondedOn)) / days
        : m_points.size() > 1     ? double(i) / double(m_points.size() - 1)
                                  : 0.5;
    return {area.left() + area.width() * share, heightOf(m_points[i].score)};
}

qsizetype ScoreHistory::nearest(QPointF at) const
{
    qsizetype found = -1;
    double least = reach;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (const double distance = QLineF(at, pointAt(i)).length(); distance <= least) {
            least = distance;
            found = i;
        }
    }
    return found;
}

void paintKindMark(QPainter &painter, QPointF at, domain::Kind kind, double radius)
{
    const QRectF box(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    if (kind == domain::Kind::Relational)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    else if (kind == domain::Kind::Product)
        painter.drawPolygon(QPolygonF({{at.x(), at.y() - radius - 0.5},
                                       {at.x() + radius + 0.5, at.y()},
                                       {at.x(), at.y() + radius + 0.5},
                                       {at.x() - radius - 0.5, at.y()}}));
    else
        painter.drawEllipse(box);
}

void ScoreHistory::paintEvent(QPaintEvent *)
{
    if (m_points.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOn(painter, parts::themeOf(palette()));
}

void ScoreHistory::paintOn(QPainter &painter, const Theme &theme) const
{
    paintScale(painter, theme);
    QPolygonF line;
    for (qsizetype i = 0; i < m_points.size(); ++i)
        line.append(pointAt(i));
    painter.setPen(QPen(theme.passive, 1));
    painter.drawPolyline(line);
    for (qsizetype i = 0; i < m_points.size(); ++i)
        paintPoint(painter, i, theme);
    paintMonths(painter, theme);
}

parts::PrintedDrawing printedScores(const QList<domain::Comment> &answers, domain::ResponseId current)
{
    ScoreHistory shown;
    shown.show(answers, current);
    const int height = shown.pointCount() > 1 ? shown.sizeHint().height() : 0;
    return {{}, {}, height, [answers, current](QPainter &painter, QSize size) {
                ScoreHistory history;
                history.resize(size);
                history.show(answers, current);
                history.paintOn(painter, parts::lightTheme());
            }};
}

void ScoreHistory::paintScale(QPainter &painter, const Theme &theme) const
{
    const QRectF area = plot();
    painter.setFont(parts::fontOf(parts::size::note));
    for (const double border : {detractorsEnd, passivesEnd})
        painter.fillRect(QRectF(area.left(), std::round(heightOf(border)), area.width(), 1), theme.hair);
    painter.setPen(theme.text2);
    for (const int score : {0, 5, 10})
        painter.drawText(QRectF(0, heightOf(score) - 8, area.left() - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(score));
    const std::array<std::pair<double, QString>, 3> groups{
        {{9.4, tr("promoter")}, {7.5, tr("passive")}, {3.25, tr("detractor")}}};
    for (const auto &[middle, name] : groups)
        painter.drawText(QRectF(area.right() + 8, heightOf(middle) - 8, width() - area.right(), 16),
                         Qt::AlignLeft | Qt::AlignVCenter, name);
}

void ScoreHistory::paintPoint(QPainter &painter, qsizetype i, const Theme &theme) const
{
    const domain::Comment &answer = m_points[i];
    const QColor ink = answer.score >= 9 ? theme.promoter : answer.score >= 7 ? theme.passive : theme.detractor;
    const QPointF at = pointAt(i);
    if (answer.id == m_current) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(theme.page);
        painter.drawEllipse(at, 9, 9);
    }
    const bool hollow = answer.kind == domain::Kind::Relational;
    painter.setPen(QPen(ink, hollow ? 2 : 1));
    painter.setBrush(hollow ? theme.page : ink);
    paintKindMark(painter, at, answer.kind, pointRadius);
}

/// The newest and the one that is read before the others, and none over another.
void ScoreHistory::paintMonths(QPainter &painter, const Theme &theme) const
{
    QList<qsizetype> order{m_points.size() - 1};
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        if (m_points[i].id == m_current)
            order.prepend(i);
    }
    for (qsizetype i = 0; i < m_points.size(); ++i)
        order.append(i);
    const QFontMetricsF metrics(parts::fontOf(parts::size::note));
    painter.setFont(parts::fontOf(parts::size::note));
    painter.setPen(theme.text2);
    QList<QRectF> taken;
    for (const qsizetype i : order) {
        const QString month = models::shortPeriodText(domain::Period::Month, m_points[i].respondedOn);
        const double wide = metrics.horizontalAdvance(month) + 2;
        const double left = std::clamp(pointAt(i).x() - wide / 2, 0.0, double(width()) - wide);
        const QRectF room(left, plot().bottom() + 8, wide, metrics.height());
        if (std::ranges::any_of(taken,
                                [&](const QRectF &other) { return room.adjusted(-8, 0, 8, 0).intersects(other); }))
            continue;
        taken.append(room);
        painter.drawText(room, Qt::AlignCenter, month);
    }
}

bool ScoreHistory::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype at = nearest(help->pos());
    if (at < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           tr("Score %1").arg(m_points[at].score) + u"\n"_s + answerText(m_points[at]), this);
    return true;
}

void ScoreHistory::mouseMoveEvent(QMouseEvent *event)
{
    if (nearest(event->position()) >= 0)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void ScoreHistory::mouseReleaseEvent(QMouseEvent *event)
{
    if (const qsizetype at = nearest(event->position()); at >= 0 && event->button() == Qt::LeftButton)
        emit chosen(m_points[at].id);
}

} // namespace gensvar::comments
