// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"
#include "domain/row.h"
#include "map/datetext.h"
#include "map/scorevalue.h"
#include "map/uniqueids.h"
#include "map/vocabulary.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <array>
#include <bitset>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace gensvar::map {

/// What a column's cells say as scores.
struct ScoreNotes
{
    std::array<qint64, 11> count{}; ///< by score
    qint64 outOfRange = 0;
    int lowestNegative = 0; ///< of −10 … −1, which a scale to both sides of 0 would have; 0: none
    qint64 notWhole = 0;
    qint64 notNumbers = 0;
    qint64 dates = 0;
    qint64 outsideCodes = 0;
    qint64 otherScale = 0; ///< "4/5"
    qint64 ofTen = 0;      ///< "9/10"
    qint64 labelled = 0;
    qint64 satisfactionLabels = 0;
    qint64 numberedNames = 0;       ///< of the labelled: "Agent 7", which is a name as well
    int lowLabelAt = -1;            ///< the score whose label is a scale's low end
    int highLabelAt = -1;           ///< and its high end
    int ofMaximum = 0;              ///< of "4/5": 5
    qint64 lowWords = 0;            ///< "Not at all likely" without a number
    qint64 highWords = 0;           ///< "Extremely likely"
    bool endsInWords = false;       ///< these are 0 and 10, and counted so
    std::array<qint64, 12> codes{}; ///< "A0" … "A10" by number, the last: beyond
    std::string codeLetters;        ///< of the first of them
    bool areCodes = false;          ///< these are 0 to 10, and counted so
    QString wordsOnly;              ///< an answer in words without a number: "Extremely likely"
    QString unfit;                  ///< the first value that is no score

    [[nodiscard]] qint64 scores() const;
    [[nodiscard]] qint64 coded() const;
    [[nodiscard]] int lowest() const;  ///< −1: none
    [[nodiscard]] int highest() const; ///< −1: none
    [[nodiscard]] int distinct() const;
    /// Names with a number, as far as one can see: "Agent 7", "Kund 3".
    [[nodiscard]] bool areNames() const
    {
        return numberedNames > 0 && numberedNames == std::min<qint64>(labelled, 500);
    }
    /// On a scale to both sides of 0, as sentiment is: no score reaches further up than one does down. A code for no
    /// answer among scores does not reach so far.
    [[nodiscard]] bool isSigned() const { return lowestNegative < 0 && highest() <= -lowestNegative; }
    void take(const domain::Cell &cell);
    /// After all rows: what the words for a scale's ends mean.
    void settle();

private:
    void takeWords(const domain::Cell &cell);
    void settleEnds();
    void settleCodes();
    std::map<std::string, int, std::less<>> m_ends; ///< of answers in words that came before
};

/// Of dates with years of two digits: which orders of their parts they can have.
struct ShortYearNotes
{
    qint64 dayFirst = 0; ///< that can be day, month, year
    qint64 monthFirst = 0;
    qint64 yearFirst = 0;
    std::bitset<100> firsts; ///< the first parts that were seen: where it is the year, there are few
    std::bitset<100> thirds;

    void take(const DateText &date);
};

/// The first and the last of days that are written as numbers: 20260903.
struct DaySpan
{
    qint32 first = 0; ///< 0: there was none
    qint32 last = 0;

    void take(qint32 day)
    {
        first = first == 0 ? day : std::min(first, day);
        last = std::max(last, day);
    }
};

/// What a column's cells say as dates.
struct DateNotes
{
    qint64 cells = 0;      ///< not missing
    qint64 dates = 0;      ///< that are a date without the header's help
    qint64 digitsOnly = 0; ///< that are one only if the header says so
    qint64 serials = 0;    ///< of these, a spreadsheet's days, which any number of their size may be
    qint64 realDates = 0;  ///< a spreadsheet's own
    qint64 swappable = 0;  ///< of these and the serials, whose day could be a month
    qint64 numeric = 0;    ///< with the order of day and month to be told
    qint64 shortYears = 0;
    qint64 dotted = 0;
    qint64 twelveHours = 0;
    qint64 timed = 0;            ///< dates with a time that is not midnight
    qint64 timesOfDay = 0;       ///< a time and no date
    qint32 latestTime = 0;       ///< of these, in milliseconds since midnight
    qint64 dayFirst = 0;         ///< whose first part is above 12
    qint64 monthFirst = 0;       ///< whose second part is above 12
    qint64 eitherWay = 0;        ///< that are two different days in the two orders
    qint32 latestDayFirst = 0;   ///< of these, the latest if the day is first: 20260903
    qint32 latestMonthFirst = 0; ///< and if the month is
    DaySpan daysDayFirst;        ///< of all that could be days in both orders, if the day is first
    DaySpan daysMonthFirst;      ///< and if the month is
    ShortYearNotes shortYear;    ///< of years of two digits
    QString example;             ///< of eitherWay, else the first
    QString dayFirstExample;
    QString monthFirstExample;

    void take(const domain::Cell &cell);

private:
    void takeSerial(qint64 wall);
};

/// What is known of one column after the first pass.
struct ColumnNotes
{
    QString header;   ///< as shown
    QString question; ///< a second header row's wording, where there is one
    QString importId; ///< Qualtrics
    QString zone;     ///< Qualtrics: of its dates
    QString option;   ///< of a question whose options are spread over columns: this column's
    HeaderMeaning meaning;

    qint64 seen = 0;     ///< cells looked at in full
    qint64 filled = 0;   ///< of these, neither blank nor "N/A" and the like
    qint64 answered = 0; ///< cells of all rows that are filled, of a column named as a text
    qint64 numbers = 0;
    qint64 amounts = 0; ///< no numbers, but amounts of money: "kr 1.200"; of a column named so
    qint64 whole = 0;   ///< whole numbers
    qint64 emails = 0;
    qint64 phones = 0;
    qint64 addresses = 0; ///< IP addresses
    qint64 npsGroups = 0;
    qint64 flags = 0; ///< yes, no, true, 0, 1
    qint64 kinds = 0;
    qint64 clearKinds = 0; ///< of these, words that are used for nothing else
    qint64 roles = 0;
    qint64 npsMeasures = 0;   ///< "NPS"
    qint64 otherMeasures = 0; ///< "CSAT", "CES"
    qint64 codes = 0;         ///< two to five capitals, as of regions and countries: EMEA, SE
    qint64 letters = 0;       ///< characters in all, to know long texts
    qint64 tokens = 0;        ///< one word with a digit in it, as ids are: "R-1042", "8f3abc"
    qint64 sentences = 0;     ///< texts of at least three words
    qint64 rises = 0;         ///< numbers above the one before
    qint64 falls = 0;         ///< and below it
    qint64 callable = 0;      ///< whole numbers and texts of 8 to 15 digits, which may be phone numbers
    qint64 dialled = 0;       ///< of these, with + or 0 in front
    double lastNumber = 0;
    QSet<size_t> distinct; ///< hashes, at most some thousands
    QString firstValue;
    ScoreNotes scores;
    DateNotes dates;

    bool watchScores = false; ///< looked at in every row
    bool watchDates = false;
    std::shared_ptr<UniqueIds> ids; ///< of a column that may be the response's id

    void take(const domain::Cell &cell);
    /// After the first rows: what must be looked at to the end.
    void settle();
    [[nodiscard]] bool isWatched() const { return watchScores || watchDates; }
    [[nodiscard]] double share(qint64 of) const { return filled > 0 ? double(of) / double(filled) : 0; }
    /// Codes of regions or countries, not yes and no: "NA" is North America there, or Namibia.
    [[nodiscard]] bool holdsCodes() const { return codes * 10 >= filled * 9 && flags < filled; }
    /// What was asked, of rows of several kinds: NPS in some, CSAT in others.
    [[nodiscard]] bool holdsMeasures() const
    {
        return npsMeasures > 0 && otherMeasures > 0 && (npsMeasures + otherMeasures) * 10 >= filled * 9;
    }
    /// Numbers to ring, in no order, as ids that a platform counts up would be.
    [[nodiscard]] bool holdsPhones() const;
    [[nodiscard]] double meanLength() const { return filled > 0 ? double(letters) / double(filled) : 0; }
};

} // namespace gensvar::map
