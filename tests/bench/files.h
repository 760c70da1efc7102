// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

namespace gensvar::bench {

/// The files that are measured with, made once by `gensvar-cli sample` and kept in the build folder.
class Files
{
public:
    Files(const QString &cli, const QString &folder);

    [[nodiscard]] const QString &cli() const { return m_cli; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// The file's path; empty where it could not be made. format: "csv" or "xlsx".
    [[nodiscard]] QString sample(qint64 responses, const QString &ids, const QString &format) const;
    /// A store of as many responses, imported where no bench before has left it; empty where that failed.
    [[nodiscard]] QString store(qint64 responses) const;
    /// A folder that exists.
    [[nodiscard]] QString folder(const QString &name) const;
    /// A file that does not exist, with what a store keeps beside it.
    [[nodiscard]] QString fresh(const QString &name) const;

private:
    QString m_cli;
    QDir m_folder;
};

} // namespace gensvar::bench
