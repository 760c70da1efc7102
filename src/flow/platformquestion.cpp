// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/platformquestion.h"

#include "base/daynumber.h"
#include "check/codes.h"
#include "domain/response.h"
#include "flow/leftout.h"
#include "flow/rowbyid.h"
#include "map/folded.h"
#include "store/comparisonstore.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::flow {

using base::failure;
using base::Result;
using domain::bit;
using domain::Cause;
using domain::Causes;
using domain::CountedIf;
using domain::PlatformLedger;
using store::ComparisonStore;
using store::QuestionStore;
namespace mark = store::mark;

static DaySpan daysOf(const domain::Scope &scope)
{
    using Limits = std::numeric_limits<qint32>;
    return {scope.from ? qint32(base::dayNumber(*scope.from)) : Limits::min(),
            scope.to ? qint32(base::dayNumber(*scope.to)) : Limits::max()};
}

PlatformQuestion::PlatformQuestion(store::Database &database, ColumnCache &columns, const domain::Scope &scope,
                                   const Selection &selection)
    : m_database(database)
    , m_cache(columns)
    , m_scope(scope)
    , m_selection(selection)
    , m_days(daysOf(scope))
{ }

Result<void> PlatformQuestion::fill(PlatformLedger &ledger)
{
    const auto all = QuestionStore(m_database).allDays();
    const auto marks = unfinished();
    if (!all || !marks)
        return tl::unexpected(all ? marks.error() : all.error());
    if (*all)
        ledger.lastDay = base::dateOfDay((*all)->last);
    ledger.unfinishedBy = marks->name;
    ledger.unfinishedValues = marks->values;
    if (const auto marked = markAll(*marks, ledger); !marked)
        return marked;
    sum(ledger);
    return addLeftOut(ledger);
}

Result<QList<domain::ResponseId>> PlatformQuestion::movedBy(Cause cause)
{
    const auto marks = unfinished();
    if (!marks)
        return failure(marks);
    PlatformLedger ledger; // which only fill() hands out
    if (const auto marked = markAll(*marks, ledger); !marked)
        return failure(marked);
    QList<domain::ResponseId> ids;
    for (size_t row = m_rows.last; row-- > m_rows.first;) {
        const Candidate &candidate = at(row);
        if (candidate.passes
            && (domain::comesInBy(cause, candidate.needs, candidate.leaves)
                || domain::goesOutBy(cause, candidate.needs, candidate.leaves)))
            ids.append(domain::ResponseId((*m_columns->ids)[row]));
    }
    return ids;
}

Result<void> PlatformQuestion::markAll(const Unfinished &unfinished, PlatformLedger &ledger)
{
    std::vector<Source> sources = m_selection.sources();
    if (unfinished.attribute != 0)
        sources.push_back({Source::Type::Attribute, {}, unfinished.attribute});
    const auto columns = m_cache.columns(m_database, sources);
    if (!columns)
        return failure(columns);
    m_columns = *columns;
    m_inner = rowsOf(m_days.first, m_days.last);
    m_rows = rowsOf(qint64(m_days.first) - 1, qint64(m_days.last) + 1);
    m_candidates.resize(m_rows.last - m_rows.first);
    scan(ColumnScan(m_columns, m_selection), unfinished);
    for (const auto &done : {markExcluded(), markDays(ledger), markCustomers()}) {
        if (!done)
            return done;
    }
    return {};
}

RowSpan PlatformQuestion::rowsOf(qint64 first, qint64 last) const
{
    const size_t begin = m_columns->rowOfDay(first);
    return {begin, std::max(begin, m_columns->rowOfDay(last + 1))};
}

/// What platforms call the column that says whether an answer is finished, and the answers that say it is not.
static bool tellsFinished(const QString &name)
{
    static const QStringList names{u"finished"_s,    u"completed"_s,         u"complete"_s,
                                   u"is finished"_s, u"is completed"_s,      u"completion"_s,
                                   u"status"_s,      u"completion status"_s, u"response status"_s};
    return names.contains(map::folded(name));
}

static bool saysUnfinished(const QString &value)
{
    static const QStringList values{u"no"_s,         u"false"_s,   u"0"_s,           u"nej"_s,          u"nei"_s,
                                    u"nee"_s,        u"nein"_s,    u"partial"_s,     u"partially"_s,    u"incomplete"_s,
                                    u"unfinished"_s, u"started"_s, u"in progress"_s, u"not completed"_s};
    return values.contains(map::folded(value));
}

Result<PlatformQuestion::Unfinished> PlatformQuestion::unfinished() const
{
    const QuestionStore store(m_database);
    const auto attributes = store.attributes();
    if (!attributes)
        return failure(attributes);
    for (const store::AttributeRow &attribute : *attributes) {
        if (attribute.isOpen || !tellsFinished(attribute.name))
            continue;
        const auto values = store.attributeValues(attribute.id);
        if (!values)
            return failure(values);
        Unfinished found{attribute.id, attribute.name, {}, {}};
        for (const store::ValueRow &value : *values) {
            found.byId.resize(std::max(found.byId.size(), size_t(value.id) + 1));
            if (!saysUnfinished(value.name))
                continue;
            found.byId[size_t(value.id)] = true;
            found.values.append(value.name);
        }
        if (!found.values.isEmpty())
            return found;
    }
    return Unfinished();
}

void PlatformQuestion::scan(const ColumnScan &scan, const Unfinished &unfinished)
{
    const store::Column *finished = nullptr;
    if (const auto found = m_columns->attributes.find(unfinished.attribute); found != m_columns->attributes.end())
        finished = &found->second->ids;
    Passing passing;
    for (size_t first = m_rows.first; first < m_rows.last; first += blockRows) {
        scan.pass({first, std::min(first + blockRows, m_rows.last)}, passing);
        for (size_t i = 0; i < passing.count; ++i) {
            const size_t row = first + passing.at[i];
            Candidate &candidate = at(row);
            candidate.passes = true;
            if (mark::score((*m_columns->marks)[row]) == mark::noScore)
                candidate.needs |= bit(Cause::UnscoredCounted);
            if (finished && (*finished)[row] < unfinished.byId.size() && unfinished.byId[(*finished)[row]])
                candidate.leaves |= bit(Cause::FinishedOnly);
        }
    }
}

static Causes causeOf(domain::Exclusion exclusion)
{
    switch (exclusion) {
    case domain::Exclusion::OwnStaff:
        return bit(Cause::OwnStaffCounted);
    case domain::Exclusion::Duplicate:
        return bit(Cause::DuplicatesCounted);
    case domain::Exclusion::WrongPerson:
        return bit(Cause::WrongPersonsCounted);
    case domain::Exclusion::None:
    case domain::Exclusion::Test:
        break;
    }
    return bit(Cause::TestsCounted);
}

Result<void> PlatformQuestion::markExcluded()
{
    const auto reasons = ComparisonStore(m_database).exclusions();
    if (!reasons)
        return failure(reasons);
    for (size_t row = m_rows.first; row < m_rows.last; ++row) {
        if (!at(row).passes || !((*m_columns->marks)[row] & mark::excluded))
            continue;
        const auto reason = reasons->find((*m_columns->ids)[row]);
        at(row).needs |= causeOf(reason == reasons->end() ? domain::Exclusion::Test : reason->second);
    }
    return {};
}

static constexpr qint64 millisecondsADay = 86'400'000;

/// Days of another zone differ by one at most: what is far from the edges stays where it is.
Result<void> PlatformQuestion::markDays(PlatformLedger &ledger)
{
    std::vector<size_t> rows;
    std::vector<qint64> ids;
    const auto take = [&](qint64 first, qint64 last) {
        const RowSpan span = rowsOf(first, last);
        for (size_t row = std::max(span.first, m_rows.first); row < std::min(span.last, m_rows.last); ++row) {
            if (!at(row).passes || (!rows.empty() && row <= rows.back()))
                continue;
            rows.push_back(row);
            ids.push_back((*m_columns->ids)[row]);
        }
    };
    if (m_scope.from)
        take(qint64(m_days.first) - 1, m_days.first);
    if (m_scope.to)
        take(m_days.last, qint64(m_days.last) + 1);
    const auto moments = ComparisonStore(m_database).moments(ids);
    if (!moments)
        return failure(moments);
    for (size_t i = 0; i < rows.size(); ++i) {
        Candidate &candidate = at(rows[i]);
        const qint64 moment = (*moments)[i];
        const bool isInside = rows[i] >= m_inner.first && rows[i] < m_inner.last;
        if (candidate.counts() && isInside) {
            ++ledger.atEdges;
            ledger.atEdgesWithoutTime += moment == domain::noInstant;
        }
        const qint64 day = moment == domain::noInstant
            ? qint64(m_columns->dayOfRow(rows[i]))
            : (moment - (moment < 0 ? millisecondsADay - 1 : 0)) / millisecondsADay;
        const bool wouldBe = day >= m_days.first && day <= m_days.last;
        if (isInside && !wouldBe)
            candidate.leaves |= bit(Cause::DaysInUtc);
        else if (!isInside && wouldBe)
            candidate.needs |= bit(Cause::DaysInUtc);
        else if (!isInside)
            candidate.passes = false;
    }
    return {};
}

/// Who answered more than once in the days.
Result<void> PlatformQuestion::markCustomers()
{
    RowById rows;
    for (size_t row = m_inner.first; row < m_inner.last; ++row) {
        if (const quint32 id = (*m_columns->ids)[row]; at(row).counts() && id != 0)
            rows.add(id, quint32(row));
    }
    rows.arrange();
    std::vector<std::pair<qint64, quint32>> answers; // customer and row, which is in the order of time
    answers.reserve(rows.size());
    const auto read = ComparisonStore(m_database).eachCustomersAnswer([&](qint64 customer, qint64 response) {
        if (const auto row = rows.find(response))
            answers.emplace_back(customer, *row);
    });
    std::ranges::sort(answers);
    qint64 customer = 0;
    qint32 day = domain::noDay; // of the answer after this one; looked up only where it is needed
    quint32 scores = 0;         // of that customer's later answers on the same day
    for (size_t i = answers.size(); i-- > 0;) {
        const auto &[who, row] = answers[i];
        const bool again = who == customer;
        const bool before = i > 0 && answers[i - 1].first == who;
        const qint32 on = again || before ? m_columns->dayOfRow(row) : domain::noDay;
        if (!again || on != day)
            scores = 0;
        const quint32 score = 1u << mark::score((*m_columns->marks)[row]);
        if (again)
            at(row).leaves |= bit(Cause::LastAnswerOnly) | (scores & score ? bit(Cause::SameAnswerOnce) : 0);
        scores |= score;
        customer = who;
        day = on;
    }
    return read;
}

static void count(CountedIf &part, int score, qint64 times)
{
    part.responses += times;
    part.promoters += score >= 9 && score <= 10 ? times : 0;
    part.detractors += score >= 0 && score <= 6 ? times : 0;
}

void PlatformQuestion::sum(PlatformLedger &ledger) const
{
    std::map<std::pair<Causes, Causes>, CountedIf> parts;
    CountedIf plain;
    CountedIf *last = nullptr; // neighbours are mostly alike
    std::pair<Causes, Causes> lastCauses;
    const auto partOf = [&](const std::pair<Causes, Causes> &causes) -> CountedIf & {
        if (!last || causes != lastCauses)
            last = &parts[causes];
        lastCauses = causes;
        return *last;
    };
    for (size_t row = m_rows.first; row < m_rows.last; ++row) {
        const Candidate &candidate = m_candidates[row - m_rows.first];
        if (!candidate.passes)
            continue;
        const int score = mark::score((*m_columns->marks)[row]);
        if (candidate.needs == 0 && candidate.leaves == 0)
            count(plain, score, 1);
        else
            count(partOf({candidate.needs, candidate.leaves}), score, 1);
    }
    ledger.parts.push_back(plain);
    for (auto &[causes, part] : parts) {
        part.needs = causes.first;
        part.leaves = causes.second;
        ledger.parts.push_back(part);
    }
}

static std::optional<Cause> causeOf(const QString &code)
{
    namespace c = check::code;
    static const std::map<QString, Cause> causes = [] {
        std::map<QString, Cause> all{{c::noScoreNoComment, Cause::DismissedCounted}};
        for (const auto &score :
             {c::scoreOutOfRange, c::scoreNotWhole, c::scoreNotANumber, c::scoreIsDate, c::scoreOtherScale})
            all.emplace(score, Cause::UnreadScoresCounted);
        for (const auto &date : {c::dateMissing, c::dateNotReadable, c::dateImpossible, c::dateOtherOrder,
                                 c::dateTooEarly, c::dateInFuture})
            all.emplace(date, Cause::UndatedCounted);
        return all;
    }();
    if (code == QString(c::otherMeasure)) // an answer to something else
        return {};
    const auto found = causes.find(code);
    return found == causes.end() ? Cause::OtherRowsCounted : found->second;
}

Result<void> PlatformQuestion::addLeftOut(PlatformLedger &ledger) const
{
    const auto imports = ComparisonStore(m_database).imports();
    if (!imports)
        return failure(imports);
    if (!imports->empty()) {
        ledger.lastFile = imports->front().file;
        ledger.lastImport = QDateTime::fromMSecsSinceEpoch(imports->front().importedAt, QTimeZone::utc());
    }
    ledger.leftOutAsked = m_selection.filters.empty();
    std::map<qint64, LeftOut> bySource;
    for (const ComparisonStore::Import &import : *imports) {
        const QJsonObject report = QJsonDocument::fromJson(import.report).object();
        if (report.contains("left_out"_L1))
            bySource[import.source].unite(LeftOut::fromJson(report["left_out"_L1].toObject()));
        else
            ledger.leftOutElsewhere += import.rejected; // by a version that did not count them by day
    }
    const bool everything = !m_scope.from && !m_scope.to;
    std::map<Cause, CountedIf> parts;
    for (const auto &[source, leftOut] : bySource) {
        for (const auto &[row, times] : leftOut.rows()) {
            const auto cause = causeOf(row.code);
            if (!cause)
                continue;
            if (!ledger.leftOutAsked || (!row.day && !everything))
                ledger.leftOutElsewhere += times;
            else if (!row.day || (*row.day >= m_days.first && *row.day <= m_days.last))
                count(parts[*cause], row.score.value_or(-1), times);
        }
    }
    for (auto &[cause, part] : parts) {
        part.needs = bit(cause);
        ledger.parts.push_back(part);
    }
    return {};
}

} // namespace gensvar::flow
