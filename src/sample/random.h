// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace gensvar::sample {

/// Spreads a number over 64 bits; different numbers give different results (splitmix64's finaliser by Vigna, CC0).
[[nodiscard]] constexpr quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// A small stream of random numbers that is the same with every compiler and library, unlike std's distributions.
class Random
{
public:
    explicit constexpr Random(quint64 seed)
        : m_state(mixed(seed))
    { }

    constexpr quint64 next() { return mixed(m_state += 0x9e3779b97f4a7c15ULL); }
    /// 0 … n − 1; n above 0.
    constexpr quint32 below(quint32 n) { return quint32((quint64(quint32(next() >> 32)) * n) >> 32); }
    constexpr bool chance(quint32 perMille) { return below(1000) < perMille; }

    /// An index drawn in proportion to the weights, whose sum is above 0.
    template <typename Weights> constexpr size_t weighted(const Weights &weights)
    {
        quint32 sum = 0;
        for (const auto weight : weights)
            sum += quint32(weight);
        quint32 left = below(sum);
        size_t index = 0;
        for (const auto weight : weights) {
            if (left < quint32(weight))
                break;
            left -= quint32(weight);
            ++index;
        }
        return index;
    }

    /// An index below n of which the first are drawn far more often, like words in a language.
    constexpr quint32 zipf(quint32 n)
    {
        const quint64 a = below(n);
        const quint64 b = below(n);
        return quint32(a * b / n);
    }

    template <typename T> constexpr const T &pick(std::span<const T> items)
    {
        return items[below(quint32(items.size()))];
    }

private:
    quint64 m_state;
};

} // namespace gensvar::sample
