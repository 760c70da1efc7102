// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "call.h"
#include "command.h"
#include "flow/codes.h"
#include "globals.h"
#include "say/notice.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

CommandLine::CommandLine(QStringList line, base::CancelToken cancel)
    : m_line(std::move(line))
    , m_cancel(std::move(cancel))
{ }

// JSON is for scripts: English, whoever runs them.
say::Language CommandLine::chooseLanguage(bool json)
{
    if (json)
        return say::Language();
    const QString folder = u":/translations"_s;
    if (m_translator.load(QLocale(), u"gensvar"_s, u"_"_s, folder) || m_translator.load(folder + "/gensvar_en.qm"_L1))
        QCoreApplication::installTranslator(&m_translator);
    return say::Language::fromFolder(QLocale(), folder);
}

// What the line says and cannot mean, wherever that was noticed.
static bool isUsage(const base::Error &error)
{
    return error.is(code::usage) || error.is(flow::code::badScoreRange) || error.is(flow::code::daysReversed);
}

Exit CommandLine::run()
{
    const bool json = m_line.contains("--json"_L1);
    Output out(chooseLanguage(json), json);
    auto exit = dispatch(out);
    if (!exit)
        out.fail(exit.error());
    if (const auto printed = out.finish(); !printed) {
        out.note(u"gensvar-cli: "_s
                 + Cli::tr("The answer could not be written: %1.").arg(printed.error().args.value(0).toString()));
        return Exit::Failed;
    }
    if (!exit)
        return isUsage(exit.error()) ? Exit::WrongUsage : Exit::Failed;
    return *exit;
}

static QString generalHelp()
{
    QString text = Cli::tr("Usage: gensvar-cli [--store FILE] COMMAND [options]\n"
                           "Net Promoter Score in one local file: imports survey answers and tells what they say.\n\n"
                           "Commands:\n");
    for (const auto &command : commands())
        text += "  "_L1 + command->name().leftJustified(13) + ' '_L1 + command->summary() + u'\n';
    QCommandLineParser parser;
    declareGlobals(parser);
    const QString options = parser.helpText();
    text += u'\n' + options.mid(options.indexOf(u'\n') + 2);
    text += u'\n' + Cli::tr("“gensvar-cli COMMAND --help” tells about a command, with examples.") + "\n\n"_L1;
    return text + say::trademarks();
}

static QString commandHelp(const Command &command, QCommandLineParser &parser)
{
    parser.clearPositionalArguments();
    const QString options = parser.helpText();
    QString text = Cli::tr("Usage: gensvar-cli [--store FILE] %1")
                       .arg(QString(command.name() + u' ' + command.arguments()).trimmed())
        + Cli::tr(" [options]") + u'\n' + command.summary() + u"\n\n"_s + options.mid(options.indexOf(u'\n') + 2)
        + u'\n' + Cli::tr("Examples:");
    for (const QString &example : command.examples())
        text += "\n  gensvar-cli "_L1 + example;
    return text;
}

base::Result<Exit> CommandLine::dispatch(Output &out)
{
    QCommandLineParser before; // what stands before the command
    declareGlobals(before);
    before.addOption({u"zone"_s, Cli::tr("The time zone of a store that is created."), u"ZONE"_s});
    before.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    if (!before.parse(m_line))
        return wrongUsage(before.errorText());
    const QString name = before.positionalArguments().value(0);
    if (before.isSet(u"version"_s)) {
        out.line(u"gensvar-cli "_s + QCoreApplication::applicationVersion());
        return Exit::Done;
    }
    if (name.isEmpty() && before.isSet(u"help"_s)) {
        out.line(generalHelp());
        return Exit::Done;
    }
    if (name.isEmpty()) {
        return wrongUsage(
            Cli::tr("What to do is missing: gensvar-cli COMMAND. “gensvar-cli --help” lists the commands."));
    }
    const Command *command = commandNamed(name);
    if (!command)
        return wrongUsage(Cli::tr("There is no command “%1”. “gensvar-cli --help” lists the commands.").arg(name));
    return runCommand(*command, before, out);
}

base::Result<Exit> CommandLine::runCommand(const Command &command, const QCommandLineParser &before, Output &out)
{
    QCommandLineParser parser;
    declareGlobals(parser);
    command.declare(parser);
    const QStringList rest = m_line.first(1) + m_line.last(before.positionalArguments().size());
    if (!parser.parse(rest))
        return wrongUsage(Cli::tr("%1 See “gensvar-cli %2 --help”.").arg(parser.errorText(), command.name()));
    if (parser.isSet(u"help"_s) || before.isSet(u"help"_s)) {
        out.line(commandHelp(command, parser));
        return Exit::Done;
    }
    const auto globals = readGlobals(before, parser);
    if (!globals)
        return base::failure(globals);
    Call call{command, parser, *globals, parser.positionalArguments().mid(1), out, m_cancel};
    return command.run(call);
}

} // namespace gensvar::cli
