// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/columnnotes.h"

#include "map/celltext.h"
#include "map/fieldwords.h"
#include "map/folded.h"
#include "map/timetext.h"

#include <cmath>
#include <numeric>

namespace gensvar::map {

// A word, a space, a number: no mark says that one of them explains the other.
static bool isNumberedName(std::string_view label, const domain::Cell &cell)
{
    const std::string_view written = trimmed(unguarded(cell.text));
    const size_t digits = written.find_first_of("0123456789");
    if (digits == std::string_view::npos || digits < 2 || written[digits - 1] != ' ' || !isDigit(written.back()))
        return false;
    return label == trimmed(written.substr(0, digits));
}

static QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(std::min<size_t>(bytes.size(), 200)));
}

qint64 ScoreNotes::scores() const
{
    return std::accumulate(count.begin(), count.end(), qint64(0));
}

qint64 ScoreNotes::coded() const
{
    return std::accumulate(codes.begin(), codes.end(), qint64(0));
}

int ScoreNotes::lowest() const
{
    for (int score = 0; score <= 10; ++score) {
        if (count[size_t(score)] > 0)
            return score;
    }
    return -1;
}

int ScoreNotes::highest() const
{
    for (int score = 10; score >= 0; --score) {
        if (count[size_t(score)] > 0)
            return score;
    }
    return -1;
}

int ScoreNotes::distinct() const
{
    return int(std::count_if(count.begin(), count.end(), [](qint64 n) { return n > 0; }));
}

void ScoreNotes::take(const domain::Cell &cell)
{
    if (cell.kind == domain::CellKind::Text && cell.text.size() == 1 && isDigit(cell.text[0])) {
        ++count[size_t(cell.text[0] - '0')]; // nearly all of a million
        return;
    }
    const ScoreValue value = readScore(cell);
    switch (value.reading) {
    case ScoreReading::Missing:
        return;
    case ScoreReading::Score:
        ++count[size_t(value.score)];
        ofTen += value.ofMaximum == 10;
        break;
    case ScoreReading::OutOfRange:
        ++outOfRange;
        if (value.number >= -10 && value.number < lowestNegative)
            lowestNegative = int(value.number);
        break;
    case ScoreReading::NotWhole:
        ++notWhole;
        break;
    case ScoreReading::NotANumber:
        takeWords(cell);
        break;
    case ScoreReading::IsDate:
        ++dates;
        break;
    case ScoreReading::OutsideCode:
        ++outsideCodes;
        break;
    case ScoreReading::OtherScale:
        ++otherScale;
        ofMaximum = value.ofMaximum;
        break;
    }
    if (value.reading != ScoreReading::Score && unfit.isEmpty() && cell.kind == domain::CellKind::Text)
        unfit = text(cell.text);
    else if (value.reading != ScoreReading::Score && unfit.isEmpty() && cell.kind == domain::CellKind::Number)
        unfit = QString::number(cell.number);
    if (value.label.empty() || value.reading != ScoreReading::Score)
        return;
    if (++labelled > 500) // the labels repeat
        return;
    numberedNames += isNumberedName(value.label, cell);
    const QString label = folded(text(value.label));
    satisfactionLabels += saysSatisfaction(label);
    if (saysLowEnd(label))
        lowLabelAt = lowLabelAt < 0 ? value.score : std::min<int>(lowLabelAt, value.score);
    else if (saysHighEnd(label))
        highLabelAt = std::max<int>(highLabelAt, value.score);
}

void ScoreNotes::takeWords(const domain::Cell &cell)
{
    int end = -1;
    if (cell.kind == domain::CellKind::Text && cell.text.size() <= longestEnd) {
        auto known = m_ends.find(cell.text);
        if (known == m_ends.end() && m_ends.size() < 100) // a column of scores has few words
            known = m_ends.emplace(cell.text, endInWords(folded(text(cell.text)))).first;
        end = known == m_ends.end() ? -1 : known->second;
    }
    const ScoreCode code = cell.kind == domain::CellKind::Text ? readScoreCode(cell.text) : ScoreCode{};
    if (code.number >= 0 && codeLetters.empty())
        codeLetters = code.letters;
    if (code.number >= 0 && codeLetters == code.letters)
        ++codes[size_t(std::min(code.number, 11))];
    lowWords += end == 0;
    highWords += end == 10;
    notNumbers += end < 0;
    if (wordsOnly.isEmpty() && cell.kind == domain::CellKind::Text)
        wordsOnly = text(cell.text);
}

// A scale with words at its ends has them in place of 0 and 10 where the numbers between reach as far: of 1–5 and 1–7
// they do not, and 1–10 with words at both ends would begin with 2.
void ScoreNotes::settleEnds()
{
    if (lowWords + highWords == 0)
        return;
    static constexpr qint64 few = 30;
    const bool reachesUp = highest() >= 9;
    const bool reachesDown = lowest() <= 1 || lowWords == 0 || scores() < few;
    endsInWords = reachesUp && reachesDown;
    if (endsInWords) {
        count[0] += lowWords;
        count[10] += highWords;
        lowLabelAt = lowWords > 0 ? 0 : lowLabelAt;
        highLabelAt = highWords > 0 ? 10 : highLabelAt;
    } else {
        notNumbers += lowWords + highWords;
    }
    if (endsInWords && notNumbers == 0)
        wordsOnly.clear();
}

// Codes that begin with 0 are the scores; those that begin with 1 may be them or one more.
void ScoreNotes::settleCodes()
{
    const bool isScale = codes[0] > 0 && codes[11] == 0;
    areCodes = isScale && scores() == 0 && coded() * 10 >= notNumbers * 9;
    if (!areCodes)
        return;
    std::copy_n(codes.begin(), count.size(), count.begin());
    notNumbers -= coded();
    if (notNumbers == 0)
        wordsOnly.clear();
}

void ScoreNotes::settle()
{
    settleEnds();
    settleCodes();
}

void ShortYearNotes::take(const DateText &date)
{
    const auto isDay = [&date](domain::DateOrder order) {
        return inOrder(date, order).reading == DateValue::Reading::Date;
    };
    dayFirst += isDay(domain::DateOrder::DayMonthYear);
    monthFirst += isDay(domain::DateOrder::MonthDayYear);
    yearFirst += isDay(domain::DateOrder::YearMonthDay);
    firsts.set(size_t(date.first % 100));
    thirds.set(size_t(date.third % 100));
}

// A date that was swapped has a day that was a month; after the first that was not there is nothing more to learn.
void DateNotes::takeSerial(qint64 wall)
{
    if (swappable + 1 == realDates + serials)
        swappable += dayOfMonth(wall) <= 12;
}

void DateNotes::take(const domain::Cell &cell)
{
    DateText date;
    switch (cell.kind) {
    case domain::CellKind::DateTime:
        ++cells;
        ++dates;
        ++realDates;
        timed += !cell.dateOnly && std::fmod(cell.number, double(msPerDay)) != 0;
        if (std::abs(cell.number) < 1e15)
            takeSerial(qint64(cell.number));
        return;
    case domain::CellKind::Time:
        ++cells;
        ++timesOfDay;
        latestTime = std::max(latestTime, qint32(cell.number));
        return;
    case domain::CellKind::Number:
        ++cells;
        date = readDateNumber(cell.number);
        digitsOnly += date.form != DateForm::None;
        if (date.form == DateForm::Serial) {
            ++serials;
            takeSerial(date.msSinceEpoch);
        }
        return;
    case domain::CellKind::Text:
        break;
    default:
        return;
    }
    const std::string_view written = trimmed(unguarded(cell.text));
    if (isMissing(written))
        return;
    ++cells;
    date = readDateText(written);
    if (date.form == DateForm::None) {
        if (const DateText time = readTimeText(written); time.hasTime) {
            ++timesOfDay;
            latestTime = std::max(latestTime, time.msOfDay);
        }
        return;
    }
    timed += date.hasTime && date.msOfDay != 0;
    if (date.needsName()) {
        ++digitsOnly;
        if (date.form == DateForm::Serial) {
            ++serials;
            takeSerial(date.msSinceEpoch);
        }
        return;
    }
    ++dates;
    twelveHours += date.twelveHours;
    if (!date.isNumeric()) {
        if (example.isEmpty())
            example = text(written);
        return;
    }
    ++numeric;
    dotted += date.separator == '.';
    if (date.form == DateForm::ShortYear) {
        ++shortYears;
        shortYear.take(date);
    }
    if (date.first > 12 && date.second <= 12) {
        ++dayFirst;
        if (dayFirstExample.isEmpty())
            dayFirstExample = text(written);
    } else if (date.second > 12 && date.first <= 12) {
        ++monthFirst;
        if (monthFirstExample.isEmpty())
            monthFirstExample = text(written);
    } else if (date.first <= 12) {
        const qint32 year = (date.form == DateForm::ShortYear ? fullYear(date.third) : date.third) * 10000;
        const qint32 dayMonth = year + date.second * 100 + date.first;
        const qint32 monthDay = year + date.first * 100 + date.second;
        daysDayFirst.take(dayMonth);
        daysMonthFirst.take(monthDay);
        if (date.first != date.second) {
            if (++eitherWay == 1)
                example = text(written);
            latestDayFirst = std::max(latestDayFirst, dayMonth);
            latestMonthFirst = std::max(latestMonthFirst, monthDay);
        }
    }
    if (example.isEmpty())
        example = text(written);
}

static bool isEmail(std::string_view value)
{
    const size_t at = value.find('@');
    return at != std::string_view::npos && at > 0 && value.find('.', at) != std::string_view::npos
        && value.find(' ') == std::string_view::npos;
}

static bool isPhone(std::string_view value)
{
    qsizetype digits = 0;
    for (const char c : value) {
        if (isDigit(c))
            ++digits;
        else if (std::string_view(" +-()/.").find(c) == std::string_view::npos)
            return false;
    }
    return digits >= 5 && digits <= 15;
}

static bool isIpAddress(std::string_view value)
{
    if (value.size() < 7 || value.size() > 39)
        return false;
    const auto isHex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    const auto count = [value](char c) { return std::count(value.begin(), value.end(), c); };
    if (count('.') == 3 && value.size() <= 15)
        return std::all_of(value.begin(), value.end(), [](char c) { return isDigit(c) || c == '.'; });
    return count(':') >= 2 && count(':') <= 7 && value.size() >= 12
        && std::all_of(value.begin(), value.end(), [isHex](char c) { return isHex(c) || c == ':'; });
}

static bool isCode(std::string_view value)
{
    return value.size() >= 2 && value.size() <= 5
        && std::all_of(value.begin(), value.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

static bool isToken(std::string_view value)
{
    return value.size() <= 40 && std::ranges::any_of(value, isDigit) && value.find_first_of(" @") == value.npos;
}

void ColumnNotes::take(const domain::Cell &cell)
{
    ++seen;
    if (cell.kind == domain::CellKind::Empty)
        return;
    const bool isText = cell.kind == domain::CellKind::Text;
    const std::string_view value = isText ? trimmed(unguarded(cell.text)) : std::string_view{};
    if (isText && isMissing(value))
        return;
    ++filled;
    scores.take(cell);
    dates.take(cell);
    double number = cell.number;
    bool isNumber = cell.kind == domain::CellKind::Number;
    if (isText && value.size() <= 24 && (isDigit(value[0]) || value[0] == '-'))
        isNumber = readNumber(value, number);
    if (isNumber) {
        ++numbers;
        whole += number == std::floor(number);
        rises += filled > 1 && number > lastNumber;
        falls += filled > 1 && number < lastNumber;
        callable += !isText && number >= 1e7 && number < 1e15 && number == std::floor(number);
        lastNumber = number;
        flags += number == 0 || number == 1;
    } else if (isText && value.size() <= 24 && meaning.other.field == domain::Field::Revenue) {
        amounts += readAmount(value, number);
    }
    flags += cell.kind == domain::CellKind::Bool;
    if (distinct.size() < 4000)
        distinct.insert(isText ? qHashBits(value.data(), value.size()) : qHash(cell.number));
    if (!isText)
        return;
    if (firstValue.isEmpty())
        firstValue = text(value);
    letters += qint64(value.size());
    emails += isEmail(value);
    addresses += isIpAddress(value);
    if (value.size() <= 25 && isPhone(value)) {
        ++phones;
        callable += value.size() >= 8;
        dialled += value.size() >= 8 && (value[0] == '+' || value[0] == '0');
    }
    codes += isCode(value);
    tokens += isToken(value);
    sentences += std::count(value.begin(), value.end(), ' ') >= 2;
    if (value.size() <= 30) {
        const QString words = folded(text(value));
        npsGroups += saysNpsGroup(words);
        flags += !isNumber && yesOrNo(words) >= 0;
        kinds += kindOfWords(words).has_value();
        clearKinds += isClearlyKind(words);
        roles += roleOfWords(words) > 0;
        npsMeasures += isNpsMeasure(words);
        otherMeasures += isOtherMeasure(words);
    }
}

bool ColumnNotes::holdsPhones() const
{
    const bool isOrdered = std::max(rises, falls) * 10 >= (rises + falls) * 9;
    return callable > 0 && callable * 10 >= filled * 9 && (!isOrdered || dialled * 2 > filled);
}

void ColumnNotes::settle()
{
    const bool isScoreNamed = meaning.score.weight > 0 && meaning.score.meaning != Meaning::NpsGroup;
    const bool isDateNamed = meaning.date.weight > 0;
    watchScores = share(scores.scores() + scores.lowWords + scores.highWords + scores.coded()) >= 0.5
        || (isScoreNamed && filled == 0 && meaning.text.weight == 0);
    watchDates = share(dates.dates) >= 0.3 || (isDateNamed && (filled == 0 || share(dates.digitsOnly) >= 0.3));
}

} // namespace gensvar::map
