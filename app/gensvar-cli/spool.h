// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QIODevice>
#include <QTemporaryFile>

namespace gensvar::cli {

/// Keeps what is written until it is read: in memory, or from some megabytes on in a temporary file. Bytes are written
/// at the end and read from the start; open() and seek(0) are all the moving there is.
class Spool : public QIODevice
{
    Q_OBJECT
public:
    bool open(OpenMode mode) override;
    bool seek(qint64 position) override;
    [[nodiscard]] qint64 size() const override { return m_store->size(); }
    [[nodiscard]] bool atEnd() const override { return m_store->atEnd(); }

protected:
    qint64 readData(char *data, qint64 size) override { return m_store->read(data, size); }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QBuffer m_memory;
    QTemporaryFile m_file;
    QIODevice *m_store = &m_memory;
};

} // namespace gensvar::cli
