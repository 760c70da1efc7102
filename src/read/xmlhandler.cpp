// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/xmlhandler.h"

namespace gensvar::read {

namespace {
bool isExtension(std::string_view qualified)
{
    return qualified.starts_with("calcext:") || qualified.starts_with("loext:");
}
} // namespace

std::string_view XmlAttributes::withoutPrefix(const char *name)
{
    const char *local = name;
    const char *end = name; // most names are a letter or two: no call into the C library pays
    for (; *end != '\0'; ++end) {
        if (*end == ':' && local == name)
            local = end + 1;
    }
    return {local, size_t(end - local)};
}

const char *XmlAttributes::value(std::string_view local) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2) {
        if (withoutPrefix(pair[0]) == local)
            return pair[1];
    }
    return nullptr;
}

const char *XmlAttributes::standardValue(std::string_view local) const
{
    for (const char **pair = m_pairs; *pair != nullptr; pair += 2) {
        if (!isExtension(pair[0]) && withoutPrefix(pair[0]) == local)
            return pair[1];
    }
    return nullptr;
}

} // namespace gensvar::read
