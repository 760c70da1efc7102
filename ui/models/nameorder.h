// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QList>
#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

namespace gensvar::models {

/// Names in the order in which people look for them: as the language sorts its letters, whatever their case, and
/// "Store 2" before "Store 10". One object belongs to one thread; the locale may come from another.
class NameOrder
{
public:
    explicit NameOrder(const QLocale &locale = {});

    /// Below 0: one comes before other.
    [[nodiscard]] int compare(const QString &one, const QString &other) const { return m_collator.compare(one, other); }
    [[nodiscard]] bool operator()(const QString &one, const QString &other) const { return compare(one, other) < 0; }
    /// Sorts values by their names, of which there may be a hundred thousand: each is looked at once.
    template <typename Value> void sort(QList<Value> &values, QString Value::*name) const
    {
        std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
        keys.reserve(size_t(values.size()));
        for (qsizetype i = 0; i < values.size(); ++i)
            keys.emplace_back(m_collator.sortKey(values[i].*name), i);
        std::stable_sort(keys.begin(), keys.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QList<Value> sorted;
        sorted.reserve(values.size());
        for (const auto &[key, at] : keys)
            sorted.append(std::move(values[at]));
        values = std::move(sorted);
    }

private:
    QCollator m_collator;
};

} // namespace gensvar::models
