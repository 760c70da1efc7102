// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/textdialect.h"

#include "read/bytemask.h"
#include "read/codes.h"
#include "read/csvscanner.h"
#include "read/textblocks.h"

#include <algorithm>
#include <array>
#include <map>

namespace gensvar::read {

namespace {

constexpr size_t sampleBytes = 64 * 1024;
constexpr size_t sampleRecords = 50;

/// Excel's hint in the first line: sep=; or "sep=;".
TextDialect hintOf(std::string_view text)
{
    const size_t end = std::min(text.find_first_of("\r\n"), text.size());
    std::string_view line = text.substr(0, end);
    if (line.size() >= 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    const bool isHint = line.size() == 5 && (line[0] | 0x20) == 's' && (line[1] | 0x20) == 'e'
        && (line[2] | 0x20) == 'p' && line[3] == '=' && line[4] != '"' && line[4] > 0;
    if (!isHint)
        return {};
    size_t skip = end;
    if (text.substr(skip).starts_with("\r\n"))
        skip += 2;
    else if (skip < text.size())
        ++skip;
    return {.delimiter = line[4], .isTold = true, .skip = skip};
}

struct Cut
{
    size_t records = 0;
    size_t cells = 0; // the most frequent number of cells
    size_t even = 0;  // records that have it
};

Cut cutBy(char delimiter, std::string text, bool last)
{
    const size_t size = text.size();
    text.append(maskWidth, '\0');
    domain::RowBatch batch;
    qint64 row = 0;
    CsvScanner(delimiter).scan(text.data(), size, last, batch, row);
    std::map<size_t, size_t> counts;
    Cut cut;
    for (size_t i = 0; i < batch.size() && cut.records < sampleRecords; ++i) {
        if (const size_t cells = batch.row(i).cells.size(); cells > 0) {
            ++counts[cells];
            ++cut.records;
        }
    }
    for (const auto &[cells, records] : counts) {
        if (records >= cut.even) {
            cut.cells = cells;
            cut.even = records;
        }
    }
    return cut;
}

TextDialect mostEven(const std::string &text, bool last)
{
    constexpr std::array<char, 4> candidates{';', ',', '\t', '|'};
    std::array<Cut, candidates.size()> cuts;
    size_t records = 1;
    for (size_t i = 0; i < candidates.size(); ++i) {
        cuts[i] = cutBy(candidates[i], text, last);
        records = std::max(records, cuts[i].records);
    }
    const auto evenness = [&](const Cut &cut) {
        // Measured by all records: a wrong delimiter can run quoted cells into each other and see fewer.
        return cut.cells < 2 ? 0.0 : double(cut.even) / double(records);
    };
    double best = 0;
    for (const Cut &cut : cuts)
        best = std::max(best, evenness(cut));
    TextDialect dialect;
    size_t cells = 1;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (best > 0 && evenness(cuts[i]) >= 0.9 * best && cuts[i].cells > cells) {
            dialect.delimiter = candidates[i];
            dialect.isTold = true;
            cells = cuts[i].cells;
        }
    }
    return dialect;
}

} // namespace

base::Result<TextDialect> detectDialect(const QString &path, const Encoding &encoding, QChar wish)
{
    if (!wish.isNull() && (wish.unicode() >= 0x80 || wish == u'"' || wish == u'\n' || wish == u'\r'))
        return base::failure(code::unusableDelimiter, {QString(wish)});
    auto blocks = TextBlocks::open(path, encoding);
    if (!blocks)
        return base::failure(blocks);
    std::string sample;
    while (sample.size() < sampleBytes && !(*blocks)->atEnd()) {
        if (const auto read = (*blocks)->appendTo(sample); !read)
            return base::failure(read);
    }
    const bool isWhole = (*blocks)->atEnd();
    TextDialect dialect = hintOf(sample);
    if (!wish.isNull()) {
        dialect.delimiter = char(wish.unicode());
        dialect.isTold = true;
    } else if (!dialect.isTold) {
        dialect = mostEven(sample, isWhole);
    }
    return dialect;
}

} // namespace gensvar::read
