// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/biffstream.h"

#include "read/codes.h"
#include "read/littleendian.h"

namespace gensvar::read {

namespace {
constexpr qint64 windowSize = 128 * 1024; // above the longest record
constexpr qint64 headSize = 4;
} // namespace

/// Has the bytes in the window; false where the stream ends before.
base::Result<bool> BiffStream::fill(qint64 at, qint64 size)
{
    if (at >= m_windowAt && at + size <= m_windowAt + qint64(m_window.size()))
        return true;
    m_window.resize(size_t(windowSize));
    const auto got = m_stream->read(at, m_window.data(), windowSize);
    if (!got)
        return base::failure(got);
    m_window.resize(size_t(*got));
    m_windowAt = at;
    return size <= *got;
}

base::Result<bool> BiffStream::next()
{
    const auto hasHead = fill(m_next, headSize);
    if (!hasHead || !*hasHead)
        return hasHead;
    const auto head = [&](size_t at) { return *numberAt<quint16>(m_window, size_t(m_next - m_windowAt) + at); };
    m_id = head(0);
    const qint64 length = head(2);
    const auto hasAll = fill(m_next, headSize + length);
    if (!hasAll)
        return hasAll;
    if (!*hasAll)
        return base::failure(code::damaged, {QStringLiteral("XLS")});
    m_data = std::string_view(m_window).substr(size_t(m_next - m_windowAt + headSize), size_t(length));
    m_next += headSize + length;
    return true;
}

bool BiffStream::isNext(quint16 id)
{
    m_data = {};
    const auto hasHead = fill(m_next, headSize);
    return hasHead && *hasHead && numberAt<quint16>(m_window, size_t(m_next - m_windowAt)) == id;
}

} // namespace gensvar::read
