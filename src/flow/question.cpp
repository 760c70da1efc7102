// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/question.h"

#include "base/codes.h"
#include "base/daynumber.h"
#include "flow/answer.h"
#include "flow/codes.h"
#include "flow/columncache.h"
#include "flow/columnscan.h"
#include "flow/commentquestion.h"
#include "flow/connection.h"
#include "flow/dependence.h"
#include "flow/platformquestion.h"
#include "flow/rollupcount.h"
#include "store/commentstore.h"
#include "store/customerstore.h"
#include "store/database.h"
#include "store/minresponses.h"
#include "store/readview.h"
#include "store/responsefacts.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace gensvar::flow {

using base::failure;
using base::Result;
using domain::Scope;
using domain::Snapshot;
using store::QuestionStore;

// What a question may have of groups times periods: more than anyone looks at, less than memory holds.
static constexpr size_t mostCells = 50'000'000;

Question::Question(Connection &connection, std::shared_ptr<ColumnCache> columns)
    : m_connection(connection)
    , m_columns(std::move(columns))
{ }

/// The question's days: as asked for, else from the first to the last in the data, so that what is excluded is told in
/// full. None without data.
static Result<std::optional<DateSpan>> spanOf(store::Database &database, const Scope &scope)
{
    if (scope.from && scope.to) {
        if (*scope.from > *scope.to)
            return failure(code::daysReversed, {*scope.from, *scope.to});
        return DateSpan{*scope.from, *scope.to};
    }
    const auto days = QuestionStore(database).allDays();
    if (!days)
        return failure(days);
    if (!*days && !scope.from && !scope.to)
        return std::optional<DateSpan>();
    const QDate first = *days ? base::dateOfDay((*days)->first) : scope.from.value_or(scope.to.value_or(QDate()));
    const QDate last = *days ? base::dateOfDay((*days)->last) : first;
    const QDate from = scope.from.value_or(scope.to ? std::min(first, *scope.to) : first);
    return DateSpan{from, scope.to.value_or(std::max(last, from))};
}

OpenValue Question::openValues() const
{
    return [this](qint64 attribute, const QString &text) -> Result<std::optional<qint64>> {
        const auto columns =
            m_columns->columns(m_connection.database(), {Source{Source::Type::Attribute, {}, attribute}});
        if (!columns)
            return failure(columns);
        const auto &open = (*columns)->attributes.at(attribute)->openIds;
        const auto found = open.find(text.toStdString());
        return found == open.end() ? std::optional<qint64>() : qint64(found->second);
    };
}

Result<CountTable> Question::count(const Selection &selection, const Cuts &cuts)
{
    store::Database &database = m_connection.database();
    const auto data = QuestionStore(database).allDays();
    if (!data)
        return failure(data);
    if (!*data)
        return CountTable(cuts.size(), selection.groupCount());
    if (const auto table = m_useRollups ? rollupFor(selection, cuts, **data) : std::nullopt)
        return countRollup(database, *table, selection, cuts, **data);
    return m_columns->columns(database, selection.sources()).map([&](auto columns) {
        return ColumnScan(std::move(columns), selection).count(cuts);
    });
}

Result<Dependence> Question::dependenceOf(const Figures &figures, QList<base::Error> &warnings)
{
    store::Database &database = m_connection.database();
    const auto clusters = m_columns->clusters().clusters(database);
    if (!clusters)
        return failure(clusters);
    if (!(*clusters)->isUpToDate)
        warnings.append(base::Error(code::customersPending));
    if ((*clusters)->answers.empty())
        return Dependence();
    const auto sources = figures.selection.sources();
    if (std::all_of(sources.begin(), sources.end(), isInSample))
        return Dependence(**clusters, figures, nullptr, nullptr);
    return m_columns->columns(database, sources).map([&](const auto &columns) {
        const auto rows = m_columns->clusters().rows(*clusters, columns);
        const ColumnScan scan(columns, figures.selection);
        return Dependence(**clusters, figures, &scan, rows.get());
    });
}

/// All spans that the windows need, and those of the whole.
static std::vector<DaySpan> spansOf(const std::vector<Window> &windows, const DaySpan &whole,
                                    const std::optional<DaySpan> &wholeBefore)
{
    std::vector<DaySpan> spans{whole};
    if (wholeBefore)
        spans.push_back(*wholeBefore);
    for (const Window &window : windows) {
        spans.push_back(window.days);
        if (window.before)
            spans.push_back(*window.before);
    }
    return spans;
}

Result<Snapshot> Question::ask(const Scope &scope)
{
    store::Database &database = m_connection.database();
    const auto view = store::ReadView::begin(database);
    if (!view)
        return failure(view);
    Snapshot snapshot;
    snapshot.scope = scope;
    snapshot.from = scope.from;
    snapshot.to = scope.to;
    if (scope.minResponses == 0) {
        const auto least = store::minResponses(database);
        if (!least)
            return failure(least);
        snapshot.scope.minResponses = *least;
    }

    const auto span = spanOf(database, scope);
    if (!span)
        return failure(span);
    const auto selection = resolve(database, scope.filter, scope.by, openValues(), scope.gathered);
    if (!selection)
        return failure(selection);
    snapshot.warnings = selection->warnings;
    if (!*span)
        return snapshot;
    snapshot.from = (*span)->from;
    snapshot.to = (*span)->to;

    const std::vector<Window> windows = windowsOf(scope, **span);
    const DaySpan whole = daysOf(**span);
    std::optional<DaySpan> wholeBefore;
    if (scope.comparison != domain::Comparison::None) {
        if (const auto before = comparedSpan(**span, scope.comparison))
            wholeBefore = daysOf(*before);
    }
    const Cuts cuts(spansOf(windows, whole, wholeBefore));
    if (cuts.size() * selection->groupCount() > mostCells)
        return failure(code::tooManyGroups, {qlonglong(mostCells)});

    const auto table = count(*selection, cuts);
    if (!table)
        return failure(table);
    const Figures figures{*selection, windows, whole, wholeBefore};
    const auto dependence = dependenceOf(figures, snapshot.warnings);
    if (!dependence)
        return failure(dependence);
    snapshot.customersShare = dependence->share();
    const QDate today = m_connection.clock()().toTimeZone(database.zone()).date();
    fill(snapshot, {figures, cuts, *table, *dependence, today});
    return snapshot;
}

Result<domain::CommentPage> Question::comments(const domain::CommentQuery &query)
{
    store::Database &database = m_connection.database();
    const auto view = store::ReadView::begin(database);
    if (!view)
        return failure(view);
    if (query.scope.from && query.scope.to && *query.scope.from > *query.scope.to)
        return failure(code::daysReversed, {*query.scope.from, *query.scope.to});
    const auto selection = resolve(database, query.scope.filter, {}, openValues());
    if (!selection)
        return failure(selection);
    return CommentQuestion(database, *m_columns, query, *selection).ask();
}

static Result<void> readFacts(store::ResponseFacts &facts, QList<domain::Comment> &comments)
{
    for (domain::Comment &comment : comments) {
        auto told = facts.of(comment.id);
        if (!told)
            return failure(told);
        comment.facts = std::move(*told);
    }
    return {};
}

Result<void> Question::eachComment(domain::CommentQuery query, const base::CancelToken &cancel, const Visit &visit)
{
    static constexpr size_t together = 2000;
    store::Database &database = m_connection.database();
    const auto view = store::ReadView::begin(database);
    if (!view)
        return failure(view);
    query.offset = 0;
    query.limit = std::numeric_limits<int>::max();
    const auto selection = resolve(database, query.scope.filter, {}, openValues());
    if (!selection)
        return failure(selection);
    const auto found = CommentQuestion(database, *m_columns, query, *selection).ids();
    if (!found)
        return failure(found);
    const std::vector<qint64> &ids = found->ids;
    const store::CommentStore comments(database);
    store::ResponseFacts facts(database);
    size_t done = 0;
    do {
        if (cancel.isCancelled())
            return failure(base::code::cancelled);
        const size_t next = std::min(done + together, ids.size());
        auto read = comments.read({ids.begin() + qsizetype(done), ids.begin() + qsizetype(next)});
        if (!read)
            return failure(read);
        if (const auto told = query.withFacts ? readFacts(facts, *read) : Result<void>(); !told)
            return told;
        done = next;
        if (const auto visited = visit(*read, qint64(done), qint64(ids.size())); !visited)
            return visited;
    } while (done < ids.size());
    return {};
}

Result<domain::CustomerCard> Question::customer(domain::ResponseId response)
{
    store::Database &database = m_connection.database();
    const auto view = store::ReadView::begin(database);
    if (!view)
        return failure(view);
    auto card = store::CustomerStore(database).card(response);
    if (!card)
        return failure(card);
    if (!*card)
        return failure(code::noSuchResponse, {QStringList{QString::number(response.value())}, 1});
    return std::move(**card);
}

/// Takes the place of what the group itself was given, which is within it.
static void addGathering(QList<Question::Value> &values, const Grouping::Gathering &gathering, const CountTable &table)
{
    qint64 responses = 0;
    for (const quint32 group : gathering.groups) {
        const domain::Tally tally = table.runningSums(group).back().tally();
        responses += tally.responses() + tally.unscored;
    }
    values.removeIf([&gathering](const Question::Value &value) { return value.name == gathering.name; });
    if (responses > 0)
        values.append({gathering.name, responses, true});
}

Result<QList<Question::Value>> Question::values(const domain::Axis &axis)
{
    store::Database &database = m_connection.database();
    const auto view = store::ReadView::begin(database);
    if (!view)
        return failure(view);
    const auto selection = resolve(database, {}, {axis}, {});
    if (!selection)
        return failure(selection);
    const auto data = QuestionStore(database).allDays();
    if (!data)
        return failure(data);
    if (!*data)
        return QList<Value>();
    const auto table = count(*selection, Cuts({**data}));
    if (!table)
        return failure(table);
    QList<Value> values;
    for (size_t group = 0; group < table->groups(); ++group) {
        const domain::Tally tally = table->runningSums(group).back().tally();
        if (const qint64 responses = tally.responses() + tally.unscored)
            values.append({selection->keys(group).first().value_or(QString()), responses});
    }
    for (const Grouping::Gathering &gathering : selection->gatherings)
        addGathering(values, gathering, *table);
    std::stable_sort(values.begin(), values.end(),
                     [](const Value &a, const Value &b) { return a.responses > b.responses; });
    return values;
}

static QList<domain::ResponseId> passingOn(const ColumnScan &scan, const DaySpan &days)
{
    QList<domain::ResponseId> ids;
    const RowSpan rows = scan.rowsOf(days);
    Passing passing;
    for (size_t first = rows.first; first < rows.last; first += blockRows) {
        scan.pass({first, std::min(first + blockRows, rows.last)}, passing);
        for (size_t i = 0; i < passing.count; ++i)
            ids.append(domain::ResponseId(scan.columns().ids->at(first + passing.at[i])));
    }
    return ids;
}

Result<Question::Responses> Question::responses(const Scope &scope)
{
    store::Database &database = m_connection.database();
    const auto view = store::ReadView::begin(database);
    if (!view)
        return failure(view);
    if (scope.from && scope.to && *scope.from > *scope.to)
        return failure(code::daysReversed, {*scope.from, *scope.to});
    const auto selection = resolve(database, scope.filter, {}, openValues());
    if (!selection)
        return failure(selection);
    const auto all = QuestionStore(database).allDays();
    if (!all)
        return failure(all);
    if (!*all)
        return Responses{{}, selection->warnings};
    DaySpan days = **all;
    if (scope.from)
        days.first = std::max(days.first, qint32(base::dayNumber(*scope.from)));
    if (scope.to)
        days.last = std::min(days.last, qint32(base::dayNumber(*scope.to)));
    if (days.first > days.last)
        return Responses{{}, selection->warnings};
    return m_columns->columns(database, selection->sources()).map([&](auto columns) {
        return Responses{passingOn(ColumnScan(std::move(columns), *selection), days), selection->warnings};
    });
}

Result<domain::PlatformLedger> Question::platform(const Scope &scope)
{
    store::Database &database = m_connection.database();
    const auto view = store::ReadView::begin(database);
    if (!view)
        return failure(view);
    auto figure = ask(scope);
    if (!figure)
        return failure(figure);
    const auto selection = resolve(database, scope.filter, {}, openValues());
    if (!selection)
        return failure(selection);
    domain::PlatformLedger ledger;
    ledger.figure = std::move(*figure);
    if (const auto filled = PlatformQuestion(database, *m_columns, scope, *selection).fill(ledger); !filled)
        return failure(filled);
    return ledger;
}

Result<QList<domain::ResponseId>> Question::movedBy(domain::Cause cause, const Scope &scope)
{
    store::Database &database = m_connection.database();
    const auto view = store::ReadView::begin(database);
    if (!view)
        return failure(view);
    const auto selection = resolve(database, scope.filter, {}, openValues());
    if (!selection)
        return failure(selection);
    return PlatformQuestion(database, *m_columns, scope, *selection).movedBy(cause);
}

Result<QList<domain::Comment>> Question::read(const QList<domain::ResponseId> &ids)
{
    store::Database &database = m_connection.database();
    const auto view = store::ReadView::begin(database);
    if (!view)
        return failure(view);
    std::vector<qint64> numbers;
    for (const domain::ResponseId id : ids)
        numbers.push_back(id.value());
    return store::CommentStore(database).read(numbers);
}

Result<QStringList> Question::attributes()
{
    return QuestionStore(m_connection.database()).attributes().map([](const std::vector<store::AttributeRow> &rows) {
        QStringList names;
        for (const store::AttributeRow &row : rows)
            names.append(row.name);
        return names;
    });
}

Result<void> Question::warm()
{
    store::Database &database = m_connection.database();
    const auto view = store::ReadView::begin(database);
    if (!view)
        return failure(view);
    const auto clusters = m_columns->clusters().clusters(database);
    if (!clusters)
        return failure(clusters);
    return m_columns->columns(database, {}).map([&](const auto &columns) {
        (void)m_columns->clusters().rows(*clusters, columns);
    });
}

} // namespace gensvar::flow
