// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/commentpane.h"

#include "comments/commentsnippet.h"
#include "comments/customerpart.h"
#include "comments/excludepanel.h"
#include "comments/factlist.h"
#include "comments/scorebadge.h"
#include "models/figuretext.h"
#include "parts/accessible.h"
#include "parts/labels.h"
#include "parts/theme.h"
#include "say/days.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

using parts::label;
using parts::Type;

static constexpr int edge = parts::size::margin - 2; // the ring of the focus is 2 wide

/// Beside links, whose words begin within their frame.
static QVBoxLayout *inset()
{
    auto *made = new QVBoxLayout;
    made->setContentsMargins(parts::linkInset, 0, 0, 0);
    made->setSpacing(12);
    return made;
}

CommentPane::CommentPane(session::Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_hint(label(tr("Choose a comment to read it in full."), Type::Secondary))
    , m_content(new QWidget)
    , m_back(parts::linkButton(tr("‹ Back to the comment in the list")))
    , m_badge(new ScoreBadge)
    , m_where(label({}, Type::Section))
    , m_when(label({}, Type::Secondary))
    , m_text(label({}))
    , m_exclude(parts::linkButton(tr("Exclude…")))
    , m_copy(parts::linkButton(tr("Copy the comment")))
    , m_erase(parts::linkButton(tr("Erase this person…")))
    , m_panel(new ExcludePanel)
    , m_customer(new CustomerPart(session))
    , m_facts(new FactList)
{
    parts::setAccessibleRole(*this, QAccessible::Document);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(320);
    setAccessibleName(tr("The comment in full"));
    setProperty("ring", true);

    layOut();
    connectParts();
    clear();
}

void CommentPane::layOut()
{
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(12);
    content->addLayout(makeComment());
    QVBoxLayout *rest = inset();
    rest->addWidget(parts::hairline());
    rest->addWidget(m_customer);
    rest->addWidget(parts::hairline());
    rest->addWidget(label(tr("About this response"), Type::Section));
    rest->addWidget(m_facts);
    content->addLayout(rest);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(edge - parts::linkInset, edge, edge, edge);
    m_hint->setContentsMargins(parts::linkInset, 0, 0, 0);
    column->addWidget(m_hint);
    column->addWidget(m_content);
    column->addStretch(1);
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    setWidget(body);
}

QVBoxLayout *CommentPane::makeComment()
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setFont(parts::fontOf(14));
    m_text->setProperty("type", u"reading"_s);
    for (QLabel *wrapped : {m_text, m_where})
        wrapped->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    head->addWidget(m_where, 1, Qt::AlignTop);
    head->addWidget(m_when, 0, Qt::AlignTop);
    for (QLabel *beside : {m_where, m_when})
        beside->setMinimumHeight(m_badge->height()); // its first line
    auto *back = new QHBoxLayout;
    back->addWidget(m_back);
    back->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addLayout(back);
    QVBoxLayout *comment = inset();
    comment->addLayout(head);
    comment->addWidget(m_text);
    column->addLayout(comment);
    column->addLayout(makeActions());
    QVBoxLayout *panel = inset();
    panel->addWidget(m_panel);
    column->addLayout(panel);
    return column;
}

QLayout *CommentPane::makeActions()
{
    m_erase->setToolTip(tr("Remove the customer’s contact and comments from the file for good"));
    m_exclude->setToolTip(tr("Take this response out of every figure, for a reason"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(parts::size::unit);
    row->addWidget(m_exclude);
    row->addWidget(m_copy);
    row->addWidget(m_erase);
    row->addStretch(1);
    return row;
}

void CommentPane::connectParts()
{
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_comment.text); });
    connect(m_exclude, &QPushButton::clicked, m_panel, &ExcludePanel::open);
    connect(m_panel, &ExcludePanel::left, this, [this] {
        closePanel();
        m_exclude->setFocus(Qt::OtherFocusReason);
    });
    connect(m_panel, &ExcludePanel::confirmed, this, [this](domain::Exclusion reason, const QString &note) {
        closePanel();
        m_exclude->setEnabled(false); // until it is done, and another response is shown
        emit excluded(m_comment, reason, note);
    });
    connect(m_erase, &QPushButton::clicked, this, [this] { emit erasureWanted(m_person); });
    connect(m_customer, &CustomerPart::said, this, &CommentPane::said);
    connect(m_customer, &CustomerPart::wanted, this, &CommentPane::wanted);
    connect(m_back, &QPushButton::clicked, this, &CommentPane::left);
}

void CommentPane::closePanel()
{
    m_panel->hide();
}

void CommentPane::clear(bool hint)
{
    m_filled = false;
    m_content->hide();
    m_hint->setVisible(hint);
}

void CommentPane::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_exclude->setVisible(!readOnly);
    m_erase->setVisible(!readOnly && !m_person.isEmpty());
}

void CommentPane::show(const domain::Comment &comment, const text::SearchQuery &query, const QTimeZone &zone,
                       bool aside)
{
    const bool same = m_filled && m_comment.id == comment.id;
    m_comment = comment;
    m_query = query;
    m_zone = zone;
    m_filled = true;
    m_hint->hide();
    m_content->show();
    m_back->setVisible(aside);
    if (!same) {
        closePanel();
        m_customer->expect(comment);
        m_facts->clear();
        m_person.clear();
        m_erase->hide();
        verticalScrollBar()->setValue(0);
    }
    fill();
}

void CommentPane::fill()
{
    QStringList where{m_comment.touchpoint, m_comment.department};
    where.removeAll(QString());
    m_badge->show(m_comment.score);
    m_where->setText(parts::breakable(where.isEmpty() ? m_comment.source : where.join(u", "_s)));
    const bool hasTime = m_comment.respondedAt.isValid() && m_zone.isValid();
    m_when->setText(hasTime ? say::shortInstant(m_comment.respondedAt.toTimeZone(m_zone))
                            : models::dayText(m_comment.respondedOn));
    m_exclude->setEnabled(m_comment.exclusion == domain::Exclusion::None);
    m_exclude->setText(m_comment.exclusion == domain::Exclusion::None ? tr("Exclude…") : tr("Not counted"));
    m_copy->setVisible(!m_comment.text.isEmpty());
    showText();
}

void CommentPane::showText()
{
    const auto &theme = parts::themeOf(palette());
    m_text->setText(m_comment.text.isEmpty() ? u"<span style=\"color:%1\">%2</span>"_s.arg(
                        theme.text2.name(), tr("A score without a comment.").toHtmlEscaped())
                                             : markedUp(m_comment.text, m_query, theme.mark.name()));
}

void CommentPane::showCard(const domain::CustomerCard &card, domain::ResponseId response)
{
    if (!m_filled || response != m_comment.id)
        return;
    m_customer->show(card, response);
    for (const QString &known : {card.name, card.customerId, card.phone, card.email}) {
        if (!known.isEmpty())
            m_person = known; // the last ones name one person alone
    }
    setReadOnly(m_readOnly);
    showFacts(card.facts);
}

void CommentPane::showFailure(const QString &sentence)
{
    m_customer->showFailure(sentence);
    showFacts({});
}

void CommentPane::showFacts(const QList<domain::CustomerCard::Fact> &facts)
{
    m_facts->clear();
    m_facts->add(tr("Kind"),
                 models::valueText(domain::Axis::of(domain::Dimension::Kind), domain::kindName(m_comment.kind)));
    m_facts->add(tr("Channel"), m_comment.channel);
    for (const domain::CustomerCard::Fact &fact : facts)
        m_facts->add(fact.field ? models::fieldText(*fact.field) : fact.name, fact.value);
    m_facts->add(tr("Source"), m_comment.source);
    m_facts->add(tr("Response id"), m_comment.responseId);
    m_facts->show();
}

void CommentPane::scrollPage(int pages)
{
    verticalScrollBar()->setValue(verticalScrollBar()->value() + pages * (viewport()->height() - 24));
}

void CommentPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_filled)
        QGuiApplication::clipboard()->setText(m_comment.text);
    else if (event->key() == Qt::Key_Space)
        scrollPage(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (event->key() == Qt::Key_Escape)
        emit left();
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
