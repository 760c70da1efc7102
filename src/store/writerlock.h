// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QLockFile>

#include <memory>

namespace gensvar::store {

/// The right to write a store in a shared folder, where SQLite's own locks cannot be trusted: a file beside it that
/// names program, host and process. One whose process died is taken over on the same host only: what another host runs
/// cannot be known. Given back when it goes.
class WriterLock
{
public:
    /// Fails with store_locked and who has it, or store_read_only.
    [[nodiscard]] static base::Result<std::unique_ptr<WriterLock>> take(const QString &path);

    [[nodiscard]] static QString fileFor(const QString &path);

private:
    explicit WriterLock(const QString &file);
    QLockFile m_file;
};

} // namespace gensvar::store
