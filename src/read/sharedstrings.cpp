// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/sharedstrings.h"

#include "read/codes.h"

#include <algorithm>

namespace gensvar::read {

namespace {

constexpr size_t blockSize = 256 * 1024;

class Reader : public XmlHandler
{
public:
    explicit Reader(SharedStrings &strings)
        : m_strings(strings)
    { }
    [[nodiscard]] bool isFull() const { return m_isFull; }

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "si") {
            m_inItem = true;
            m_text.clear();
        } else if (m_inItem) {
            m_text.start(name, attributes);
        }
    }
    void end(std::string_view name) override
    {
        if (name == "si") {
            m_inItem = false;
            m_isFull = m_isFull || !m_strings.add(m_text.text(), m_text.isTooLong());
        } else if (m_inItem) {
            m_text.end(name);
        }
    }
    void text(std::string_view text) override
    {
        if (m_inItem)
            m_text.text(text);
    }

private:
    SharedStrings &m_strings;
    RichText m_text;
    bool m_inItem = false;
    bool m_isFull = false;
};

} // namespace

base::Result<std::shared_ptr<const SharedStrings>> SharedStrings::read(ZipArchive &archive, const std::string &part)
{
    auto strings = std::make_shared<SharedStrings>();
    auto opened = archive.part(part, maxPart);
    if (!opened)
        return base::failure(opened);
    Reader reader(*strings);
    XmlStream stream(std::move(*opened), reader);
    for (;;) {
        const auto more = stream.step();
        if (!more)
            return base::failure(more);
        if (reader.isFull())
            return base::failure(code::tooLarge, {QString::fromStdString(part), maxText});
        if (!*more)
            return strings;
    }
}

bool SharedStrings::add(std::string_view text, bool tooLong)
{
    m_bytes += qint64(text.size());
    if (m_bytes > maxText || m_texts.size() >= maxCount)
        return false;
    if (m_blocks.empty() || m_blocks.back().capacity() - m_blocks.back().size() < text.size())
        m_blocks.emplace_back().reserve(std::max(blockSize, text.size()));
    std::string &block = m_blocks.back();
    const size_t at = block.size();
    block.append(text);
    if (tooLong)
        m_tooLong.push_back(m_texts.size());
    m_texts.push_back(std::string_view(block).substr(at));
    return true;
}

SharedStrings::Text SharedStrings::at(size_t index) const
{
    return {m_texts[index], std::binary_search(m_tooLong.begin(), m_tooLong.end(), index)};
}

void RichText::clear()
{
    m_whole.clear();
    m_blanks.clear();
    m_inText = false;
    m_phonetic = 0;
}

void RichText::start(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "rPh") {
        ++m_phonetic;
    } else if (name == "t" && m_phonetic == 0) {
        const char *const space = attributes.value("space");
        m_preserve = space != nullptr && std::string_view(space) == "preserve";
        m_part.clear();
        m_inText = true;
    }
}

void RichText::text(std::string_view text)
{
    if (m_inText)
        m_part.append(text);
}

void RichText::end(std::string_view name)
{
    if (name == "rPh") {
        --m_phonetic;
    } else if (name == "t" && m_inText) {
        m_inText = false;
        append(m_part.text());
        if (m_part.isTooLong())
            m_whole.append(std::string(domain::maxCellBytes, ' '));
    }
}

void RichText::append(std::string &part)
{
    std::string after;
    if (!m_preserve) {
        constexpr const char *blanks = " \t\r\n";
        if (m_whole.text().empty())
            part.erase(0, part.find_first_not_of(blanks));
        const size_t end = part.find_last_not_of(blanks) + 1;
        after = part.substr(end);
        part.erase(end);
    }
    undoEscapes(part);
    if (!part.empty()) {
        m_whole.append(m_blanks.text());
        m_whole.append(part);
        m_blanks.clear();
    }
    if (!m_whole.text().empty())
        m_blanks.append(after);
}

} // namespace gensvar::read
