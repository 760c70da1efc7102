// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <deque>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gensvar::domain {

enum class CellKind : quint8 {
    Empty, ///< no cell, or a spreadsheet's empty cell
    Text,  ///< all cells of text files, "" for an empty one
    Number,
    Bool,     ///< number is 0 or 1
    DateTime, ///< number is milliseconds since 1970-01-01T00:00 of the wall time as written, no zone applied
    Time,     ///< a time of day: number is milliseconds since midnight
    Duration, ///< number is milliseconds; may exceed a day, may be negative
    Error,    ///< text is the error as shown, "#DIV/0!"
};

/// What a cell may hold; the readers keep the beginning of a longer one and mark it.
inline constexpr size_t maxCellBytes = 1024 * 1024;

/// One cell as its file holds it. Texts are UTF-8 and live as long as the batch.
struct Cell
{
    CellKind kind = CellKind::Empty;
    bool quoted = false;     ///< text files: it stood in quotes
    bool dateOnly = false;   ///< DateTime: written as a day, without a time
    bool tooLong = false;    ///< longer than maxCellBytes: text is only its beginning, and the row is not to be taken
    std::string_view text{}; ///< Text and Error
    double number = 0;

    [[nodiscard]] bool isBlank() const { return kind == CellKind::Empty || (kind == CellKind::Text && text.empty()); }
};

/// One row of a batch: its cells from column A on, and its number in the file.
struct Row
{
    qint64 number = 0; ///< as a spreadsheet program shows it, from 1
    std::span<const Cell> cells;
};

/// Some hundreds of rows moved forward together, with the bytes their texts stand in. Reused by the reader, so that a
/// file of any length takes the memory of a few batches.
class RowBatch
{
public:
    void clear()
    {
        m_cells.clear();
        m_rows.clear();
        m_bytes.clear();
        m_open = 0;
        m_owners.clear();
    }
    void beginRow(qint64 number) { m_rows.push_back({number, m_cells.size()}); }
    void add(const Cell &cell) { m_cells.push_back(cell); }
    /// Keeps a text for the life of the batch and returns the view to it.
    std::string_view keep(std::string text) { return m_bytes.emplace_back(std::move(text)); }
    /// Keeps a copy of a text, many of them in one block.
    std::string_view keepCopy(std::string_view text)
    {
        if (m_open >= m_bytes.size() || m_bytes[m_open].capacity() - m_bytes[m_open].size() < text.size()) {
            m_open = m_bytes.size();
            m_bytes.emplace_back().reserve(std::max(text.size(), copiesBlock));
        }
        std::string &block = m_bytes[m_open];
        const size_t at = block.size();
        block.append(text);
        return std::string_view(block).substr(at);
    }
    /// Keeps alive what texts point into that the reader shares between batches.
    void hold(std::shared_ptr<const void> owner) { m_owners.push_back(std::move(owner)); }
    /// Keeps a block that many texts stand in. The reader may write to it until it hands the batch on.
    std::string &keepBlock(std::string block) { return m_bytes.emplace_back(std::move(block)); }

    /// The cells of the row begun last, to finish them in place.
    [[nodiscard]] std::span<Cell> lastRow()
    {
        return m_rows.empty() ? std::span<Cell>() : std::span<Cell>(m_cells).subspan(m_rows.back().first);
    }
    /// Takes back the row begun last, with its cells.
    void dropLastRow()
    {
        m_cells.resize(m_rows.back().first);
        m_rows.pop_back();
    }

    [[nodiscard]] size_t size() const { return m_rows.size(); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] Row row(size_t index) const
    {
        const size_t first = m_rows[index].first;
        const size_t last = index + 1 < m_rows.size() ? m_rows[index + 1].first : m_cells.size();
        return {m_rows[index].number, std::span<const Cell>(m_cells).subspan(first, last - first)};
    }

private:
    struct Start
    {
        qint64 number;
        size_t first;
    };
    static constexpr size_t copiesBlock = 64 * 1024; // far above what a string keeps within itself

    std::vector<Cell> m_cells;
    std::vector<Start> m_rows;
    std::deque<std::string> m_bytes; // a deque: growing never moves what views point into
    size_t m_open = 0;               // of m_bytes: the block that copies are added to
    std::vector<std::shared_ptr<const void>> m_owners;
};

} // namespace gensvar::domain
