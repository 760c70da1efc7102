// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/memoryfile.h"
#include "read/bytemask.h"
#include "read/csvscanner.h"
#include "read/longrecord.h"

using namespace gensvar;

namespace {

struct Cut
{
    std::vector<std::vector<std::string>> records;
    bool isOpen = false;
    bool operator==(const Cut &) const = default;
};

void add(Cut &to, const domain::RowBatch &batch)
{
    for (size_t i = 0; i < batch.size(); ++i) {
        auto &record = to.records.emplace_back();
        for (const domain::Cell &cell : batch.row(i).cells)
            record.emplace_back(cell.text);
    }
}

size_t scan(Cut &to, std::string text, bool last)
{
    const size_t size = text.size();
    text.append(read::maskWidth, '\0');
    domain::RowBatch batch;
    qint64 row = 0;
    const auto outcome = read::CsvScanner(';').scan(text.data(), size, last, batch, row);
    add(to, batch);
    to.isOpen = outcome.stop == read::CsvScanner::Stop::InsideQuotes;
    return outcome.taken;
}

Cut byBytes(std::string_view text)
{
    Cut cut;
    while (!text.empty()) {
        domain::RowBatch batch;
        batch.beginRow(1);
        if (text[0] == '\n' || text[0] == '\r') { // blank lines never come that way
            text.remove_prefix(text.starts_with("\r\n") ? 2 : 1);
            add(cut, batch);
            continue;
        }
        read::LongRecord record(';');
        text.remove_prefix(record.feed(text));
        if (!record.isWhole() && !record.finish()) {
            cut.isOpen = true;
            break;
        }
        record.moveTo(batch);
        add(cut, batch);
    }
    return cut;
}

} // namespace

/// Any bytes as a text file; and the three ways to cut text into records must agree.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    fuzz::readAll(fuzz::MemoryFile(text.data(), size).path());
    fuzz::readAll(fuzz::MemoryFile(text.data(), size).path(),
                  {.encoding = QStringLiteral("windows-1252"), .delimiter = u';'});
    Cut whole;
    scan(whole, text, true);
    if (!(whole == byBytes(text)))
        qFatal("byte by byte it is cut otherwise");
    const size_t at = size > 0 ? data[0] % size : 0;
    Cut parts;
    const size_t taken = scan(parts, text.substr(0, at), false);
    scan(parts, text.substr(taken), true);
    if (!(whole == parts))
        qFatal("in two parts it is cut otherwise");
    return 0;
}
