// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "read/ziparchive.h"

#include <functional>
#include <string_view>

struct XML_ParserStruct;

namespace gensvar::read {

/// An element's attributes, by their names without or with their prefix.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    { }
    /// The value of the first attribute with this name, whatever its prefix; null where there is none.
    [[nodiscard]] const char *value(std::string_view local) const;
    /// The same, leaving out attributes of LibreOffice's own extensions (calcext, loext), which repeat names.
    [[nodiscard]] const char *standardValue(std::string_view local) const;
    /// Calls visit(name without prefix, value) for each.
    template <typename Visit> void each(const Visit &visit) const
    {
        for (const char **pair = m_pairs; *pair != nullptr; pair += 2)
            visit(withoutPrefix(pair[0]), pair[1]);
    }

    /// Calls visit(name, name without prefix, value) for each.
    template <typename Visit> void eachQualified(const Visit &visit) const
    {
        for (const char **pair = m_pairs; *pair != nullptr; pair += 2)
            visit(std::string_view(pair[0]), withoutPrefix(pair[0]), pair[1]);
    }

    [[nodiscard]] static std::string_view withoutPrefix(const char *name);

private:
    const char **m_pairs;
};

/// What is told of a part's XML as it is read. Names come without their prefix: producers choose those freely, and
/// within the elements that are read no two namespaces use one name. What stands in an extLst is not told: there later
/// versions of Excel have elements of the old names and another meaning.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    XmlHandler() = default;
    Q_DISABLE_COPY_MOVE(XmlHandler)
    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
};

/// A part's XML, inflated and parsed block by block. Refuses declarations of entities (any DOCTYPE), elements nested
/// deeper than documents are, and single tags or comments of megabytes.
class XmlStream
{
public:
    XmlStream(std::unique_ptr<ZipPart> part, XmlHandler &handler);
    ~XmlStream();
    Q_DISABLE_COPY_MOVE(XmlStream)

    /// Parses the next block, or the rest of one that suspend() stopped in. False at the end.
    [[nodiscard]] base::Result<bool> step();
    [[nodiscard]] double fraction() const { return m_part->fraction(); }
    [[nodiscard]] qint64 bytesRead() const { return m_part->bytesRead(); }

    /// For the handler, while it is called: ends step() here, to go on with the next one.
    void suspend();
    /// For the handler, while it is called: the reading fails.
    void fail(base::Error error);
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }

private:
    struct Callbacks;
    base::Result<bool> judge(int status);

    std::unique_ptr<ZipPart> m_part;
    XmlHandler &m_handler;
    XML_ParserStruct *m_parser;
    std::optional<base::Error> m_error;
    int m_depth = 0;
    int m_extension = 0;  // the depth of the extLst at hand; 0: outside
    qint64 m_silence = 0; // bytes since the last event
    bool m_isLast = false;
    bool m_isSuspended = false;
};

/// Told of an element that starts.
using XmlVisitor = std::function<void(std::string_view name, const XmlAttributes &attributes)>;

/// Tells of a single tag "<name …>" that was found in the text of a part. False where it is not well-formed.
bool visitTag(std::string_view tag, const XmlVisitor &visitor);

/// Reads a small part whole, telling only of elements that start.
[[nodiscard]] base::Result<void> visitXml(ZipArchive &archive, const std::string &part, const XmlVisitor &visitor);

} // namespace gensvar::read
