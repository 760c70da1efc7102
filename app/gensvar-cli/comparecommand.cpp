// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparecommand.h"

#include "flow/question.h"
#include "metrics/reconciliation.h"
#include "openstore.h"
#include "say/numbers.h"
#include "say/platformtext.h"
#include "scopeoptions.h"
#include "texttable.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

using domain::Cause;
using domain::Causes;
using domain::PlatformLedger;
using metrics::Counted;
using metrics::PlatformTold;

QString CompareCommand::name() const
{
    return u"compare"_s;
}

QString CompareCommand::summary() const
{
    return Cli::tr("Compares with the figure that a survey platform shows: what it may count otherwise.");
}

QStringList CompareCommand::examples() const
{
    return {u"compare --nps 31.2 --responses 1204 --from 2026-01-01 --to 2026-03-31"_s,
            u"compare --responses 412 --filter survey=Visit --json"_s, u"compare --nps -4"_s};
}

void CompareCommand::declare(QCommandLineParser &parser) const
{
    declareDays(parser);
    declareFilter(parser);
    parser.addOptions({
        {u"nps"_s, Cli::tr("The NPS that the platform shows for these days and this filter, with its decimals."),
         u"NPS"_s},
        {u"responses"_s, Cli::tr("The number of responses that it shows."), u"N"_s},
    });
}

static base::Result<PlatformTold> readTold(const Call &call)
{
    PlatformTold told;
    if (call.parser.isSet(u"nps"_s)) {
        const auto nps = say::typedNps(call.parser.value(u"nps"_s));
        if (!nps) {
            return wrongUsage(
                Cli::tr("--%1 takes a number from −100 to 100, not “%2”.").arg(u"nps"_s, call.parser.value(u"nps"_s)));
        }
        told.nps = nps->nps;
        told.decimals = nps->decimals;
    }
    const auto responses = call.number(u"responses"_s, 0);
    if (!responses)
        return base::failure(responses);
    if (call.parser.isSet(u"responses"_s))
        told.responses = *responses;
    return told;
}

/// What scripts know a way of counting by.
static QString codeOf(Cause cause)
{
    switch (cause) {
    case Cause::TestsCounted:
        return u"tests_counted"_s;
    case Cause::OwnStaffCounted:
        return u"own_staff_counted"_s;
    case Cause::DuplicatesCounted:
        return u"duplicates_counted"_s;
    case Cause::WrongPersonsCounted:
        return u"wrong_persons_counted"_s;
    case Cause::SameAnswerOnce:
        return u"same_answer_once"_s;
    case Cause::LastAnswerOnly:
        return u"last_answer_only"_s;
    case Cause::FinishedOnly:
        return u"finished_only"_s;
    case Cause::UnscoredCounted:
        return u"unscored_counted"_s;
    case Cause::DaysInUtc:
        return u"days_in_utc"_s;
    case Cause::DismissedCounted:
        return u"dismissed_counted"_s;
    case Cause::UnreadScoresCounted:
        return u"unread_scores_counted"_s;
    case Cause::UndatedCounted:
        return u"undated_counted"_s;
    case Cause::OtherRowsCounted:
        return u"other_rows_counted"_s;
    }
    return {};
}

static QList<Cause> causesOf(Causes causes)
{
    QList<Cause> list;
    for (int i = 0; i < domain::causeCount; ++i) {
        if (causes & domain::bit(Cause(i)))
            list.append(Cause(i));
    }
    return list;
}

/// Those that change anything for themselves, as the window lists them.
static QList<Cause> causesIn(const PlatformLedger &ledger)
{
    QList<Cause> causes = causesOf(metrics::causesIn(ledger.parts));
    causes.removeIf([&ledger](Cause cause) {
        const metrics::Moved moved = metrics::movedBy(ledger.parts, cause);
        return moved.in + moved.out == 0;
    });
    return causes;
}

static std::optional<double> npsOf(const Counted &counted)
{
    return counted.responses > 0 ? std::optional(counted.nps()) : std::nullopt;
}

static void jsonCounted(JsonWriter &json, const Counted &counted)
{
    json.member(u"responses", counted.responses).member(u"promoters", counted.promoters);
    json.member(u"passives", counted.responses - counted.promoters - counted.detractors);
    json.member(u"detractors", counted.detractors).member(u"nps", npsOf(counted));
}

/// Ways of counting together, and the figure then.
static void jsonWays(JsonWriter &json, const PlatformLedger &ledger, Causes causes)
{
    QStringList codes;
    for (const Cause cause : causesOf(causes))
        codes.append(codeOf(cause));
    const Counted counted = metrics::countedWith(ledger.parts, causes);
    json.beginObject().member(u"codes", codes).member(u"responses", counted.responses);
    json.member(u"nps", npsOf(counted)).endObject();
}

static void printJson(Output &out, const PlatformLedger &ledger, const PlatformTold &told)
{
    JsonWriter &json = out.json();
    const auto day = [](const std::optional<QDate> &one) {
        return one ? std::optional(one->toString(Qt::ISODate)) : std::nullopt;
    };
    json.beginObject().member(u"from", day(ledger.figure.from)).member(u"to", day(ledger.figure.to));
    jsonCounted(json, metrics::countedWith(ledger.parts, 0));
    json.name(u"told").beginObject().member(u"nps", told.nps).member(u"responses", told.responses).endObject();
    json.name(u"ways").beginArray();
    for (const Cause cause : causesIn(ledger)) {
        const metrics::Moved moved = metrics::movedBy(ledger.parts, cause);
        const Counted counted = metrics::countedWith(ledger.parts, domain::bit(cause));
        json.beginObject().member(u"code", codeOf(cause)).member(u"in", moved.in).member(u"out", moved.out);
        json.member(u"responses", counted.responses).member(u"nps", npsOf(counted)).endObject();
    }
    json.endArray();
    if (told.nps || told.responses) {
        const metrics::Explanation explanation = metrics::explain(ledger.parts, told);
        json.name(u"explanations").beginArray();
        for (const Causes causes : explanation.fitting)
            jsonWays(json, ledger, causes);
        json.endArray().name(u"nearest");
        jsonWays(json, ledger, explanation.fitting.empty() ? explanation.nearest : explanation.fitting.front());
    }
    json.member(u"at_edges", ledger.atEdges).member(u"at_edges_without_time", ledger.atEdgesWithoutTime);
    json.member(u"left_out_untold", ledger.leftOutElsewhere);
    out.jsonWarnings(ledger.figure.warnings);
    json.endObject();
}

static void printText(Output &out, const PlatformLedger &ledger, const PlatformTold &told, const QTimeZone &zone)
{
    const Counted here = metrics::countedWith(ledger.parts, 0);
    out.line(here.responses > 0
                 ? Cli::tr("Gensvar shows NPS %1.", "31.2 of 1,204 responses").arg(say::countedText(here, told))
                 : Cli::tr("No responses."));
    for (const QString &sentence : say::answerTexts(ledger, told, zone))
        out.line(sentence);
    out.line();
    const QList<Cause> causes = causesIn(ledger);
    if (causes.isEmpty()) {
        out.line(Cli::tr("Nothing is there that could be counted otherwise."));
    } else {
        static constexpr qsizetype wide = 90; // no way of counting is cut
        TextTable table({{Cli::tr("If the platform counts"), TextTable::Left, wide},
                         {Cli::tr("Responses"), TextTable::Right},
                         {Cli::tr("NPS then"), TextTable::Right},
                         {Cli::tr("n then"), TextTable::Right}});
        for (const Cause cause : causes) {
            const Counted counted = metrics::countedWith(ledger.parts, domain::bit(cause));
            table.add({say::causeText(cause), say::movedText(metrics::movedBy(ledger.parts, cause)),
                       counted.responses > 0 ? say::decimalText(counted.nps(), 1) : u"–"_s,
                       out.language().number(counted.responses)});
        }
        table.print(out);
    }
    const QStringList reserve = say::reserveTexts(ledger, zone);
    if (!reserve.isEmpty())
        out.line();
    for (const QString &sentence : reserve)
        out.line(sentence);
}

base::Result<Exit> CompareCommand::run(Call &call) const
{
    if (const auto expected = call.expect(0); !expected)
        return base::failure(expected);
    const auto scope = readScope(call);
    if (!scope)
        return base::failure(scope);
    const auto told = readTold(call);
    if (!told)
        return base::failure(told);
    const auto store = openStore(call, flow::OpenMode::Read);
    if (!store)
        return base::failure(store);
    const auto ledger = flow::Question(**store, flow::makeColumnCache()).platform(*scope);
    if (!ledger)
        return base::failure(ledger);
    const auto info = (*store)->info();
    if (!info)
        return base::failure(info);
    call.out.notes(ledger->figure.warnings);
    if (call.wantsJson())
        printJson(call.out, *ledger, *told);
    else
        printText(call.out, *ledger, *told, info->zone);
    return Exit::Done;
}

} // namespace gensvar::cli
