// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/commentswords.h"

#include "comments/commentspage.h"
#include "models/figuretext.h"
#include "text/searchquery.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::comments {

/// "telef… “sen leverans”": what was looked for, as it was.
static QString searchText(const text::SearchQuery &search)
{
    QStringList words;
    for (const text::SearchQuery::Term &term : search.terms())
        words.append(term.isBeginning ? term.written + u'…' : term.written);
    return words.join(u' ');
}

static QString foundWords(const session::CommentsBehind &answer, const QString &search)
{
    const auto comments = int(answer.page.total);
    if (search.trimmed().isEmpty())
        return CommentsPage::tr("%Ln comment(s)", nullptr, comments);
    const QString found = answer.page.searchComplete
        ? CommentsPage::tr("%Ln of %1 contain(s) “%2”", "comments; the found ones; %1: of how many", comments)
        : CommentsPage::tr("%Ln of %1 contain(s) “%2”, so far; search is being prepared",
                           "comments; the found ones; %1: of how many", comments);
    return found.arg(models::countText(answer.figures.total.comments), searchText(text::SearchQuery(search)));
}

QString countWords(const session::CommentsBehind &answer, const QString &search)
{
    QStringList said{foundWords(answer, search)};
    if (const QStringList signs = text::SearchQuery(search).passedOver(); !signs.isEmpty())
        said.append(CommentsPage::tr("“%1” cannot be searched for").arg(signs.join(u' ')));
    return said.join(u" · "_s);
}

static QString nothingFound(const text::SearchQuery &query)
{
    const QString wanted = query.terms().first().written;
    if (query.terms().size() > 1)
        return CommentsPage::tr("No comment here has all of these words");
    return query.terms().first().isBeginning
        ? CommentsPage::tr("No comment here has a word that begins with “%1”").arg(wanted)
        : CommentsPage::tr("No comment here has exactly “%1”").arg(wanted);
}

EmptyWords emptyWords(const session::CommentsBehind &answer, const QString &search, bool storeIsEmpty)
{
    const text::SearchQuery query(search);
    if (query.isHopeless())
        return {CommentsPage::tr("Signs cannot be searched for"),
                CommentsPage::tr("Search for words, numbers or emoji."),
                {}};
    if (!query.isBlank())
        return {nothingFound(query),
                CommentsPage::tr("Words of three letters or more are looked for from their first letter on: “deliver” "
                                 "finds “delivery”, “phone” does not find “telephone”. Try fewer or shorter words."),
                {}};
    if (storeIsEmpty)
        return {CommentsPage::tr("No responses yet"),
                CommentsPage::tr("Import a spreadsheet or a survey platform’s export, and the comments appear here."),
                CommentsPage::tr("Import a file…")};
    if (answer.figures.total.isZero())
        return {CommentsPage::tr("No responses fit this filter"),
                CommentsPage::tr("Choose another period or clear a part of the filter."),
                CommentsPage::tr("Show all comments")};
    return {CommentsPage::tr("Nobody wrote anything here"),
            CommentsPage::tr("%Ln response(s) came with a score and without a comment.", nullptr,
                             int(answer.figures.total.responses())),
            CommentsPage::tr("Show all comments")};
}

} // namespace gensvar::comments
