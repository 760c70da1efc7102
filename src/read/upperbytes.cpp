// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/upperbytes.h"

#include "read/encoding.h"
#include "read/utf8.h"

#include <QStringView>

#include <algorithm>

namespace gensvar::read {

static bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

void UpperBytes::take(std::string_view block)
{
    for (size_t i = 0; i < block.size(); ++i) {
        const auto byte = static_cast<unsigned char>(block[i]);
        if (byte < 0x80)
            continue;
        ++m_all[byte];
        const bool isInWord =
            i > 0 && i + 1 < block.size() && isLetter(block[i - 1]) && block[i + 1] >= 'a' && block[i + 1] <= 'z';
        m_inWord[byte] += isInWord;
    }
    while (!block.empty()) {
        const std::string_view valid = block.substr(0, validUtf8(block).length);
        m_sequences +=
            std::count_if(valid.begin(), valid.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xC0; });
        block.remove_prefix(valid.size());
        if (!block.empty()) {
            ++m_strays;
            block.remove_prefix(1);
        }
    }
}

/// How well bytes within words are what stands there: a small letter speaks for it, a sign against it.
static qint64 fit(const std::array<qint64, 256> &inWord, const Encoding &encoding)
{
    constexpr QStringView withinWords = u"\u2019\u00B4\u2013\u2014\u00AD\u00B7"; // it’s, Monday–Friday
    qint64 score = 0;
    for (size_t i = 0; i < encoding.upper.size(); ++i) {
        const QChar character(encoding.upper[i]);
        if (!withinWords.contains(character))
            score += character.isLower() ? inWord[0x80 + i] : -inWord[0x80 + i];
    }
    return score;
}

QString UpperBytes::likeliest() const
{
    const bool hasC1 = std::any_of(m_all.begin() + 0x80, m_all.begin() + 0xA0, [](qint64 count) { return count > 0; });
    const bool hasEuro = m_all[0xA4] > 0 && !hasC1;
    QString name = hasEuro ? QStringLiteral("iso-8859-15") : QStringLiteral("windows-1252");
    if (fit(m_inWord, *encodingNamed(name)) >= 0)
        return name;
    qint64 best = 0;
    for (const QString &other : {QStringLiteral("ibm850"), QStringLiteral("macintosh")}) {
        const auto encoding = encodingNamed(other);
        const qint64 score = encoding ? fit(m_inWord, *encoding) : 0;
        if (score > best) {
            best = score;
            name = other;
        }
    }
    return name;
}

} // namespace gensvar::read
