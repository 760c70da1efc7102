// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/xmlparser.h"

#include <algorithm>
#include <string>

namespace gensvar::test {

/// What a parser tells of a text that comes in pieces, as one text; "not well-formed" where it is not. The handler
/// stops the parser at every third element.
inline std::string xmlTrace(std::string_view text, size_t piece, read::XmlParsers parsers)
{
    class Told : public read::XmlHandler
    {
    public:
        void start(std::string_view name, const read::XmlAttributes &attributes) override
        {
            all.append("\n<").append(name);
            attributes.eachQualified([this](std::string_view qualified, std::string_view, const char *value) {
                all.append("\n ").append(qualified).append("=").append(value);
            });
            all += ">\n";
            if (++m_elements % 3 == 0)
                events->suspend();
        }
        void end(std::string_view name) override { all.append("\n/").append(name).append("\n"); }
        void text(std::string_view text) override { all.append(text); }

        std::string all;
        read::XmlEvents *events = nullptr;

    private:
        int m_elements = 0;
    };
    Told told;
    read::XmlEvents events(told, QStringLiteral("part"));
    told.events = &events;
    read::XmlParser parser(events, parsers);
    bool isWellFormed = true;
    for (bool isLast = false; isWellFormed && !isLast;) {
        const size_t size = std::min(piece, text.size());
        std::copy_n(text.begin(), size, parser.room(piece).begin());
        text.remove_prefix(size);
        isLast = size == 0;
        isWellFormed = parser.parse(size);
        while (isWellFormed && events.isSuspended())
            isWellFormed = parser.resume();
    }
    return isWellFormed && !events.error() ? told.all : "not well-formed";
}

} // namespace gensvar::test
