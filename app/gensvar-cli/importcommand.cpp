// SPDX-License-Identifier: GPL-3.0-or-later
#include "importcommand.h"

#include "flow/importflow.h"
#include "importoptions.h"
#include "importtext.h"
#include "openstore.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return Cli::tr("Takes spreadsheets of survey answers into the store.");
}

QString ImportCommand::arguments() const
{
    return u"FILE…"_s;
}

QStringList ImportCommand::examples() const
{
    return {u"import q3.xlsx"_s, u"import q3.csv --source Q3 --map score='Hur sannolikt …' --set touchpoint=Support"_s,
            u"import *.csv --dry-run --json"_s, u"import q3.csv --rejects rejected.csv"_s};
}

void ImportCommand::declare(QCommandLineParser &parser) const
{
    declareImportOptions(parser);
}

namespace {

// The store to import to. A dry run into one that does not exist yet tries itself on one that is thrown away.
class Target
{
public:
    explicit Target(Call &call, bool dryRun)
        : m_path(call.globals.store)
        , m_isNew(!QFileInfo::exists(m_path))
    {
        if (dryRun && m_isNew)
            m_path = m_scratch.filePath(u"dry-run.gensvar"_s);
        m_opened = openStore(call, flow::OpenMode::Create, m_path);
    }

    [[nodiscard]] base::Result<std::unique_ptr<flow::Connection>> &opened() { return m_opened; }

    // Where nothing came in, a store that was made for it goes again: what failed leaves things as they were.
    void forgetIfNew()
    {
        m_opened->reset();
        if (m_isNew)
            QFile::remove(m_path);
    }

private:
    QTemporaryDir m_scratch;
    QString m_path;
    bool m_isNew;
    base::Result<std::unique_ptr<flow::Connection>> m_opened;
};

// "rejected.csv" for one file, "rejected-q3.csv" where there are several.
QString rejectsFile(const QString &wanted, const QString &file, bool several)
{
    if (wanted.isEmpty() || !several)
        return wanted;
    const QFileInfo info(wanted);
    return info.path() + u'/' + info.completeBaseName() + u'-' + QFileInfo(file).completeBaseName() + ".csv"_L1;
}

} // namespace

base::Result<Exit> ImportCommand::run(Call &call) const
{
    if (call.arguments.isEmpty())
        return wrongUsage(Cli::tr("import needs the files to import; see --help."));
    auto request = readImportOptions(call);
    if (!request)
        return base::failure(request);
    Target target(call, request->dryRun);
    if (!target.opened())
        return base::failure(target.opened());
    const QString rejects = request->rejectsFile;
    flow::ImportFlow flow(**target.opened());
    ImportText text(call);
    int taken = 0;
    for (const QString &file : std::as_const(call.arguments)) {
        request->file = file;
        request->rejectsFile = rejectsFile(rejects, file, call.arguments.size() > 1);
        const auto report = flow.run(*request, call.cancel, call.out.progress());
        text.add(file, report);
        taken += report ? 1 : 0;
        if (call.cancel.isCancelled())
            break;
    }
    if (taken > 0 && !request->dryRun)
        text.searched(flow.index(call.cancel, call.out.progress()));
    text.end();
    if (taken == 0)
        target.forgetIfNew();
    return taken == call.arguments.size() ? Exit::Done : Exit::Failed;
}

} // namespace gensvar::cli
