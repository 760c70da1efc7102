// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/xmltrace.h"

using namespace gensvar;

/// The quick parser tells what the whole one tells, in pieces of any size: the first byte says of how many bytes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const size_t piece = size_t(data[0]) % 64 + 1;
    const std::string_view text(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (test::xmlTrace(text, piece, read::XmlParsers::PlainFirst)
        != test::xmlTrace(text, size, read::XmlParsers::WholeOnly))
        qFatal("The two parsers differ.");
    return 0;
}
