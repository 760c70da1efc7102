// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/expatxml.h"

#include "read/codes.h"

#include <expat.h>

namespace gensvar::read {

struct ExpatXml::Callbacks
{
    static void start(void *data, const char *name, const char **attributes)
    {
        auto &self = *static_cast<ExpatXml *>(data);
        if (self.m_isEntering)
            return;
        self.m_events.start(name, XmlAttributes(attributes));
        stopIfAsked(self);
    }
    static void end(void *data, const char *name)
    {
        auto &self = *static_cast<ExpatXml *>(data);
        if (self.m_isEntering)
            return;
        self.m_events.end(name);
        stopIfAsked(self);
    }
    static void text(void *data, const char *text, int length)
    {
        auto &self = *static_cast<ExpatXml *>(data);
        self.m_events.text({text, size_t(length)});
        stopIfAsked(self);
    }
    static void doctype(void *data, const char *, const char *, const char *, int)
    {
        auto &self = *static_cast<ExpatXml *>(data);
        self.m_events.fail(base::Error(code::entitiesRefused, {self.m_events.part()}));
        stopIfAsked(self);
    }

private:
    static void stopIfAsked(ExpatXml &self)
    {
        if (!self.m_events.isStopped())
            return;
        if (self.m_events.error())
            XML_StopParser(self.m_parser, XML_FALSE);
        else if (!std::exchange(self.m_isStopping, true))
            XML_StopParser(self.m_parser, XML_TRUE);
    }
};

ExpatXml::ExpatXml(XmlEvents &events)
    : m_events(events)
    , m_parser(XML_ParserCreate(nullptr))
{
    Q_CHECK_PTR(m_parser);
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Callbacks::start, &Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, &Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Callbacks::doctype);
}

ExpatXml::~ExpatXml()
{
    XML_ParserFree(m_parser);
}

void ExpatXml::enter(const std::string &tags)
{
    m_isEntering = true;
    (void)parse(tags, false);
    m_isEntering = false;
}

bool ExpatXml::parse(std::string_view text, bool isLast)
{
    m_isStopping = false;
    return XML_Parse(m_parser, text.data(), int(text.size()), isLast) != XML_STATUS_ERROR;
}

bool ExpatXml::resume()
{
    m_isStopping = false;
    return XML_ResumeParser(m_parser) != XML_STATUS_ERROR;
}

bool declaresUtf8(std::string_view declaration)
{
    bool isUtf8 = false;
    XML_Parser parser = XML_ParserCreate(nullptr);
    Q_CHECK_PTR(parser);
    XML_SetUserData(parser, &isUtf8);
    XML_SetXmlDeclHandler(parser, [](void *told, const char *version, const char *encoding, int) {
        *static_cast<bool *>(told) = version != nullptr && (encoding == nullptr || qstricmp(encoding, "utf-8") == 0);
    });
    const std::string document = std::string(declaration) + "<a/>";
    const auto status = XML_Parse(parser, document.data(), int(document.size()), XML_TRUE);
    XML_ParserFree(parser);
    return status == XML_STATUS_OK && isUtf8;
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

} // namespace gensvar::read
