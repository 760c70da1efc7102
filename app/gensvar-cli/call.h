// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/progress.h"
#include "base/result.h"
#include "globals.h"
#include "output.h"
#include "say/language.h"

#include <QCommandLineParser>
#include <QDate>

#include <optional>

namespace gensvar::cli {

class Command;

/// What a command works with: its options, where to print, when to stop.
struct Call
{
    const Command &command;
    const QCommandLineParser &parser;
    const Globals &globals;
    QStringList arguments; ///< without the command's name
    Output &out;
    base::CancelToken cancel;

    [[nodiscard]] bool wantsJson() const { return globals.json; }

    // Options that several commands share; a value that does not fit is wrong usage.
    [[nodiscard]] base::Result<qint64> number(const QString &option, qint64 otherwise, qint64 least = 0,
                                              qint64 most = std::numeric_limits<qint64>::max()) const;
    [[nodiscard]] base::Result<std::optional<QDate>> day(const QString &option) const;
    /// A word out of a fixed list; the place in the list.
    [[nodiscard]] base::Result<int> choice(const QString &option, const QStringList &words, int otherwise) const;
    /// One character, "tab" or "\\t"; null where it is not told.
    [[nodiscard]] base::Result<QChar> character(const QString &option) const;
    /// Exactly this many arguments.
    [[nodiscard]] base::Result<void> expect(qsizetype arguments) const;
    /// Wrong usage, told with how the command is called: "… is missing. Example: gensvar-cli …".
    [[nodiscard]] tl::unexpected<base::Error> wrong(const QString &sentence) const;
    /// The same for the argument that comes next.
    [[nodiscard]] tl::unexpected<base::Error> missingArgument() const;
};

} // namespace gensvar::cli
