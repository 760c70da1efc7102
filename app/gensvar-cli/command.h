// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "call.h"
#include "cli.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace gensvar::cli {

/// One command of gensvar-cli. Has no state: all it works with comes in the Call.
class Command
{
public:
    virtual ~Command() = default;
    Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;             ///< one sentence, for the list of commands
    [[nodiscard]] virtual QString arguments() const { return {}; } ///< "FILE…", for its help
    [[nodiscard]] virtual QStringList examples() const = 0;        ///< without the program's name
    virtual void declare(QCommandLineParser &) const { }           ///< its own options

    /// Does it and prints to call.out. An error is printed by the caller and means that the store is as it was.
    [[nodiscard]] virtual base::Result<Exit> run(Call &call) const = 0;
};

/// All commands, in the order of the list in the help.
[[nodiscard]] const std::vector<std::unique_ptr<Command>> &commands();
[[nodiscard]] const Command *commandNamed(QStringView name);

} // namespace gensvar::cli
