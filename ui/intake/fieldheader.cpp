// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/fieldheader.h"

#include "models/figuretext.h"
#include "parts/accessible.h"
#include "parts/theme.h"
#include "say/sentence.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::intake {

namespace {

constexpr int chooserTop = 8;
constexpr int certaintyTop = chooserTop + parts::size::control + 3;
constexpr int headingTop = certaintyTop + 22;
constexpr int headingHeight = 28;
constexpr int chooserFrame = 54; ///< a chooser's edges, arrow and the space beside it
constexpr int beside = 12;       ///< columns out of sight at each side that have their chooser
constexpr int keep = -1;
constexpr int leaveOut = -2;

QString choiceText(int choice, const QString &heading)
{
    if (choice == keep)
        return FieldHeader::tr("Keep: %1").arg(heading);
    if (choice == leaveOut)
        return FieldHeader::tr("Leave out");
    return models::fieldText(domain::Field(choice));
}

bool isSetByUser(const domain::ColumnVerdict &verdict)
{
    return verdict.why.code == "said_so"_L1;
}

} // namespace

FieldHeader::FieldHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(Interactive);
    setMinimumSectionSize(108);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QHeaderView::sectionResized, this, &FieldHeader::place);
}

QSize FieldHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headingTop + headingHeight};
}

void FieldHeader::show(const domain::MapProposal &proposal, const say::Language &language)
{
    m_language = language;
    const int focused = focusedColumn();
    qDeleteAll(m_choosers);
    m_choosers.clear();
    m_headings = proposal.headers;
    m_verdicts.clear();
    for (const domain::ColumnVerdict &verdict : proposal.columns)
        m_verdicts.insert(verdict.column, verdict);
    m_asked.clear();
    for (const domain::DateQuestion &question : proposal.questions)
        m_asked.append(question.column);
    if (focused >= 0 && focused < m_headings.size()) {
        m_choosers.insert(focused, makeChooser(focused));
        m_choosers[focused]->setFocus(Qt::OtherFocusReason); // what was changed stays at hand
    }
    place();
}

int FieldHeader::focusedColumn() const
{
    for (auto chooser = m_choosers.begin(); chooser != m_choosers.end(); ++chooser) {
        if (chooser.value()->hasFocus())
            return chooser.key();
    }
    return -1;
}

int FieldHeader::leastWidth(int column) const
{
    const QFontMetrics fieldMetrics(parts::fontOf(parts::size::text));
    const QFontMetrics wordMetrics(parts::fontOf(parts::size::secondary, QFont::DemiBold));
    const int field = fieldMetrics.horizontalAdvance(choiceText(choiceFor(column), m_headings.value(column)));
    const int words = wordMetrics.horizontalAdvance(certaintyText(column)) + 2 * parts::size::cell + 2;
    return std::max(field + chooserFrame, words);
}

bool FieldHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit fieldReached(focusedColumn());
    return QHeaderView::eventFilter(watched, event);
}

/// A field, or what else may become of a column.
int FieldHeader::choiceFor(int column) const
{
    const domain::ColumnVerdict verdict = m_verdicts.value(column);
    return verdict.field ? int(*verdict.field) : verdict.leftOut ? leaveOut : keep;
}

QComboBox *FieldHeader::makeChooser(int column)
{
    const QString heading = m_headings[column];
    auto *chooser = new QComboBox(viewport());
    chooser->addItem(choiceText(keep, heading), keep);
    chooser->addItem(choiceText(leaveOut, heading), leaveOut);
    for (const domain::Field field : domain::allFields())
        chooser->addItem(choiceText(int(field), heading), int(field));
    chooser->setCurrentIndex(chooser->findData(choiceFor(column)));
    parts::nameChoice(*chooser, tr("Field of the column “%1”").arg(heading), whyText(column));
    chooser->setToolTip(whyText(column));
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser->view()->setMinimumWidth(180);
    connect(chooser, &QComboBox::activated, this,
            [this, column, chooser] { tell(column, chooser->currentData().toInt()); });
    chooser->installEventFilter(this);
    chooser->show();
    return chooser;
}

void FieldHeader::tell(int column, int choice)
{
    if (choice == keep)
        emit keepChosen(column);
    else if (choice == leaveOut)
        emit leaveOutChosen(column);
    else
        emit fieldChosen(column, domain::Field(choice));
}

QString FieldHeader::whyText(int column) const
{
    const domain::ColumnVerdict verdict = m_verdicts.value(column);
    const QString sure = certaintyText(column);
    if (verdict.why.code.isEmpty() || isSetByUser(verdict))
        return sure;
    return tr("%1: %2", "how sure it is, and why").arg(sure, say::reason(verdict.why, m_language));
}

QString FieldHeader::certaintyText(int column) const
{
    if (m_asked.contains(column))
        return tr("one question");
    const auto verdict = m_verdicts.constFind(column);
    if (verdict == m_verdicts.cend())
        return {};
    if (isSetByUser(*verdict))
        return tr("set by you");
    if (!verdict->field)
        return verdict->leftOut ? tr("not kept") : tr("kept as it is");
    switch (verdict->certainty) {
    case domain::Certainty::Certain:
        return tr("certain");
    case domain::Certainty::Likely:
        return tr("likely, please check");
    case domain::Certainty::Unsure:
        return tr("unsure, please check");
    }
    Q_UNREACHABLE();
}

void FieldHeader::place()
{
    const int last = int(m_headings.size()) - 1;
    if (last < 0 || count() <= last)
        return;
    const int left = std::max(0, logicalIndexAt(0) - beside);
    const int atRight = logicalIndexAt(viewport()->width() - 1);
    const int right = std::min(last, (atRight < 0 ? last : atRight) + beside);
    bool areOthers = false;
    for (auto chooser = m_choosers.begin(); chooser != m_choosers.end();) {
        const bool isFar = chooser.key() < left || chooser.key() > right;
        if (isFar && !chooser.value()->hasFocus() && !chooser.value()->view()->isVisible()) {
            chooser.value()->hide(); // Tab passes it over until it is gone
            chooser.value()->deleteLater();
            chooser = m_choosers.erase(chooser);
            areOthers = true;
        } else {
            ++chooser;
        }
    }
    for (int column = left; column <= right; ++column) {
        if (m_choosers.contains(column))
            continue;
        m_choosers.insert(column, makeChooser(column));
        areOthers = true;
    }
    for (auto chooser = m_choosers.begin(); chooser != m_choosers.end(); ++chooser) {
        const int at = sectionViewportPosition(chooser.key());
        chooser.value()->setGeometry(at + 6, chooserTop, std::max(40, sectionSize(chooser.key()) - 12),
                                     parts::size::control);
    }
    if (areOthers)
        emit choosersChanged();
}

void FieldHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    place();
}

bool FieldHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = logicalIndexAt(help->pos());
    const bool onHeading = help->pos().y() >= headingTop;
    QToolTip::showText(help->globalPos(),
                       onHeading ? model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString()
                                 : whyText(column),
                       viewport());
    return true;
}

void FieldHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const parts::Theme &theme = parts::themeOf(palette());
    const bool asked = m_asked.contains(section);
    painter->save();
    painter->fillRect(rect, asked ? theme.warnBack : theme.header);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.hair);
    painter->fillRect(QRect(rect.left(), rect.top() + headingTop - 1, rect.width(), 1), theme.hair);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.hair);
    const QString certainty = certaintyText(section);
    const QStringList sureOnes{tr("certain"), tr("set by you"), tr("kept as it is"), tr("not kept")};
    const bool sure = sureOnes.contains(certainty);
    painter->setFont(parts::fontOf(parts::size::secondary, sure ? QFont::Normal : QFont::DemiBold));
    painter->setPen(sure ? theme.text2 : asked ? theme.warnText : theme.warnEdge);
    const int width = rect.width() - 2 * parts::size::cell;
    const QFontMetrics small = painter->fontMetrics();
    painter->drawText(QRect(rect.left() + parts::size::cell, rect.top() + certaintyTop, width, 16),
                      Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(certainty, Qt::ElideRight, width));
    painter->setFont(parts::fontOf(parts::size::secondary));
    painter->setPen(theme.text2);
    const QString heading = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(QRect(rect.left() + parts::size::cell, rect.top() + headingTop, width, headingHeight),
                      Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(heading, Qt::ElideRight, width));
    painter->restore();
}

} // namespace gensvar::intake
