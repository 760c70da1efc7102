// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "read/xmlhandler.h"

#include <QString>
#include <optional>

namespace gensvar::read {

/// What is found in a part, on its way to the handler, whichever parser finds it: leaves out what is not to be told,
/// holds the depth within bounds, and keeps what the handler asked for.
class XmlEvents
{
public:
    XmlEvents(XmlHandler &handler, QString part)
        : m_handler(handler)
        , m_part(std::move(part))
    { }

    void start(const char *name, const XmlAttributes &attributes);
    void end(const char *name);
    void text(std::string_view text);

    void suspend() { m_isSuspended = true; }
    void resume() { m_isSuspended = false; }
    void fail(base::Error error);
    [[nodiscard]] const QString &part() const { return m_part; }
    [[nodiscard]] bool isSuspended() const { return m_isSuspended; }
    [[nodiscard]] const std::optional<base::Error> &error() const { return m_error; }
    [[nodiscard]] bool isStopped() const { return m_isSuspended || m_error; }

    /// Counts bytes that told of nothing yet, and those since the last event.
    qint64 addSilence(qint64 bytes) { return m_silence += bytes; }

private:
    XmlHandler &m_handler;
    QString m_part;
    std::optional<base::Error> m_error;
    int m_depth = 0;
    int m_extension = 0; // the depth of the extLst at hand; 0: outside
    qint64 m_silence = 0;
    bool m_isSuspended = false;
};

} // namespace gensvar::read
