// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"

#include "files.h"
#include "peers.h"
#include "process.h"
#include "report.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

namespace {

/// All that is measured of one file, round by round.
struct Imports
{
    Series live;
    Series all;
    Series again;
    Series peak;
    Series peer;
    Series cpu;
    Series peerCpu;

    [[nodiscard]] bool add(const Bench &bench, const QString &csv, const QString &store, bool withAgain);
};

Finished import(const QString &store, const QString &csv)
{
    return run(QCoreApplication::applicationFilePath(), {u"--child"_s, u"import"_s, store, csv});
}

bool Imports::add(const Bench &bench, const QString &csv, const QString &store, bool withAgain)
{
    if (bench.peers.hasSqlite()) {
        const Finished loaded = bench.peers.sqlite(csv);
        if (!loaded.ok)
            return false;
        peer.add(loaded.seconds);
        peerCpu.add(loaded.cpu);
        bench.report.say(u"  sqlite3: %1 s"_s.arg(loaded.seconds, 0, 'f', 2));
    }
    const Finished first = import(bench.files.fresh(store), csv);
    if (!first.ok)
        return false;
    live.add(first.json().value("live"_L1).toDouble());
    all.add(first.seconds);
    cpu.add(first.cpu);
    peak.add(first.peakMiB);
    if (withAgain) {
        const Finished second = import(bench.files.path(store), csv);
        if (!second.ok || second.json().value("added"_L1).toInteger() != 0)
            return false;
        again.add(second.seconds);
        peak.add(second.peakMiB);
    }
    bench.report.say(
        u"  %1: figures live %2 s, all %3 s"_s.arg(store).arg(live.last(), 0, 'f', 2).arg(first.seconds, 0, 'f', 2));
    return true;
}

/// What each part of an import costs: wall time and that of the processor, or of the reading thread's processor alone.
void noteStages(const Bench &bench, const QString &csv)
{
    const QString store = bench.files.fresh(u"stages.gensvar"_s);
    const Finished stages = run(QCoreApplication::applicationFilePath(), {u"--child"_s, u"stages"_s, store, csv});
    const auto seconds = [](const QJsonValue &value) { return QString::number(value.toDouble(), 'f', 2); };
    QString text = u"What each part of a first import costs, s:\n\n| part | wall | processor |\n|---|---|---|"_s;
    const QJsonObject json = stages.json();
    for (auto part = json.begin(); part != json.end(); ++part) {
        const QJsonObject both = part->toObject();
        text += u"\n| %1 | %2 | %3 |"_s.arg(part.key(), both.isEmpty() ? QString() : seconds(both.value("wall"_L1)),
                                            seconds(both.isEmpty() ? *part : both.value("cpu"_L1)));
    }
    bench.report.note(text);
}

void addLines(const Bench &bench, const Imports &ordered, const Imports &random)
{
    const QString size = QString::number(bench.rows);
    const QString peer = u"sqlite3"_s;
    const auto add = [&](const Line &line) { bench.report.add(line); };
    add({.what = u"Import of %1 rows, all with search"_s.arg(size),
         .ours = ordered.all,
         .peer = peer,
         .theirs = ordered.peer,
         .target = 1.0,
         .aim = 0.85});
    add({.what = u"… until the figures are live"_s,
         .ours = ordered.live,
         .peer = peer,
         .theirs = ordered.peer,
         .target = 0.75});
    add({.what = u"… processor time of all"_s, .ours = ordered.cpu, .peer = peer, .theirs = ordered.peerCpu});
    add({.what = u"… with random ids, all"_s,
         .ours = random.all,
         .peer = u"sqlite3, same file"_s,
         .theirs = random.peer,
         .target = 1.3});
    add({.what = u"… with random ids, all"_s,
         .ours = random.all,
         .peer = u"own, ordered ids"_s,
         .theirs = ordered.all,
         .target = 1.3});
    add({.what = u"… the same file again"_s,
         .ours = ordered.again,
         .peer = u"own first import"_s,
         .theirs = ordered.all,
         .target = 0.5});
    add({.what = u"… the same file again"_s,
         .ours = ordered.again,
         .peer = peer,
         .theirs = ordered.peer,
         .target = 0.5});
    Series peak;
    peak.add(std::max(ordered.peak.max(), random.peak.max()));
    add({.what = u"… peak memory"_s, .unit = Unit::MebiBytes, .ours = peak, .peer = {}, .theirs = {}, .target = 512});
}

void benchLarge(const Bench &bench)
{
    const QString csv = bench.files.sample(bench.largeRows, u"ordered"_s, u"csv"_s);
    const QString what = u"Import of %1 rows"_s.arg(bench.largeRows);
    Imports large;
    if (csv.isEmpty() || !large.add(bench, csv, u"large.gensvar"_s, false)) {
        bench.report.add({.what = what, .ours = {}, .peer = {}, .theirs = {}, .missing = u"it failed"_s});
        return;
    }
    bench.report.add({.what = what, .ours = large.all, .peer = u"sqlite3"_s, .theirs = large.peer});
    bench.report.add(
        {.what = u"… until the figures are live"_s, .ours = large.live, .peer = u"sqlite3"_s, .theirs = large.peer});
    bench.report.add(
        {.what = u"… peak memory"_s, .unit = Unit::MebiBytes, .ours = large.peak, .peer = {}, .theirs = {}});
}

} // namespace

void benchCsv(const Bench &bench)
{
    const QString ordered = bench.files.sample(bench.rows, u"ordered"_s, u"csv"_s);
    const QString random = bench.files.sample(bench.rows, u"random"_s, u"csv"_s);
    Imports ofOrdered;
    Imports ofRandom;
    bool done = !ordered.isEmpty() && !random.isEmpty();
    for (int round = 0; done && round < bench.rounds; ++round) {
        done = ofOrdered.add(bench, ordered, u"ordered.gensvar"_s, true)
            && ofRandom.add(bench, random, u"random.gensvar"_s, false);
    }
    if (!done) {
        bench.report.add(
            {.what = u"Imports of CSV"_s, .ours = {}, .peer = {}, .theirs = {}, .missing = u"one failed"_s});
        return;
    }
    addLines(bench, ofOrdered, ofRandom);
    noteStages(bench, ordered);
    if (bench.largeRows > 0)
        benchLarge(bench);
}

} // namespace gensvar::bench
