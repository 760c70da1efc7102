// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecommand.h"

#include "flow/sampleflow.h"
#include "openstore.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString SampleCommand::name() const
{
    return u"sample"_s;
}

QString SampleCommand::summary() const
{
    return Cli::tr("Makes up a survey of an insurer, to try the program with.");
}

QStringList SampleCommand::examples() const
{
    return {u"sample --responses 1000 --seed 7 --out survey.csv"_s, u"sample --responses 5000 --out survey.xlsx"_s,
            u"sample --into demo.gensvar"_s};
}

void SampleCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"responses"_s, Cli::tr("How many answers."), u"N"_s},
        {u"seed"_s, Cli::tr("Which survey; the same number makes the same one. 1 without it."), u"N"_s},
        {u"out"_s, Cli::tr("The file to write: .csv or .xlsx."), u"FILE"_s},
        {u"into"_s, Cli::tr("The store to fill instead; made if it is not there."), u"STORE"_s},
        {u"ids"_s, Cli::tr("How the answers are numbered: ordered (the default) or random."), u"ordered|random"_s},
        {u"departments"_s, Cli::tr("How many departments, from 1 to 12; 12 without it."), u"N"_s},
        {u"until"_s, Cli::tr("The last day of its four years."), u"DAY"_s},
    });
}

static base::Result<sample::Request> requestOf(const Call &call, sample::Request otherwise)
{
    const auto responses = call.number(u"responses"_s, otherwise.responses);
    if (!responses)
        return base::failure(responses);
    const auto seed = call.number(u"seed"_s, qint64(otherwise.seed));
    if (!seed)
        return base::failure(seed);
    const auto departments = call.number(u"departments"_s, otherwise.departments, 1, 12);
    if (!departments)
        return base::failure(departments);
    const auto until = call.day(u"until"_s);
    if (!until)
        return base::failure(until);
    const auto ids = call.choice(u"ids"_s, {u"ordered"_s, u"random"_s}, 0);
    if (!ids)
        return base::failure(ids);
    return sample::Request{*responses, quint64(*seed), sample::Ids(*ids), int(*departments),
                           until->value_or(otherwise.until)};
}

static base::Result<Exit> writeFile(Call &call, const QString &file)
{
    const auto request = requestOf(call, {});
    if (!request)
        return base::failure(request);
    const auto written = flow::SampleFlow::write(*request, file, call.cancel, call.out.progress());
    if (!written)
        return base::failure(written);
    if (call.wantsJson())
        call.out.json().beginObject().member(u"file", file).member(u"responses", request->responses).endObject();
    else
        call.out.line(Cli::tr("Answers written to %2: %1.").arg(call.out.language().number(request->responses), file));
    return Exit::Done;
}

static base::Result<Exit> fillStore(Call &call, const QString &path)
{
    const auto request = requestOf(call, sample::demonstration(QDate::currentDate().addDays(-1)));
    if (!request)
        return base::failure(request);
    const auto store = openStore(call, flow::OpenMode::Create, path);
    if (!store)
        return base::failure(store);
    const auto report = flow::SampleFlow::fill(**store, *request, call.cancel, call.out.progress());
    if (!report)
        return base::failure(report);
    if (call.wantsJson()) {
        call.out.json().beginObject().member(u"store", path).member(u"import_id", report->id.value());
        call.out.json().member(u"added", report->added).member(u"unchanged", report->unchanged).endObject();
    } else {
        call.out.line(Cli::tr("%1 made-up answers are in %2.").arg(call.out.language().number(report->rows), path));
    }
    return Exit::Done;
}

base::Result<Exit> SampleCommand::run(Call &call) const
{
    if (const auto expected = call.expect(0); !expected)
        return base::failure(expected);
    const QString file = call.parser.value(u"out"_s);
    const QString store = call.parser.value(u"into"_s);
    if (!file.isEmpty() && !store.isEmpty())
        return call.wrong(Cli::tr("sample takes --out or --into, not both: it writes a file or fills a store."));
    if (file.isEmpty() && store.isEmpty())
        return call.wrong(Cli::tr("sample needs --out FILE.csv, --out FILE.xlsx or --into STORE."));
    return file.isEmpty() ? fillStore(call, store) : writeFile(call, file);
}

} // namespace gensvar::cli
