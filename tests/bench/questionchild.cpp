// SPDX-License-Identifier: GPL-3.0-or-later
#include "children.h"

#include "flow/connection.h"
#include "flow/question.h"
#include "text/searchquery.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

using domain::Axis;
using domain::Dimension;

static constexpr int times = 9;
static constexpr int pageSize = 100;

/// The median of nine, after one that warms up; below 0 where it failed.
static double median(const std::function<bool()> &ask)
{
    std::array<double, times> milliseconds{};
    if (!ask())
        return -1;
    for (double &one : milliseconds) {
        QElapsedTimer timer;
        timer.start();
        if (!ask())
            return -1;
        one = double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds[times / 2];
}

static domain::Scope byMonth(Dimension dimension)
{
    domain::Scope scope;
    scope.by = {Axis::of(dimension)};
    scope.period = domain::Period::Month;
    return scope;
}

/// What no rollup answers: an attribute, beside dimensions.
static domain::Scope filtered(domain::Scope scope)
{
    scope.filter = {{Axis::ofAttribute(u"Region"_s), {u"Utrecht"_s}}, {Axis::of(Dimension::Channel), {u"E-mail"_s}}};
    return scope;
}

/// A page as the window shows it: the words marked in each comment.
static bool page(flow::Question &question, const domain::CommentQuery &query)
{
    const auto found = question.comments(query);
    if (!found || found->comments.isEmpty())
        return false;
    const text::SearchQuery search(query.search);
    qsizetype marks = 0;
    for (const domain::Comment &comment : found->comments)
        marks += text::hits(comment.text, search).size();
    return query.search.isEmpty() || marks > 0;
}

static domain::CommentQuery searchFor(const QString &words)
{
    domain::CommentQuery query;
    query.search = words;
    query.limit = pageSize;
    return query;
}

int questionChild(const QStringList &arguments)
{
    const auto connection = flow::Connection::open(arguments.value(0), flow::OpenMode::Read);
    if (!connection)
        return fail(connection.error().code);
    const auto columns = flow::makeColumnCache();
    flow::Question question(**connection, columns);
    QJsonObject json;
    const auto ask = [&](const QString &name, const domain::Scope &scope) {
        json.insert(name, median([&] {
                        const auto answer = question.ask(scope);
                        return answer && !answer->groups.isEmpty();
                    }));
    };
    const auto show = [&](const QString &name, const domain::CommentQuery &query) {
        json.insert(name, median([&] { return page(question, query); }));
    };
    ask(u"department_month"_s, byMonth(Dimension::Department));
    ask(u"touchpoint_month"_s, byMonth(Dimension::Touchpoint));
    ask(u"channel_month"_s, byMonth(Dimension::Channel));
    QElapsedTimer timer;
    timer.start();
    if (const auto warmed = question.warm(); !warmed)
        return fail(warmed.error().code);
    json.insert(u"warm"_s, double(timer.nsecsElapsed()) / 1e6);
    ask(u"filtered"_s, filtered(byMonth(Dimension::Department)));
    domain::Scope scores = byMonth(Dimension::Department);
    scores.filter = {{Axis::ofScore(), {u"0-6"_s}}};
    ask(u"scores"_s, scores);

    domain::CommentQuery comments = searchFor({});
    show(u"comments"_s, comments);
    comments.scope.filter = {{Axis::of(Dimension::Department), {u"Support"_s}}, {Axis::ofScore(), {u"0-6"_s}}};
    show(u"comments_detractors"_s, comments);
    comments.scope = filtered({});
    show(u"comments_filtered"_s, comments);
    show(u"search_word"_s, searchFor(u"appen"_s));
    show(u"search_common"_s, searchFor(u"en"_s));
    show(u"search_beginning"_s, searchFor(u"app*"_s));
    show(u"search_phrase"_s, searchFor(u"\"tre veckor\""_s));
    show(u"search_two"_s, searchFor(u"appen skadan"_s));
    return tell(json);
}

} // namespace gensvar::bench
