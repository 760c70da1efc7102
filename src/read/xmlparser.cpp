// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/xmlparser.h"

namespace gensvar::read {

XmlParser::XmlParser(XmlEvents &events, XmlParsers parsers)
    : m_events(events)
    , m_plain(events)
{
    if (parsers == XmlParsers::WholeOnly)
        m_whole = std::make_unique<ExpatXml>(m_events);
}

std::span<char> XmlParser::room(size_t size)
{
    m_text.erase(m_text.begin(), m_text.begin() + qptrdiff(m_taken));
    const size_t left = m_text.size();
    m_taken = 0;
    m_room = size;
    m_text.resize(left + size);
    return std::span(m_text).subspan(left);
}

bool XmlParser::parse(size_t written)
{
    m_text.resize(m_text.size() - m_room + written);
    m_isLast = written == 0;
    return goOn();
}

bool XmlParser::resume()
{
    m_events.resume();
    return m_whole ? m_whole->resume() : goOn();
}

bool XmlParser::goOn()
{
    if (!m_whole) {
        m_text.push_back('\0');
        const auto stop = m_plain.read(std::span(m_text).subspan(m_taken), m_isLast);
        m_text.pop_back();
        m_taken += m_plain.taken();
        if (stop != PlainXml::Stop::Stranger)
            return true;
        m_whole = std::make_unique<ExpatXml>(m_events);
        m_whole->enter(m_plain.openTags());
    }
    const std::string_view text(m_text.data() + m_taken, m_text.size() - m_taken);
    m_taken = m_text.size();
    return m_whole->parse(text, m_isLast);
}

} // namespace gensvar::read
