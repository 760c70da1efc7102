// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gensvar::bench {

class Files;
class Peers;
class Report;

/// What every bench is given.
struct Bench
{
    const Files &files;
    const Peers &peers;
    Report &report;
    int rounds;       ///< of what takes seconds
    qint64 rows;      ///< of the CSV; a million
    qint64 sheetRows; ///< of the spreadsheets; a hundred thousand
    qint64 largeRows; ///< 0: none
    QString window;   ///< the built gensvar; empty: none
    QString indoors;  ///< the built gensvar-window-bench, which measures inside the window; empty: none
};

/// Imports of CSV files against the sqlite3 command line. Leaves the stores for benchQuestions().
void benchCsv(const Bench &bench);
/// Reading of XLSX and ODS against SheetJS and LibreOffice.
void benchSheets(const Bench &bench);
/// The dashboard's questions, comments and search, against DuckDB where it can answer them.
void benchQuestions(const Bench &bench);
/// The start of the window against sqlitebrowser's, and its memory.
void benchWindow(const Bench &bench);
/// Charts replaced and painted.
void benchCharts(const Bench &bench);
/// How long the window keeps whom who clicks, filters and scrolls in it.
void benchLiveliness(const Bench &bench);

} // namespace gensvar::bench
