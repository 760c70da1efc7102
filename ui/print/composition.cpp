// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/composition.h"

#include "models/figuretext.h"
#include "parts/paint.h"
#include "parts/theme.h"
#include "print/tablesetter.h"
#include "print/tilesetter.h"
#include "print/type.h"
#include "say/notice.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::print {

using parts::PrintedAnswer;
using parts::PrintedAnswers;

static constexpr double badgeRoom = 40; ///< left of an answer's words

namespace {

class Composition
{
    Q_DECLARE_TR_FUNCTIONS(Composition)

public:
    Composition(const parts::Handout &handout, const Letterhead &letterhead, const Choices &choices, const Paper &paper)
        : m_handout(handout)
        , m_letterhead(letterhead)
        , m_choices(choices)
        , m_flow(paper)
    { }

    Booklet compose()
    {
        putTitle();
        for (const parts::Handout::Block &block : m_handout.blocks) {
            m_flow.space(size::gap);
            std::visit([this](const auto &each) { put(each); }, block);
        }
        if (m_handout.hasFigures)
            putMethod();
        Booklet booklet = m_flow.take();
        for (qsizetype page = 0; page < booklet.pages.size(); ++page)
            addLines(booklet, page);
        return booklet;
    }

private:
    void putTitle();
    void put(const parts::PrintedTiles &tiles) { setTiles(tiles, m_flow); }
    void put(const parts::PrintedDrawing &drawing);
    void put(const parts::PrintedTable &table)
    {
        if (m_choices.withNames || !table.isPersonal)
            TableSetter(table, m_flow).set();
    }
    void put(const PrintedAnswers &answers);
    void put(const parts::PrintedWords &words);
    void putAnswer(const PrintedAnswer &answer);
    void putMethod();
    void addLines(Booklet &booklet, qsizetype page) const;

    const parts::Handout &m_handout;
    const Letterhead &m_letterhead;
    const Choices m_choices;
    Flow m_flow;
};

void Composition::putTitle()
{
    const double width = m_flow.width();
    const Words store(m_letterhead.store, typeOf(size::small, QFont::DemiBold), width, Qt::AlignLeft, 1);
    const bool named = m_choices.withNames && !m_handout.person.isEmpty();
    const QString heading = named ? m_handout.title + u": "_s + m_handout.person : m_handout.title;
    const Words title(heading, typeOf(size::title, QFont::DemiBold), width);
    const Words scope(m_handout.scope.join(u'\n'), typeOf(size::small), width);
    const double height = store.height() + title.height() + scope.height() + 12;
    m_flow.put(height, [=](QPainter &painter) {
        const parts::Theme &theme = parts::lightTheme();
        store.paint(painter, {0, 0}, theme.text2);
        title.paint(painter, {0, store.height()}, theme.text);
        scope.paint(painter, {0, store.height() + title.height() + 2}, theme.text2);
        painter.fillRect(QRectF(0, height - 1, width, 1), theme.border);
    });
}

void Composition::put(const parts::PrintedDrawing &drawing)
{
    const double width = m_flow.width();
    putHeading(m_flow, drawing.title, drawing.note, drawing.height);
    m_flow.markDrawing();
    m_flow.put(drawing.height, [paint = drawing.paint, all = QSize(int(width), drawing.height)](QPainter &painter) {
        paint(painter, all);
    });
}

void Composition::put(const parts::PrintedWords &words)
{
    const Words laidOut(words.text, typeOf(size::text), m_flow.width());
    m_flow.put(laidOut.height(), [laidOut](QPainter &painter) {
        laidOut.paint(painter, {0, 0}, parts::lightTheme().text);
    });
}

void Composition::put(const PrintedAnswers &answers)
{
    putHeading(m_flow, answers.title, answers.note, 60);
    for (const PrintedAnswer &answer : answers.answers)
        putAnswer(answer);
    if (!answers.end.isEmpty())
        putNote(m_flow, answers.end);
}

/// In one piece, unless it is longer than a page: then its lines go on on the next.
void Composition::putAnswer(const PrintedAnswer &answer)
{
    const double width = m_flow.width() - badgeRoom;
    const Words text(answer.text, typeOf(size::text), width);
    static constexpr double headHeight = 18;
    static constexpr double padding = 8;
    const QString who = m_choices.withNames ? answer.who : QString();
    QStringList where{m_choices.withNames ? answer.account : QString(), answer.place};
    where.removeAll(QString());
    const QString place = where.join(u" · "_s);
    const auto paintHead = [=](QPainter &painter) {
        const parts::Theme &theme = parts::lightTheme();
        parts::paintBadge(painter, QRectF(0, padding, 28, 22), answer.score, theme);
        const QFont bold = typeOf(size::text, QFont::DemiBold);
        const QFont plain = typeOf(size::small);
        const double day = widthOf(plain, answer.day) + 12;
        const double name = who.isEmpty() ? 0 : std::min(widthOf(bold, who) + 8, width - day);
        paintLine(painter, {badgeRoom, padding, name, headHeight}, bold, theme.text, who);
        paintLine(painter, {badgeRoom + name, padding, width - day - name, headHeight}, plain, theme.text2, place);
        paintLine(painter, {badgeRoom, padding, width, headHeight}, plain, theme.text2, answer.day, Qt::AlignRight);
    };
    const double all = m_flow.width();
    const double above = padding + headHeight;
    qsizetype from = 0;
    if (above + text.height() + padding <= m_flow.height())
        m_flow.keep(above + text.height() + padding);
    do {
        const double top = from == 0 ? above : padding;
        const auto fits = qsizetype((m_flow.left() - top - padding) / text.lineHeight());
        if (fits < std::min<qsizetype>(3, text.lines() - from)) {
            m_flow.turn();
            continue;
        }
        const qsizetype count = std::min(fits, text.lines() - from);
        const bool isEnd = from + count >= text.lines();
        const double height = std::max(top + double(count) * text.lineHeight() + padding, from == 0 ? 38.0 : 0.0);
        m_flow.put(height, [=](QPainter &painter) {
            if (from == 0)
                paintHead(painter);
            text.paint(painter, {badgeRoom, top}, parts::lightTheme().text, from, count);
            if (isEnd)
                painter.fillRect(QRectF(0, height - 0.8, all, 0.8), parts::lightTheme().hair);
        });
        from += count;
    } while (from < text.lines());
}

void Composition::putMethod()
{
    const QString method = tr(
        "NPS is the share of promoters (scores 9 and 10) less the share of detractors (0 to 6), from −100 to 100. In "
        "brackets the interval in which it lies with 95 % certainty, as far as chance goes; it does not cover who "
        "chose not to answer. n is the number of responses with a score.");
    const Words words(method + u' ' + say::trademarks(), typeOf(size::note), m_flow.width());
    m_flow.space(size::gap);
    m_flow.put(words.height(), [words](QPainter &painter) { words.paint(painter, {0, 0}, parts::lightTheme().text2); });
}

/// A head from the second page on, and a foot.
void Composition::addLines(Booklet &booklet, qsizetype page) const
{
    const auto line = [&booklet, page](const QRectF &rect, const QString &left, const QString &right, bool isHead) {
        booklet.pages[page].append(
            {rect, [=](QPainter &painter) {
                 const parts::Theme &theme = parts::lightTheme();
                 const QFont font = typeOf(size::note);
                 const QRectF row(0, isHead ? 0 : rect.height() - 16, rect.width(), 16);
                 const double last = widthOf(font, right) + 16;
                 paintLine(painter, row.adjusted(0, 0, -last, 0), font, theme.text2, left);
                 paintLine(painter, row, font, theme.text2, right, Qt::AlignRight);
                 painter.fillRect(QRectF(0, isHead ? row.bottom() + 2 : row.top() - 4, rect.width(), 0.8), theme.hair);
             }});
    };
    const QString scope = m_handout.scope.join(u" · "_s);
    if (page > 0)
        line(booklet.paper.head, tr("%1 · %2", "a page's title, its period and filter").arg(m_handout.title, scope), {},
             true);
    line(booklet.paper.foot,
         tr("%1 · %2", "a file's name, when it was printed").arg(m_letterhead.store, m_letterhead.printed),
         tr("Page %1 of %2").arg(models::countText(page + 1), models::countText(booklet.pages.size())), false);
}

} // namespace

Booklet compose(const parts::Handout &handout, const Letterhead &letterhead, const Choices &choices, const Paper &paper)
{
    if (choices.isOutside && handout.outside)
        return Composition(*handout.outside, letterhead, {false}, paper).compose();
    return Composition(handout, letterhead, choices, paper).compose();
}

} // namespace gensvar::print
