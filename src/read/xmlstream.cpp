// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/xmlstream.h"

#include "read/codes.h"

#include <expat.h>

namespace gensvar::read {

namespace {
constexpr int blockSize = 64 * 1024;
constexpr int maxDepth = 256;
constexpr qint64 maxSilence = 4 * 1024 * 1024;
constexpr qint64 smallPart = 64 * 1024 * 1024;

bool isExtension(std::string_view qualified)
{
    return qualified.starts_with("calcext:") || qualified.starts_with("loext:");
}
} // namespace

std::string_view XmlAttributes::withoutPrefix(const char *name)
{
    const char *local = name;
    const char *end = name; // most names are a letter or two: no call into the C library pays
    for (; *end != '\0'; ++end) {
        if (*end == ':' && local == name)
            local = end + 1;
    }
    return {local, size_t(end - local)};
}

const char *XmlAttributes::value(std::string_view local) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2) {
        if (withoutPrefix(pair[0]) == local)
            return pair[1];
    }
    return nullptr;
}

const char *XmlAttributes::standardValue(std::string_view local) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2) {
        if (!isExtension(pair[0]) && withoutPrefix(pair[0]) == local)
            return pair[1];
    }
    return nullptr;
}

struct XmlStream::Callbacks
{
    static XmlStream &stream(void *data) { return *static_cast<XmlStream *>(data); }

    static void start(void *data, const char *name, const char **attributes)
    {
        XmlStream &self = stream(data);
        self.m_silence = 0;
        if (self.m_error)
            return;
        if (++self.m_depth > maxDepth) {
            self.fail(base::Error(code::damaged, {self.m_part->name()}));
            return;
        }
        const std::string_view local = XmlAttributes::withoutPrefix(name);
        if (self.m_extension == 0 && local == "extLst")
            self.m_extension = self.m_depth;
        if (self.m_extension == 0)
            self.m_handler.start(local, XmlAttributes(attributes));
    }
    static void end(void *data, const char *name)
    {
        XmlStream &self = stream(data);
        self.m_silence = 0;
        if (self.m_error)
            return;
        if (self.m_extension == 0)
            self.m_handler.end(XmlAttributes::withoutPrefix(name));
        else if (self.m_extension == self.m_depth)
            self.m_extension = 0;
        --self.m_depth;
    }
    static void text(void *data, const char *text, int length)
    {
        XmlStream &self = stream(data);
        self.m_silence = 0;
        if (!self.m_error && self.m_extension == 0)
            self.m_handler.text({text, size_t(length)});
    }
    static void doctype(void *data, const char *, const char *, const char *, int)
    {
        XmlStream &self = stream(data);
        self.fail(base::Error(code::entitiesRefused, {self.m_part->name()}));
    }
};

XmlStream::XmlStream(std::unique_ptr<ZipPart> part, XmlHandler &handler)
    : m_part(std::move(part))
    , m_handler(handler)
    , m_parser(XML_ParserCreate(nullptr))
{
    Q_CHECK_PTR(m_parser);
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Callbacks::start, &Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, &Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Callbacks::doctype);
}

XmlStream::~XmlStream()
{
    XML_ParserFree(m_parser);
}

base::Result<bool> XmlStream::step()
{
    if (m_isSuspended) {
        m_isSuspended = false;
        return judge(XML_ResumeParser(m_parser));
    }
    if (m_isLast)
        return false;
    void *const buffer = XML_GetBuffer(m_parser, blockSize);
    if (buffer == nullptr)
        return base::failure(code::tooLarge, {m_part->name(), maxSilence});
    const auto got = m_part->read(static_cast<char *>(buffer), blockSize);
    if (!got)
        return base::failure(got);
    m_silence += qint64(*got);
    if (m_silence > maxSilence)
        return base::failure(code::tooLarge, {m_part->name(), maxSilence});
    m_isLast = *got == 0;
    return judge(XML_ParseBuffer(m_parser, int(*got), m_isLast));
}

base::Result<bool> XmlStream::judge(int status)
{
    if (m_error)
        return tl::unexpected<base::Error>(*m_error);
    if (status == XML_STATUS_ERROR)
        return base::failure(code::damaged, {m_part->name()});
    return !m_isLast || m_isSuspended;
}

void XmlStream::suspend()
{
    if (!m_error && !m_isSuspended)
        m_isSuspended = XML_StopParser(m_parser, XML_TRUE) == XML_STATUS_OK;
}

void XmlStream::fail(base::Error error)
{
    if (m_error)
        return;
    m_error = std::move(error);
    XML_StopParser(m_parser, XML_FALSE);
}

bool visitTag(std::string_view tag, const XmlVisitor &visitor)
{
    std::string element(tag);
    element.resize(element.find_last_not_of("/>") + 1);
    element += "/>";
    XML_Parser parser = XML_ParserCreate("UTF-8");
    Q_CHECK_PTR(parser);
    XML_SetUserData(parser, const_cast<XmlVisitor *>(&visitor));
    XML_SetStartElementHandler(parser, [](void *told, const char *name, const char **attributes) {
        (*static_cast<const XmlVisitor *>(told))(XmlAttributes::withoutPrefix(name), XmlAttributes(attributes));
    });
    const auto status = XML_Parse(parser, element.data(), int(element.size()), XML_TRUE);
    XML_ParserFree(parser);
    return status == XML_STATUS_OK;
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
