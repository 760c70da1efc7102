// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gensvar::map {

struct Sketch;
struct StudyNotes;

/// A column of groups that bears another column's name ("Q1_NPS_GROUP") tells that this is the score.
void nameScoresByGroups(StudyNotes &notes);

/// Where the sheet says itself who is a promoter, compares that with the scores of the first rows and warns if they
/// disagree: the score column, or its scale, may be the wrong one.
void compareWithGroups(Sketch &sketch);

} // namespace gensvar::map
