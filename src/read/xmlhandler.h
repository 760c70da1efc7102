// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

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

} // namespace gensvar::read
