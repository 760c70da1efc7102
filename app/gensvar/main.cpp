// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"
#include "shell/front.h"
#include "shell/mainwindow.h"
#include "shell/memory.h"
#include "shell/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>

#include <memory>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"gensvar"_s);
    QApplication::setApplicationDisplayName(u"Gensvar"_s);
    QApplication::setApplicationVersion(QStringLiteral(GENSVAR_VERSION));
    QApplication::setDesktopFileName(u"org.gensvar.Gensvar"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/gensvar.svg"_s));

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
    parser.process(application);

    translations.reset();

    gensvar::session::Session session;
    gensvar::shell::Memory memory;
    gensvar::shell::Front front(session, memory);
    if (parser.positionalArguments().isEmpty())
        front.window().openLast();
    else
        front.window().openFiles(parser.positionalArguments());
    front.window().show(); // while the store is being opened on another thread
    return QApplication::exec();
}
