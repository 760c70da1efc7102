// SPDX-License-Identifier: GPL-3.0-or-later
#include "say/tables.h"

using namespace Qt::Literals::StringLiterals;

namespace gensvar::say {

std::span<const Sentence> readSentences()
{
    static const Sentence table[] = {
        {"cannot_open"_L1,
         QT_TRANSLATE_NOOP("Say", "The file cannot be opened: %1. Check where it is and who may read it.")},
        {"read_failed"_L1,
         QT_TRANSLATE_NOOP("Say", "Reading the file failed: %1. Copy it to this computer and try again.")},
        {"file_changed"_L1,
         QT_TRANSLATE_NOOP("Say", "The file was changed while it was read. Try again when nothing writes to it.")},
        {"empty_file"_L1, QT_TRANSLATE_NOOP("Say", "The file is empty. Export it again.")},
        {"not_spreadsheet"_L1,
         QT_TRANSLATE_NOOP(
             "Say", "This is neither a spreadsheet nor a text table. Save it as XLSX, ODS, XLS or CSV and open that.")},
        {"other_file"_L1,
         QT_TRANSLATE_NOOP(
             "Say", "This is a %1 file, not a spreadsheet. Save the table as XLSX, ODS, XLS or CSV and open that.")},
        {"web_page"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "This is a web page or XML, whatever its name says. Open it in a spreadsheet program and "
                           "save it as XLSX or CSV.")},
        {"format_not_read"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "Spreadsheets of the kind %1 are not read. Save it as XLSX, ODS or CSV and open that.")},
        {"password_protected"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The file is protected by a password. Open it in a spreadsheet program, save it without the "
                           "password, and open that.")},
        {"damaged"_L1, QT_TRANSLATE_NOOP("Say", "The file is damaged or not complete (%1). Export or copy it again.")},
        {"too_large"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The file holds more than a spreadsheet can (%1, above %2). It was not read. Export it as "
                           "CSV, or in parts."),
         0, 0, 0b1},
        {"too_many_rows"_L1,
         QT_TRANSLATE_NOOP(
             "Say",
             "The sheet has more than %1 rows, which no spreadsheet program can show. Export it as CSV, or in parts.")},
        {"too_many_columns"_L1,
         QT_TRANSLATE_NOOP("Say", "A row has more than %1 columns. Check the delimiter, or export fewer columns.")},
        {"rows_in_disorder"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The rows of the sheet do not stand in order (row %1 comes after row %2), and it is too "
                           "large to sort. Open it in a spreadsheet program, save it again, and open that.")},
        {"entities_refused"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The file declares XML entities (in %1), as no spreadsheet program does. It may be made to "
                           "do harm and was not read.")},
        {"unknown_encoding"_L1,
         QT_TRANSLATE_NOOP(
             "Say", "There is no encoding with the name “%1”. Name one such as utf-8, windows-1252 or macintosh.")},
        {"undecodable"_L1,
         QT_TRANSLATE_NOOP(
             "Say",
             "The file is not %1: byte %2 does not belong to it. Choose another encoding, or let it be detected.")},
        {"unusable_delimiter"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "“%1” cannot be the delimiter. Choose a single plain character such as ; or , or a tab.")},
        {"unclosed_quote"_L1,
         QT_TRANSLATE_NOOP("Say",
                           "The file ends inside quotes that are opened in row %1. It may be cut off: export it again, "
                           "or close the quotes there.")},
        {"no_such_sheet"_L1,
         QT_TRANSLATE_NOOP("Say", "There is no sheet %1 with rows. Name one of the file's sheets.")},
    };
    return table;
}

} // namespace gensvar::say
