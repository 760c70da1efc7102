// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/guess.h"

#include "map/codes.h"
#include "map/columnnames.h"
#include "map/constants.h"
#include "map/folded.h"
#include "map/npsgroups.h"
#include "map/savedmap.h"
#include "map/sketch.h"
#include "map/study.h"
#include "map/tablebeside.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

using domain::Certainty;
using domain::Field;
using domain::MapProposal;
using domain::MapWishes;

// What the user says goes before all guessing.
static void followWishes(Sketch &sketch)
{
    auto &columns = sketch.proposal.map.columns;
    for (auto wish = sketch.wishes.map.cbegin(); wish != sketch.wishes.map.cend(); ++wish) {
        for (const int column : columns.value(wish.key()))
            sketch.proposal.columns[column] = {column, sketch.column(column).header, {}, false, Certainty::Unsure, {}};
        columns[wish.key()].clear();
        for (const QString &name : wish.value()) {
            if (const auto column = columnNamed(name, sketch.notes))
                sketch.assign(wish.key(), *column, Certainty::Certain, base::Error(code::saidSo));
            else
                sketch.obstruct(column.error());
        }
    }
    for (const bool leaveOut : {false, true}) {
        for (const QString &name : leaveOut ? sketch.wishes.leaveOut : sketch.wishes.keep) {
            if (const auto column = columnNamed(name, sketch.notes))
                sketch.set(*column, leaveOut, Certainty::Certain, base::Error(code::saidSo));
            else
                sketch.obstruct(column.error());
        }
    }
    sketch.proposal.map.constants = sketch.wishes.constants;
    for (auto constant = sketch.wishes.constants.cbegin(); constant != sketch.wishes.constants.cend(); ++constant) {
        if (!isConstantFor(constant.key(), *constant))
            sketch.obstruct(base::Error(code::badConstant, {domain::fieldName(constant.key()), *constant}));
    }
}

// Times without a zone: told by the user, by the file's header, else the store's.
static void settleZone(Sketch &sketch)
{
    QString zone = sketch.wishes.zone;
    if (!zone.isEmpty() && !QTimeZone(zone.toUtf8()).isValid()) {
        sketch.obstruct(base::Error(code::unknownZone, {zone}));
        return;
    }
    const QList<int> answered = sketch.proposal.map.columns.value(Field::RespondedAt);
    for (const int index : answered) { // of the days, and of the times beside them
        if (!zone.isEmpty())
            break;
        const ColumnNotes &column = sketch.column(index);
        zone = column.zone;
        const QString words = u' ' + folded(column.header) + u' ';
        if (zone.isEmpty() && (words.contains(" utc "_L1) || words.contains(" gmt "_L1)))
            zone = u"UTC"_s;
        if (!QTimeZone(zone.toUtf8()).isValid())
            zone.clear();
    }
    sketch.proposal.zone = zone;
}

// A comment alone is an answer where the day is told for all.
static void keepCommentsFromTheFooter(Sketch &sketch)
{
    const bool isComment = sketch.proposal.map.columns.value(Field::Comment).contains(int(sketch.notes.firstNamed));
    if (!isComment || sketch.isMapped(Field::RespondedAt) || sketch.proposal.footerRow == 0)
        return;
    sketch.proposal.footerRow = 0;
    sketch.proposal.rows += sketch.notes.footerRows.size();
}

static void tellOfTheRest(Sketch &sketch)
{
    if (sketch.notes.header.count == 0 && sketch.notes.wishedHeaderRows != 0)
        sketch.warn(base::Error(code::noHeader));
    for (const qint64 row : sketch.proposal.footerRow > 0 ? sketch.notes.footerRows : QList<qint64>())
        sketch.warn(base::Error(code::footerSkipped, {row}));
    compareWithGroups(sketch);
}

// How scores that are no numbers are to be read.
static void noteWords(Sketch &sketch)
{
    for (const int column : sketch.proposal.map.columns.value(Field::Score)) {
        const ScoreNotes &scores = sketch.column(column).scores;
        sketch.proposal.endsInWords |= scores.endsInWords;
        if (scores.areCodes)
            sketch.proposal.scoreLetters = QString::fromStdString(scores.codeLetters);
    }
}

static MapProposal finished(Sketch &&sketch)
{
    followWishes(sketch);
    if (sketch.notes.rows == 0)
        sketch.obstruct(base::Error(code::noRows));
    leaveOutTableBeside(sketch);
    chooseScore(sketch);
    chooseDates(sketch);
    chooseComment(sketch);
    chooseFields(sketch);
    chooseAttributes(sketch);
    settleDateOrders(sketch);
    settleZone(sketch);
    noteWords(sketch);
    notePersonal(sketch);
    keepCommentsFromTheFooter(sketch);
    tellOfTheRest(sketch);
    return std::move(sketch.proposal);
}

MapProposal guess(const Study &study, const MapWishes &wishes)
{
    return finished(Sketch(study.notes(), wishes));
}

// The saved mapping's columns in this sheet: the same header, the first of a repeated one for the first.
static QHash<int, int> columnsOfSaved(const SavedMap &saved, const StudyNotes &notes)
{
    QHash<QString, QList<int>> byHeader;
    for (size_t i = 0; i < notes.columns.size(); ++i)
        byHeader[comparableHeader(notes.columns[i].header)].append(int(i));
    QHash<int, int> found;
    QHash<QString, int> seen;
    for (int i = 0; i < saved.headers.size(); ++i) {
        const QString header = comparableHeader(saved.headers[i]);
        const QList<int> columns = byHeader.value(header);
        if (const int ordinal = seen[header]++; ordinal < columns.size())
            found.insert(i, columns[ordinal]);
    }
    return found;
}

MapProposal apply(const SavedMap &saved, const Study &study, const MapWishes &wishes)
{
    const QHash<int, int> found = columnsOfSaved(saved, study.notes());
    MapWishes all = wishes;
    if (all.zone.isEmpty())
        all.zone = saved.zone;
    for (auto constant = saved.map.constants.cbegin(); constant != saved.map.constants.cend(); ++constant) {
        if (!all.constants.contains(constant.key()))
            all.constants.insert(constant.key(), *constant);
    }
    Sketch sketch(study.notes(), all);
    QStringList missing;
    for (const Field field : domain::allFields()) {
        auto &columns = sketch.proposal.map.columns[field]; // a field that the saved mapping has not stays unmapped
        if (wishes.map.contains(field))
            continue;
        columns.clear();
        for (const int column : saved.map.columns.value(field)) {
            if (found.contains(column))
                sketch.assign(field, found[column], Certainty::Certain, base::Error(code::fromProfile));
            else
                missing.append(saved.headers.value(column));
        }
    }
    const auto setAll = [&](const QList<int> &columns, bool leftOut) {
        for (const int column : columns) {
            if (const auto here = found.constFind(column); here != found.cend() && sketch.isFree(*here))
                sketch.set(*here, leftOut, Certainty::Certain, base::Error(code::fromProfile));
        }
    };
    setAll(saved.map.attributes, false);
    setAll(saved.map.leftOut, true);
    for (auto order = saved.map.dateOrders.cbegin(); order != saved.map.dateOrders.cend(); ++order) {
        if (found.contains(order.key()))
            sketch.proposal.map.dateOrders.insert(found[order.key()], *order);
    }
    if (!missing.isEmpty())
        sketch.obstruct(base::Error(code::profileColumnMissing, {missing}));
    return finished(std::move(sketch));
}

void leaveOutPersonal(MapProposal &proposal)
{
    for (const int column : proposal.personal) {
        if (!proposal.map.attributes.removeOne(column))
            continue;
        proposal.map.leftOut.append(column);
        proposal.columns[column].leftOut = true;
        proposal.columns[column].why = base::Error(code::leftOutAnonymous);
    }
}

} // namespace gensvar::map
