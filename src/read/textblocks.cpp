// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/textblocks.h"

#include "base/fileerror.h"
#include "read/codes.h"

namespace gensvar::read {

base::Result<std::unique_ptr<TextBlocks>> TextBlocks::open(const QString &path, const Encoding &encoding)
{
    auto blocks = std::unique_ptr<TextBlocks>(new TextBlocks);
    blocks->m_file.setFileName(path);
    if (!blocks->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return tl::unexpected(base::cannotRead(blocks->m_file, code::cannotOpen));
    blocks->m_encoding = encoding;
    blocks->m_size = blocks->m_file.size();
    blocks->m_position = encoding.markLength;
    if (!blocks->m_file.seek(encoding.markLength))
        return base::failure(code::readFailed, {blocks->m_file.errorString()});
    return blocks;
}

base::Result<void> TextBlocks::appendTo(std::string &text)
{
    std::string &raw = m_encoding.charset == Charset::Utf8 ? text : m_raw;
    const size_t before = raw.size();
    const qint64 wanted = std::min(blockSize, m_size - m_position);
    raw.resize(before + size_t(wanted));
    const qint64 got = m_file.read(raw.data() + before, wanted);
    raw.resize(before + size_t(std::max<qint64>(got, 0)));
    if (got < 0)
        return base::failure(code::readFailed, {m_file.errorString()});
    if (got == 0 && wanted > 0)
        return base::failure(code::fileChanged);
    m_position += got;
    if (m_encoding.charset != Charset::Utf8) {
        m_raw.erase(0, m_encoding.decode(m_raw, text));
        if (atEnd())
            m_encoding.decodeRest(m_raw, text);
    }
    return {};
}

} // namespace gensvar::read
