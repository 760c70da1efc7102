// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuretext.h"

#include "cli.h"
#include "say/names.h"
#include "texttable.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

using domain::Comparison;
using domain::Group;
using domain::Period;
using domain::Snapshot;
using domain::Verdict;

namespace {

std::optional<QString> isoDay(const std::optional<QDate> &day)
{
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

// Any day of a period names it; the last one does so for a trailing window, too.
QString nameOfPeriod(const Snapshot &snapshot, const Group &group)
{
    return domain::periodName(snapshot.scope.period, group.periodEnd);
}

void jsonChange(JsonWriter &json, const std::optional<domain::Change> &change)
{
    if (!change) {
        for (const QStringView name : {u"before", u"change", u"p_value", u"verdict"})
            json.name(name).null();
        return;
    }
    json.member(u"before", change->figureBefore.nps).member(u"change", change->change);
    json.member(u"p_value", change->pValue).name(u"verdict");
    switch (change->verdict) {
    case Verdict::MoreThanChance:
        json.value(u"more than chance");
        break;
    case Verdict::CantTell:
        json.value(u"can't tell");
        break;
    case Verdict::StillRunning:
        json.null();
        break;
    }
    if (change->sharedCustomers > domain::sharedCustomersToTell)
        json.member(u"shared_customers", change->sharedCustomers);
}

void jsonGroup(JsonWriter &json, const Snapshot &snapshot, const Group &group, bool distribution)
{
    json.beginObject();
    for (qsizetype i = 0; i < snapshot.scope.by.size(); ++i)
        json.member(snapshot.scope.by[i].name(), group.keys.value(i));
    if (snapshot.scope.period != Period::Total)
        json.member(u"period", nameOfPeriod(snapshot, group));
    const domain::Tally &tally = group.tally;
    json.member(u"responses", tally.responses()).member(u"promoters", tally.promoters());
    json.member(u"passives", tally.passives()).member(u"detractors", tally.detractors());
    json.member(u"nps", group.figure->nps).member(u"low", group.figure->low).member(u"high", group.figure->high);
    if (group.figure->designEffect > 1)
        json.member(u"design_effect", group.figure->designEffect);
    if (group.small)
        json.member(u"small", true);
    if (group.mixedKinds)
        json.member(u"mixed_kinds", true);
    if (distribution) {
        json.name(u"scores").beginArray();
        for (const qint64 count : tally.scores)
            json.value(count);
        json.endArray();
    }
    if (snapshot.scope.comparison != Comparison::None)
        jsonChange(json, group.change);
    json.endObject();
}

// Half away from zero, as everywhere; −0 is 0.
QString whole(double value, const say::Language &language)
{
    const qint64 rounded = std::llround(value);
    const QString digits = language.number(std::abs(rounded));
    return rounded < 0 ? QString(u'−' + digits) : digits;
}

QString changeText(const std::optional<domain::Change> &change, const say::Language &language)
{
    if (!change)
        return u"–"_s;
    const qint64 rounded = std::llround(change->change);
    const QString arrow = rounded > 0 ? u"▲ "_s : rounded < 0 ? u"▼ "_s : QString();
    return arrow + language.number(std::abs(rounded));
}

QString verdictText(const Group &group, const say::Language &language)
{
    if (group.change)
        return language.text(say::verdictWord(group.change->verdict, group.small));
    return group.small ? language.text(say::smallWord()) : Cli::tr("nothing to compare with");
}

QString remarks(const Snapshot &snapshot, const Group &group, const say::Language &language)
{
    QStringList remarks;
    if (group.small && snapshot.scope.comparison == Comparison::None) // else the verdict says so
        remarks.append(language.text(say::smallWord()));
    if (group.mixedKinds)
        remarks.append(Cli::tr("different kinds of survey"));
    if (group.figure->designEffect > 1)
        remarks.append(Cli::tr("same customers several times"));
    if (group.change && group.change->sharedCustomers > domain::sharedCustomersToTell)
        remarks.append(Cli::tr("many customers in both periods"));
    return remarks.join(u", "_s);
}

QList<TextTable::Column> columnsFor(const domain::Scope &scope, bool distribution, const say::Language &language)
{
    QList<TextTable::Column> columns;
    for (const domain::Axis &axis : scope.by)
        columns.append({say::axisText(axis, language)});
    if (scope.period != Period::Total)
        columns.append({Cli::tr("Period")});
    const auto head = [&language](say::Head one) { return language.text(say::headWord(one)); };
    columns.append({head(say::Head::Nps), TextTable::Right});
    columns.append({head(say::Head::Interval)});
    columns.append({head(say::Head::Responses), TextTable::Right});
    if (scope.comparison != Comparison::None)
        columns.append({{head(say::Head::Change), TextTable::Right}, {head(say::Head::Verdict)}});
    for (int score = 0; distribution && score <= 10; ++score)
        columns.append({QString::number(score), TextTable::Right});
    columns.append({QString()});
    return columns;
}

QStringList cellsOf(const Snapshot &snapshot, const Group &group, bool distribution, const say::Language &language)
{
    const domain::Scope &scope = snapshot.scope;
    QStringList cells;
    for (qsizetype i = 0; i < scope.by.size(); ++i)
        cells.append(group.keys.value(i).value_or(Cli::tr("(none)")));
    if (scope.period != Period::Total)
        cells.append(nameOfPeriod(snapshot, group));
    cells.append(whole(group.figure->nps, language));
    cells.append(Cli::tr("(%1 to %2)").arg(whole(group.figure->low, language), whole(group.figure->high, language)));
    cells.append(language.number(group.tally.responses()));
    if (scope.comparison != Comparison::None)
        cells.append({changeText(group.change, language), verdictText(group, language)});
    for (size_t score = 0; distribution && score <= 10; ++score)
        cells.append(language.number(group.tally.scores[score]));
    cells.append(remarks(snapshot, group, language));
    return cells;
}

} // namespace

void printFiguresAsJson(Output &out, const Snapshot &snapshot, bool distribution)
{
    JsonWriter &json = out.json();
    json.beginObject().member(u"from", isoDay(snapshot.from)).member(u"to", isoDay(snapshot.to));
    json.member(u"excluded", snapshot.total.excluded).name(u"groups").beginArray();
    for (const Group &group : snapshot.groups) {
        if (group.figure)
            jsonGroup(json, snapshot, group, distribution);
    }
    json.endArray();
    if (snapshot.customersShare < 1)
        json.member(u"customers_share", snapshot.customersShare);
    out.jsonWarnings(snapshot.warnings);
    json.endObject();
}

void printFigures(Output &out, const Snapshot &snapshot, bool distribution)
{
    if (!snapshot.figure) {
        out.line(Cli::tr("No responses."));
        return;
    }
    TextTable table(columnsFor(snapshot.scope, distribution, out.language()));
    for (const Group &group : snapshot.groups) {
        if (group.figure)
            table.add(cellsOf(snapshot, group, distribution, out.language()));
    }
    table.print(out);
    if (snapshot.from && snapshot.to) {
        out.line();
        out.line(Cli::tr("Responses from %2 to %3: %1. The intervals cover chance at 95 %.")
                     .arg(out.language().number(snapshot.total.responses()), out.language().date(*snapshot.from),
                          out.language().date(*snapshot.to)));
    }
    const auto isWidened = [](const Group &group) { return group.figure && group.figure->designEffect > 1; };
    if (std::ranges::any_of(snapshot.groups, isWidened)) {
        out.line(Cli::tr("Where the same customers answered several times, intervals and tests count their answers as "
                         "fewer."));
    }
    if (snapshot.customersShare < 1) {
        out.line(Cli::tr("Which answers come from the same customers is estimated from a random %1 % of the customers.")
                     .arg(out.language().number(std::round(1000 * snapshot.customersShare) / 10)));
    }
    if (snapshot.total.excluded > 0)
        out.line(Cli::tr("Responses excluded: %1.").arg(out.language().number(snapshot.total.excluded)));
}

} // namespace gensvar::cli
