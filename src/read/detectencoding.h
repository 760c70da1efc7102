// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "read/encoding.h"

class QIODevice;

namespace gensvar::read {

/// Reads the whole file once and tells its encoding: the byte order mark; the zeros of UTF-16 without one; UTF-8 if
/// all of it is well-formed, or next to all, with a stray line of windows-1252; else windows-1252, unless 0xA4 occurs
/// and nothing in 0x80 … 0x9F does: then it is the euro sign of ISO 8859-15, for ¤ is not written; or unless bytes
/// within words are signs there and letters in IBM 850 or on the Mac, in which Excel saves, too. Fails for what is no
/// text. A wish is held to the bytes where they can
/// tell: UTF-8, UTF-16, UTF-32, and those of the Far East, which are only ever wished for and may have a cut character
/// here and there.
[[nodiscard]] base::Result<Encoding> detectEncoding(QIODevice &file, const QString &wish);

} // namespace gensvar::read
