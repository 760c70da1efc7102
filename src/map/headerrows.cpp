// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/headerrows.h"

#include "map/celltext.h"
#include "map/fieldwords.h"
#include "map/folded.h"
#include "map/headercells.h"
#include "map/scorevalue.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::string_view_literals;

namespace gensvar::map {

using domain::Cell;
using domain::CellKind;
using domain::Row;
using domain::RowBatch;

namespace {

constexpr size_t lookedAt = 30; // a header does not stand lower

enum class Looks { Blank, Words, Values };

Looks looks(const Cell &cell)
{
    if (cell.kind != CellKind::Text)
        return cell.kind == CellKind::Empty ? Looks::Blank : Looks::Values;
    const std::string_view text = trimmed(cell.text);
    if (isMissing(text))
        return Looks::Blank;
    double number = 0;
    if (readNumber(text, number) || readDateText(text).form != DateForm::None)
        return Looks::Values;
    const size_t at = text.find('@');
    if (at != std::string_view::npos && at > 0 && text.find(' ') == std::string_view::npos)
        return Looks::Values;
    return Looks::Words;
}

struct RowLooks
{
    int words = 0;
    int values = 0;
    [[nodiscard]] int filled() const { return words + values; }
    [[nodiscard]] bool isHeaderLike() const { return words > 0 && values * 5 <= filled(); }
};

RowLooks looks(const Row &row)
{
    RowLooks all;
    for (const Cell &cell : row.cells) {
        const Looks one = looks(cell);
        all.words += one == Looks::Words;
        all.values += one == Looks::Values;
    }
    return all;
}

// {"ImportId":"QID1"}, also as other programs write it again: {'ImportId': 'QID1'}, {""ImportId"":""QID1""}.
bool isImportId(const Cell &cell)
{
    const std::string_view text = cell.kind == CellKind::Text ? trimmed(cell.text) : std::string_view{};
    return text.starts_with('{') && text.substr(0, 20).find("ImportId"sv) != std::string_view::npos;
}

bool holdsImportIds(const Row &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(), isImportId);
}

// What a header's cell says.
HeaderMeaning meaningIn(const Cell &cell)
{
    return cell.kind == CellKind::Text ? meaningOf(headerWords(shown(cell))) : HeaderMeaning{};
}

bool namesAnswers(const Row &row)
{
    bool score = false;
    bool date = false;
    for (const Cell &cell : row.cells) {
        const HeaderMeaning meaning = meaningIn(cell);
        score |= meaning.score.weight > 0 && meaning.score.meaning != Meaning::NpsGroup;
        date |= meaning.date.weight > 0;
    }
    return score && date;
}

// Behind a small table of its own, such as a summary: beyond a blank row another header stands, with more rows below.
size_t belowSummary(const RowBatch &rows, size_t first)
{
    for (size_t i = first + 1; i < std::min(rows.size(), lookedAt); ++i) {
        const bool isApart = rows.row(i).number > rows.row(i - 1).number + 1;
        if (!isApart || !looks(rows.row(i)).isHeaderLike() || rows.size() - i <= i - first)
            continue;
        return namesAnswers(rows.row(i)) && !namesAnswers(rows.row(first)) ? i : first;
    }
    return first;
}

// Below titles and notes, which are short: the first row of words that is about as long as the table.
size_t findFirst(const RowBatch &rows, bool &found)
{
    const size_t end = std::min(rows.size(), lookedAt);
    int longest = 0;
    for (size_t i = 0; i < std::min<size_t>(rows.size(), 100); ++i)
        longest = std::max(longest, looks(rows.row(i)).filled());
    found = true;
    for (size_t i = 0; i < end; ++i) {
        const RowLooks row = looks(rows.row(i));
        if (row.filled() < std::min(3, longest) || !row.isHeaderLike())
            continue;
        // A title in three cells: a longer row of words follows, but not at once, which would be a second header row.
        if (row.filled() * 5 < longest * 2) {
            for (size_t j = i + 2; j < std::min(end, i + 15); ++j) {
                const RowLooks later = looks(rows.row(j));
                if (later.isHeaderLike() && later.filled() * 5 >= longest * 4)
                    return j;
            }
        }
        return i;
    }
    found = rows.size() > 0 && looks(rows.row(0)).values * 2 < looks(rows.row(0)).filled();
    return 0;
}

// How the row below a header differs from the rows below it.
struct Contrast
{
    int wordsOverValues = 0; ///< columns with words in it and values below: a second header row has them
    int values = 0;          ///< columns with values in it: a data row has them
    int fillsGaps = 0;       ///< columns that the header leaves blank and it does not
};

Contrast contrast(const RowBatch &rows, size_t header, size_t below)
{
    Contrast all;
    const Row row = rows.row(below);
    for (size_t column = 0; column < row.cells.size(); ++column) {
        const Looks own = looks(row.cells[column]);
        all.values += own == Looks::Values;
        if (own != Looks::Words)
            continue;
        all.fillsGaps += looks(cellAt(rows.row(header), column)) == Looks::Blank;
        int filled = 0;
        int values = 0;
        for (size_t i = below + 1; i < std::min(rows.size(), below + 40); ++i) {
            const Looks one = looks(cellAt(rows.row(i), column));
            filled += one != Looks::Blank;
            values += one == Looks::Values;
        }
        all.wordsOverValues += filled > 0 && values * 5 >= filled * 4;
    }
    return all;
}

// Whether cells side by side say the same, as those do that were merged.
bool groupsColumns(const Row &row)
{
    for (size_t i = 1; i < row.cells.size(); ++i) {
        if (!textAt(row, i).empty() && textAt(row, i) == textAt(row, i - 1))
            return true;
    }
    return false;
}

// Whether cells say outright what fields they are, as no option or wording of a question does.
bool namesFields(const Row &row)
{
    int outright = 0;
    for (const Cell &cell : row.cells) {
        const HeaderMeaning meaning = meaningIn(cell);
        outright += meaning.score.isWhole || meaning.text.isWhole || meaning.date.isWhole || meaning.other.isWhole;
    }
    return outright >= 3 && namesAnswers(row);
}

// Whether a row stands above names of fields and groups them: "About the answer | | Who |".
bool groupsFields(const RowBatch &rows, size_t first)
{
    return first + 1 < rows.size() && namesFields(rows.row(first + 1)) && !namesAnswers(rows.row(first))
        && (groupsColumns(rows.row(first)) || contrast(rows, first, first + 1).fillsGaps >= 2);
}

// Below rows that group the columns, "Q1 | Q1 | Q2" and "Background | Background | NPS": the last row of words, which
// names them.
size_t belowGroups(const RowBatch &rows, size_t first)
{
    if (groupsFields(rows, first))
        return first + 1;
    const auto isOfWords = [&rows](size_t row) {
        return row < rows.size() && looks(rows.row(row)).values == 0 && !holdsImportIds(rows.row(row));
    };
    if (rows.isEmpty() || !isOfWords(first + 1) || !isOfWords(first + 2) || !groupsColumns(rows.row(first)))
        return first;
    const size_t last = isOfWords(first + 3) ? first + 3 : first + 2;
    return !groupsColumns(rows.row(last)) && contrast(rows, first, last).wordsOverValues >= 2 ? last : first;
}

// Whether the row below the header names a scale from one end to the other, beneath one cell that asks.
bool namesScale(const RowBatch &rows, size_t header)
{
    const Row top = rows.row(header);
    const Row below = rows.row(header + 1);
    int run = 0;
    int step = 0;
    int last = -1;
    for (size_t i = 0; i < below.cells.size() && run < 11; ++i) {
        const ScoreValue value = readScore(below.cells[i]);
        const bool asks = looks(cellAt(top, i)) != Looks::Blank;
        if (value.reading != ScoreReading::Score)
            run = 0;
        else if (asks)
            run = value.score == 0 || value.score == 10 ? 1 : 0;
        else
            run = run > 0 && value.score == last + step ? run + 1 : 0;
        if (run == 1)
            step = value.score == 0 ? 1 : -1;
        last = value.score;
    }
    return run == 11;
}

// Whether the row below the header is blank under its ids, which the rows below are not, and names options.
bool namesOptions(const RowBatch &rows, size_t header)
{
    const Row below = rows.row(header + 1);
    const RowLooks own = looks(below);
    if (own.values > 0 || rows.size() < header + 3)
        return false;
    const bool idIsBlank = looks(cellAt(below, 0)) == Looks::Blank && looks(cellAt(rows.row(header), 0)) == Looks::Words
        && looks(cellAt(rows.row(header + 2), 0)) != Looks::Blank;
    if (!idIsBlank)
        return false;
    return std::any_of(below.cells.begin(), below.cells.end(), [](const Cell &cell) {
        return cell.kind == CellKind::Text && isSurveyMonkeyOption(trimmed(cell.text));
    });
}

HeaderRows::Shape shapeOf(const RowBatch &rows, size_t first)
{
    using Shape = HeaderRows::Shape;
    if (first + 1 >= rows.size())
        return Shape::Plain;
    const Row below = rows.row(first + 1);
    if (textAt(rows.row(first), 0) == "V1"sv && folded(shown(cellAt(below, 0))) == u"response id"_s)
        return Shape::Legacy;
    if (namesOptions(rows, first) || namesScale(rows, first))
        return Shape::Spread;
    const Contrast with = contrast(rows, first, first + 1);
    if (with.values > 0)
        return Shape::Plain;
    if (with.fillsGaps >= 2 && with.wordsOverValues >= 1)
        return Shape::Spread;
    const bool isShort = rows.size() < first + 4; // one or two rows below may be odd in a column or two
    return with.wordsOverValues >= (isShort ? 3 : 2) ? Shape::Described : Shape::Plain;
}

} // namespace

HeaderRows findHeader(const RowBatch &rows, int wished)
{
    HeaderRows header;
    if (rows.isEmpty())
        return header;
    bool found = true;
    header.first = belowSummary(rows, findFirst(rows, found));
    if (wished < 2)
        header.first = belowGroups(rows, header.first);
    for (size_t i = header.first; i < std::min(rows.size(), header.first + 4); ++i) {
        if (holdsImportIds(rows.row(i)) && i > header.first) {
            header.shape = HeaderRows::Shape::Imports;
            header.count = int(i - header.first) + 1;
        }
    }
    if (wished >= 0) {
        if (wished == 0)
            header.first = 0;
        if (wished < 2)
            header.shape = HeaderRows::Shape::Plain;
        else if (header.shape == HeaderRows::Shape::Plain)
            header.shape = shapeOf(rows, header.first) == HeaderRows::Shape::Plain ? HeaderRows::Shape::Described
                                                                                   : shapeOf(rows, header.first);
        header.count = int(std::min<size_t>(size_t(wished), rows.size() - header.first));
        return header;
    }
    if (!found) {
        header.count = 0;
    } else if (header.shape == HeaderRows::Shape::Plain) {
        header.shape = shapeOf(rows, header.first);
        header.count = header.shape == HeaderRows::Shape::Plain ? 1 : 2;
    }
    return header;
}

} // namespace gensvar::map
