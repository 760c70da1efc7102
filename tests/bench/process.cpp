// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryFile>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

extern char **environ;

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

// QProcess does not tell what a child took, so this is below it. Linux counts ru_maxrss in KiB.
static double mebibytes(const rusage &usage)
{
    return double(usage.ru_maxrss) / 1024;
}

static double secondsOf(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

QJsonObject Finished::json() const
{
    return QJsonDocument::fromJson(output).object();
}

Finished run(const QString &program, const QStringList &arguments, const QString &input)
{
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    QTemporaryFile output;
    if (!output.open())
        return {};
    const QByteArray from = input.isEmpty() ? QByteArray("/dev/null") : QFile::encodeName(input);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, from.constData(), O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output.handle(), STDOUT_FILENO);
    Finished finished;
    pid_t child = 0;
    QElapsedTimer timer;
    timer.start();
    const int spawned = posix_spawnp(&child, words.front().constData(), &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (spawned != 0)
        return {};
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    finished.seconds = double(timer.nsecsElapsed()) / 1e9;
    finished.cpu = secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
    finished.peakMiB = mebibytes(usage);
    finished.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    output.seek(0); // the child has moved the shared position
    finished.output = output.readAll();
    return finished;
}

/// The number of a line "Name:   123 kB", in MiB.
static double kibibyteLine(const QByteArray &text, const QByteArray &name)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

Memory memoryOf(qint64 process)
{
    QFile sums(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!sums.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = sums.readAll();
    return {kibibyteLine(text, "Rss:"), kibibyteLine(text, "Pss:")};
}

double peakMiB()
{
    // Not getrusage(): what it tells a process begins with its parent's.
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return kibibyteLine(status.readAll(), "VmHWM:");
}

} // namespace gensvar::bench
