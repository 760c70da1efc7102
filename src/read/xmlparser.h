// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/expatxml.h"
#include "read/plainxml.h"

#include <memory>
#include <span>
#include <vector>

namespace gensvar::read {

enum class XmlParsers {
    PlainFirst, ///< the quick one as far as it goes
    WholeOnly,  ///< to compare with
};

/// Parses a text that comes in pieces: with PlainXml as far as that goes, then with ExpatXml.
class XmlParser
{
public:
    explicit XmlParser(XmlEvents &events, XmlParsers parsers = XmlParsers::PlainFirst);

    /// Where the next piece is to be written to.
    [[nodiscard]] std::span<char> room(size_t size);
    /// Tells of what can be told after so many bytes were written there; none for the end of the text. False where it
    /// is not well-formed.
    [[nodiscard]] bool parse(size_t written);
    /// Goes on where the handler stopped.
    [[nodiscard]] bool resume();

private:
    bool goOn();

    XmlEvents &m_events;
    PlainXml m_plain;
    std::unique_ptr<ExpatXml> m_whole; // from where the plain one stopped
    std::vector<char> m_text;          // what was not parsed yet, from m_taken on
    size_t m_taken = 0;
    size_t m_room = 0;
    bool m_isLast = false;
};

} // namespace gensvar::read
