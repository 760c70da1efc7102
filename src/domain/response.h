// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/kind.h"
#include "domain/row.h"

#include <QtGlobal>

#include <array>
#include <deque>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace gensvar::domain {

inline constexpr qint64 noInstant = std::numeric_limits<qint64>::min();
inline constexpr qint32 noDay = std::numeric_limits<qint32>::min();
inline constexpr qint8 noScore = -1;

/// When things were as the source writes it: in its own wall time, or as instants in UTC where it tells an offset. No
/// zone that a person may change later is in it, so that the same file tells the same again.
struct ToldMoments
{
    qint64 respondedAt = noInstant; ///< milliseconds since the epoch; noInstant where only the day is told
    bool respondedHasOffset = false;
    qint32 occurredOn = noDay; ///< days since 1970-01-01
    qint32 invitedOn = noDay;
};

/// One response as a file or platform tells it, validated: what the store takes. Texts are UTF-8 in NFC, trimmed, and
/// live as long as the batch. Fields that the source does not have at all are told by ResponseBatch::fields.
struct Response
{
    qint64 row = 0;                 ///< its row in the source, for messages
    qint64 respondedAt = noInstant; ///< milliseconds since the epoch, UTC; noInstant where only the day is known
    qint32 respondedOn = noDay;     ///< days since 1970-01-01 in the store's zone; always set
    qint32 occurredOn = noDay;      ///< days since 1970-01-01
    qint32 invitedOn = noDay;       ///< days since 1970-01-01
    ToldMoments asTold;             ///< the three as the source writes them
    qint8 score = noScore;          ///< 0 … 10; noScore only with a comment
    Kind kind = Kind::NotTold;
    qint8 contactOk = -1;                  ///< 1 yes, 0 no, −1 not asked
    qint8 role = 0;                        ///< 1 decides, 2 uses, 3 pays, 0 not told
    Exclusion exclusion = Exclusion::None; ///< proposed by a rule (a platform's preview or test, own staff)
    bool hasRevenue = false;
    double revenue = 0; ///< in currency
    /// Bit n: the text of Field n is a constant of the whole import; the row itself tells nothing there.
    quint32 constants = 0;
    /// The text fields by Field; empty for those kept above. text[Field::ResponseId] empty: known by its content.
    std::array<std::string_view, fieldCount> text{};
    /// A column of the sheet (0-based) that is kept under its own name, and its value; blank values are left out.
    struct Attribute
    {
        quint32 column;
        std::string_view value;
    };
    quint32 firstAttribute = 0; ///< in ResponseBatch::attributes
    quint32 attributeCount = 0;

    [[nodiscard]] std::string_view operator[](Field field) const { return text[size_t(field)]; }
    std::string_view &operator[](Field field) { return text[size_t(field)]; }
    [[nodiscard]] bool isConstant(Field field) const { return constants >> quint32(field) & 1; }
    /// What the row itself tells of a field.
    [[nodiscard]] std::string_view told(Field field) const
    {
        return isConstant(field) ? std::string_view{} : (*this)[field];
    }
};

/// Validated responses moved forward together, with the bytes of their texts.
struct ResponseBatch
{
    std::vector<Response> responses;
    std::vector<Response::Attribute> attributes;
    RowBatch rows;                 ///< what was read; the views point into it where a text could be taken as it stood
    std::deque<std::string> bytes; ///< texts that had to be made: joined, normalised, unguarded

    void clear()
    {
        responses.clear();
        attributes.clear();
        bytes.clear();
    }
};

} // namespace gensvar::domain
