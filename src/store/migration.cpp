// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

// Outside of any namespace, as the macro asks: a static library's resources are not linked in by themselves.
static void initResources()
{
    Q_INIT_RESOURCE(storesql);
}

namespace gensvar::store {

Migration Migration::fromText(int version, const QString &name, const QString &text)
{
    Migration migration{version, name, {}};
    QStringList step;
    const auto finish = [&] {
        if (const QString sql = step.join(u'\n').trimmed(); !sql.isEmpty())
            migration.steps.append(sql);
        step.clear();
    };
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith("--;"_L1))
            finish();
        else
            step.append(line);
    }
    finish();
    return migration;
}

static QList<Migration> readShipped()
{
    initResources();
    QList<Migration> all;
    const QDir folder(u":/gensvar/sql"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(isOpen, "shippedMigrations", "a resource cannot be read");
        const QString stem = name.chopped(4);
        all.append(Migration::fromText(stem.left(4).toInt(), stem, QString::fromUtf8(file.readAll())));
        Q_ASSERT_X(all.last().version == all.size(), "shippedMigrations", "the numbers have a gap");
    }
    return all;
}

const QList<Migration> &shippedMigrations()
{
    static const QList<Migration> all = readShipped();
    return all;
}

} // namespace gensvar::store
