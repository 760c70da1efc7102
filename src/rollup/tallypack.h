// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tally.h"

#include <QByteArray>
#include <QByteArrayView>

#include <compare>
#include <map>
#include <optional>

namespace gensvar::rollup {

/// What tells the tallies of one row of a rollup apart: the day of the month; or channel and segment, 0 for none.
struct Label
{
    quint32 first = 0;
    quint32 second = 0; ///< 0 where labels have one part
    auto operator<=>(const Label &) const = default;
};

enum class LabelParts : quint8 { One = 1, Two = 2 };

/// A row's tallies by their labels, without empty ones.
using TallyMap = std::map<Label, domain::Tally>;

/// Packs the tallies of a row: for each its label's parts, a mask of the counts that are not zero (bits 0 … 10 the
/// scores, 11 unscored, 12 comments, 13 excluded), and those counts; all as LEB128 varints. Tallies are in the order of
/// their labels, so that equal contents are equal bytes. Counts must not be negative.
[[nodiscard]] QByteArray packTallies(const TallyMap &tallies, LabelParts parts);

/// Unpacks what packTallies() made; none if the bytes are damaged.
[[nodiscard]] std::optional<TallyMap> unpackTallies(QByteArrayView bytes, LabelParts parts);

/// Whether none of the counts is negative.
[[nodiscard]] bool isCount(const domain::Tally &tally);

/// Reads packed tallies one after another, without keeping them.
class TallyCursor
{
public:
    TallyCursor(QByteArrayView bytes, LabelParts parts)
        : m_at(reinterpret_cast<const uchar *>(bytes.data()))
        , m_end(m_at + bytes.size())
        , m_parts(parts)
    { }

    /// To the next tally; false at the end, and where the bytes are damaged.
    bool next();
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    [[nodiscard]] Label label() const { return m_label; }
    /// Adds the present tally to another.
    void addTo(domain::Tally &sum) const;

private:
    bool read(quint64 &value);
    bool damaged();

    const uchar *m_at;
    const uchar *m_end;
    LabelParts m_parts;
    bool m_damaged = false;
    Label m_label;
    quint32 m_mask = 0;
    std::array<qint64, 14> m_counts{};
};

} // namespace gensvar::rollup
