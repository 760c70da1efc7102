// SPDX-License-Identifier: GPL-3.0-or-later
#include "npscommand.h"

#include "figuretext.h"
#include "flow/question.h"
#include "openstore.h"
#include "scopeoptions.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString NpsCommand::name() const
{
    return u"nps"_s;
}

QString NpsCommand::summary() const
{
    return Cli::tr("Tells the Net Promoter Score, by group and period.");
}

QStringList NpsCommand::examples() const
{
    return {u"nps --by department --compare previous --from 2026-01-01 --to 2026-06-30"_s,
            u"nps --by department,touchpoint --period month --json"_s,
            u"nps --period week --rolling 28 --filter kind=transactional"_s, u"nps --by 'attr.\"Store, town\"'"_s,
            u"nps --filter department=Support --filter department=Billing --filter attr.Region="_s};
}

void NpsCommand::declare(QCommandLineParser &parser) const
{
    declareDays(parser);
    declareFilter(parser);
    parser.addOptions({
        {u"by"_s, Cli::tr("Group by one field or two, also attr.NAME or attr.\"NAME, MORE\"."), u"FIELD[,FIELD]"_s},
        {u"period"_s, Cli::tr("A figure for each; total without it."), u"total|day|week|month|quarter|year"_s},
        {u"rolling"_s, Cli::tr("Each figure is of so many days up to its period's end."), u"DAYS"_s},
        {u"min-responses"_s,
         Cli::tr("Mark figures of fewer responses as small; as the file has it without this, 30 to begin with."),
         u"N"_s},
        {u"distribution"_s, Cli::tr("Also how often each score from 0 to 10 was given.")},
        {u"compare"_s, Cli::tr("Also the change against the period before, or the same last year."),
         u"previous|last-year"_s},
    });
}

static base::Result<void> readGrouping(const Call &call, domain::Scope &scope)
{
    const QString by = call.parser.value(u"by"_s);
    for (qsizetype at = 0; call.parser.isSet(u"by"_s) && at <= by.size();) {
        const auto named = takeAxis(QStringView(by).sliced(at), u',');
        if (!named)
            return base::failure(named);
        if (scope.by.contains(named->axis))
            return wrongUsage(Cli::tr("--by names “%1” twice.").arg(named->axis.name()));
        scope.by.append(named->axis);
        at += named->length + 1;
    }
    if (scope.by.size() > 2)
        return wrongUsage(Cli::tr("--by takes at most two fields."));
    const auto period =
        call.choice(u"period"_s, {u"total"_s, u"day"_s, u"week"_s, u"month"_s, u"quarter"_s, u"year"_s}, 0);
    if (!period)
        return base::failure(period);
    scope.period = domain::Period(*period);
    return {};
}

static base::Result<domain::Scope> readQuestion(const Call &call)
{
    auto scope = readScope(call);
    if (!scope)
        return scope;
    if (const auto grouping = readGrouping(call, *scope); !grouping)
        return base::failure(grouping);
    const auto rolling = call.number(u"rolling"_s, 0, 1, 36'525);
    if (!rolling)
        return base::failure(rolling);
    if (*rolling > 0 && scope->period == domain::Period::Total)
        return wrongUsage(Cli::tr("--rolling needs a --period whose ends the windows end with."));
    const auto least = call.number(u"min-responses"_s, scope->minResponses);
    if (!least)
        return base::failure(least);
    const auto comparison = call.choice(u"compare"_s, {u"none"_s, u"previous"_s, u"last-year"_s}, 0);
    if (!comparison)
        return base::failure(comparison);
    scope->rollingDays = int(*rolling);
    scope->minResponses = int(std::min<qint64>(*least, std::numeric_limits<int>::max()));
    scope->comparison = domain::Comparison(*comparison);
    return scope;
}

base::Result<Exit> NpsCommand::run(Call &call) const
{
    if (const auto expected = call.expect(0); !expected)
        return base::failure(expected);
    const auto scope = readQuestion(call);
    if (!scope)
        return base::failure(scope);
    const auto store = openStore(call, flow::OpenMode::Read);
    if (!store)
        return base::failure(store);
    const auto snapshot = flow::Question(**store, flow::makeColumnCache()).ask(*scope);
    if (!snapshot)
        return base::failure(snapshot);
    const bool distribution = call.parser.isSet(u"distribution"_s);
    call.out.notes(snapshot->warnings);
    if (call.wantsJson())
        printFiguresAsJson(call.out, *snapshot, distribution);
    else
        printFigures(call.out, *snapshot, distribution);
    return Exit::Done;
}

} // namespace gensvar::cli
