// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/tile.h"

#include "models/figuretext.h"
#include "parts/keys.h"
#include "parts/paint.h"
#include "parts/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace gensvar::parts {

namespace {

constexpr int titleHeight = 18;
constexpr int figureHeight = 38;
constexpr int lineHeight = 16;

/// Pieces of one line in different inks and weights.
struct Piece
{
    QString text;
    QColor ink;
    QFont::Weight weight = QFont::Normal;
};

/// A sentence with %1, %2 … as pieces: what stands for them in their own ink, the words between in another.
QList<Piece> pieces(const QString &sentence, const QList<Piece> &args, const QColor &ink)
{
    QList<Piece> all;
    qsizetype from = 0;
    for (qsizetype at = sentence.indexOf(u'%'); at >= 0; at = sentence.indexOf(u'%', from)) {
        const int arg = at + 1 < sentence.size() ? sentence[at + 1].digitValue() : -1;
        if (arg < 1 || arg > args.size())
            break;
        all.append({sentence.mid(from, at - from), ink});
        all.append(args[arg - 1]);
        from = at + 2;
    }
    all.append({sentence.mid(from), ink});
    return all;
}

double widthOf(const QList<Piece> &pieces)
{
    double width = 0;
    for (const Piece &piece : pieces)
        width += QFontMetricsF(fontOf(size::secondary, piece.weight)).horizontalAdvance(piece.text);
    return width;
}

void paintLine(QPainter &painter, QRectF rect, const QList<Piece> &pieces)
{
    for (const Piece &piece : pieces) {
        painter.setFont(fontOf(size::secondary, piece.weight));
        painter.setPen(piece.ink);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(piece.text, Qt::ElideRight, rect.width()));
        rect.setLeft(rect.left() + metrics.horizontalAdvance(piece.text));
        if (rect.width() <= 0)
            return;
    }
}

} // namespace

Tile::Tile(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Tile::sizeHint() const
{
    return {240, titleHeight + figureHeight + 2 * lineHeight + 6};
}

QSize Tile::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(palette());
    if (underMouse() && isDoor()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(rect(), size::radius, size::radius);
    }
    const QRectF inside = QRectF(rect()).adjusted(size::unit, 2, -size::unit, -2);
    painter.setFont(fontOf(size::secondary));
    painter.setPen(theme.text2);
    painter.drawText(inside.adjusted(0, 0, 0, titleHeight - inside.height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    paintBody(painter, inside.adjusted(0, titleHeight, 0, 0), theme);
    if (showsFocus(*this))
        paintFocus(painter, rect(), theme);
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Tile::paintFigure(QPainter &painter, const QRectF &rect, const Theme &theme, const QColor &ink,
                       const QString &figure, const QStringList &beside) const
{
    const QFont big = fontOf(size::figure, QFont::DemiBold);
    painter.setFont(big);
    painter.setPen(ink);
    const QFontMetricsF metrics(big);
    const double baseline = rect.top() + (figureHeight + metrics.capHeight()) / 2;
    painter.drawText(QPointF(rect.left(), baseline), figure);
    painter.setFont(fontOf(size::text));
    painter.setPen(theme.text2);
    const double x = rect.left() + metrics.horizontalAdvance(figure) + size::unit;
    const QFontMetricsF small(painter.font());
    const auto fits = [&](const QString &text) { return small.horizontalAdvance(text) <= rect.right() - x; };
    const auto fitting = std::ranges::find_if(beside, fits);
    const QString text = fitting != beside.end() ? *fitting : beside.value(beside.size() - 1);
    painter.drawText(QPointF(x, baseline), small.elidedText(text, Qt::ElideRight, rect.right() - x));
}

NpsTile::NpsTile(QWidget *parent)
    : Tile(tr("NPS"), parent)
{
    setMinimumWidth(300);
}

QString NpsTile::changeSentence()
{
    return tr("%1 on %2, %3", "a change, the period before, a verdict");
}

bool NpsTile::isSmall() const
{
    return m_answer.total.responses() < m_answer.scope.minResponses;
}

void NpsTile::show(const domain::Snapshot &answer, const QString &before)
{
    m_answer = answer;
    m_before = before;
    if (answer.figure) {
        const QString sum = models::sumText(answer.total, *answer.figure);
        QStringList notes{isSmall() ? tr("%1. These are too few responses for a certain figure.").arg(sum)
                                    : tr("%1. The interval covers chance, not who chose not to answer.").arg(sum),
                          models::dependenceText(answer.total, *answer.figure)};
        if (answer.change)
            notes.append(models::sharedCustomersText(*answer.change));
        notes.append(models::customersShareText(answer));
        notes.removeAll(QString());
        setToolTip(notes.join(u'\n'));
        QString told = tr("%1, interval %2, %Ln response(s)", nullptr, int(answer.total.responses()))
                           .arg(models::npsText(answer.total, *answer.figure), models::intervalText(*answer.figure));
        if (answer.change) {
            told += u". "
                + changeSentence().arg(models::changeText(answer.change->change), before,
                                       models::verdictText(answer.change->verdict, isSmall()));
        }
        setAccessibleDescription(told);
    }
    update();
}

/// What else there is to say of a verdict beside it, or the sign that the tool tip says so.
static QList<Piece> withMore(const Piece &verdict, const domain::Change &change, const QColor &ink, double width)
{
    for (const QString &more : {models::sharedCustomersText(change), models::sharedCustomersBrief(change)}) {
        if (more.isEmpty())
            return {verdict};
        const QList<Piece> both{verdict, {QString(u" · " + more), ink}};
        if (widthOf(both) <= width)
            return both;
    }
    return {verdict, {QStringLiteral(" *"), ink}};
}

void NpsTile::paintBody(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    if (!m_answer.figure) {
        paintFigure(painter, rect, theme, theme.text, tr("–"), {});
        return;
    }
    const auto beside = [interval = models::intervalText(*m_answer.figure)](const QString &responses) {
        return tr("%1  n %2", "interval, number of responses").arg(interval, responses);
    };
    const QString worth = models::responsesText(m_answer.total, *m_answer.figure);
    const QString count = models::countText(m_answer.total.responses());
    paintFigure(painter, rect, theme, isSmall() ? theme.uncertain : theme.text,
                models::npsText(m_answer.total, *m_answer.figure),
                {beside(worth), beside(worth == count ? count : QString(count + u" *"))}); // * the tool tip says so
    QRectF line(rect.left(), rect.top() + figureHeight, rect.width(), lineHeight);
    bool isSharedSaid = false;
    if (m_answer.change) {
        const domain::Change &change = *m_answer.change;
        const bool sure = !isSmall() && change.verdict == domain::Verdict::MoreThanChance;
        const QColor ink = !sure ? theme.text2 : change.change > 0 ? theme.promoterText : theme.detractorText;
        const Piece figure{models::changeText(change.change), ink, sure ? QFont::DemiBold : QFont::Normal};
        const Piece before{m_before, theme.text2};
        const Piece verdict{models::verdictText(change.verdict, isSmall()), theme.text};
        QList<Piece> said = pieces(changeSentence(), {figure, before, verdict}, theme.text2);
        if (widthOf(said) > line.width() && !m_answer.mixedKinds) { // the verdict is not to be cut
            paintLine(painter, line,
                      pieces(tr("%1 on %2", "a change, the period before"), {figure, before}, theme.text2));
            line.translate(0, lineHeight);
            said = withMore(verdict, change, theme.text2, line.width());
            isSharedSaid = true;
        }
        paintLine(painter, line, said);
        line.translate(0, lineHeight);
    }
    if (isSmall() && !m_answer.change) {
        paintLine(painter, line, {{models::smallText(), theme.text2}});
        line.translate(0, lineHeight);
    }
    if (m_answer.mixedKinds) {
        paintLine(painter, line, {{tr("Several kinds of survey are mixed here."), theme.detractorText}});
    } else if (m_answer.change && !isSharedSaid && line.bottom() <= rect.bottom() + 1) { // else the tool tip says so
        paintLine(painter, line, {{models::sharedCustomersText(*m_answer.change), theme.text2}});
    }
}

CountTile::CountTile(const QString &title, QWidget *parent)
    : Tile(title, parent)
{ }

void CountTile::show(qint64 count, const QStringList &notes)
{
    m_count = count;
    m_notes = notes;
    setAccessibleDescription(models::countText(count) + u". " + notes.join(u' '));
    setToolTip((QStringList{tr("%1: %2", "a tile's title, its figure").arg(text(), models::countText(count))} + notes)
                   .join(u'\n'));
    update();
}

void CountTile::paintBody(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    paintFigure(painter, rect, theme, theme.text, models::countText(m_count), {});
    QRectF line(rect.left(), rect.top() + figureHeight, rect.width(), lineHeight);
    for (const QString &note : m_notes) {
        paintLine(painter, line, {{note, theme.text2}});
        line.translate(0, lineHeight);
    }
}

SharesTile::SharesTile(QWidget *parent)
    : Tile(tr("Promoters, passives, detractors"), parent)
{
    setMinimumWidth(280);
}

void SharesTile::show(const domain::Tally &tally)
{
    m_tally = tally;
    const int decimals = models::decimalsOf(tally);
    const qint64 n = tally.responses();
    setAccessibleDescription(tr("%1 promoters, %2 passives, %3 detractors")
                                 .arg(models::shareText(tally.promoters(), n, decimals),
                                      models::shareText(tally.passives(), n, decimals),
                                      models::shareText(tally.detractors(), n, decimals)));
    const auto line = [n](const QString &name, const QString &scores, qint64 count) {
        return tr("%1 (scores %2): %3, %4", "a group, its scores, its share, its count")
            .arg(name, scores, models::shareText(count, n, 1), models::countText(count));
    };
    setToolTip(QStringList{line(tr("promoters"), QStringLiteral("9–10"), tally.promoters()),
                           line(tr("passives"), QStringLiteral("7–8"), tally.passives()),
                           line(tr("detractors"), QStringLiteral("0–6"), tally.detractors())}
                   .join(u'\n'));
    update();
}

QRectF SharesTile::barRect() const
{
    return {double(size::unit), 2 + titleHeight + 8, width() - 2.0 * size::unit, 20};
}

QList<QRectF> SharesTile::partRects(const QRectF &bar) const
{
    const auto n = double(std::max<qint64>(m_tally.responses(), 1));
    QList<QRectF> rects;
    const std::array counts{m_tally.promoters(), m_tally.passives(), m_tally.detractors()};
    const auto shown = std::count_if(counts.begin(), counts.end(), [](qint64 count) { return count > 0; });
    const double room = bar.width() - 2.0 * double(std::max<qsizetype>(shown - 1, 0)); // gaps between them
    double x = bar.left();
    for (const qint64 count : counts) {
        rects.append({x, bar.top(), room * double(count) / n, bar.height()});
        x = rects.last().right() + (count > 0 ? 2 : 0);
    }
    return rects;
}

void SharesTile::paintBody(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    if (m_tally.responses() == 0)
        return;
    struct Group
    {
        qint64 count;
        QColor colour;
        QString name;
    };
    const std::array groups{Group{m_tally.promoters(), theme.promoter, tr("promoters")},
                            Group{m_tally.passives(), theme.passive, tr("passives")},
                            Group{m_tally.detractors(), theme.detractor, tr("detractors")}};
    const int decimals = models::decimalsOf(m_tally);
    const QList<QRectF> parts = partRects(barRect());
    const double textTop = rect.top() + figureHeight;
    double free = rect.left(); // a narrow part's words move right, never over its neighbour's
    for (size_t i = 0; i < groups.size(); ++i) {
        painter.fillRect(parts[qsizetype(i)], groups[i].colour);
        if (int(i) == m_chosen)
            paintFocus(painter, parts[qsizetype(i)].adjusted(-3, -3, 3, 3), theme);
        const QString share = models::shareText(groups[i].count, m_tally.responses(), decimals);
        const QFont bold = fontOf(size::text, QFont::DemiBold);
        const double shareWidth = QFontMetricsF(bold).horizontalAdvance(share);
        const QString count = models::countText(groups[i].count);
        const QFont plain = fontOf(size::secondary);
        const double width = std::max(shareWidth + 6 + QFontMetricsF(plain).horizontalAdvance(count),
                                      QFontMetricsF(plain).horizontalAdvance(groups[i].name));
        double reserved = 0; // what the parts to the right need
        for (size_t later = i + 1; later < groups.size(); ++later)
            reserved += QFontMetricsF(plain).horizontalAdvance(groups[later].name) + 28;
        const double x = std::max(free, std::min(parts[qsizetype(i)].left(), rect.right() - width - reserved));
        painter.setFont(bold);
        painter.setPen(theme.text);
        painter.drawText(QRectF(x, textTop, shareWidth + 2, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, share);
        painter.setFont(plain);
        painter.setPen(theme.text2);
        painter.drawText(QRectF(x + shareWidth + 6, textTop, 90, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, count);
        painter.drawText(QRectF(x, textTop + lineHeight, width + 20, lineHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         groups[i].name);
        free = x + width + 12;
    }
}

void SharesTile::keyPressEvent(QKeyEvent *event)
{
    const int parts = 3;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) {
        m_chosen = (m_chosen + (event->key() == Qt::Key_Right ? 2 : parts + 1)) % (parts + 1) - 1;
        update();
    } else if (isEnter(*event) && m_chosen >= 0) {
        emit partClicked(Part(m_chosen));
    } else {
        Tile::keyPressEvent(event);
    }
}

void SharesTile::focusOutEvent(QFocusEvent *event)
{
    m_chosen = -1;
    Tile::focusOutEvent(event);
}

void SharesTile::mouseReleaseEvent(QMouseEvent *event)
{
    const QList<QRectF> parts = partRects(barRect());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].adjusted(0, 0, 2, 2 * lineHeight + 10).contains(event->position())) {
            emit partClicked(Part(i));
            return;
        }
    }
    Tile::mouseReleaseEvent(event);
}

} // namespace gensvar::parts
