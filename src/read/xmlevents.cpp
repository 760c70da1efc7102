// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/xmlevents.h"

#include "read/codes.h"

namespace gensvar::read {

namespace {
constexpr int maxDepth = 256;
} // namespace

void XmlEvents::start(const char *name, const XmlAttributes &attributes)
{
    m_silence = 0;
    if (m_error)
        return;
    if (++m_depth > maxDepth) {
        fail(base::Error(code::damaged, {m_part}));
        return;
    }
    const std::string_view local = XmlAttributes::withoutPrefix(name);
    if (m_extension == 0 && local == "extLst")
        m_extension = m_depth;
    if (m_extension == 0)
        m_handler.start(local, attributes);
}

void XmlEvents::end(const char *name)
{
    m_silence = 0;
    if (m_error)
        return;
    if (m_extension == 0)
        m_handler.end(XmlAttributes::withoutPrefix(name));
    else if (m_extension == m_depth)
        m_extension = 0;
    --m_depth;
}

void XmlEvents::text(std::string_view text)
{
    m_silence = 0;
    if (!m_error && m_extension == 0)
        m_handler.text(text);
}

void XmlEvents::fail(base::Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

} // namespace gensvar::read
