// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/filestudy.h"

#include "base/codes.h"
#include "flow/codes.h"
#include "map/codes.h"
#include "map/guess.h"
#include "map/study.h"
#include "read/codes.h"
#include "store/database.h"

#include <QFileInfo>

#include <algorithm>

namespace gensvar::flow {

static constexpr int previewRows = 200;

struct StudiedSheet
{
    int sheet = 0;
    domain::MapProposal proposal;
    QByteArray headerKey;
    QList<domain::FirstRow> firstRows;
};

/// Adds the file's name to an error that does not tell where.
static base::Error inFile(base::Error error, const QString &file)
{
    if (error.place.file.isEmpty())
        error.place.file = QFileInfo(file).fileName();
    return error;
}

static base::Result<map::Study> studyOnce(read::Workbook &workbook, int sheet, const domain::ImportRequest &request,
                                          const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    auto rows = workbook.rows(sheet);
    if (!rows)
        return base::failure(rows);
    map::Study study(workbook.sheets().at(sheet).name, request.wishes.headerRows);
    domain::RowBatch batch;
    qint64 count = 0;
    for (auto more = (*rows)->next(batch); !more || *more; more = (*rows)->next(batch)) {
        if (!more)
            return base::failure(more);
        if (cancel.isCancelled())
            return base::failure(base::code::cancelled);
        study.take(batch);
        count += qint64(batch.size());
        if (progress)
            progress({base::Stage::Reading, qint64((*rows)->fraction() * 1000), 1000, count});
    }
    study.finish();
    if (workbook.format() == read::Format::Csv && study.headers().isEmpty())
        return base::failure(read::code::emptyFile); // blank lines
    return study;
}

static base::Result<map::Study> studySheet(read::Workbook &workbook, int sheet, const domain::ImportRequest &request,
                                           const base::CancelToken &cancel, const base::ProgressSink &progress)
{
    auto study = studyOnce(workbook, sheet, request, cancel, progress);
    if (!study && study.error().is(read::code::rowsInDisorder)) // now they are sorted
        study = studyOnce(workbook, sheet, request, cancel, progress);
    return study;
}

static base::Result<StudiedSheet> propose(read::Workbook &workbook, int sheet, const domain::ImportRequest &request,
                                          const FileStudy::SavedMaps &saved, const base::CancelToken &cancel,
                                          const base::ProgressSink &progress)
{
    const auto study = studySheet(workbook, sheet, request, cancel, progress);
    if (!study)
        return base::failure(study);
    StudiedSheet studied;
    studied.sheet = sheet;
    studied.headerKey = map::headerKey(study->headers());
    const auto savedMap = saved(studied.headerKey);
    if (!savedMap)
        return base::failure(savedMap);
    studied.proposal = *savedMap ? map::apply(**savedMap, *study, request.wishes) : map::guess(*study, request.wishes);
    studied.firstRows = study->firstRows(previewRows, studied.proposal);
    return studied;
}

/// The sheets to look at: the named one, else all visible ones with rows.
static base::Result<QList<int>> candidates(const read::Workbook &workbook, const QString &name)
{
    QList<int> found;
    QStringList names;
    if (workbook.format() == read::Format::Csv && !name.isEmpty())
        return base::failure(code::textHasNoSheets, {name});
    const QList<read::Sheet> sheets = workbook.sheets();
    for (int i = 0; i < sheets.size(); ++i) {
        const read::Sheet &sheet = sheets.at(i);
        if (!sheet.hasRows)
            continue;
        names.append(sheet.name);
        if (name.isEmpty() ? sheet.visible : sheet.name.compare(name, Qt::CaseInsensitive) == 0)
            found.append(i);
    }
    if (found.isEmpty() && !name.isEmpty())
        return base::failure(code::noSuchSheet, {name, names});
    if (found.isEmpty())
        return base::failure(code::noVisibleSheet);
    return found;
}

/// Where other sheets ask the same question, the answer must name the sheet as well.
static void nameSheet(StudiedSheet &best, const std::vector<StudiedSheet> &all)
{
    auto &obstacle = best.proposal.obstacle;
    if (!obstacle || obstacle->code != map::code::severalScores)
        return;
    const auto asking = std::count_if(all.begin(), all.end(), [&obstacle](const StudiedSheet &sheet) {
        return sheet.proposal.obstacle && sheet.proposal.obstacle->code == obstacle->code;
    });
    if (asking > 1)
        obstacle->args.append(best.proposal.sheet);
}

/// The one sheet that can be imported. Where none can, the fullest one tells why.
static base::Result<StudiedSheet> choose(std::vector<StudiedSheet> &studied, bool mayAsk)
{
    QStringList fitting;
    for (const StudiedSheet &sheet : studied) {
        if (!sheet.proposal.obstacle)
            fitting.append(sheet.proposal.sheet);
    }
    if (fitting.size() > 1 && !mayAsk)
        return base::failure(code::severalSheets, {fitting});
    const auto best =
        std::max_element(studied.begin(), studied.end(), [](const StudiedSheet &a, const StudiedSheet &b) {
            const bool aFits = !a.proposal.obstacle;
            const bool bFits = !b.proposal.obstacle;
            return aFits != bFits ? bFits : a.proposal.rows < b.proposal.rows;
        });
    nameSheet(*best, studied);
    if (fitting.size() > 1) // it is shown, and asked for
        best->proposal.obstacle = base::Error(code::severalSheets, {fitting});
    return std::move(*best);
}

base::Result<FileStudy> FileStudy::of(const domain::ImportRequest &request, const store::Database &database,
                                      const SavedMaps &saved, const base::CancelToken &cancel,
                                      const base::ProgressSink &progress)
{
    // Reading it would give up SQLite's locks on it: see store::RawFile.
    if (QFileInfo(request.file).canonicalFilePath() == QFileInfo(database.path()).canonicalFilePath())
        return tl::unexpected(inFile(base::Error(read::code::otherFile, {QStringLiteral("SQLite")}), request.file));
    auto workbook = read::Workbook::open(request.file, {request.encoding, request.delimiter});
    if (!workbook)
        return tl::unexpected(inFile(workbook.error(), request.file));
    (*workbook)->spreadMerged(); // a department's rows, merged by hand, are all of the department
    const auto sheets = candidates(**workbook, request.sheet);
    if (!sheets)
        return tl::unexpected(inFile(sheets.error(), request.file));
    std::vector<StudiedSheet> studied;
    for (const int sheet : *sheets) {
        auto one = propose(**workbook, sheet, request, saved, cancel, progress);
        if (!one)
            return tl::unexpected(inFile(one.error(), request.file));
        studied.push_back(std::move(*one));
    }
    auto chosen = choose(studied, request.wishes.mayAsk);
    if (!chosen)
        return tl::unexpected(inFile(chosen.error(), request.file));
    FileStudy study;
    study.workbook = std::move(*workbook);
    study.sheet = chosen->sheet;
    study.proposal = std::move(chosen->proposal);
    study.headerKey = chosen->headerKey;
    study.firstRows = std::move(chosen->firstRows);
    if (study.proposal.obstacle)
        study.proposal.obstacle = inFile(*study.proposal.obstacle, request.file);
    return study;
}

} // namespace gensvar::flow
