// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/values.h"

#include <algorithm>
#include <map>
#include <set>

namespace gensvar::flow {

// Merges and groups are trees; a damaged store's ring must not hang the program.
static constexpr int deepest = 64;

Values::Values(const std::vector<store::ValueRow> &rows)
{
    qint64 greatest = 0;
    for (const store::ValueRow &row : rows)
        greatest = std::max(greatest, row.id);
    m_values.resize(size_t(greatest) + 1);
    for (const store::ValueRow &row : rows)
        m_values[size_t(row.id)] = {true, row.name, row.key, row.mergedInto, row.parent};
}

qint64 Values::root(qint64 id) const
{
    for (int i = 0; i < deepest && size_t(id) < m_values.size() && m_values[size_t(id)].mergedInto != 0; ++i)
        id = m_values[size_t(id)].mergedInto;
    return id;
}

QString Values::name(qint64 id) const
{
    const qint64 at = root(id);
    return size_t(at) < m_values.size() ? m_values[size_t(at)].name : QString();
}

bool Values::isUnder(qint64 id, qint64 group) const
{
    for (int i = 0; i < deepest && size_t(id) < m_values.size() && id != 0; ++i) {
        id = root(id);
        if (id == group)
            return true;
        if (size_t(id) >= m_values.size())
            return false;
        id = m_values[size_t(id)].parent;
    }
    return false;
}

/// By the name shown; only where nothing is shown under it, by the text that came in.
std::vector<qint64> Values::idsNamed(const QString &name) const
{
    std::vector<qint64> shown;
    std::vector<qint64> came;
    for (size_t id = 1; id < m_values.size(); ++id) {
        if (!m_values[id].exists)
            continue;
        if (m_values[id].name == name)
            shown.push_back(qint64(id));
        else if (m_values[id].key == name)
            came.push_back(qint64(id));
    }
    return shown.empty() ? came : shown;
}

bool Values::select(const QString &name, std::vector<quint32> &mask) const
{
    mask.resize(std::max(mask.size(), std::max<size_t>(1, m_values.size())));
    if (name.isEmpty()) {
        mask[0] = 1;
        return true;
    }
    const std::vector<qint64> named = idsNamed(name);
    for (const qint64 id : named) {
        const qint64 meant = root(id);
        for (size_t other = 1; other < m_values.size(); ++other) {
            if (m_values[other].exists && isUnder(qint64(other), meant))
                mask[other] = 1;
        }
    }
    return !named.empty();
}

bool Values::isKnown(qint64 id) const
{
    return id > 0 && size_t(id) < m_values.size() && m_values[size_t(id)].exists;
}

qint64 Values::groupAbove(qint64 value) const
{
    const qint64 above = isKnown(value) ? root(m_values[size_t(value)].parent) : 0;
    return isKnown(above) && above != value ? above : 0;
}

Grouping Values::grouping() const
{
    std::vector<qint64> standIns(m_values.size());
    for (size_t id = 1; id < m_values.size(); ++id)
        standIns[id] = root(qint64(id));
    return groupedBy(standIns);
}

Grouping Values::gathered(const QStringList &named) const
{
    std::set<qint64> apart;
    for (const QString &name : named) {
        for (const qint64 id : idsNamed(name))
            apart.insert(root(id));
    }
    std::vector<qint64> standIns(m_values.size());
    for (size_t id = 1; id < m_values.size(); ++id) {
        qint64 at = root(qint64(id));
        for (int i = 0; i < deepest && !apart.contains(at); ++i) {
            const qint64 above = groupAbove(at);
            if (above == 0 || apart.contains(above))
                break;
            at = above;
        }
        standIns[id] = at;
    }
    return groupedBy(standIns);
}

/// standIns: by id, the value that it counts for.
Grouping Values::groupedBy(const std::vector<qint64> &standIns) const
{
    std::map<QByteArray, quint32> byName; // the order of UTF-8 bytes is that of code points
    std::set<qint64> parents;
    for (size_t id = 1; id < m_values.size(); ++id) {
        if (!m_values[id].exists || !isKnown(standIns[id]))
            continue;
        byName.emplace(m_values[size_t(standIns[id])].name.toUtf8(), 0);
        if (const qint64 above = groupAbove(root(qint64(id))))
            parents.insert(above);
    }
    Grouping grouping;
    for (auto &[name, group] : byName) {
        group = quint32(grouping.names.size());
        grouping.names.push_back(QString::fromUtf8(name));
    }
    const quint32 none = quint32(grouping.names.size());
    grouping.names.push_back({});
    grouping.gathers.resize(grouping.names.size());
    grouping.groups.beyond = none;
    grouping.groups.byId.assign(std::max<size_t>(1, m_values.size()), none);
    for (size_t id = 1; id < m_values.size(); ++id) {
        if (!m_values[id].exists || !isKnown(standIns[id]))
            continue;
        const quint32 group = byName[m_values[size_t(standIns[id])].name.toUtf8()];
        grouping.groups.byId[id] = group;
        if (standIns[id] != root(qint64(id)))
            grouping.gathers[group] = true;
    }
    for (const qint64 parent : parents) {
        std::set<quint32> within;
        for (size_t id = 1; id < m_values.size(); ++id) {
            if (m_values[id].exists && isUnder(qint64(id), parent))
                within.insert(grouping.groups.byId[id]);
        }
        grouping.gatherings.push_back({m_values[size_t(parent)].name, {within.begin(), within.end()}});
    }
    return grouping;
}

} // namespace gensvar::flow
