// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/tablebeside.h"

#include "map/codes.h"

#include <algorithm>

namespace gensvar::map {

using domain::Certainty;

namespace {

/// Columns next to each other, the last not among them.
struct Span
{
    int from = 0;
    int to = 0;
};

bool isBlank(const ColumnNotes &column)
{
    return column.header.isEmpty() && column.filled == 0 && column.answered == 0;
}

// The last of the first rows in which a span is filled, counted from the first data row, from 1; 0: none.
qint64 lengthOf(const StudyNotes &notes, Span span)
{
    for (size_t i = notes.first.size(); i > notes.firstData(); --i) {
        const auto cells = notes.first.row(i - 1).cells;
        for (int column = span.from; column < span.to && size_t(column) < cells.size(); ++column) {
            if (!cells[size_t(column)].isBlank())
                return qint64(i - notes.firstData());
        }
    }
    return 0;
}

// Whether a span is a table of its own that ends long before the other does: two columns at least, begun at once.
bool isSmallBeside(const StudyNotes &notes, Span small, Span other)
{
    static constexpr qint64 enough = 8; // answers, to tell a table beside them from one of them
    if (small.to - small.from < 2 || other.to - other.from < 2)
        return false;
    const qint64 length = lengthOf(notes, small);
    const qint64 otherLength = lengthOf(notes, other);
    if (length == 0 || otherLength < enough || length * 2 > otherLength)
        return false;
    const auto begins = notes.first.row(notes.firstData()).cells;
    return size_t(small.from) < begins.size() && !begins[size_t(small.from)].isBlank();
}

void leaveOut(Sketch &sketch, Span span)
{
    bool isLeftOut = false;
    for (int column = span.from; column < span.to; ++column) {
        if (!sketch.isFree(column))
            continue;
        sketch.set(column, true, Certainty::Likely, base::Error(code::leftOutBeside));
        isLeftOut = true;
    }
    if (isLeftOut)
        sketch.warn(base::Error(code::tableBeside, {sketch.name(span.from)}));
}

} // namespace

void leaveOutTableBeside(Sketch &sketch)
{
    const StudyNotes &notes = sketch.notes;
    if (notes.first.size() <= notes.firstData() || notes.header.count == 0)
        return;
    for (int gap = 1; gap + 1 < sketch.width(); ++gap) {
        if (!isBlank(sketch.column(gap)))
            continue;
        const Span left{0, gap};
        const Span right{gap + 1, sketch.width()};
        if (isSmallBeside(notes, right, left))
            return leaveOut(sketch, right);
        if (isSmallBeside(notes, left, right))
            leaveOut(sketch, left);
    }
}

} // namespace gensvar::map
