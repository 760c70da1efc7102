// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/odstext.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace gensvar::read {

void OdsText::clear()
{
    m_text.clear();
    m_depth = 0;
    m_skipDepth = 0;
    m_paragraphs = 0;
    m_inParagraph = false;
}

void OdsText::start(std::string_view name, const XmlAttributes &attributes)
{
    ++m_depth;
    if (m_skipDepth > 0)
        return;
    if (m_depth == 1) {
        m_inParagraph = name == "p" || name == "h";
        if (!m_inParagraph) {
            m_skipDepth = m_depth;
            return;
        }
        if (m_paragraphs++ > 0)
            m_text.append("\n");
        m_isStart = true;
        m_hasBlank = false;
    } else if (name == "annotation" || name == "note" || name == "ruby-text" || name == "frame") {
        m_skipDepth = m_depth;
    } else if (name == "s") {
        appendBlanks(attributes.value("c"));
    } else if (name == "tab") {
        append("\t");
    } else if (name == "line-break") {
        append("\n");
    }
}

void OdsText::end(std::string_view)
{
    if (m_skipDepth == m_depth)
        m_skipDepth = 0;
    if (--m_depth == 0) {
        if (m_inParagraph && m_hasBlank)
            append({}); // LibreOffice writes a blank at the end as it is
        m_inParagraph = false;
    }
}

void OdsText::text(std::string_view text)
{
    if (!m_inParagraph || m_skipDepth > 0)
        return;
    constexpr std::string_view blanks = " \t\r\n";
    while (!text.empty()) {
        const size_t word = std::min(text.find_first_not_of(blanks), text.size());
        m_hasBlank = m_hasBlank || (word > 0 && !m_isStart);
        text.remove_prefix(word);
        const size_t end = std::min(text.find_first_of(blanks), text.size());
        if (end > 0)
            append(text.substr(0, end));
        text.remove_prefix(end);
    }
}

void OdsText::append(std::string_view text)
{
    if (m_hasBlank)
        m_text.append(" ");
    m_hasBlank = false;
    m_isStart = false;
    m_text.append(text);
}

void OdsText::appendBlanks(const char *count)
{
    size_t blanks = 1;
    if (count != nullptr)
        std::from_chars(count, count + std::strlen(count), blanks);
    append(std::string(std::min(blanks, domain::maxCellBytes + 1), ' '));
}

} // namespace gensvar::read
