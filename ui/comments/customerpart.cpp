// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/customerpart.h"

#include "comments/answerdoor.h"
#include "comments/factlist.h"
#include "comments/kindlegend.h"
#include "comments/scorehistory.h"
#include "models/commentsheet.h"
#include "models/figuretext.h"
#include "parts/labels.h"
#include "parts/takeaway.h"
#include "parts/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

using parts::label;
using parts::Type;

static constexpr qsizetype fewAnswers = 12; // shown without asking for all

CustomerPart::CustomerPart(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_head(new QHBoxLayout)
    , m_name(label({}, Type::Heading))
    , m_account(parts::elidedLabel(Type::Secondary))
    , m_since(label({}, Type::Secondary))
    , m_known(new QWidget)
    , m_note(label({}, Type::Secondary))
    , m_contact(new FactList)
    , m_scores(new QWidget)
    , m_legend(new KindLegend)
    , m_history(new ScoreHistory)
    , m_earlier(label({}, Type::Section))
    , m_doorRows(new QVBoxLayout)
    , m_more(parts::linkButton(tr("Show all")))
{
    m_note->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_head->setSpacing(parts::size::unit);
    m_head->addWidget(m_name);
    m_head->addWidget(m_account, 1);
    m_head->addWidget(m_since, 0, Qt::AlignTop);
    auto *scores = new QHBoxLayout(m_scores);
    scores->setContentsMargins(0, 8, 0, 0);
    scores->addWidget(label(tr("Scores"), Type::Section), 1);
    scores->addWidget(m_legend);
    makeTakeaway(session, *scores);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(parts::size::unit);
    column->addLayout(m_head);
    column->addWidget(m_known);
    auto *known = new QVBoxLayout(m_known);
    known->setContentsMargins(0, 0, 0, 0);
    known->setSpacing(parts::size::unit);
    known->addWidget(m_contact);
    known->addWidget(m_note);
    known->addWidget(m_scores);
    known->addWidget(m_history);
    known->addWidget(m_earlier);
    known->addLayout(layOutDoors());
    connect(m_history, &ScoreHistory::chosen, this, &CustomerPart::wanted);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        m_known->hide(); // as in expect()
        showAnswers();
        m_known->show();
        if (m_doors.size() > fewAnswers)
            m_doors[fewAnswers]->setFocus(Qt::OtherFocusReason); // the first that is new
    });
}

void CustomerPart::makeTakeaway(session::Session &session, QHBoxLayout &head)
{
    auto *takeaway = new parts::Takeaway(session, m_history, [this] {
        static constexpr QSize size(640, 160);
        const parts::PrintedDrawing drawing = printedScores(m_card.answers, m_current);
        const QString who = m_card.name.isEmpty() ? m_card.customerId : m_card.name;
        return parts::Taken{who.isEmpty() ? tr("Scores") : tr("Scores: %1", "a customer").arg(who),
                            m_card.account,
                            models::commentSheet(m_history->points()),
                            {size, [drawing](QPainter &painter) { drawing.paint(painter, size); }}};
    });
    connect(takeaway, &parts::Takeaway::failed, this, &CustomerPart::said);
    head.addWidget(takeaway->makeButton());
}

QLayout *CustomerPart::layOutDoors()
{
    m_doorRows->setSpacing(0);
    makeDoors(fewAnswers); // now, while nobody waits for the next comment
    auto *more = new QHBoxLayout;
    more->setContentsMargins(40 - parts::linkInset, 0, 0, 0);
    more->addWidget(m_more);
    more->addStretch(1);
    auto *column = new QVBoxLayout;
    column->addLayout(m_doorRows);
    column->addLayout(more);
    return column;
}

void CustomerPart::makeDoors(qsizetype count)
{
    while (m_doors.size() < count) {
        auto *door = new AnswerDoor;
        door->hide();
        connect(door, &QAbstractButton::clicked, this, [this, door] { emit wanted(door->response()); });
        m_doorRows->addWidget(door);
        m_doors.append(door);
    }
}

void CustomerPart::showName(const QString &name, const QString &account)
{
    m_name->setText(parts::breakable(name));
    m_name->setVisible(!name.isEmpty());
    m_account->setText(account);
    m_account->setToolTip(account);
    m_account->setVisible(!account.isEmpty());
    fitName();
}

/// Beside the account where it is short; a long one takes the room there is, in several lines if need be.
void CustomerPart::fitName()
{
    const int room = width() - m_since->sizeHint().width() - 2 * parts::size::unit;
    const bool isLong = m_name->fontMetrics().horizontalAdvance(m_name->text()) > room * 2 / 3;
    m_name->setWordWrap(isLong);
    m_head->setStretchFactor(m_name, isLong || m_account->isHidden() ? 2 : 0);
}

void CustomerPart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitName();
}

void CustomerPart::expect(const domain::Comment &comment)
{
    m_all = false;
    showName(comment.customerName.isEmpty() ? comment.customerId : comment.customerName, comment.account);
    m_since->clear();
    m_known->hide(); // as one: each part that came or went by itself would have all of the pane laid out
}

void CustomerPart::showFailure(const QString &sentence)
{
    for (QWidget *part : QList<QWidget *>{m_contact, m_scores, m_history, m_earlier, m_more})
        part->hide();
    for (AnswerDoor *door : std::as_const(m_doors))
        door->hide();
    m_note->setText(sentence);
    m_note->show();
    m_known->show();
}

void CustomerPart::show(const domain::CustomerCard &card, domain::ResponseId current)
{
    m_card = card;
    m_current = current;
    const QString name = !card.name.isEmpty() ? card.name
        : !card.customerId.isEmpty()          ? card.customerId
        : card.isKnown                        ? tr("A customer without a name")
                                              : tr("Not known who answered");
    showName(name, card.account);
    m_note->setText(card.isKnown
                        ? tr("This is their only answer so far.")
                        : tr("This response does not tell who gave it, so there is nothing more to show of them."));
    m_note->setVisible(card.answers.size() < 2);
    const bool several = card.isKnown && card.answers.size() > 1 && !card.hasMoreAnswers;
    m_since->setText(several
                         ? tr("answers since %1").arg(QLocale().toString(card.answers.last().respondedOn, u"yyyy"_s))
                         : QString());
    fitName(); // beside how long they answer
    showContact(card);
    QList<domain::Kind> kinds;
    for (const domain::Comment &answer : card.answers) {
        if (answer.score >= 0 && answer.kind != domain::Kind::NotTold && !kinds.contains(answer.kind))
            kinds.append(answer.kind);
    }
    std::ranges::sort(kinds, std::greater());
    m_history->show(card.answers, current);
    m_legend->show(kinds);
    const bool hasScores = m_history->pointCount() > 1;
    m_scores->setVisible(hasScores);
    m_history->setVisible(hasScores);
    showAnswers();
    m_known->show();
}

/// "tel:+46705550142": what another program dials.
static QString dialled(const QString &phone)
{
    QString digits;
    for (const QChar each : phone) {
        if (each.isDigit() || (each == u'+' && digits.isEmpty()))
            digits.append(each);
    }
    return u"tel:"_s + digits;
}

void CustomerPart::showContact(const domain::CustomerCard &card)
{
    m_contact->clear();
    m_contact->addLink(tr("Phone"), card.phone, dialled(card.phone));
    m_contact->addLink(tr("E-mail"), card.email, u"mailto:"_s + card.email);
    if (card.contactOk == false)
        m_contact->add(tr("Contact"), tr("does not want to be contacted"));
    m_contact->add(tr("Account manager"), card.accountManager);
    showOthers(card);
    if (!card.name.isEmpty())
        m_contact->add(tr("Customer id"), card.customerId);
    m_contact->setVisible(true);
}

void CustomerPart::showOthers(const domain::CustomerCard &card)
{
    if (card.otherContacts == 0)
        return;
    const QString count = card.hasMoreContacts ? tr("%1 or more").arg(QLocale().toString(card.otherContacts))
                                               : QLocale().toString(card.otherContacts);
    QStringList scores;
    for (const int score : card.otherScores)
        scores.append(QString::number(score));
    m_contact->add(tr("Other contacts"),
                   scores.isEmpty()
                       ? count
                       : tr("%1, latest score(s) %2", "how many contacts; a list of scores", int(scores.size()))
                             .arg(count, QLocale().createSeparatedList(scores)));
}

void CustomerPart::showAnswers()
{
    QList<domain::Comment> others;
    for (const domain::Comment &answer : std::as_const(m_card.answers)) {
        if (answer.id != m_current)
            others.append(answer);
    }
    const qsizetype shown = m_all ? others.size() : std::min(others.size(), fewAnswers);
    makeDoors(shown);
    for (qsizetype i = 0; i < m_doors.size(); ++i) {
        if (i < shown)
            m_doors[i]->show(others[i]);
        m_doors[i]->setVisible(i < shown);
    }
    const bool onlyEarlier = !m_card.answers.isEmpty() && m_card.answers.first().id == m_current;
    m_earlier->setText(onlyEarlier ? tr("Earlier answers") : tr("Other answers"));
    m_earlier->setVisible(!others.isEmpty());
    m_more->setText(m_card.hasMoreAnswers ? tr("Show the newest %Ln", "answers", int(others.size()))
                                          : tr("Show all %Ln", "answers", int(others.size())));
    m_more->setVisible(shown < others.size());
}

} // namespace gensvar::comments
