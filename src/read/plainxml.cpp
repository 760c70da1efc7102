// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/plainxml.h"

#include "read/expatxml.h"
#include "read/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace gensvar::read {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
constexpr size_t longestReference = 12; // longer ones only begin with zeros
constexpr size_t mostAttributes = 128;  // no program writes as many; each is compared with each

enum Class : unsigned char {
    NameStart = 1,
    Name = 2,
    Blank = 4,
    Text = 8,   // stands for itself in text; ']' may be the beginning of "]]>"
    Value = 16, // stands for itself between any quotes
};

constexpr std::array<unsigned char, 256> classes = [] {
    std::array<unsigned char, 256> table{};
    for (int c = 0x20; c < 0x80; ++c)
        table[size_t(c)] = Text | Value;
    for (const char c : {'\t', '\n'})
        table[size_t(c)] = Blank | Text;
    table['\r'] = Blank;
    table[' '] |= Blank;
    table['<'] = table['&'] = 0;
    table[']'] = Value;
    for (const char c : {'"', '\''})
        table[size_t(c)] = Text;
    for (int c = 'a'; c <= 'z'; ++c) {
        table[size_t(c)] |= NameStart | Name;
        table[size_t(c - 'a' + 'A')] |= NameStart | Name;
    }
    for (const char c : {'_', ':'})
        table[size_t(c)] |= NameStart | Name;
    for (int c = '0'; c <= '9'; ++c)
        table[size_t(c)] |= Name;
    for (const char c : {'-', '.'})
        table[size_t(c)] |= Name;
    return table;
}();

bool isOf(Class kind, char c)
{
    return (classes[static_cast<unsigned char>(c)] & kind) != 0;
}

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80;
}

/// XML 1.0, production 2.
bool isXmlCharacter(char32_t c)
{
    return c == 9 || c == 10 || c == 13 || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE)
        || (c >= 0x10000 && c <= 0x10FFFF);
}

/// Whether well-formed UTF-8 holds U+FFFE or U+FFFF, which are no characters in XML.
bool hasNoCharacter(std::string_view text)
{
    return text.find("\xEF\xBF\xBE") != std::string_view::npos || text.find("\xEF\xBF\xBF") != std::string_view::npos;
}

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
            size_t length = 0;
            char32_t character = 0;
            if (const Found found = reference(m_at, length, character); found != Found::Whole)
                return found;
            m_at += length - 1;
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
        size_t length = 0;
        char32_t character = 0;
        (void)reference(at, length, character);
        at += length;
        std::string bytes;
        appendUtf8(bytes, character);
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
            size_t length = 0;
            char32_t character = 0;
            tellText(from);
            if (const Found found = reference(m_at, length, character); found != Found::Whole)
                return found;
            m_at += length;
            from = m_at;
            std::string bytes;
            appendUtf8(bytes, character);
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

/// The character that a reference stands for.
PlainXml::Found PlainXml::reference(const char *at, size_t &length, char32_t &character) const
{
    const std::string_view rest(at, size_t(m_end - at));
    const size_t end = rest.substr(0, longestReference).find(';');
    if (end == std::string_view::npos)
        return rest.size() < longestReference ? Found::Cut : Found::Stranger;
    length = end + 1;
    const std::string_view name = rest.substr(1, end - 1);
    if (name.starts_with('#')) {
        const bool isHex = name.starts_with("#x");
        const std::string_view digits = name.substr(isHex ? 2 : 1);
        quint32 number = 0;
        const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number, isHex ? 16 : 10);
        if (parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size())
            return Found::Stranger;
        character = number;
        return isXmlCharacter(character) ? Found::Whole : Found::Stranger;
    }
    static constexpr std::array<std::pair<std::string_view, char>, 5> named{
        {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
    for (const auto &[known, stands] : named) {
        if (name == known) {
            character = char32_t(stands);
            return Found::Whole;
        }
    }
    return Found::Stranger;
}

} // namespace gensvar::read
