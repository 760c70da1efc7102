// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/plainxml.h"

#include "read/expatxml.h"
#include "read/utf8.h"
#include "read/xmlcharacters.h"

#include <algorithm>
#include <cstring>

namespace gensvar::read {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr size_t mostAttributes = 128; // no program writes as many; each is compared with each

} // namespace

PlainXml::Stop PlainXml::read(std::span<char> text, bool isLast)
{
    m_at = text.data();
    m_end = m_at + text.size() - 1;
    *m_end = '\0'; // belongs to no class: where all loops end
    m_isLast = isLast;
    Found found = Found::Whole;
    while (m_at != m_end && found == Found::Whole && !m_events.isStopped())
        found = next();
    m_taken = size_t(m_at - text.data());
    if (m_events.isStopped())
        return Stop::Suspended;
    if (found == Found::Stranger)
        return Stop::Stranger;
    const bool isWhole = m_at == m_end && m_place == Place::After;
    return isLast && !isWhole ? Stop::Stranger : Stop::NeedsMore;
}

std::string PlainXml::openTags() const
{
    if (m_place == Place::After)
        return '<' + m_names + "/>";
    std::string tags;
    for (size_t i = 0; i < m_starts.size(); ++i) {
        const size_t end = i + 1 < m_starts.size() ? m_starts[i + 1] : m_names.size();
        tags += '<' + m_names.substr(m_starts[i], end - m_starts[i]) + '>';
    }
    return tags;
}

PlainXml::Found PlainXml::next()
{
    switch (m_place) {
    case Place::Before:
        return prologue();
    case Place::Within:
        return *m_at == '<' ? tag() : text();
    case Place::After:
        return blanksAfter();
    }
    return Found::Stranger;
}

/// What stands before the root element and its tag, all or nothing: a whole parser has to see it from its beginning.
PlainXml::Found PlainXml::prologue()
{
    const std::string_view text(m_at, size_t(m_end - m_at));
    size_t length = text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    if (text.substr(length).starts_with("<?xml")) {
        const size_t end = text.find("?>");
        if (end == std::string_view::npos)
            return Found::Cut;
        if (!declaresUtf8(text.substr(length, end + 2 - length)))
            return Found::Stranger;
        length = end + 2;
    }
    char *const beginning = m_at;
    m_at += length;
    while (isOf(Blank, *m_at))
        ++m_at;
    const Found found = *m_at == '<' ? tag() : foundEnd();
    if (found != Found::Whole)
        m_at = beginning;
    return found;
}

PlainXml::Found PlainXml::blanksAfter()
{
    while (isOf(Blank, *m_at))
        ++m_at;
    return foundEnd();
}

/// A tag is told when it is whole and well-formed, and else left as it was.
PlainXml::Found PlainXml::tag()
{
    char *const beginning = m_at;
    ++m_at;
    const Found found = *m_at == '/' ? endTag() : startTag();
    if (found != Found::Whole)
        m_at = beginning;
    return found;
}

PlainXml::Found PlainXml::endTag()
{
    if (m_place != Place::Within)
        return Found::Stranger;
    const std::string_view name = std::string_view(m_names).substr(m_starts.back());
    char *const at = ++m_at;
    if (size_t(m_end - at) <= name.size())
        return Found::Cut;
    if (std::memcmp(at, name.data(), name.size()) != 0)
        return Found::Stranger;
    m_at += name.size();
    while (isOf(Blank, *m_at))
        ++m_at;
    if (*m_at != '>')
        return foundEnd();
    ++m_at;
    at[name.size()] = '\0'; // the '>', or a blank
    m_events.end(at);
    if (m_starts.size() == 1)
        m_place = Place::After; // whose name stays
    else
        m_names.resize(m_starts.back());
    m_starts.pop_back();
    return Found::Whole;
}

PlainXml::Found PlainXml::startTag()
{
    char *const name = m_at;
    if (!isOf(NameStart, *m_at))
        return foundEnd();
    while (isOf(Name, *m_at))
        ++m_at;
    char *const nameEnd = m_at;
    m_attributes.clear();
    for (;;) {
        const bool isApart = isOf(Blank, *m_at);
        while (isOf(Blank, *m_at))
            ++m_at;
        if (*m_at == '>' || *m_at == '/')
            break;
        if (!isApart || !isOf(NameStart, *m_at))
            return foundEnd();
        if (const Found found = attribute(); found != Found::Whole)
            return found;
        if (m_attributes.size() > mostAttributes)
            return Found::Stranger;
    }
    const bool isEmpty = *m_at == '/';
    if (isEmpty && *++m_at != '>')
        return foundEnd();
    ++m_at;
    if (hasTwins())
        return Found::Stranger;

    // From here on the text is written to.
    *nameEnd = '\0';
    m_pairs.clear();
    for (Attribute &attribute : m_attributes) {
        if (attribute.hasReference)
            decode(attribute);
        *attribute.nameEnd = '\0';
        *attribute.valueEnd = '\0';
        m_pairs.push_back(attribute.name);
        m_pairs.push_back(attribute.value);
    }
    m_pairs.push_back(nullptr);
    const bool isRoot = m_place == Place::Before;
    if (!isEmpty || isRoot) {
        m_starts.push_back(m_names.size());
        m_names.append(name, nameEnd);
        m_place = Place::Within;
    }
    m_events.start(name, XmlAttributes(m_pairs.data()));
    if (!isEmpty)
        return Found::Whole;
    m_events.end(name);
    if (isRoot) {
        m_starts.clear();
        m_place = Place::After;
    }
    return Found::Whole;
}

PlainXml::Found PlainXml::attribute()
{
    Attribute attribute;
    attribute.name = m_at;
    while (isOf(Name, *m_at))
        ++m_at;
    attribute.nameEnd = m_at;
    while (isOf(Blank, *m_at))
        ++m_at;
    if (*m_at != '=')
        return foundEnd();
    ++m_at;
    while (isOf(Blank, *m_at))
        ++m_at;
    const char quote = *m_at;
    if (quote != '"' && quote != '\'')
        return foundEnd();
    attribute.value = ++m_at;
    bool isAllAscii = true;
    for (; *m_at != quote; ++m_at) {
        if (isOf(Value, *m_at) || *m_at == '"' || *m_at == '\'')
            continue;
        if (*m_at == '&') {
            const XmlReference found = referenceAt(m_at);
            if (found.length == 0)
                return found.isCut ? Found::Cut : Found::Stranger;
            m_at += found.length - 1;
            attribute.hasReference = true;
        } else if (isAscii(*m_at)) {
            return foundEnd(); // among them the blanks that a parser makes spaces
        } else {
            isAllAscii = false;
        }
    }
    attribute.valueEnd = m_at++;
    const std::string_view value(attribute.value, size_t(attribute.valueEnd - attribute.value));
    if (!isAllAscii && (validUtf8(value).length != value.size() || hasNoCharacter(value)))
        return Found::Stranger;
    m_attributes.push_back(attribute);
    return Found::Whole;
}

/// Puts characters in place of the references to them, none of which is shorter.
void PlainXml::decode(Attribute &attribute) const
{
    char *to = attribute.value;
    for (const char *at = attribute.value; at != attribute.valueEnd;) {
        if (*at != '&') {
            *to++ = *at++;
            continue;
        }
        const XmlReference found = referenceAt(at);
        at += found.length;
        std::string bytes;
        appendUtf8(bytes, found.character);
        to = std::copy(bytes.begin(), bytes.end(), to);
    }
    attribute.valueEnd = to;
}

/// Two attributes of one name are not well-formed.
bool PlainXml::hasTwins() const
{
    const auto nameOf = [](const Attribute &attribute) {
        return std::string_view(attribute.name, size_t(attribute.nameEnd - attribute.name));
    };
    for (size_t i = 1; i < m_attributes.size(); ++i) {
        for (size_t k = 0; k < i; ++k) {
            if (nameOf(m_attributes[i]) == nameOf(m_attributes[k]))
                return true;
        }
    }
    return false;
}

PlainXml::Found PlainXml::text()
{
    char *from = m_at;
    for (;;) {
        while (isOf(Text, *m_at))
            ++m_at;
        if (*m_at == '<' || m_at == m_end) {
            tellText(from);
            return Found::Whole;
        }
        if (*m_at == '&') {
            tellText(from);
            const XmlReference found = referenceAt(m_at);
            if (found.length == 0)
                return found.isCut ? Found::Cut : Found::Stranger;
            m_at += found.length;
            from = m_at;
            std::string bytes;
            appendUtf8(bytes, found.character);
            m_events.text(bytes);
        } else if (*m_at == '\r') {
            // Line ends are told as \n.
            tellText(from);
            if (m_at + 1 == m_end && !m_isLast)
                return Found::Cut;
            if (m_at[1] != '\n')
                m_events.text("\n");
            from = ++m_at;
        } else if (*m_at == ']') {
            if (m_at + 1 == m_end || m_at[1] == ']') {
                tellText(from);
                return m_at + 1 == m_end ? Found::Cut : Found::Stranger;
            }
            ++m_at;
        } else if (!isAscii(*m_at)) {
            char *const run = m_at;
            while (!isAscii(*m_at))
                ++m_at;
            const std::string_view bytes(run, size_t(m_at - run));
            const Utf8Prefix valid = validUtf8(bytes);
            const bool isCut = valid.isCut && m_at == m_end;
            if ((valid.length == bytes.size() || isCut) && !hasNoCharacter(bytes.substr(0, valid.length))) {
                m_at = run + valid.length;
                if (!isCut)
                    continue;
                tellText(from);
                return Found::Cut;
            }
            m_at = run;
            tellText(from);
            return Found::Stranger;
        } else {
            tellText(from);
            return Found::Stranger;
        }
        if (m_events.isStopped())
            return Found::Whole;
    }
}

void PlainXml::tellText(const char *from)
{
    if (from != m_at)
        m_events.text({from, size_t(m_at - from)});
}

} // namespace gensvar::read
