// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/odssheets.h"

#include "read/codes.h"
#include "read/xmlstream.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace gensvar::read {

namespace {

const std::string contentPart = "content.xml";
constexpr qsizetype maxSheets = 10'000; // LibreOffice's own limit
constexpr size_t blockSize = 256 * 1024;
constexpr size_t maxTag = 1024 * 1024;

std::string_view orEmpty(const char *value)
{
    return value != nullptr ? value : std::string_view();
}

/// What stands before the sheets: the prefix of their elements, and which styles hide.
class Preamble : public XmlHandler
{
public:
    std::string prefix = "table:";
    QSet<QByteArray> hiding;
    bool isSpreadsheet = false;
    XmlStream *stream = nullptr;

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        attributes.each([&](std::string_view attribute, const char *value) {
            if (std::string_view(value) == "urn:oasis:names:tc:opendocument:xmlns:table:1.0")
                prefix = attribute == "xmlns" ? std::string() : std::string(attribute) + ":";
        });
        if (name == "style") {
            m_style = attributes.value("name");
        } else if (name == "table-properties") {
            if (orEmpty(attributes.standardValue("display")) == "false")
                hiding.insert(m_style);
        } else if (name == "spreadsheet") {
            isSpreadsheet = true;
            stream->suspend();
        }
    }
    void end(std::string_view) override { }
    void text(std::string_view) override { }

private:
    QByteArray m_style;
};

/// Finds the tags that begin sheets in text that comes block by block.
class TagFinder
{
public:
    TagFinder(const Preamble &preamble, QList<Sheet> &sheets)
        : m_preamble(preamble)
        , m_sheets(sheets)
        , m_pattern("<" + preamble.prefix + "table")
        , m_searcher(m_pattern.begin(), m_pattern.end())
    { }
    bool feed(std::string_view block);

private:
    bool take(std::string_view tag);

    const Preamble &m_preamble;
    QList<Sheet> &m_sheets;
    std::string m_pattern;
    std::boyer_moore_horspool_searcher<std::string::const_iterator> m_searcher;
    std::string m_text; // from the beginning of a tag that a block ended in
};

/// The end of the tag that the text begins with, past its '>'; npos where it goes on.
size_t endOfTag(std::string_view text)
{
    char quote = 0;
    for (size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (quote != 0)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return std::string_view::npos;
}

bool TagFinder::feed(std::string_view block)
{
    m_text += block;
    auto at = m_text.cbegin();
    for (;;) {
        const auto found = std::search(at, m_text.cend(), m_searcher);
        if (found == m_text.cend()) {
            const auto keep = std::min<ptrdiff_t>(m_text.cend() - at, ptrdiff_t(m_pattern.size()) - 1);
            at = m_text.cend() - keep;
            break;
        }
        at = found;
        const auto after = found + ptrdiff_t(m_pattern.size());
        if (after == m_text.cend())
            break;
        if (std::string_view(" \t\r\n/>").find(*after) == std::string_view::npos) { // table-row, table-cell …
            at = after;
            continue;
        }
        const std::string_view tag = std::string_view(m_text).substr(size_t(found - m_text.cbegin()));
        const size_t length = endOfTag(tag);
        if (length == std::string_view::npos)
            break;
        if (!take(tag.substr(0, length)))
            return false;
        at = found + ptrdiff_t(length);
    }
    m_text.erase(m_text.cbegin(), at);
    return m_text.size() < maxTag;
}

bool TagFinder::take(std::string_view tag)
{
    return m_sheets.size() < maxSheets && visitTag(tag, [&](std::string_view, const XmlAttributes &attributes) {
               if (orEmpty(attributes.value("is-sub-table")) == "true")
                   return;
               const QByteArray style = attributes.standardValue("style-name");
               m_sheets.append({.name = QString::fromUtf8(attributes.standardValue("name")),
                                .visible = style.isEmpty() || !m_preamble.hiding.contains(style)});
           });
}

} // namespace

base::Result<QList<Sheet>> listOdsSheets(ZipArchive &archive)
{
    auto first = archive.part(contentPart, maxOdsContent);
    if (!first)
        return base::failure(first);
    Preamble preamble;
    XmlStream stream(std::move(*first), preamble);
    preamble.stream = &stream;
    for (bool more = true; more && !preamble.isSpreadsheet;) {
        const auto step = stream.step();
        if (!step)
            return base::failure(step);
        more = *step;
    }
    if (!preamble.isSpreadsheet)
        return base::failure(code::otherFile, {QStringLiteral("OpenDocument")});
    auto second = archive.part(contentPart, maxOdsContent);
    if (!second)
        return base::failure(second);
    QList<Sheet> sheets;
    TagFinder finder(preamble, sheets);
    std::string block(blockSize, '\0');
    for (;;) {
        const auto got = (*second)->read(block.data(), block.size());
        if (!got)
            return base::failure(got);
        if (*got == 0)
            return sheets;
        if (!finder.feed(std::string_view(block).substr(0, *got)))
            return base::failure(code::damaged, {QString::fromStdString(contentPart)});
    }
}

} // namespace gensvar::read
