// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/commentpane.h"

#include "comments/commentsnippet.h"
#include "comments/scorebadge.h"
#include "models/figuretext.h"
#include "parts/labels.h"
#include "parts/theme.h"
#include "say/days.h"

#include <QClipboard>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

using parts::label;
using parts::Type;

CommentPane::CommentPane(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget)
    , m_hint(label(tr("Choose a comment to read it in full."), Type::Secondary))
    , m_badge(new ScoreBadge)
    , m_where(label({}, Type::Section))
    , m_when(label({}, Type::Secondary))
    , m_text(label({}))
    , m_who(label({}, Type::Heading))
    , m_facts(new QFormLayout)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(320);
    setAccessibleName(tr("The comment in full"));
    setProperty("ring", true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setFont(parts::fontOf(14));
    m_text->setProperty("type", u"reading"_s);
    for (QLabel *wrapped : {m_text, m_who, m_where})
        wrapped->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setHorizontalSpacing(parts::size::margin);
    m_facts->setVerticalSpacing(4);
    m_facts->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    head->addWidget(m_where, 1, Qt::AlignTop);
    head->addWidget(m_when, 0, Qt::AlignTop);
    for (QLabel *beside : {m_where, m_when})
        beside->setMinimumHeight(m_badge->height()); // its first line
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(parts::size::margin, parts::size::margin, parts::size::margin, parts::size::margin);
    column->setSpacing(12);
    column->addWidget(m_hint);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addSpacing(4);
    column->addWidget(parts::hairline());
    column->addWidget(m_who);
    column->addLayout(m_facts);
    column->addStretch(1);
    m_body->setAutoFillBackground(true);
    m_body->setBackgroundRole(QPalette::Base);
    setWidget(m_body);
    clear();
}

void CommentPane::clear(bool hint)
{
    m_filled = false;
    for (QWidget *part : m_body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        part->setVisible(hint && part == m_hint);
}

void CommentPane::show(const domain::Comment &comment, const text::SearchQuery &query, const QTimeZone &zone)
{
    m_comment = comment;
    m_query = query;
    m_zone = zone;
    m_filled = true;
    fill();
}

void CommentPane::fill()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (QWidget *part : m_body->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        part->setVisible(part != m_hint);
    QStringList where{m_comment.touchpoint, m_comment.department};
    where.removeAll(QString());
    m_badge->show(m_comment.score);
    m_where->setText(where.isEmpty() ? m_comment.source : where.join(u", "_s));
    const bool hasTime = m_comment.respondedAt.isValid() && m_zone.isValid();
    m_when->setText(hasTime ? say::shortInstant(m_comment.respondedAt.toTimeZone(m_zone))
                            : models::dayText(m_comment.respondedOn));
    showText();
    m_who->setText(m_comment.customerName.isEmpty() ? tr("A customer without a name") : m_comment.customerName);
    addFact(tr("Account"), m_comment.account);
    addFact(tr("Customer id"), m_comment.customerId);
    addFact(tr("Kind"), models::valueText(domain::Axis::of(domain::Dimension::Kind), domain::kindName(m_comment.kind)));
    addFact(tr("Channel"), m_comment.channel);
    addFact(tr("Source"), m_comment.source);
    addFact(tr("Response id"), m_comment.responseId);
}

void CommentPane::showText()
{
    m_text->setText(markedUp(m_comment.text, m_query, parts::themeOf(palette()).mark.name()));
}

void CommentPane::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *text = label(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel *heading = label(name, Type::Secondary);
    heading->setMinimumWidth(108);
    m_facts->addRow(heading, text);
}

void CommentPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_filled)
        QGuiApplication::clipboard()->setText(m_comment.text);
    else
        QScrollArea::keyPressEvent(event);
}

void CommentPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_filled)
        showText(); // and nothing else: widgets that went away now would be missed by those who pass the palette on
}

} // namespace gensvar::comments
