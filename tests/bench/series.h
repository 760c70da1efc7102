// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <vector>

namespace gensvar::bench {

/// Figures of the same thing, measured one after the other.
class Series
{
public:
    void add(double figure) { m_figures.push_back(figure); }
    [[nodiscard]] bool isEmpty() const { return m_figures.empty(); }
    [[nodiscard]] size_t size() const { return m_figures.size(); }
    [[nodiscard]] double last() const { return m_figures.empty() ? 0 : m_figures.back(); }
    [[nodiscard]] double median() const;
    [[nodiscard]] double min() const;
    [[nodiscard]] double max() const;

    /// This over other, round by round: both were measured in turn, so that what disturbs the machine disturbs both.
    [[nodiscard]] Series over(const Series &other) const;

private:
    std::vector<double> m_figures;
};

} // namespace gensvar::bench
