// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace gensvar::test {

/// A file of the peers' test material, which lies beside the source tree where it is there at all.
inline QString sharedFile(const QString &name)
{
    return QLatin1StringView(GENSVAR_SHARED_DATA "/") + name;
}

inline QJsonDocument sharedJson(const QString &name)
{
    QFile file(sharedFile(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

/// What the material says must come out; empty where it is not there.
inline const QJsonObject &sharedExpectations()
{
    static const QJsonObject expected = sharedJson(QStringLiteral("expected.json")).object();
    return expected;
}

} // namespace gensvar::test
