// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/celltext.h"
#include "read/xmlstream.h"

namespace gensvar::read {

/// Gathers the text of an ODS cell: its own paragraphs, a line each, with white space as OpenDocument has it (a run of
/// it is one blank, more are spelt out as elements). Notes, drawings and phonetic text are not part of it.
class OdsText
{
public:
    /// Begins a cell; the next element starts inside it.
    void clear();
    void start(std::string_view name, const XmlAttributes &attributes);
    void end(std::string_view name);
    void text(std::string_view text);

    [[nodiscard]] const std::string &text() const { return m_text.text(); }
    [[nodiscard]] bool isTooLong() const { return m_text.isTooLong(); }

private:
    void append(std::string_view text);
    void appendBlanks(const char *count);

    BoundedText m_text;
    int m_depth = 0;     // of elements inside the cell
    int m_skipDepth = 0; // of an element whose text is left out; 0: none
    int m_paragraphs = 0;
    bool m_inParagraph = false;
    bool m_isStart = false;  // nothing in the paragraph yet
    bool m_hasBlank = false; // white space that is written once something follows
};

} // namespace gensvar::read
