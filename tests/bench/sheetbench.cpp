// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"

#include "files.h"
#include "peers.h"
#include "process.h"
#include "report.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::bench {

namespace {

void benchSheet(const Bench &bench, const QString &format, const QString &file)
{
    const bool hasSheetJs = bench.peers.hasPackage(u"xlsx"_s);
    Series ours;
    Series beyond;
    Series sheetJs;
    Series office;
    for (int round = 0; round < bench.rounds; ++round) {
        const Finished read = run(QCoreApplication::applicationFilePath(), {u"--child"_s, u"sheet"_s, file});
        if (!read.ok || read.json().value("rows"_L1).toInteger() != bench.sheetRows + 1) {
            bench.report.add(
                {.what = u"Reading "_s + format, .ours = {}, .peer = {}, .theirs = {}, .missing = u"it failed"_s});
            return;
        }
        ours.add(read.seconds);
        beyond.add(read.json().value("beyondMiB"_L1).toDouble());
        if (hasSheetJs) {
            if (const Finished peer = bench.peers.sheetJs(file); peer.ok)
                sheetJs.add(peer.seconds);
        }
        if (bench.peers.hasLibreOffice()) {
            if (const Finished peer = bench.peers.libreOffice(file, u"csv"_s); peer.ok)
                office.add(peer.seconds);
        }
    }
    const QString what = u"Reading %1, %2 rows × 15"_s.arg(format).arg(bench.sheetRows);
    const auto against = [&](const QString &peer, const Series &theirs) {
        bench.report.add({.what = what,
                          .ours = ours,
                          .peer = peer,
                          .theirs = theirs,
                          .target = 0.25,
                          .missing = theirs.isEmpty() ? peer + u" is not there"_s : QString()});
    };
    against(u"SheetJS"_s, sheetJs);
    against(u"LibreOffice headless"_s, office);
    bench.report.add({.what = u"… memory beyond the program's own"_s,
                      .unit = Unit::MebiBytes,
                      .ours = beyond,
                      .peer = {},
                      .theirs = {},
                      .target = 64});
}

/// The same rows as an ODS, made by whoever of the peers is there.
QString odsOf(const Bench &bench, const QString &xlsx)
{
    const QString ods = bench.files.path(u"converted/sample-%1-ordered.ods"_s.arg(bench.sheetRows));
    if (!QFile::exists(ods) && bench.peers.hasLibreOffice())
        (void)bench.peers.libreOffice(xlsx, u"ods"_s);
    return QFile::exists(ods) ? ods : QString();
}

} // namespace

void benchSheets(const Bench &bench)
{
    const QString xlsx = bench.files.sample(bench.sheetRows, u"ordered"_s, u"xlsx"_s);
    if (xlsx.isEmpty()) {
        bench.report.add(
            {.what = u"Reading XLSX"_s, .ours = {}, .peer = {}, .theirs = {}, .missing = u"no file could be made"_s});
        return;
    }
    benchSheet(bench, u"XLSX"_s, xlsx);
    const QString ods = odsOf(bench, xlsx);
    if (ods.isEmpty())
        bench.report.add({.what = u"Reading ODS"_s,
                          .ours = {},
                          .peer = {},
                          .theirs = {},
                          .missing = u"LibreOffice, which makes the file, is not there"_s});
    else
        benchSheet(bench, u"ODS"_s, ods);
}

} // namespace gensvar::bench
