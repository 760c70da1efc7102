// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define GENSVAR_SSE2 1
#endif

namespace gensvar::read {

/// Bytes looked at in one step; a block that is scanned must be readable this far beyond its end.
inline constexpr size_t maskWidth = 64;

#ifdef GENSVAR_SSE2
/// One bit for each of 64 bytes that is one of the four. Bit 0 is the first byte.
inline uint64_t maskOf(const char *bytes, char a, char b, char c, char d)
{
    const __m128i va = _mm_set1_epi8(a);
    const __m128i vb = _mm_set1_epi8(b);
    const __m128i vc = _mm_set1_epi8(c);
    const __m128i vd = _mm_set1_epi8(d);
    uint64_t mask = 0;
    for (int i = 0; i < 4; ++i) {
        const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes + 16 * i));
        const __m128i hit = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(v, va), _mm_cmpeq_epi8(v, vb)),
                                         _mm_or_si128(_mm_cmpeq_epi8(v, vc), _mm_cmpeq_epi8(v, vd)));
        mask |= uint64_t(uint32_t(_mm_movemask_epi8(hit))) << (16 * i);
    }
    return mask;
}

/// Whether 64 bytes are all ASCII.
inline bool isAscii64(const char *bytes)
{
    const auto *p = reinterpret_cast<const __m128i *>(bytes);
    const __m128i a = _mm_or_si128(_mm_loadu_si128(p), _mm_loadu_si128(p + 1));
    const __m128i b = _mm_or_si128(_mm_loadu_si128(p + 2), _mm_loadu_si128(p + 3));
    return _mm_movemask_epi8(_mm_or_si128(a, b)) == 0;
}
#else
inline uint64_t maskOf(const char *bytes, char a, char b, char c, char d)
{
    uint64_t mask = 0;
    for (size_t i = 0; i < maskWidth; ++i) {
        const char x = bytes[i];
        mask |= uint64_t(x == a || x == b || x == c || x == d) << i;
    }
    return mask;
}

inline bool isAscii64(const char *bytes)
{
    unsigned char all = 0;
    for (size_t i = 0; i < maskWidth; ++i)
        all |= static_cast<unsigned char>(bytes[i]);
    return all < 0x80;
}
#endif

} // namespace gensvar::read
