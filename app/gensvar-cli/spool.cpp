// SPDX-License-Identifier: GPL-3.0-or-later
#include "spool.h"

namespace gensvar::cli {

static constexpr qint64 mostInMemory = 4 << 20;

bool Spool::open(OpenMode mode)
{
    return m_memory.open(QIODevice::ReadWrite) && QIODevice::open(mode | QIODevice::Unbuffered);
}

bool Spool::seek(qint64 position)
{
    return QIODevice::seek(position) && m_store->seek(position);
}

qint64 Spool::writeData(const char *data, qint64 size)
{
    if (m_store == &m_memory && m_memory.size() + size > mostInMemory && m_file.open()) {
        m_file.write(m_memory.data());
        m_memory.buffer().clear();
        m_store = &m_file;
    }
    return m_store->write(data, size);
}

} // namespace gensvar::cli
