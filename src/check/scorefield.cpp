// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/scorefield.h"

#include "check/codes.h"
#include "map/celltext.h"
#include "map/folded.h"
#include "map/scorevalue.h"
#include "map/vocabulary.h"

#include <algorithm>

namespace gensvar::check {

using domain::Field;
using domain::Response;
using domain::Row;

static base::Code faultOf(map::ScoreReading reading)
{
    switch (reading) {
    case map::ScoreReading::OutOfRange:
        return code::scoreOutOfRange;
    case map::ScoreReading::NotWhole:
        return code::scoreNotWhole;
    case map::ScoreReading::IsDate:
        return code::scoreIsDate;
    case map::ScoreReading::OtherScale:
        return code::scoreOtherScale;
    default:
        return code::scoreNotANumber;
    }
}

ScoreField::ScoreField(bool endsInWords, std::string codeLetters)
    : m_endsInWords(endsInWords)
    , m_codeLetters(std::move(codeLetters))
{ }

int ScoreField::codeOf(const domain::Cell &cell) const
{
    if (m_codeLetters.empty() || cell.kind != domain::CellKind::Text)
        return -1;
    const map::ScoreCode code = map::readScoreCode(cell.text);
    return code.letters == m_codeLetters && code.number <= 10 ? code.number : -1;
}

int ScoreField::endOf(const domain::Cell &cell)
{
    if (!m_endsInWords || cell.kind != domain::CellKind::Text || cell.text.size() > map::longestEnd)
        return -1;
    if (const auto there = m_ends.find(cell.text); there != m_ends.end())
        return there->second;
    const int end = map::endInWords(map::folded(QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()))));
    if (end >= 0)
        m_ends.emplace(cell.text, end);
    return end;
}

bool ScoreField::isThere(const Row &row, const FieldSources &sources)
{
    const auto &columns = sources[Field::Score].columns;
    return std::any_of(columns.begin(), columns.end(), [&row](int column) {
        return map::readScore(cellAt(row, column)).reading == map::ScoreReading::Score;
    });
}

Fault ScoreField::read(const Row &row, const FieldSources &sources, Response &response)
{
    const Source &from = sources[Field::Score];
    map::ScoreValue value;
    int column = -1;
    for (const int one : from.columns) {
        column = one;
        value = map::readScore(cellAt(row, one));
        if (value.reading != map::ScoreReading::Missing)
            break;
    }
    if (value.reading == map::ScoreReading::Missing && !from.constant.empty())
        value = map::readScore(textCell(from.constant));
    switch (value.reading) {
    case map::ScoreReading::Score:
        response.score = value.score;
        return {};
    case map::ScoreReading::Missing:
    case map::ScoreReading::OutsideCode:
        if (response[Field::Comment].empty())
            return {code::noScoreNoComment, column, {}};
        return {};
    case map::ScoreReading::NotANumber:
        if (const int score = std::max(endOf(cellAt(row, column)), codeOf(cellAt(row, column))); score >= 0) {
            response.score = qint8(score);
            return {};
        }
        [[fallthrough]];
    default:
        return {faultOf(value.reading), column, {}};
    }
}

} // namespace gensvar::check
