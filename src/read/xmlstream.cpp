// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/xmlstream.h"

#include "read/codes.h"

namespace gensvar::read {

namespace {
constexpr size_t blockSize = 64 * 1024;
constexpr qint64 maxSilence = 4 * 1024 * 1024;
constexpr qint64 smallPart = 64 * 1024 * 1024;
} // namespace

XmlStream::XmlStream(std::unique_ptr<ZipPart> part, XmlHandler &handler)
    : m_part(std::move(part))
    , m_events(handler, m_part->name())
    , m_parser(m_events)
{ }

base::Result<bool> XmlStream::step()
{
    if (m_events.isSuspended())
        return judge(m_parser.resume());
    if (m_isLast)
        return false;
    const auto got = m_part->read(m_parser.room(blockSize).data(), blockSize);
    if (!got)
        return base::failure(got);
    if (m_events.addSilence(qint64(*got)) > maxSilence)
        return base::failure(code::tooLarge, {m_part->name(), maxSilence});
    m_isLast = *got == 0;
    return judge(m_parser.parse(*got));
}

base::Result<bool> XmlStream::judge(bool isWellFormed) const
{
    if (m_events.error())
        return tl::unexpected<base::Error>(*m_events.error());
    if (!isWellFormed)
        return base::failure(code::damaged, {m_part->name()});
    return !m_isLast || m_events.isSuspended();
}

base::Result<void> visitXml(ZipArchive &archive, const std::string &part, const XmlVisitor &visitor)
{
    class Visit : public XmlHandler
    {
    public:
        explicit Visit(const XmlVisitor &visitor)
            : m_visitor(visitor)
        { }
        void start(std::string_view name, const XmlAttributes &attributes) override { m_visitor(name, attributes); }
        void end(std::string_view) override { }
        void text(std::string_view) override { }

    private:
        const XmlVisitor &m_visitor;
    };
    auto opened = archive.part(part, smallPart);
    if (!opened)
        return base::failure(opened);
    Visit visit(visitor);
    XmlStream stream(std::move(*opened), visit);
    for (;;) {
        const auto more = stream.step();
        if (!more)
            return base::failure(more);
        if (!*more)
            return {};
    }
}

} // namespace gensvar::read
