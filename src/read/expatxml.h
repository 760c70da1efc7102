// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/xmlevents.h"

#include <functional>
#include <string_view>

struct XML_ParserStruct;

namespace gensvar::read {

/// Parses all of XML but declarations of entities: any DOCTYPE is refused.
class ExpatXml
{
public:
    explicit ExpatXml(XmlEvents &events);
    ~ExpatXml();
    Q_DISABLE_COPY_MOVE(ExpatXml)

    /// Goes into elements that were told already.
    void enter(const std::string &tags);
    /// Tells of the next piece of the text, or of the rest of one at which the handler stopped. False where it is not
    /// well-formed, or the handler failed.
    [[nodiscard]] bool parse(std::string_view text, bool isLast);
    [[nodiscard]] bool resume();

private:
    struct Callbacks;

    XmlEvents &m_events;
    XML_ParserStruct *m_parser;
    bool m_isEntering = false;
    bool m_isStopping = false;
};

/// Whether "<?xml …?>" is well-formed and names UTF-8 or nothing.
[[nodiscard]] bool declaresUtf8(std::string_view declaration);

/// Told of an element that starts.
using XmlVisitor = std::function<void(std::string_view name, const XmlAttributes &attributes)>;

/// Tells of a single tag "<name …>" that was found in the text of a part. False where it is not well-formed.
bool visitTag(std::string_view tag, const XmlVisitor &visitor);

} // namespace gensvar::read
