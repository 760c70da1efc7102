// SPDX-License-Identifier: GPL-3.0-or-later
#include "commentscommand.h"

#include "flow/question.h"
#include "openstore.h"
#include "scopeoptions.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString CommentsCommand::name() const
{
    return u"comments"_s;
}

QString CommentsCommand::summary() const
{
    return Cli::tr("Shows what people wrote, by filter and by words.");
}

QStringList CommentsCommand::examples() const
{
    return {u"comments --filter department=Support --filter score=0-6 --from 2026-01-01"_s,
            u"comments --search 'telefonkö \"ringde tillbaka\" vänt*' --sort newest"_s,
            u"comments --search premie --limit 20 --offset 20 --json"_s};
}

void CommentsCommand::declare(QCommandLineParser &parser) const
{
    declareDays(parser);
    declareFilter(parser);
    parser.addOptions({
        {u"search"_s,
         Cli::tr("Words, “phrases” in quotes or beginnings*; all must occur. Case does not matter; å ä ö æ ø are "
                 "letters of their own."),
         u"TEXT"_s},
        {u"sort"_s, Cli::tr("newest first (the default), oldest first, or by score."), u"newest|oldest|score"_s},
        {u"limit"_s, Cli::tr("At most so many; 50 without it."), u"N"_s},
        {u"offset"_s, Cli::tr("Leave out so many first."), u"N"_s},
    });
}

static base::Result<domain::CommentQuery> readQuery(const Call &call)
{
    auto scope = readScope(call);
    if (!scope)
        return base::failure(scope);
    const auto order = call.choice(u"sort"_s, {u"newest"_s, u"oldest"_s, u"score"_s}, 0);
    if (!order)
        return base::failure(order);
    const auto limit = call.number(u"limit"_s, 50, 0, std::numeric_limits<int>::max());
    if (!limit)
        return base::failure(limit);
    const auto offset = call.number(u"offset"_s, 0);
    if (!offset)
        return base::failure(offset);
    domain::CommentQuery query;
    query.scope = std::move(*scope);
    query.search = call.parser.value(u"search"_s);
    query.order = domain::CommentOrder(*order);
    query.limit = int(*limit);
    query.offset = *offset;
    return query;
}

// An instant where one is known, else the day.
static QString whenText(const domain::Comment &comment)
{
    if (!comment.respondedAt.isValid())
        return comment.respondedOn.toString(Qt::ISODate);
    const QDateTime utc = comment.respondedAt.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

static void printJson(Output &out, const domain::CommentPage &page)
{
    JsonWriter &json = out.json();
    json.beginObject().member(u"total", page.total).member(u"search_complete", page.searchComplete);
    json.name(u"comments").beginArray();
    for (const domain::Comment &comment : page.comments) {
        json.beginObject().member(u"id", comment.id.value());
        json.name(u"response_id").textOrNull(comment.responseId);
        json.member(u"source", comment.source).member(u"responded_at", whenText(comment));
        json.member(u"score", comment.score < 0 ? std::nullopt : std::optional(comment.score));
        json.member(u"comment", comment.text);
        json.name(u"department").textOrNull(comment.department);
        json.name(u"touchpoint").textOrNull(comment.touchpoint);
        json.name(u"kind").textOrNull(domain::kindName(comment.kind));
        json.name(u"customer_id").textOrNull(comment.customerId);
        json.name(u"customer_name").textOrNull(comment.customerName).endObject();
    }
    json.endArray();
    out.jsonWarnings(page.warnings);
    json.endObject();
}

static void printText(Output &out, const domain::CommentPage &page)
{
    for (const domain::Comment &comment : page.comments) {
        QStringList about{out.language().date(comment.respondedOn),
                          comment.score < 0 ? u"–"_s : QString::number(comment.score)};
        for (const QString &part : {comment.department, comment.touchpoint, comment.account, comment.customerName}) {
            if (!part.isEmpty())
                about.append(part);
        }
        out.line(about.join(u" · "_s));
        for (const QString &line : comment.text.split(u'\n'))
            out.line(u"    "_s + line);
        out.line();
    }
    out.line(Cli::tr("Comments shown: %1 of %2.")
                 .arg(out.language().number(page.comments.size()), out.language().number(page.total)));
    if (!page.searchComplete)
        out.line(Cli::tr("Search is still catching up with the newest ones."));
}

base::Result<Exit> CommentsCommand::run(Call &call) const
{
    if (const auto expected = call.expect(0); !expected)
        return base::failure(expected);
    const auto query = readQuery(call);
    if (!query)
        return base::failure(query);
    const auto store = openStore(call, flow::OpenMode::Read);
    if (!store)
        return base::failure(store);
    const auto page = flow::Question(**store, flow::makeColumnCache()).comments(*query);
    if (!page)
        return base::failure(page);
    call.out.notes(page->warnings);
    if (call.wantsJson())
        printJson(call.out, *page);
    else
        printText(call.out, *page);
    return Exit::Done;
}

} // namespace gensvar::cli
