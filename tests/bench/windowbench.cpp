// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"

#include "display.h"
#include "files.h"
#include "process.h"
#include "report.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

namespace {

// A window is there when a hundredth of the picture is another, and whole with the last change that is more than a
// blinking cursor.
constexpr int looked = Display::width * Display::height / 4;
constexpr int aWindow = looked / 100;
constexpr int aChange = looked / 2000;
constexpr double quietSeconds = 1.5;  ///< nothing more comes
constexpr double longestSeconds = 60; ///< it does not come at all

/// A program's start as someone sees it.
struct Start
{
    double first = 0; ///< s until there is a window
    double whole = 0; ///< s until its last change
    Memory memory;    ///< soon after that change
    [[nodiscard]] bool isShown() const { return first > 0; }
};

/// All starts of one program.
struct Starts
{
    Series first;
    Series whole;
    Series resident;
    Series share;

    void add(const Start &start)
    {
        first.add(start.first);
        whole.add(start.whole);
        resident.add(start.memory.residentMiB);
        share.add(start.memory.shareMiB);
    }
};

Start watch(Display &display, qint64 process, const QElapsedTimer &timer)
{
    Start start;
    double lastChange = 0;
    bool weighed = false;
    int sinceFirst = 0;
    const auto now = [&timer] { return double(timer.nsecsElapsed()) / 1e9; };
    while (now() < longestSeconds && (!start.isShown() || now() - lastChange < quietSeconds)) {
        const int changed = display.changedPixels();
        sinceFirst += changed;
        if (changed > aChange) {
            lastChange = start.whole = now();
            weighed = false;
        }
        if (!start.isShown() && sinceFirst > aWindow)
            start.first = now();
        if (!weighed && start.isShown() && now() - lastChange > 0.03) {
            start.memory = memoryOf(process);
            weighed = true;
        }
        QThread::usleep(2000);
    }
    return start;
}

Start startOf(const QString &program, const QString &store, const QString &home, const QString &picture)
{
    Display display;
    if (!display.isThere())
        return {};
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, display.name());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"HOME"_s, home);
    for (const QString &own : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"WAYLAND_DISPLAY"_s})
        environment.remove(own);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"GENSVAR_THEME"_s, u"light"_s);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    (void)display.changedPixels();
    QElapsedTimer timer;
    timer.start();
    process.start(program, {store});
    const Start start = process.waitForStarted() ? watch(display, process.processId(), timer) : Start{};
    display.save(picture);
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished();
    }
    return start;
}

void addLines(const Bench &bench, const Starts &ours, const Starts &theirs, const QString &missing)
{
    const QString peer = u"sqlitebrowser"_s;
    const QString size = QString::number(bench.rows);
    const auto add = [&](const QString &what, const Series &own, const Series &other, double target) {
        bench.report.add(
            {.what = what, .ours = own, .peer = peer, .theirs = other, .target = target, .missing = missing});
    };
    add(u"Window on %1 responses, first to be seen"_s.arg(size), ours.first, theirs.first, 0.7);
    add(u"… with all figures, against the peer's whole window"_s, ours.whole, theirs.whole, 0.7);
    add(u"… with all figures, against the peer's first"_s, ours.whole, theirs.first, 0);
    const auto weigh = [&](const QString &what, const Series &own, const Series &other, double target) {
        bench.report.add(
            {.what = what, .unit = Unit::MebiBytes, .ours = own, .peer = {}, .theirs = {}, .target = target});
        if (!other.isEmpty())
            bench.report.add({.what = what, .unit = Unit::MebiBytes, .ours = own, .peer = peer, .theirs = other});
    };
    weigh(u"… memory then, before the columns, shared libraries by their share (PSS)"_s, ours.share, theirs.share, 100);
    weigh(u"… resident memory then"_s, ours.resident, theirs.resident, 0);
}

} // namespace

void benchWindow(const Bench &bench)
{
    const auto cannot = [&](const QString &why) {
        bench.report.add({.what = u"The window"_s, .ours = {}, .peer = {}, .theirs = {}, .missing = why});
    };
    const QString store = bench.files.store(bench.rows);
    if (bench.window.isEmpty() || store.isEmpty())
        return cannot(u"there is no program or no store"_s);
    if (!Display().isThere())
        return cannot(u"Xvfb is not there"_s);
    const QString browser = QStandardPaths::findExecutable(u"sqlitebrowser"_s);
    const QString home = bench.files.folder(u"home"_s);
    Starts ours;
    Starts theirs;
    const auto start = [&](Starts &into, const QString &program, const QString &name) {
        const Start one = startOf(program, store, home, bench.files.path(u"window-%1.xwd"_s.arg(name)));
        bench.report.say(u"  %1: first %2 s, whole %3 s, PSS %4 MiB, resident %5 MiB"_s.arg(name)
                             .arg(one.first, 0, 'f', 3)
                             .arg(one.whole, 0, 'f', 3)
                             .arg(one.memory.shareMiB, 0, 'f', 0)
                             .arg(one.memory.residentMiB, 0, 'f', 0));
        return one.isShown() ? into.add(one) : void();
    };
    for (int round = 0; round <= 2 * bench.rounds; ++round) {
        Starts warming; // the first round reads the files into memory
        if (!browser.isEmpty())
            start(round ? theirs : warming, browser, u"sqlitebrowser"_s);
        start(round ? ours : warming, bench.window, u"gensvar"_s);
    }
    if (ours.first.isEmpty())
        return cannot(u"no window came"_s);
    addLines(bench, ours, theirs, browser.isEmpty() ? u"sqlitebrowser is not there"_s : QString());
}

} // namespace gensvar::bench
