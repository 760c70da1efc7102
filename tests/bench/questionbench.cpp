// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"

#include "files.h"
#include "peers.h"
#include "process.h"
#include "report.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

namespace {

/// A question of the child's and its bounds, ms.
struct Asked
{
    const char *name;
    const char *what;
    double target;
    double largeTarget;
    double ofDuckDb; ///< at most so many times DuckDB's time; 0: not compared
};

constexpr std::array asked{
    Asked{"department_month", "department × month, from rollups", 10, 10, 0.2},
    Asked{"touchpoint_month", "touchpoint × month, from rollups", 10, 10, 0.2},
    Asked{"channel_month", "channel × month, from rollups", 10, 10, 0},
    Asked{"warm", "loading the columns", 500, 3000, 0},
    Asked{"filtered", "department × month of one region and channel, from columns", 5, 25, 0.25},
    Asked{"scores", "department × month of the detractors, from columns", 5, 25, 0},
    Asked{"comments", "a page of 100 comments, newest", 10, 10, 0},
    Asked{"comments_detractors", "… of one department's detractors", 10, 10, 0},
    Asked{"comments_filtered", "… of one region and channel", 10, 10, 0},
    Asked{"search_word", "a page of search, a word, marked", 10, 50, 0},
    Asked{"search_common", "… a word that is in very many", 10, 50, 0},
    Asked{"search_beginning", "… the beginning of a word", 10, 50, 0},
    Asked{"search_phrase", "… a phrase", 10, 50, 0},
    Asked{"search_two", "… two words", 10, 50, 0},
};

Series one(const QJsonObject &json, const char *name)
{
    Series series;
    const double figure = json.value(QLatin1StringView(name)).toDouble(-1);
    if (figure >= 0)
        series.add(figure);
    return series;
}

void ask(const Bench &bench, const QString &store, qint64 rows, const QJsonObject &duckDb)
{
    const Finished child = run(QCoreApplication::applicationFilePath(), {u"--child"_s, u"questions"_s, store});
    const bool isLarge = rows > bench.rows;
    for (const Asked &question : asked) {
        Line line{.what = u"%1 rows: %2"_s.arg(rows).arg(QString::fromUtf8(question.what)),
                  .unit = Unit::Milliseconds,
                  .ours = one(child.json(), question.name),
                  .peer = {},
                  .theirs = {},
                  .target = isLarge ? question.largeTarget : question.target};
        if (line.ours.isEmpty())
            line.missing = u"it failed"_s;
        bench.report.add(line);
        if (question.ofDuckDb == 0 || isLarge)
            continue;
        line.peer = u"DuckDB"_s;
        line.theirs = one(duckDb, question.name);
        line.target = question.ofDuckDb;
        if (line.theirs.isEmpty())
            line.missing = u"DuckDB is not there"_s;
        bench.report.add(line);
    }
}

/// The command line as a process, start to end.
void searchByCommand(const Bench &bench, const QString &store, qint64 rows)
{
    Line line{.what = u"%1 rows: gensvar-cli comments --search, a process"_s.arg(rows),
              .unit = Unit::Milliseconds,
              .ours = {},
              .peer = {},
              .theirs = {},
              .target = 100};
    for (int i = 0; i < 10; ++i) {
        const Finished found =
            run(bench.files.cli(), {u"--store"_s, store, u"comments"_s, u"--search"_s, u"appen"_s, u"--json"_s});
        if (!found.ok)
            line.missing = u"it failed"_s;
        if (i > 0)
            line.ours.add(found.seconds * 1e3);
    }
    bench.report.add(line);
}

} // namespace

void benchQuestions(const Bench &bench)
{
    QJsonObject duckDb;
    if (bench.peers.hasPackage(u"@duckdb/node-api"_s))
        duckDb = bench.peers.duckDb(bench.files.sample(bench.rows, u"ordered"_s, u"csv"_s)).json();
    const auto all = [&](const QString &store, qint64 rows) {
        if (!QFile::exists(store))
            return;
        ask(bench, store, rows, duckDb);
        searchByCommand(bench, store, rows);
    };
    all(bench.files.path(u"ordered.gensvar"_s), bench.rows);
    if (bench.largeRows > 0)
        all(bench.files.path(u"large.gensvar"_s), bench.largeRows);
}

} // namespace gensvar::bench
