// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <QtGlobal>

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace gensvar::cli {

static qint64 writeSome(int descriptor, QByteArrayView bytes)
{
#ifdef Q_OS_WIN
    return ::_write(descriptor, bytes.data(), unsigned(std::min<qsizetype>(bytes.size(), 1 << 20)));
#else
    return ::write(descriptor, bytes.data(), size_t(bytes.size()));
#endif
}

bool isTerminal(Stream stream)
{
#ifdef Q_OS_WIN
    return ::_isatty(int(stream)) != 0;
#else
    return ::isatty(int(stream)) != 0;
#endif
}

bool writeAll(Stream stream, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = writeSome(int(stream), bytes);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes = bytes.sliced(qsizetype(written));
    }
    return true;
}

} // namespace gensvar::cli
