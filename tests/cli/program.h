// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace gensvar::test {

/// What a run of gensvar-cli came to.
struct Outcome
{
    int exit = -1; ///< −1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    /// The one JSON document on standard output; empty where there is none or something else, too.
    [[nodiscard]] QJsonObject json() const;
    /// Whether these names occur in the output in this order.
    [[nodiscard]] bool hasInOrder(const QStringList &names) const;
    /// "code" of a top-level error.
    [[nodiscard]] QString errorCode() const;
};

/// gensvar-cli in a home of its own, with a folder to work in that is gone afterwards.
class Program
{
public:
    Program();

    [[nodiscard]] Outcome run(const QStringList &arguments) const;
    /// With --store and --json.
    [[nodiscard]] Outcome json(const QStringList &arguments) const;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString store() const { return path(QStringLiteral("test.gensvar")); }
    /// A file in the folder; its path.
    QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    [[nodiscard]] static QString executable();

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// Where the material of other people lies that is not part of the repository; empty where it is not there.
[[nodiscard]] QString sharedData();

} // namespace gensvar::test
