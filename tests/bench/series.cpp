// SPDX-License-Identifier: GPL-3.0-or-later
#include "series.h"

#include <algorithm>

namespace gensvar::bench {

double Series::median() const
{
    if (m_figures.empty())
        return 0;
    std::vector<double> sorted = m_figures;
    std::sort(sorted.begin(), sorted.end());
    const size_t half = sorted.size() / 2;
    return sorted.size() % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

double Series::min() const
{
    return m_figures.empty() ? 0 : *std::min_element(m_figures.begin(), m_figures.end());
}

double Series::max() const
{
    return m_figures.empty() ? 0 : *std::max_element(m_figures.begin(), m_figures.end());
}

Series Series::over(const Series &other) const
{
    Series ratios;
    for (size_t i = 0; i < std::min(m_figures.size(), other.m_figures.size()); ++i) {
        if (other.m_figures[i] > 0)
            ratios.add(m_figures[i] / other.m_figures[i]);
    }
    return ratios;
}

} // namespace gensvar::bench
