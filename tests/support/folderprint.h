// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace gensvar::test {

/// A folder's files as text: "name: hash of its bytes", a line each, to tell whether anything in it changed.
[[nodiscard]] inline QStringList folderPrint(const QString &folder)
{
    QStringList lines;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        QFile file(QDir(folder).filePath(name));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
        lines.append(QStringLiteral("%1: %2").arg(name, QString::fromLatin1(hash.result().toHex())));
    }
    return lines;
}

} // namespace gensvar::test
