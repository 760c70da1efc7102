// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/answercsv.h"

#include "base/fileerror.h"
#include "sample/codes.h"
#include "sample/instant.h"

namespace gensvar::sample {

static constexpr size_t blockSize = 1 << 20;

AnswerCsv::AnswerCsv(const QString &path, Language language)
    : m_file(path)
{
    m_text.reserve(blockSize + 4096);
    for (const std::string_view name : answerHeader)
        field(named(name, language));
    m_text.back() = '\n';
}

base::Result<std::unique_ptr<AnswerFile>> AnswerCsv::create(const QString &path, Language language)
{
    auto file = std::unique_ptr<AnswerCsv>(new AnswerCsv(path, language));
    if (!file->m_file.open(QIODevice::WriteOnly))
        return tl::unexpected(
            base::cannotWrite(file->m_file.fileName(), file->m_file.errorString(), code::cannotWrite));
    return file;
}

void AnswerCsv::field(std::string_view text)
{
    if (text.find_first_of(",\"\n\r") == std::string_view::npos) {
        m_text += text;
    } else {
        m_text += '"';
        for (const char c : text) {
            if (c == '"')
                m_text += '"';
            m_text += c;
        }
        m_text += '"';
    }
    m_text += ',';
}

base::Result<void> AnswerCsv::write(const Answer &answer)
{
    field(answer.responseId);
    appendInstant(m_text, answer.respondedAt);
    m_text += ',';
    m_text += std::to_string(answer.score);
    m_text += ',';
    for (const std::string_view text :
         {std::string_view(answer.comment), answer.department, answer.touchpoint, answer.kind, answer.channel,
          std::string_view(answer.customerId), std::string_view(answer.customerName), std::string_view(answer.email),
          std::string_view(answer.account), answer.segment, answer.region, answer.ageGroup})
        field(text);
    m_text.back() = '\n';
    return m_text.size() < blockSize ? base::Result<void>() : flush();
}

base::Result<void> AnswerCsv::flush()
{
    if (m_file.write(m_text.data(), qint64(m_text.size())) != qint64(m_text.size()))
        return tl::unexpected(base::cannotWrite(m_file.fileName(), m_file.errorString(), code::cannotWrite));
    m_text.clear();
    return {};
}

base::Result<void> AnswerCsv::finish()
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    if (!m_file.commit())
        return tl::unexpected(base::cannotWrite(m_file.fileName(), m_file.errorString(), code::cannotWrite));
    return {};
}

} // namespace gensvar::sample
