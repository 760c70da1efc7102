// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/workbook.h"

#include <sys/mman.h>
#include <unistd.h>

namespace gensvar::fuzz {

/// Some bytes under a path, without a disk (Linux).
class MemoryFile
{
public:
    MemoryFile(const char *bytes, size_t size)
        : m_file(memfd_create("fuzz", 0))
    {
        if (m_file < 0 || write(m_file, bytes, size) != ssize_t(size))
            qFatal("no memory file");
    }
    ~MemoryFile() { close(m_file); }
    Q_DISABLE_COPY_MOVE(MemoryFile)
    [[nodiscard]] QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_file); }

private:
    int m_file;
};

/// Reads every row of every sheet and each byte of its texts.
inline void readAll(const QString &path, const read::TextOptions &options = {})
{
    const auto workbook = read::Workbook::open(path, options);
    if (!workbook)
        return;
    size_t sum = 0;
    domain::RowBatch batch;
    for (int sheet = 0; sheet < (*workbook)->sheets().size(); ++sheet) {
        const auto reader = (*workbook)->rows(sheet);
        if (!reader)
            continue;
        for (;;) {
            const auto more = (*reader)->next(batch);
            if (!more || !*more)
                break;
            for (size_t i = 0; i < batch.size(); ++i) {
                for (const domain::Cell &cell : batch.row(i).cells) {
                    for (const char c : cell.text)
                        sum += static_cast<unsigned char>(c);
                }
            }
        }
    }
    asm volatile("" : : "r"(sum)); // the bytes must be looked at, whatever comes of it
}

} // namespace gensvar::fuzz
