// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupcommand.h"

#include "flow/copyflow.h"
#include "openstore.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString BackupCommand::name() const
{
    return u"backup"_s;
}

QString BackupCommand::summary() const
{
    return Cli::tr("Saves a copy of the store that stands alone.");
}

QString BackupCommand::arguments() const
{
    return u"FILE"_s;
}

QStringList BackupCommand::examples() const
{
    return {u"backup programme-2026-11.gensvar"_s, u"backup nightly.gensvar --replace"_s};
}

void BackupCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({u"replace"_s, Cli::tr("Replace the file if it is there.")});
}

base::Result<Exit> BackupCommand::run(Call &call) const
{
    if (const auto expected = call.expect(1); !expected)
        return base::failure(expected);
    const auto store = openStore(call, flow::OpenMode::Write);
    if (!store)
        return base::failure(store);
    const QString file = call.arguments.first();
    const bool replace = call.parser.isSet(u"replace"_s);
    const auto saved = flow::CopyFlow(**store).save(file, replace, call.cancel, call.out.progress());
    if (!saved)
        return base::failure(saved);
    const qint64 size = QFileInfo(file).size();
    if (call.wantsJson())
        call.out.json().beginObject().member(u"file", file).member(u"bytes", size).endObject();
    else
        call.out.line(Cli::tr("The store is saved as %1 (%2).").arg(file, call.out.language().size(size)));
    return Exit::Done;
}

} // namespace gensvar::cli
