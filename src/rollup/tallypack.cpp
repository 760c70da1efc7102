// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollup/tallypack.h"

#include "base/varint.h"

#include <algorithm>
#include <bit>

namespace gensvar::rollup {

using base::appendVarint;
using domain::Tally;

static constexpr size_t unscoredSlot = 11;
static constexpr size_t commentsSlot = 12;
static constexpr size_t excludedSlot = 13;
static constexpr quint32 allSlots = (1U << 14) - 1;

static void appendTally(QByteArray &bytes, const Tally &tally)
{
    std::array<qint64, 14> counts{};
    std::copy(tally.scores.begin(), tally.scores.end(), counts.begin());
    counts[unscoredSlot] = tally.unscored;
    counts[commentsSlot] = tally.comments;
    counts[excludedSlot] = tally.excluded;

    quint32 mask = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        Q_ASSERT(counts[i] >= 0);
        mask |= counts[i] != 0 ? 1U << i : 0;
    }
    appendVarint(bytes, mask);
    for (const qint64 count : counts) {
        if (count != 0)
            appendVarint(bytes, quint64(count));
    }
}

QByteArray packTallies(const TallyMap &tallies, LabelParts parts)
{
    QByteArray bytes;
    for (const auto &[label, tally] : tallies) {
        if (tally.isZero())
            continue;
        appendVarint(bytes, label.first);
        if (parts == LabelParts::Two)
            appendVarint(bytes, label.second);
        appendTally(bytes, tally);
    }
    return bytes;
}

std::optional<TallyMap> unpackTallies(QByteArrayView bytes, LabelParts parts)
{
    TallyMap tallies;
    TallyCursor cursor(bytes, parts);
    while (cursor.next())
        cursor.addTo(tallies[cursor.label()]);
    if (cursor.isDamaged())
        return {};
    return tallies;
}

bool isCount(const Tally &tally)
{
    const auto isNegative = [](qint64 count) { return count < 0; };
    return tally.unscored >= 0 && tally.comments >= 0 && tally.excluded >= 0
        && std::none_of(tally.scores.begin(), tally.scores.end(), isNegative);
}

bool TallyCursor::damaged()
{
    m_damaged = true;
    m_at = m_end;
    return false;
}

bool TallyCursor::read(quint64 &value)
{
    value = 0;
    for (int shift = 0; m_at != m_end && shift < 63; shift += 7) {
        const uchar byte = *m_at++;
        value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

bool TallyCursor::next()
{
    if (m_at == m_end)
        return false;
    quint64 first = 0;
    quint64 second = 0;
    quint64 mask = 0;
    if (!read(first) || (m_parts == LabelParts::Two && !read(second)) || !read(mask))
        return damaged();
    if (first > 0xffffffff || second > 0xffffffff || mask == 0 || mask > allSlots)
        return damaged();
    m_label = {quint32(first), quint32(second)};
    m_mask = quint32(mask);
    for (quint32 rest = m_mask; rest != 0; rest &= rest - 1) {
        quint64 count = 0;
        if (!read(count))
            return damaged();
        m_counts[size_t(std::countr_zero(rest))] = qint64(count);
    }
    return true;
}

void TallyCursor::addTo(Tally &sum) const
{
    for (quint32 rest = m_mask; rest != 0; rest &= rest - 1) {
        const size_t slot = size_t(std::countr_zero(rest));
        if (slot < unscoredSlot)
            sum.scores[slot] += m_counts[slot];
        else if (slot == unscoredSlot)
            sum.unscored += m_counts[slot];
        else if (slot == commentsSlot)
            sum.comments += m_counts[slot];
        else
            sum.excluded += m_counts[slot];
    }
}

} // namespace gensvar::rollup
