// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/memoryfile.h"
#include "support/xlsof.h"

using namespace gensvar;

/// The first byte tells what the rest is: an OLE container as it is, or the stream of records inside one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0 || size > 1'000'000)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const QByteArray file = data[0] % 2 == 0 ? rest : test::oleOf("Workbook", rest);
    fuzz::readAll(fuzz::MemoryFile(file.constData(), size_t(file.size())).path());
    return 0;
}
