// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <string_view>

namespace gensvar::read {

/// What the bytes above ASCII are, of a text that is not UTF-8 as a whole: counted over the file, then judged.
class UpperBytes
{
public:
    /// The file's next block. A character that is cut between two of them counts wrongly, which decides nothing.
    void take(std::string_view block);

    /// Whether next to all of them are characters of UTF-8: lines of another file stand among them.
    [[nodiscard]] bool areMostlyUtf8() const { return m_sequences >= 5 && m_sequences >= 10 * m_strays; }
    /// The name of the encoding in which they are letters within words: windows-1252 or ISO 8859-15 unless what they
    /// are there does not stand within words and another of those that Excel saves as is told by them (MS-DOS, Mac).
    [[nodiscard]] QString likeliest() const;

private:
    std::array<qint64, 256> m_all{};
    std::array<qint64, 256> m_inWord{}; ///< between two ASCII letters
    qint64 m_sequences = 0;             ///< characters of UTF-8 above ASCII
    qint64 m_strays = 0;                ///< bytes that are of none
};

} // namespace gensvar::read
