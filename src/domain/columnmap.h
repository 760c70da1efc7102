// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/field.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace gensvar::domain {

enum class DateOrder : quint8 { Unknown, DayMonthYear, MonthDayYear, YearMonthDay };

/// How a sheet's columns become fields. A value that is made by the proposal, changed by the user, and saved as a
/// profile that is offered for the next file with the same header.
struct ColumnMap
{
    /// Which columns (0-based) a field is read from; several are joined, comments with a blank line, other texts with
    /// a space (first and last name). An empty list: unmapped by the user.
    QMap<Field, QList<int>> columns;
    QMap<Field, QString> constants;   ///< for all rows; fills empty cells where the field is also mapped
    QHash<int, DateOrder> dateOrders; ///< of text columns with dates, by column
    QList<int> attributes;            ///< columns kept under their own name
    QList<int> leftOut;               ///< columns not kept: IP addresses, coordinates
    bool operator==(const ColumnMap &) const = default;
};

/// What the user says before or over the detection. Columns are named as in the contract: the header's text, or "#3".
struct MapWishes
{
    QMap<Field, QStringList> map; ///< an empty list unmaps
    QMap<Field, QString> constants;
    QStringList keep;     ///< columns to keep as attributes that would be left out
    QStringList leaveOut; ///< columns not to keep at all
    DateOrder dateOrder = DateOrder::Unknown;
    int headerRows = -1;                               ///< −1: detect
    QString zone;                                      ///< IANA name for times without one; empty: the store's
    DateOrder languageOrder = DateOrder::DayMonthYear; ///< the habit taken, with a warning, where the data cannot tell
    QDate today;                                       ///< in the store's zone; invalid: nothing lies ahead
    bool mayAsk = false;                               ///< the window asks instead of taking the habit
};

enum class Certainty : quint8 { Certain, Likely, Unsure };

/// What was made of one column, how sure that is, and why.
struct ColumnVerdict
{
    int column = 0;
    QString header;
    std::optional<Field> field; ///< none: kept as an attribute or left out
    bool leftOut = false;
    Certainty certainty = Certainty::Unsure;
    base::Error why; ///< a code with arguments for say/: "named_so", "looks_like_dates" …
};

/// Day and month cannot be told apart from the data: what to ask.
struct DateQuestion
{
    /// The days that the column's dates would be of.
    struct Days
    {
        QDate first;
        QDate last;
    };
    int column = 0;
    QString example; ///< as it stands, "03/09/2026"
    Days dayFirst;
    Days monthFirst;
};

/// What is proposed for a sheet.
struct MapProposal
{
    QString sheet;
    qint64 firstRow = 1; ///< the first header row's number in the file
    int headerRows = 1;
    QStringList headers; ///< one a column, line breaks as spaces, trimmed; made of all header rows where they continue
    ColumnMap map;
    QList<ColumnVerdict> columns;
    QList<DateQuestion> questions;
    QString platform; ///< "qualtrics", "surveymonkey" … where the export's format was known; else empty
    QList<base::Error> warnings;
    std::optional<base::Error> obstacle; ///< why it cannot be imported as it is: no score column, not NPS …
    int scoreInDoubt = -1;               ///< the obstacle goes where the user says that this column is the score
    qint64 rows = 0;                     ///< data rows counted in the first pass
    QList<int> personal;      ///< columns that tell who answered, mapped or not: left out where anonymity was promised
    QList<int> codes;         ///< columns of codes of regions or countries, mapped or not: "NA" is a value there
    QList<int> measures;      ///< columns that tell what was asked, NPS or something else (CSAT, CES), mapped or not
    QString scoreLetters;     ///< scores: codes with these letters before the number, "A10" is 10
    bool endsInWords = false; ///< scores: "Extremely likely" and "Not at all likely" without a number are 10 and 0
    qint64 footerRow = 0;     ///< from here on closing lines below the data, which are no answers; 0: none
    QString zone;             ///< IANA name for times without one, as told by the user or by the file itself
    bool mayBeginWithYear = false; ///< text dates: years of two digits, which may stand first
};

/// One of a sheet's first rows, for a preview.
struct FirstRow
{
    qint64 number = 0; ///< as a spreadsheet program shows it
    QStringList cells; ///< scores and dates as they are read, the rest as it stands
};

} // namespace gensvar::domain
