// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/columnmap.h"
#include "map/studynotes.h"

namespace gensvar::map {

/// A proposal in the making: the choosers below take turns, each finding columns that nobody before has taken.
struct Sketch
{
    const StudyNotes &notes;
    const domain::MapWishes &wishes;
    domain::MapProposal proposal;

    Sketch(const StudyNotes &study, const domain::MapWishes &told);

    [[nodiscard]] const ColumnNotes &column(int index) const { return notes.columns[size_t(index)]; }
    [[nodiscard]] int width() const { return int(notes.columns.size()); }
    /// Whether nobody has taken a column.
    [[nodiscard]] bool isFree(int column) const { return !proposal.columns[column].field && !isSet(column); }
    /// Whether a field is still to be found: neither told by the user nor found.
    [[nodiscard]] bool wants(domain::Field field) const { return !proposal.map.columns.contains(field); }
    [[nodiscard]] bool isMapped(domain::Field field) const { return !proposal.map.columns.value(field).isEmpty(); }
    void assign(domain::Field field, int column, domain::Certainty certainty, base::Error why);
    /// What a column that is no field is: kept or left out.
    void set(int column, bool leftOut, domain::Certainty certainty, base::Error why);
    [[nodiscard]] bool isSet(int column) const { return !proposal.columns[column].why.code.isEmpty(); }
    /// Tells what stands in the way; the first to be told stays.
    void obstruct(base::Error error);
    /// The same, where it is enough that the user says that the column is the score.
    void doubtScore(int column, base::Error error);
    void doubtScore(int column, const base::Code &code); ///< args: its header, how to name it
    void warn(base::Error warning) { proposal.warnings.append(std::move(warning)); }
    /// As a message names it: the header, "#3" where there is none or it repeats.
    [[nodiscard]] QString name(int column) const;
    /// As --map takes it in quotes: as name(), "#3" also where the header has quotes of its own.
    [[nodiscard]] QString reference(int column) const;
    /// For a list to choose from: as name(), a header that repeats as "Betyg (#3)".
    [[nodiscard]] QStringList names(const QList<int> &columns) const;
};

// The choosers, in the order in which they take turns.
void chooseScore(Sketch &sketch);
void chooseDates(Sketch &sketch);
void chooseComment(Sketch &sketch);
void chooseFields(Sketch &sketch);
void chooseAttributes(Sketch &sketch);
/// Which columns tell who answered.
void notePersonal(Sketch &sketch);
/// For the date columns that were chosen: the order of day and month.
void settleDateOrders(Sketch &sketch);

/// How many percent of a column's cells something holds for, for a reason that is shown.
[[nodiscard]] int percent(qint64 of, qint64 all);

} // namespace gensvar::map
