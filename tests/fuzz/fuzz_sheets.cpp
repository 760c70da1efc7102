// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/memoryfile.h"
#include "support/zipof.h"

using namespace gensvar;

/// The first byte tells what the rest is: a ZIP as it is; the parts of an XLSX, zero bytes between them; the tables and
/// styles of an ODS. So that the fuzzer need not find out how to make a checksum.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    QByteArray file = rest;
    const QList<QByteArray> parts = rest.split('\0');
    if (data[0] % 4 == 1) {
        file = test::zipOf(test::XlsxText::fromParts(parts).parts());
    } else if (data[0] % 4 == 2) {
        file = test::zipOf(test::odsParts(parts.value(0), parts.value(1)));
    } else if (data[0] % 4 == 3) {
        file = test::zipOf({{"mimetype", "x"}, {"content.xml", rest}});
    }
    fuzz::readAll(fuzz::MemoryFile(file.constData(), size_t(file.size())).path());
    return 0;
}
