// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "read/encoding.h"

#include <QFile>

#include <memory>
#include <string>

namespace gensvar::read {

/// A text file as UTF-8, block by block, without its byte order mark. UTF-8 is read straight to where it is used.
class TextBlocks
{
public:
    [[nodiscard]] static base::Result<std::unique_ptr<TextBlocks>> open(const QString &path, const Encoding &encoding);
    Q_DISABLE_COPY_MOVE(TextBlocks)

    /// Appends the next block.
    [[nodiscard]] base::Result<void> appendTo(std::string &text);
    [[nodiscard]] bool atEnd() const { return m_position >= m_size; }
    [[nodiscard]] double fraction() const { return m_size > 0 ? double(m_position) / double(m_size) : 1; }

    static constexpr qint64 blockSize = 256 * 1024; ///< bytes of the file

private:
    TextBlocks() = default;

    QFile m_file;
    Encoding m_encoding;
    qint64 m_size = 0;
    qint64 m_position = 0;
    std::string m_raw; ///< not yet decoded: a character cut at the end of a block, then the next block
};

} // namespace gensvar::read
