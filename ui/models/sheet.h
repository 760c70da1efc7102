// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QString>
#include <QVariant>

class QAbstractItemModel;

namespace gensvar::models {

struct ChartSpec;
class HeatModel;

/// A role, also of headings: a cell as a spreadsheet takes it (a number as a number, a text as it came), where that is
/// not what is shown.
inline constexpr int plainRole = 0x200;

/// Whom something is taken along for: a person's own copy is whole.
enum class Readers { Team, Outside };

/// A table to be taken along into a spreadsheet: a cell is a text, a qint64, a double (shown with one decimal), or
/// nothing.
struct Sheet
{
    QStringList headings;
    QList<QVariantList> rows;
    QStringList notes{}; ///< beneath, parted by an empty line so that the headings stay the first: what it is of
};

[[nodiscard]] bool isNumber(const QVariant &cell);
[[nodiscard]] QString cellText(const QVariant &cell); ///< as people read it

/// Lines of cells with tabs between, numbers plain in the locale's way: what every spreadsheet takes from the
/// clipboard.
[[nodiscard]] QString tabText(const Sheet &sheet, const QLocale &locale = {});
[[nodiscard]] QString htmlText(const Sheet &sheet, const QLocale &locale = {});
/// UTF-8 with its mark, CRLF, and say::listSeparator(). A text that a spreadsheet would take for a formula gets an
/// apostrophe before it, here and in the others.
[[nodiscard]] QByteArray csvText(const Sheet &sheet, const QLocale &locale = {});
/// Some lines of such a file, without the mark.
[[nodiscard]] QByteArray csvLines(const QList<QVariantList> &rows, const QLocale &locale = {});
inline constexpr char csvMark[] = "\xEF\xBB\xBF";

/// Any table, of some of its columns; none: of all.
[[nodiscard]] Sheet sheetOf(const QAbstractItemModel &model, const QList<int> &columns = {});
/// The rows of a GroupTableModel, or of a model sorted from one, with what the figures are made of.
/// For readers outside the team: least is the fewest responses of a figure that they may see, and what is withheld is
/// said (metrics/withholding.h). 1 withholds nothing, here and in the others.
[[nodiscard]] Sheet groupSheet(const QAbstractItemModel &groups, const QString &axis, int least = 1);
[[nodiscard]] Sheet trendSheet(const ChartSpec &spec, int least = 1);
/// NPS and n of each column.
[[nodiscard]] Sheet heatSheet(const HeatModel &cells, int least = 1);

} // namespace gensvar::models
