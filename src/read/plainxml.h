// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/xmlcharacters.h"
#include "read/xmlevents.h"

#include <span>
#include <string>
#include <vector>

namespace gensvar::read {

/// Parses as much of XML 1.0 as spreadsheet programs write in their parts: UTF-8, tags with ASCII names, text, and
/// references to characters. A sheet is read in half the time that it takes with a whole parser (tests/bench), because
/// everything else is left to one: at a comment, a processing instruction, a CDATA section, a DOCTYPE, another
/// encoding, or anything that is not well-formed this one stops, and a whole parser goes on from there and judges. What
/// is told is the same (tests/fuzz/fuzz_xml); only where a text is cut into pieces may differ.
class PlainXml
{
public:
    explicit PlainXml(XmlEvents &events)
        : m_events(events)
    { }

    enum class Stop {
        NeedsMore, ///< what was not taken is to be given again with what follows it
        Suspended, ///< the handler asked for it, or failed
        Stranger,  ///< what was not taken is for a whole parser
    };
    /// Tells of what the text holds and takes it. The text is the rest of what was given before and what follows; it
    /// is written to where it was taken, and its last byte is room for a 0 and not a part of it.
    Stop read(std::span<char> text, bool isLast);
    /// The bytes that the last read() took.
    [[nodiscard]] size_t taken() const { return m_taken; }
    /// The tags of the elements that are open, for a whole parser to go on within them.
    [[nodiscard]] std::string openTags() const;

private:
    enum class Place { Before, Within, After }; // the root element
    enum class Found { Whole, Cut, Stranger };  // Cut: it goes on where the text ends

    struct Attribute
    {
        char *name = nullptr;
        char *nameEnd = nullptr;
        char *value = nullptr;
        char *valueEnd = nullptr;
        bool hasReference = false;
    };

    Found next();
    Found prologue();
    Found tag();
    Found startTag();
    Found endTag();
    Found text();
    Found attribute();
    [[nodiscard]] XmlReference referenceAt(const char *at) const { return readReference({at, size_t(m_end - at)}); }
    Found blanksAfter();
    void decode(Attribute &attribute) const;
    [[nodiscard]] bool hasTwins() const;
    Found foundEnd() const { return m_at == m_end ? Found::Cut : Found::Stranger; }
    void tellText(const char *from);

    XmlEvents &m_events;
    Place m_place = Place::Before;
    std::string m_names; // of the open elements, one after the other; of the root still after its end
    std::vector<size_t> m_starts;
    std::vector<Attribute> m_attributes; // of the tag at hand
    std::vector<const char *> m_pairs;
    char *m_at = nullptr;
    char *m_end = nullptr;
    bool m_isLast = false;
    size_t m_taken = 0;
};

} // namespace gensvar::read
