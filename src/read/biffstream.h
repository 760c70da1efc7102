// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/olefile.h"

#include <string>
#include <string_view>

namespace gensvar::read {

/// The records of an XLS's stream ([MS-XLS] 2.1.4), one at a time.
class BiffStream
{
public:
    explicit BiffStream(std::unique_ptr<OleStream> stream)
        : m_stream(std::move(stream))
    { }

    void seek(qint64 at) { m_next = at; }
    /// Goes to the next record. False at the stream's end; fails where a record ends beyond it.
    [[nodiscard]] base::Result<bool> next();
    [[nodiscard]] quint16 id() const { return m_id; }
    [[nodiscard]] std::string_view data() const { return m_data; }
    /// Whether the record after this one has this id; false at the stream's end and where it cannot be read. This
    /// one's data are gone then.
    [[nodiscard]] bool isNext(quint16 id);
    [[nodiscard]] qint64 position() const { return m_next; }
    [[nodiscard]] double fraction() const
    {
        return m_stream->size() > 0 ? double(m_next) / double(m_stream->size()) : 1;
    }

private:
    base::Result<bool> fill(qint64 at, qint64 size);

    std::unique_ptr<OleStream> m_stream;
    std::string m_window; // bytes of the stream from m_windowAt on
    qint64 m_windowAt = 0;
    qint64 m_next = 0;
    quint16 m_id = 0;
    std::string_view m_data;
};

} // namespace gensvar::read
