// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace gensvar::bench {

/// A child process that has ended, and what it took.
struct Finished
{
    double seconds = 0; ///< wall time, from before its start until it is gone
    double cpu = 0;     ///< user and system, all its threads, s
    double peakMiB = 0; ///< largest resident set
    bool ok = false;    ///< exit status 0
    QByteArray output;

    /// The output as JSON; empty where it is none.
    [[nodiscard]] QJsonObject json() const;
};

/// Runs a program to its end. input: a file for its standard input, empty for none.
[[nodiscard]] Finished run(const QString &program, const QStringList &arguments, const QString &input = {});

/// What a running process holds, MiB; zeros where it cannot be told.
struct Memory
{
    double residentMiB = 0;
    double shareMiB = 0; ///< what it shares with others counted by its share
};
[[nodiscard]] Memory memoryOf(qint64 process);

/// The largest resident set of this process so far, MiB.
[[nodiscard]] double peakMiB();

} // namespace gensvar::bench
