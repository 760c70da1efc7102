// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/biffstream.h"
#include "read/encoding.h"
#include "read/sharedstrings.h"

#include <optional>

namespace gensvar::read {

/// How an XLS writes its texts: in one byte a character of a code page until Excel 95, in Unicode since.
struct BiffDialect
{
    bool isUnicode = true;
    Encoding codePage;
};

/// A text at a place in a record: its length in `lengthBytes` (1 or 2), then its characters. None where the record
/// ends before it; a text that goes on in a CONTINUE record is cut there.
[[nodiscard]] std::optional<std::string> biffText(std::string_view data, size_t at, int lengthBytes,
                                                  const BiffDialect &dialect);

/// The shared texts, which run over CONTINUE records at any place. The stream stands on the SST record.
[[nodiscard]] base::Result<std::shared_ptr<const SharedStrings>> readSharedTexts(BiffStream &stream);

/// The code page of a CODEPAGE record; windows-1252 where it is not known.
[[nodiscard]] Encoding codePageOf(int number);

} // namespace gensvar::read
