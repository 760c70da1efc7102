// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "read/xmlparser.h"
#include "read/ziparchive.h"

namespace gensvar::read {

/// A part's XML, inflated and parsed block by block. Refuses declarations of entities (any DOCTYPE), elements nested
/// deeper than documents are, and single tags or comments of megabytes.
class XmlStream
{
public:
    XmlStream(std::unique_ptr<ZipPart> part, XmlHandler &handler);

    /// Parses the next block, or the rest of one that suspend() stopped in. False at the end.
    [[nodiscard]] base::Result<bool> step();
    [[nodiscard]] double fraction() const { return m_part->fraction(); }
    [[nodiscard]] qint64 bytesRead() const { return m_part->bytesRead(); }

    /// For the handler, while it is called: ends step() here, to go on with the next one.
    void suspend() { m_events.suspend(); }
    /// For the handler, while it is called: the reading fails.
    void fail(base::Error error) { m_events.fail(std::move(error)); }
    [[nodiscard]] bool hasFailed() const { return m_events.error().has_value(); }

private:
    base::Result<bool> judge(bool isWellFormed) const;

    std::unique_ptr<ZipPart> m_part;
    XmlEvents m_events;
    XmlParser m_parser;
    bool m_isLast = false;
};

/// Reads a small part whole, telling only of elements that start.
[[nodiscard]] base::Result<void> visitXml(ZipArchive &archive, const std::string &part, const XmlVisitor &visitor);

} // namespace gensvar::read
