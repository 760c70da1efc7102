// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columns.h"

#include <algorithm>

namespace gensvar::store {

Column::Column(size_t rows, quint64 greatest)
    : m_greatest(quint32(greatest))
{
    if (greatest <= 0xff)
        m_ids.emplace<std::vector<quint8>>(rows);
    else if (greatest <= 0xffff)
        m_ids.emplace<std::vector<quint16>>(rows);
    else
        m_ids.emplace<std::vector<quint32>>(rows);
}

size_t Column::size() const
{
    return std::visit([](const auto &ids) { return ids.size(); }, m_ids);
}

void Column::set(size_t row, qint64 id)
{
    const quint64 sound = id > 0 && id <= qint64(m_greatest) ? quint64(id) : 0;
    std::visit([=](auto &ids) { ids[row] = static_cast<typename std::decay_t<decltype(ids)>::value_type>(sound); },
               m_ids);
}

size_t Columns::rowOfDay(qint64 day) const
{
    const qint64 index = std::clamp<qint64>(day - firstDay, 0, qint64(dayStart.size()) - 1);
    return dayStart[size_t(index)];
}

qint32 Columns::dayOfRow(size_t row) const
{
    const auto after = std::upper_bound(dayStart.begin(), dayStart.end(), quint32(row));
    return firstDay + qint32(after - dayStart.begin()) - 1;
}

} // namespace gensvar::store
