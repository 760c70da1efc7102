// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/barerows.h"

#include <algorithm>
#include <numeric>

namespace gensvar::store {

using domain::Field;

static constexpr qint32 firstDay = 10957; // 2000-01-01; no answer is earlier
static constexpr size_t days = 65536;     // more than any that is not in the future
static constexpr qint64 few = 10;

bool BareRows::isBare(const domain::Response &response)
{
    return response[Field::ResponseId].empty() && response.asTold.respondedAt == domain::noInstant
        && response[Field::Comment].empty() && response[Field::CustomerId].empty() && response[Field::Email].empty()
        && response[Field::Phone].empty();
}

void BareRows::takeAdded(const domain::Response &response)
{
    if (!isBare(response))
        return;
    if (m_addedOn.empty())
        m_addedOn.resize(days);
    ++m_added;
    if (const auto day = size_t(response.respondedOn - firstDay); day < days)
        ++m_addedOn[day];
}

void BareRows::takeKnown(const domain::Response &response)
{
    if (!isBare(response))
        return;
    ++m_known;
    m_firstKnown = std::min(m_firstKnown, response.respondedOn);
    m_lastKnown = std::max(m_lastKnown, response.respondedOn);
}

bool BareRows::seemAnotherFiles() const
{
    if (m_known < few || m_added < few)
        return false;
    const auto from = m_addedOn.begin() + std::clamp<qint32>(m_firstKnown - firstDay, 0, days);
    const auto to = m_addedOn.begin() + std::clamp<qint32>(m_lastKnown - firstDay, 0, days); // on it a file may end
    if (from >= to)
        return false;
    const auto among = std::accumulate(from, to, qint64(0));
    return among >= few && among * 10 > m_known;
}

} // namespace gensvar::store
