// SPDX-License-Identifier: GPL-3.0-or-later
#include "peers.h"

#include "files.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

static QString peerFile(const QString &name)
{
    return QStringLiteral(GENSVAR_BENCH_PEERS "/") + name;
}

Peers::Peers(const Files &files)
    : m_files(files)
    , m_sqlite(QStandardPaths::findExecutable(u"sqlite3"_s))
    , m_office(QStandardPaths::findExecutable(u"soffice"_s))
    , m_node(QStandardPaths::findExecutable(u"node"_s))
    , m_npm(QStandardPaths::findExecutable(u"npm"_s))
{ }

Finished Peers::sqlite(const QString &csv) const
{
    QFile pattern(peerFile(u"load.sql"_s));
    const QString name = m_files.path(u"load.sql"_s);
    QFile script(name);
    if (!pattern.open(QIODevice::ReadOnly) || !script.open(QIODevice::WriteOnly))
        return {};
    script.write(pattern.readAll().replace("@FILE@", csv.toUtf8()));
    script.close();
    return run(m_sqlite, {m_files.fresh(u"peer.db"_s)}, name);
}

bool Peers::hasPackage(const QString &name) const
{
    const QString folder = m_files.path(u"node_modules/"_s + name);
    if (m_node.isEmpty() || QFile::exists(folder))
        return !m_node.isEmpty();
    if (m_npm.isEmpty())
        return false;
    const Finished installed =
        run(m_npm,
            {u"install"_s, u"--prefix"_s, m_files.path(u"."_s), u"--no-audit"_s, u"--no-fund"_s, u"--silent"_s, name});
    return installed.ok && QFile::exists(folder);
}

/// The script is run from the work folder, since Node looks for packages beside it.
static Finished runNode(const QString &node, const Files &files, const QString &script, const QStringList &arguments)
{
    const QString copy = files.fresh(script);
    if (!QFile::copy(peerFile(script), copy))
        return {};
    return run(node, QStringList(copy) + arguments);
}

Finished Peers::sheetJs(const QString &file) const
{
    return runNode(m_node, m_files, u"sheetjs.cjs"_s, {file});
}

Finished Peers::libreOffice(const QString &file, const QString &format) const
{
    return run(m_office,
               {u"-env:UserInstallation=file://"_s + m_files.path(u"office-profile"_s), u"--headless"_s,
                u"--convert-to"_s, format, u"--outdir"_s, m_files.path(u"converted"_s), file});
}

Finished Peers::duckDb(const QString &csv) const
{
    return runNode(m_node, m_files, u"duckdb.cjs"_s, {csv});
}

} // namespace gensvar::bench
