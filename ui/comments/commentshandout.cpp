// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/commentshandout.h"

#include "comments/scorehistory.h"
#include "models/figuretext.h"
#include "say/sentence.h"
#include "session/commentfile.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

namespace {

class CommentsHandout
{
    Q_DECLARE_TR_FUNCTIONS(CommentsHandout)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

parts::PrintedAnswer printedAnswer(const domain::Comment &comment)
{
    const QString who = comment.customerName.isEmpty() ? comment.customerId : comment.customerName;
    return {comment.score,
            who,
            comment.account,
            joined({comment.department, comment.touchpoint, comment.channel}),
            models::dayText(comment.respondedOn),
            comment.text};
}

/// What is known of a customer, a line each.
parts::PrintedTable factsOf(const domain::CustomerCard &card)
{
    parts::PrintedTable table;
    table.isPersonal = true;
    table.columns = QList<parts::PrintedTable::Column>(2);
    const auto add = [&table](const QString &name, const QString &value) {
        if (!value.isEmpty())
            table.rows.append({{name, false, true}, {value}});
    };
    add(CommentsHandout::tr("Account"), card.account);
    add(CommentsHandout::tr("Phone"), card.phone);
    add(CommentsHandout::tr("E-mail"), card.email);
    if (card.contactOk == false)
        add(CommentsHandout::tr("Contact"), CommentsHandout::tr("does not want to be contacted"));
    add(CommentsHandout::tr("Account manager"), card.accountManager);
    if (card.customerId != card.name)
        add(CommentsHandout::tr("Customer id"), card.customerId);
    return table;
}

} // namespace

QString headingOf(const domain::Snapshot &figures)
{
    return figures.figure
        ? CommentsHandout::tr("Comments behind NPS %1").arg(models::npsText(figures.total, *figures.figure))
        : CommentsHandout::tr("Comments");
}

static parts::PrintedAnswers printedAnswers(const domain::CommentPage &page)
{
    parts::PrintedAnswers answers;
    for (const domain::Comment &comment : page.comments)
        answers.answers.append(printedAnswer(comment));
    if (page.total > page.comments.size()) {
        answers.end = CommentsHandout::tr("These are the first %1 of %2; there are %3 more.")
                          .arg(models::countText(page.comments.size()), models::countText(page.total),
                               models::countText(page.total - page.comments.size()));
    }
    return answers;
}

static QString figureNote(const domain::Snapshot &figures)
{
    return models::intervalText(*figures.figure) + u"   "_s + models::sumText(figures.total, *figures.figure);
}

/// What was not filtered by is not told: place and day would make smaller groups than the one whose size is looked at.
static parts::Handout commentsOutside(const parts::Handout &whole, const session::View &view,
                                      const session::CommentsBehind &answer, const domain::PrivacyMinimum &privacy,
                                      const say::Language &language)
{
    parts::Handout outside = parts::outsideOf(whole);
    const bool hasFigure = answer.figures.figure && answer.figures.total.responses() >= privacy.figures;
    outside.hasFigures = hasFigure;
    outside.title = headingOf(hasFigure ? answer.figures : domain::Snapshot());
    if (const auto may = session::mayLeaveTheTeam(answer, view.search, privacy.comments); !may) {
        outside.blocks.append(parts::PrintedWords{say::sentence(may.error(), language)});
        return outside;
    }
    parts::PrintedAnswers answers = printedAnswers(answer.page);
    for (qsizetype i = 0; i < answers.answers.size(); ++i) {
        const domain::Comment &comment = answer.page.comments[i];
        answers.answers[i] = {comment.score, {}, {}, {}, {}, comment.text};
        answers.answers[i].day = models::periodText(domain::Period::Month, comment.respondedOn);
    }
    if (hasFigure)
        answers.note = figureNote(answer.figures);
    outside.blocks.append(answers);
    return outside;
}

parts::Handout printedComments(const session::View &view, const session::CommentsBehind &answer,
                               const domain::PrivacyMinimum &privacy, const say::Language &language)
{
    const domain::Snapshot &figures = answer.figures;
    parts::Handout handout;
    handout.title = headingOf(figures);
    handout.scope = parts::printedScope(view, figures);
    handout.hasFigures = figures.figure.has_value();
    handout.namesCustomers = true;
    if (answer.page.comments.isEmpty()) {
        handout.blocks.append(parts::PrintedWords{CommentsHandout::tr("There are no comments here.")});
        return handout;
    }
    parts::PrintedAnswers answers = printedAnswers(answer.page);
    if (figures.figure)
        answers.note = figureNote(figures);
    handout.blocks.append(answers);
    handout.outside = std::make_shared<const parts::Handout>(commentsOutside(handout, view, answer, privacy, language));
    return handout;
}

parts::Handout printedCard(const domain::CustomerCard &card, domain::ResponseId current)
{
    parts::Handout handout;
    handout.title = CommentsHandout::tr("Customer card");
    handout.namesCustomers = true;
    handout.person = !card.name.isEmpty() ? card.name : card.customerId;
    if (const parts::PrintedTable facts = factsOf(card); !facts.rows.isEmpty())
        handout.blocks.append(facts);
    parts::PrintedDrawing scores = printedScores(card.answers, current);
    if (scores.height > 0) {
        scores.title = CommentsHandout::tr("Scores");
        handout.blocks.append(scores);
    }
    parts::PrintedAnswers answers;
    answers.title = CommentsHandout::tr("Answers, newest first");
    for (const domain::Comment &answer : card.answers)
        answers.answers.append(printedAnswer(answer));
    if (card.hasMoreAnswers)
        answers.end = CommentsHandout::tr("There are older answers than these.");
    handout.blocks.append(answers);
    parts::Handout outside = parts::outsideOf(handout);
    outside.blocks.append(
        parts::PrintedWords{CommentsHandout::tr("One customer’s answers are withheld from readers outside the team.")});
    handout.outside = std::make_shared<const parts::Handout>(outside);
    return handout;
}

} // namespace gensvar::comments
