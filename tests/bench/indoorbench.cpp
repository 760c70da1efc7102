// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"

#include "files.h"
#include "process.h"
#include "report.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

namespace {

Series seriesOf(const QJsonObject &json, const QString &name)
{
    Series series;
    for (const QJsonValue &value : json.value(name).toArray())
        series.add(value.toDouble());
    return series;
}

/// Adds a line for the time on the clock, and one for what the drawing thread computed in it.
void addBoth(const Bench &bench, const QString &what, const QJsonObject &json, const QString &name, double target)
{
    const auto add = [&](const QString &text, const QString &key, double atMost) {
        Line line{.what = text,
                  .unit = Unit::Milliseconds,
                  .ours = seriesOf(json, key),
                  .peer = {},
                  .theirs = {},
                  .target = atMost};
        if (line.ours.isEmpty())
            line.missing = u"it failed"_s;
        bench.report.add(line);
    };
    add(what, name + u" clock"_s, target);
    add(u"… of it computed"_s, name + u" computed"_s, 0);
}

Finished measure(const Bench &bench, const QStringList &arguments)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // what the window keeps and the pictures it makes lie in the work folder
    qputenv("HOME", bench.files.folder(u"home"_s).toUtf8());
    QDir::setCurrent(bench.files.path(u"."_s));
    return run(bench.indoors, arguments);
}

bool isThere(const Bench &bench, const QString &what)
{
    if (!bench.indoors.isEmpty())
        return true;
    bench.report.add({.what = what, .ours = {}, .peer = {}, .theirs = {}, .missing = u"there is no window"_s});
    return false;
}

/// What begins with a word: the one that takes longest, by the medians of its rounds, is held to the target.
void addWorst(const Bench &bench, const QString &what, const QJsonObject &json, const QString &word, double target)
{
    QString worst;
    double longest = -1;
    for (const QString &key : json.keys()) {
        if (!key.startsWith(word) || !key.endsWith(" clock"_L1))
            continue;
        if (const double median = seriesOf(json, key).median(); median > longest) {
            longest = median;
            worst = key.chopped(6);
        }
    }
    const QString which = worst.isEmpty() ? QString() : u" ("_s + worst.mid(word.size()).trimmed() + u')';
    addBoth(bench, what + which, json, worst, target);
}

void noteAll(const Bench &bench, const QJsonObject &json)
{
    QString text = u"Each of these, ms, median (worst) of its rounds:\n\n| what | clock | computed |\n|---|---|---|"_s;
    const auto figures = [](const Series &series) {
        return u"%1 (%2)"_s.arg(series.median(), 0, 'f', 1).arg(series.max(), 0, 'f', 1);
    };
    for (const QString &key : json.keys()) {
        if (!key.endsWith(" clock"_L1))
            continue;
        const QString name = key.chopped(6);
        text += u"\n| %1 | %2 | %3 |"_s.arg(name, figures(seriesOf(json, key)),
                                            figures(seriesOf(json, name + u" computed"_s)));
    }
    bench.report.note(text);
}

} // namespace

void benchCharts(const Bench &bench)
{
    if (!isThere(bench, u"Charts"_s))
        return;
    const QJsonObject json = measure(bench, {u"charts"_s}).json();
    addBoth(bench, u"A chart of 7 lines × 120 with band and bars, replaced and painted"_s, json, u"7"_s, 16);
    addBoth(bench, u"A chart of 60 lines × 120, replaced and painted"_s, json, u"60"_s, 80);
}

void benchLiveliness(const Bench &bench)
{
    const QString store = bench.files.store(bench.rows);
    if (!isThere(bench, u"The window"_s) || store.isEmpty())
        return;
    const QJsonObject json =
        measure(bench, {u"liveliness"_s, store, QString::number(std::max(3, bench.rounds))}).json();
    const QString rows = QString::number(bench.rows);
    addWorst(bench, rows + u" responses: a click on a figure until its responses are seen"_s, json, u"click:"_s, 100);
    addWorst(bench, u"… a filter changed: all the drawing thread does"_s, json, u"filter:"_s, 50);
    addWorst(bench, u"… scrolling through %1 comments: the longest event"_s.arg(json.value("comments"_L1).toInt()),
             json, u"scroll:"_s, 16);
    addWorst(bench, u"… the first click, right after opening"_s, json, u"early:"_s, 0);
    addWorst(bench, u"… rows far away, until they are seen"_s, json, u"rows:"_s, 0);
    addWorst(bench, u"… anything else: the longest event"_s, json, u"rest:"_s, 50);
    noteAll(bench, json);
}

} // namespace gensvar::bench
