// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/xlsxlook.h"

#include "read/cellreference.h"

#include <algorithm>

namespace gensvar::read {

namespace {

constexpr size_t blockSize = 64 * 1024;
constexpr size_t longestTags = 64 * 1024; // of a row and its first cell
constexpr std::string_view blanks = " \t\r\n";

bool isBlank(char c)
{
    return blanks.find(c) != std::string_view::npos;
}

/// The value of a tag's attribute r; empty where it has none.
std::string_view referenceIn(std::string_view tag)
{
    for (size_t at = tag.find("r="); at != std::string_view::npos; at = tag.find("r=", at + 1)) {
        if (at > 0 && isBlank(tag[at - 1]) && at + 2 < tag.size()) {
            const std::string_view value = tag.substr(at + 3);
            return value.substr(0, value.find(tag[at + 2]));
        }
    }
    return {};
}

/// The row of a cell's tag, which the text begins with; none where it begins otherwise.
std::optional<qint64> rowOfCell(std::string_view text)
{
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos || text[first] != '<')
        return std::nullopt;
    const std::string_view tag = text.substr(first + 1);
    const std::string_view qualified = tag.substr(0, tag.find_first_of(" \t\r\n/"));
    if (qualified.substr(qualified.find(':') + 1) != "c") // npos + 1 is the beginning
        return std::nullopt;
    return cellReference(referenceIn(tag)).row;
}

class RowScan
{
public:
    /// Takes the next block of the text. False once there is disorder, or something that a sheet does not have.
    bool feed(std::string_view block);
    [[nodiscard]] bool hasDisorder() const { return m_hasDisorder; }

private:
    void take(std::string_view row, std::string_view cell);

    std::string m_text; // from the tag on that the last block ended in
    qint64 m_row = 0;
    bool m_hasDisorder = false;
};

bool RowScan::feed(std::string_view block)
{
    constexpr std::string_view name = "row";
    m_text += block;
    const std::string_view text = m_text;
    size_t at = text.find(name, 1);
    for (; at != std::string_view::npos && !m_hasDisorder; at = text.find(name, at + name.size())) {
        if (text[at - 1] != '<' && text[at - 1] != ':')
            continue;
        const size_t end = text.find('>', at);
        const size_t cellEnd = end != std::string_view::npos ? text.find('>', end + 1) : end;
        if (cellEnd == std::string_view::npos)
            break;
        take(text.substr(at + name.size(), end - at - name.size()), text.substr(end + 1, cellEnd - end - 1));
    }
    const size_t rest = at != std::string_view::npos ? at - 1 : text.size() - std::min(text.size(), name.size());
    m_text.erase(0, rest);
    return !m_hasDisorder && m_text.size() < longestTags;
}

void RowScan::take(std::string_view row, std::string_view cell)
{
    if (!row.empty() && !isBlank(row[0]) && row[0] != '/') // rowBreaks …
        return;
    const qint64 number = rowNumber(referenceIn(row)).value_or(m_row + 1);
    const bool hasCell = !row.ends_with('/');
    m_hasDisorder = number < m_row || (hasCell && rowOfCell(cell).value_or(number) != number);
    m_row = number;
}

/// Finds <mergeCell ref="A2:A14"/>.
class MergeScan
{
public:
    void feed(std::string_view block);
    [[nodiscard]] std::vector<MergedCells> merged();

private:
    void take(std::string_view tag);

    std::string m_text; // as in RowScan
    std::vector<MergedCells> m_merged;
};

void MergeScan::feed(std::string_view block)
{
    constexpr std::string_view name = "mergeCell";
    m_text += block;
    const std::string_view text = m_text;
    size_t at = text.find(name);
    for (; at != std::string_view::npos; at = text.find(name, at + name.size())) {
        const size_t end = text.find('>', at);
        if (end == std::string_view::npos)
            break;
        take(text.substr(at + name.size(), end - at - name.size()));
    }
    m_text.erase(0, at != std::string_view::npos ? at : text.size() - std::min(text.size(), name.size() - 1));
    if (m_text.size() > longestTags)
        m_text.clear();
}

void MergeScan::take(std::string_view tag)
{
    constexpr std::string_view name = "ref=";
    constexpr size_t most = 10'000;
    const size_t at = tag.find(name);
    if (at == std::string_view::npos || at + name.size() >= tag.size() || !isBlank(tag[0]) || m_merged.size() >= most)
        return;
    const std::string_view value = tag.substr(at + name.size() + 1);
    const std::string_view range = value.substr(0, value.find(tag[at + name.size()]));
    const size_t colon = range.find(':');
    if (colon == std::string_view::npos)
        return;
    const CellReference first = cellReference(range.substr(0, colon));
    const CellReference last = cellReference(range.substr(colon + 1));
    if (first.row && last.row && first.column && *first.row > 1 && *last.row > *first.row)
        m_merged.push_back({*first.row, *last.row, *first.column});
}

std::vector<MergedCells> MergeScan::merged()
{
    std::ranges::sort(m_merged, {}, &MergedCells::firstRow);
    return std::move(m_merged);
}

} // namespace

XlsxLook xlsxLook(std::unique_ptr<ZipPart> part)
{
    if (part->declaredSize() > longestLook)
        return {};
    RowScan scan;
    MergeScan merges;
    std::string block(blockSize, '\0');
    while (part->bytesRead() <= longestLook) {
        const auto got = part->read(block.data(), block.size());
        if (!got || *got == 0)
            break;
        const std::string_view text = std::string_view(block).substr(0, *got);
        if (!scan.feed(text))
            break;
        merges.feed(text);
    }
    if (scan.hasDisorder())
        return {RowOrder::Any, {}};
    return {RowOrder::Ascending, merges.merged()};
}

} // namespace gensvar::read
