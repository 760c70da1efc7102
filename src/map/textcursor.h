// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/celltext.h"

#include <QtGlobal>

#include <algorithm>
#include <cctype>
#include <string_view>

namespace gensvar::map {

/// A place in a text that is read from its start, without copies.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    { }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] char peek() const { return m_at < m_end ? *m_at : '\0'; }
    [[nodiscard]] char peek(int ahead) const { return m_end - m_at > ahead ? m_at[ahead] : '\0'; }
    void skip(int count = 1) { m_at += std::min<ptrdiff_t>(count, m_end - m_at); }
    /// Whether c stood there; it is skipped then.
    bool skipIf(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        for (;;) {
            if (peek() == ' ' || peek() == '\t')
                skip();
            else if (rest().starts_with(std::string_view("\u00a0")))
                skip(2);
            else if (rest().starts_with(std::string_view("\u202f"))) // between time and AM in newer exports
                skip(3);
            else
                return;
        }
    }
    /// Reads up to maximum digits; returns how many.
    int digits(qint32 &value, int maximum)
    {
        value = 0;
        int count = 0;
        for (; count < maximum && isDigit(peek()); ++count, ++m_at)
            value = value * 10 + (*m_at - '0');
        return count;
    }
    /// Reads letters, of any alphabet.
    std::string_view word()
    {
        const char *const start = m_at;
        while (m_at < m_end
               && (static_cast<unsigned char>(*m_at) >= 0x80 || std::isalpha(static_cast<unsigned char>(*m_at))))
            ++m_at;
        return {start, size_t(m_at - start)};
    }
    [[nodiscard]] std::string_view rest() const { return {m_at, size_t(m_end - m_at)}; }

private:
    const char *m_at;
    const char *m_end;
};

} // namespace gensvar::map
