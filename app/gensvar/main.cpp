// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"
#include "shell/mainwindow.h"
#include "shell/memory.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(u"gensvar"_s);
    QApplication::setApplicationDisplayName(u"Gensvar"_s);
    QApplication::setApplicationVersion(QStringLiteral(GENSVAR_VERSION));
    QApplication::setDesktopFileName(u"org.gensvar.Gensvar"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/gensvar.svg"_s));

    QTranslator words;
    if (words.load(QLocale(), u"gensvar"_s, u"_"_s, u":/translations"_s)
        || words.load(u":/translations/gensvar_en.qm"_s))
        QApplication::installTranslator(&words);
    QTranslator toolkit; // the file dialog's own words
    if (toolkit.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&toolkit);

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

    gensvar::session::Session session;
    gensvar::shell::Memory memory;
    gensvar::shell::MainWindow window(session, memory);
    window.show();
    if (parser.positionalArguments().isEmpty())
        window.openLast();
    else
        window.openFiles(parser.positionalArguments());
    return QApplication::exec();
}
