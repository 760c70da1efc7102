// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "cli.h"
#include "progressbar.h"
#include "say/sentence.h"
#include "spool.h"
#include "terminal.h"

#include <cerrno>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

Output::Output(say::Language language, bool json)
    : m_language(std::move(language))
    , m_isJson(json)
    , m_spool(std::make_unique<Spool>())
    , m_json(std::make_unique<JsonWriter>(*m_spool))
{
    m_spool->open(QIODevice::ReadWrite);
}

Output::~Output() = default;

// What a file brought must not move the cursor of the terminal that shows it.
static QByteArray printable(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return text.toUtf8() + '\n';
}

void Output::line(const QString &text)
{
    m_spool->write(printable(text));
}

void Output::note(const QString &text)
{
    endBar();
    (void)writeAll(Stream::Errors, printable(text)); // there is nobody left to tell
}

void Output::notes(const QList<base::Error> &warnings)
{
    if (m_isJson)
        return;
    for (const base::Error &warning : warnings)
        note(sentence(warning));
}

QString Output::sentence(const base::Error &error) const
{
    if (error.is(code::usage))
        return error.args.value(0).toString();
    return say::sentence(error, m_language);
}

void Output::errorObject(const base::Error &error)
{
    m_json->beginObject().member(u"code", error.code).member(u"message", sentence(error)).endObject();
}

void Output::jsonWarnings(const QList<base::Error> &warnings)
{
    if (warnings.isEmpty())
        return;
    m_json->name(u"warnings").beginArray();
    for (const base::Error &warning : warnings)
        errorObject(warning);
    m_json->endArray();
}

void Output::fail(const base::Error &error)
{
    endBar();
    m_json.reset();
    m_spool = std::make_unique<Spool>();
    m_spool->open(QIODevice::ReadWrite);
    m_json = std::make_unique<JsonWriter>(*m_spool);
    if (m_isJson) {
        m_json->beginObject().name(u"error");
        errorObject(error);
        m_json->endObject();
    } else {
        note(u"gensvar-cli: "_s + sentence(error));
    }
}

base::Result<void> Output::finish()
{
    endBar();
    if (m_isJson) {
        m_json->flush();
        m_spool->write("\n");
    }
    m_spool->seek(0);
    while (!m_spool->atEnd()) {
        const QByteArray block = m_spool->read(1 << 20);
        if (block.isEmpty())
            break;
        if (!writeAll(Stream::Output, block)) {
            if (errno == EPIPE)
                return {};
            return base::failure(code::cannotPrint, {QString::fromLocal8Bit(std::strerror(errno))});
        }
    }
    return {};
}

void Output::endBar()
{
    if (std::exchange(m_barShown, false))
        ProgressBar::clear();
}

base::ProgressSink Output::progress()
{
    if (!isTerminal(Stream::Errors))
        return {};
    auto bar = std::make_shared<ProgressBar>(m_language);
    return [this, bar](const base::Progress &progress) { m_barShown |= bar->show(progress); };
}

} // namespace gensvar::cli
