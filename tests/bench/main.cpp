// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "children.h"
#include "files.h"
#include "peers.h"
#include "report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

int tell(const QJsonObject &json)
{
    QTextStream(stdout) << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
    return 0;
}

int fail(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
    return 1;
}

static int runChild(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (name == "import"_L1)
        return importChild(rest);
    if (name == "stages"_L1)
        return stageChild(rest);
    if (name == "sheet"_L1)
        return sheetChild(rest);
    return questionChild(rest);
}

static void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Measures Gensvar against its peers; see tests/bench/README.md."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"cli"_s, u"The built gensvar-cli."_s, u"file"_s},
        {u"window"_s, u"The built gensvar; without it, its start is not measured."_s, u"file"_s},
        {u"indoors"_s, u"The built gensvar-window-bench; without it, nothing is measured in the window."_s, u"file"_s},
        {u"folder"_s, u"Where the data and stores lie."_s, u"folder"_s, QDir::currentPath()},
        {u"out"_s, u"Where the table goes: .md and .json are added."_s, u"path"_s, u"bench"_s},
        {u"rounds"_s, u"How often each thing and its peer are measured in turn."_s, u"n"_s, u"3"_s},
        {u"rows"_s, u"Rows of the CSV files."_s, u"n"_s, u"1000000"_s},
        {u"sheet-rows"_s, u"Rows of the spreadsheets."_s, u"n"_s, u"100000"_s},
        {u"large"_s, u"Ten million rows too: minutes, and some 12 GB of disk."_s},
        {u"only"_s, u"csv, sheets, questions (of the stores that csv left), window, charts or liveliness."_s,
         u"part"_s},
    });
}

static int runBenches(const QCommandLineParser &parser)
{
    const Files files(parser.value(u"cli"_s), QDir(parser.value(u"folder"_s)).absolutePath());
    const Peers peers(files);
    Report report;
    const Bench bench{files,
                      peers,
                      report,
                      parser.value(u"rounds"_s).toInt(),
                      parser.value(u"rows"_s).toLongLong(),
                      parser.value(u"sheet-rows"_s).toLongLong(),
                      parser.isSet(u"large"_s) ? 10 * parser.value(u"rows"_s).toLongLong() : 0,
                      parser.value(u"window"_s),
                      parser.value(u"indoors"_s)};
    const QString only = parser.value(u"only"_s);
    const auto wants = [&](QLatin1StringView part) { return only.isEmpty() || only == part; };
    if (wants("csv"_L1))
        benchCsv(bench);
    if (wants("sheets"_L1))
        benchSheets(bench);
    if (wants("questions"_L1))
        benchQuestions(bench);
    if (wants("window"_L1))
        benchWindow(bench);
    if (wants("charts"_L1))
        benchCharts(bench);
    if (wants("liveliness"_L1))
        benchLiveliness(bench);
    QTextStream(stdout) << report.table();
    if (!report.write(parser.value(u"out"_s)))
        return fail(u"The table cannot be written."_s);
    return report.hasMisses() ? fail(u"A target is missed."_s) : 0;
}

} // namespace gensvar::bench

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--child"_L1)
        return gensvar::bench::runChild(arguments.mid(2));
    QCommandLineParser parser;
    gensvar::bench::declare(parser);
    parser.process(application);
    return gensvar::bench::runBenches(parser);
}
