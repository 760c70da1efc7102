// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include "process.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

Files::Files(const QString &cli, const QString &folder)
    : m_cli(cli)
    , m_folder(folder)
{
    m_folder.mkpath(u"."_s);
}

QString Files::sample(qint64 responses, const QString &ids, const QString &format) const
{
    const QString file = path(u"sample-%1-%2.%3"_s.arg(responses).arg(ids, format));
    if (QFile::exists(file))
        return file;
    const Finished made =
        run(m_cli, {u"sample"_s, u"--responses"_s, QString::number(responses), u"--ids"_s, ids, u"--out"_s, file});
    return made.ok ? file : QString();
}

QString Files::store(qint64 responses) const
{
    const QString kept = path(u"window-%1.gensvar"_s.arg(responses));
    if (QFile::exists(kept))
        return kept;
    const QString store = fresh(u"window-new.gensvar"_s);
    const QString csv = sample(responses, u"ordered"_s, u"csv"_s);
    if (csv.isEmpty() || !run(m_cli, {u"--store"_s, store, u"import"_s, csv}).ok)
        return {};
    return QFile::rename(store, kept) ? kept : QString();
}

QString Files::folder(const QString &name) const
{
    (void)m_folder.mkpath(name);
    return path(name);
}

QString Files::fresh(const QString &name) const
{
    const QString file = path(name);
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + ending);
    return file;
}

} // namespace gensvar::bench
