// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/canceltoken.h"
#include "base/result.h"
#include "cli.h"
#include "output.h"

#include <QCommandLineParser>
#include <QStringList>
#include <QTranslator>

namespace gensvar::cli {

class Command;

/// One call of the program: finds the command, hands it its options and prints what comes of it.
class CommandLine
{
public:
    CommandLine(QStringList line, base::CancelToken cancel);

    [[nodiscard]] Exit run();

private:
    [[nodiscard]] base::Result<Exit> dispatch(Output &out);
    [[nodiscard]] base::Result<Exit> runCommand(const Command &command, const QCommandLineParser &before, Output &out);
    [[nodiscard]] say::Language chooseLanguage(bool json);

    QStringList m_line; ///< the program's name first
    base::CancelToken m_cancel;
    QTranslator m_translator;
};

} // namespace gensvar::cli
