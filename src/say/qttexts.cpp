// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

namespace {

// What QtCore itself says to people, in the contexts it asks for: named here so that it is translated with all else, as
// Qt comes without Swedish and Norwegian, and the command line without Qt's translations.
[[maybe_unused]] constexpr const char *texts[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays version information."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays this help."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help on commandline options."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help including Qt specific options."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Displays help, including generic Qt options."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown option '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unknown options: %1."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "[options]"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Usage: %1"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Options:"),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Arguments:"),
    QT_TRANSLATE_NOOP("QIODevice", "Permission denied"),
    QT_TRANSLATE_NOOP("QIODevice", "Too many open files"),
    QT_TRANSLATE_NOOP("QIODevice", "No such file or directory"),
    QT_TRANSLATE_NOOP("QIODevice", "No space left on device"),
    QT_TRANSLATE_NOOP("QIODevice", "file to open is a directory"),
    QT_TRANSLATE_NOOP("QIODevice", "Unknown error"),
    QT_TRANSLATE_NOOP("QFile", "Destination file exists"),
    QT_TRANSLATE_NOOP("QFile", "Source file does not exist."),
    QT_TRANSLATE_NOOP("QSaveFile", "Existing file %1 is not writable"),
    QT_TRANSLATE_NOOP("QSaveFile", "Filename refers to a directory"),
};

} // namespace
