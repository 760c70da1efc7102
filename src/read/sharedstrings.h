// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "read/celltext.h"
#include "read/xmlstream.h"

#include <deque>
#include <memory>
#include <string>

namespace gensvar::read {

/// The texts that an XLSX's cells name by number, packed into few blocks: their bytes and 16 each.
class SharedStrings
{
public:
    struct Text
    {
        std::string_view text;
        bool tooLong = false;
    };
    [[nodiscard]] static base::Result<std::shared_ptr<const SharedStrings>> read(ZipArchive &archive,
                                                                                 const std::string &part);

    [[nodiscard]] size_t size() const { return m_texts.size(); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< of all texts
    [[nodiscard]] Text at(size_t index) const;

    static constexpr qint64 maxPart = 768LL * 1024 * 1024; ///< bytes of XML
    static constexpr qint64 maxText = 256LL * 1024 * 1024; ///< bytes of text
    static constexpr size_t maxCount = 8'000'000;

    /// False where there is no room for more.
    [[nodiscard]] bool add(std::string_view text, bool tooLong);

private:
    std::deque<std::string> m_blocks; // each reserved once, so that views into it stay
    std::deque<std::string_view> m_texts;
    std::vector<size_t> m_tooLong; // sorted: which are only beginnings
    qint64 m_bytes = 0;
};

/// Gathers the text of an element that holds rich text: its t elements, without phonetic ones (rPh).
class RichText
{
public:
    void clear();
    void start(std::string_view name, const XmlAttributes &attributes);
    void text(std::string_view text);
    void end(std::string_view name);

    /// What was gathered since clear(): white space around it is left out unless its t says to preserve it. That
    /// between two t is theirs whatever they say, as in Excel: "Two " and "words" are two words.
    [[nodiscard]] const std::string &text() const { return m_whole.text(); }
    [[nodiscard]] bool isTooLong() const { return m_whole.isTooLong(); }

private:
    void append(std::string &part);

    BoundedText m_whole;
    BoundedText m_part;
    BoundedText m_blanks; // after m_whole: left out unless something follows
    bool m_inText = false;
    bool m_preserve = false;
    int m_phonetic = 0;
};

} // namespace gensvar::read
