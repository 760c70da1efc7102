// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"
#include "shell/front.h"
#include "shell/mainwindow.h"
#include "shell/memory.h"
#include "shell/opening.h"
#include "shell/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

using namespace Qt::Literals::StringLiterals;

/// Which can be told without a display.
static bool asksForHelp(int argc, char *argv[])
{
    static constexpr std::array<std::string_view, 4> asking{"-h", "--help", "-v", "--version"};
    return std::any_of(argv, argv + argc, [](const char *argument) {
        return std::ranges::find(asking, std::string_view(argument)) != asking.end();
    });
}

static std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    if (asksForHelp(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setApplicationDisplayName(u"Gensvar"_s);
    QApplication::setDesktopFileName(u"org.gensvar.Gensvar"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/gensvar.svg"_s));
    return application;
}

int main(int argc, char *argv[])
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"gensvar"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GENSVAR_VERSION));

    auto translations = std::make_unique<QObject>(); // for what is said before there is a window
    gensvar::shell::installTranslations(QLocale(), translations.get());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main",
                                    "Net Promoter Score in one local file: from a spreadsheet to figures, "
                                    "comments and the customers behind them."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::translate("main", "Gensvar files to open, spreadsheets to import."), u"[FILE…]"_s);
    parser.process(*application); // help and the version end here

    translations.reset();

    gensvar::session::Session session;
    gensvar::shell::Memory memory;
    const QStringList files = parser.positionalArguments();
    if (const QString first = gensvar::shell::Opening::firstStore(files, memory); !first.isEmpty())
        session.prepare(first); // while the window is being made
    gensvar::shell::Front front(session, memory);
    if (files.isEmpty())
        front.window().openLast();
    else
        front.window().openFiles(files);
    front.window().show(); // while the store is being opened on another thread
    return QApplication::exec();
}
