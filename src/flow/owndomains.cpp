// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/owndomains.h"

#include "flow/connection.h"
#include "store/owndomains.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::flow {

bool isEmailDomain(const QString &text)
{
    static const QRegularExpression part(u"^[\\p{L}\\p{M}\\p{N}]([\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}])?\\z"_s);
    const QStringList parts = text.split(u'.');
    constexpr qsizetype longest = 253; // characters: RFC 1035
    return parts.size() > 1 && text.size() <= longest
        && std::ranges::all_of(parts, [](const QString &one) { return part.match(one).hasMatch(); });
}

base::Result<void> setOwnDomains(Connection &connection, const QStringList &domains)
{
    QStringList tidy;
    for (const QString &domain : domains) {
        Q_ASSERT(isEmailDomain(domain));
        if (!tidy.contains(domain, Qt::CaseInsensitive))
            tidy.append(domain.toLower());
    }
    return store::setOwnDomains(connection.database(), tidy);
}

} // namespace gensvar::flow
