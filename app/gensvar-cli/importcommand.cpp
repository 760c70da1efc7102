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

// "rejected.csv" for one file; "rejected-q3.csv" where there are several, "rejected-q3-2.csv" for the second of that
// name. Empty ones where none is wanted.
QStringList rejectsFiles(const QString &wanted, const QStringList &files)
{
    if (wanted.isEmpty() || files.size() == 1)
        return QStringList(files.size(), wanted);
    const QFileInfo info(wanted);
    QStringList all;
    for (const QString &file : files) {
        const QString stem = info.path() + u'/' + info.completeBaseName() + u'-' + QFileInfo(file).completeBaseName();
        QString name = stem + ".csv"_L1;
        for (int number = 2; all.contains(name); ++number)
            name = stem + u'-' + QString::number(number) + ".csv"_L1;
        all.append(name);
    }
    return all;
}

// What is to be read, and the store, must not be written over.
base::Result<void> checkRejects(const Call &call, const QStringList &rejects)
{
    for (const QString &one : rejects) {
        const QString path = QFileInfo(one).canonicalFilePath(); // empty where it is yet to be made
        for (const QString &other : call.arguments + QStringList{call.globals.store}) {
            if (!path.isEmpty() && QFileInfo(other).canonicalFilePath() == path)
                return wrongUsage(Cli::tr("--rejects would write over “%1”. Choose another file.").arg(other));
        }
    }
    return {};
}

} // namespace

base::Result<Exit> ImportCommand::run(Call &call) const
{
    if (call.arguments.isEmpty())
        return call.missingArgument();
    auto request = readImportOptions(call);
    if (!request)
        return base::failure(request);
    const QStringList rejects = rejectsFiles(request->rejectsFile, call.arguments);
    if (const auto checked = checkRejects(call, rejects); !checked)
        return base::failure(checked);
    Target target(call, request->dryRun);
    if (!target.opened())
        return base::failure(target.opened());
    flow::ImportFlow flow(**target.opened());
    ImportText text(call);
    int taken = 0;
    for (qsizetype i = 0; i < call.arguments.size(); ++i) {
        const QString &file = call.arguments.at(i);
        request->file = file;
        request->rejectsFile = rejects.at(i);
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
