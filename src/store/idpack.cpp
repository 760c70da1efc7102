// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/idpack.h"

#include <QByteArray>

namespace gensvar::store {

QString packIds(const QList<domain::ResponseId> &ascending)
{
    QByteArray bytes;
    qint64 last = 0;
    for (const domain::ResponseId id : ascending) {
        Q_ASSERT(id.value() > last);
        quint64 rest = quint64(id.value() - last);
        for (; rest >= 0x80; rest >>= 7)
            bytes.append(char(rest | 0x80));
        bytes.append(char(rest));
        last = id.value();
    }
    return QString::fromLatin1(qCompress(bytes).toBase64());
}

QList<domain::ResponseId> unpackIds(const QString &pack)
{
    const QByteArray bytes = qUncompress(QByteArray::fromBase64(pack.toLatin1()));
    QList<domain::ResponseId> ids;
    quint64 last = 0;
    quint64 distance = 0;
    int shift = 0;
    for (const char byte : bytes) {
        if (shift > 56)
            break;
        distance |= quint64(uchar(byte) & 0x7f) << shift;
        shift += 7;
        if ((uchar(byte) & 0x80) != 0)
            continue;
        last += distance;
        ids.append(domain::ResponseId(qint64(last)));
        distance = 0;
        shift = 0;
    }
    return ids;
}

} // namespace gensvar::store
