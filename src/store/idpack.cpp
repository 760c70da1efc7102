// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/idpack.h"

#include "base/varint.h"

#include <QByteArray>

namespace gensvar::store {

QString packIds(const QList<domain::ResponseId> &ascending)
{
    QByteArray bytes;
    qint64 last = 0;
    for (const domain::ResponseId id : ascending) {
        Q_ASSERT(id.value() > last);
        base::appendVarint(bytes, quint64(id.value() - last));
        last = id.value();
    }
    return QString::fromLatin1(qCompress(bytes).toBase64());
}

QList<domain::ResponseId> unpackIds(const QString &pack)
{
    const QByteArray bytes = qUncompress(QByteArray::fromBase64(pack.toLatin1()));
    QList<domain::ResponseId> ids;
    std::string_view rest(bytes.constData(), size_t(bytes.size()));
    quint64 last = 0;
    while (const auto distance = base::takeVarint(rest)) {
        last += *distance;
        ids.append(domain::ResponseId(qint64(last)));
    }
    return ids;
}

} // namespace gensvar::store
