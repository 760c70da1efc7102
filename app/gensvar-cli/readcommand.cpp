// SPDX-License-Identifier: GPL-3.0-or-later
#include "readcommand.h"

#include "flow/codes.h"
#include "flow/readflow.h"
#include "rowjson.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::cli {

QString ReadCommand::name() const
{
    return u"read"_s;
}

QString ReadCommand::summary() const
{
    return Cli::tr("Shows a file's rows as they are read, before any mapping.");
}

QString ReadCommand::arguments() const
{
    return u"FILE"_s;
}

QStringList ReadCommand::examples() const
{
    return {u"read answers.xlsx --limit 20"_s, u"read answers.csv --encoding windows-1252 --delimiter ';' --json"_s};
}

void ReadCommand::declare(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"sheet"_s, Cli::tr("Only the sheet of that name."), u"NAME"_s},
        {u"encoding"_s, Cli::tr("A text file's encoding, instead of detecting it: utf-8, windows-1252 …"), u"NAME"_s},
        {u"delimiter"_s, Cli::tr("What parts a text file's fields, instead of detecting it; tab for a tab."), u"C"_s},
        {u"limit"_s, Cli::tr("At most so many rows of each sheet."), u"N"_s},
    });
}

namespace {

struct Reading
{
    Call &call;
    flow::ReadFlow &file;
    qint64 limit;
};

// A sheet with a cell in its last row and one in its last column, and next to nothing between them, would be written
// with billions of empty cells: rows are then as long as they are.
bool isVast(const flow::UsedRange &range)
{
    constexpr qint64 maxCells = 128'000'000;
    return (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1) > maxCells;
}

// Rows that the file leaves out between two others are there as empty ones, so that a row's place tells its number.
base::Result<void> sheetAsJson(Reading &reading, int index)
{
    const flow::SheetShape &sheet = reading.file.sheets().at(index);
    JsonWriter &json = reading.call.out.json();
    json.beginObject().name(u"name").textOrNull(sheet.name).member(u"visible", sheet.visible);
    flow::UsedRange range;
    if (sheet.hasRows) {
        const auto found = reading.file.usedRange(index, reading.call.cancel);
        if (!found)
            return base::failure(found);
        range = *found;
    }
    if (range.firstRow > 1)
        json.member(u"first_row", range.firstRow);
    if (range.firstColumn > 1)
        json.member(u"first_column", range.firstColumn);
    const QString format = reading.file.format();
    const RowShape shape{range.firstColumn, isVast(range) ? 0 : range.lastColumn, format == "csv"_L1,
                         format == "ods"_L1};
    json.name(u"rows").beginArray();
    qint64 left = reading.limit < 0 ? std::numeric_limits<qint64>::max() : reading.limit;
    qint64 next = range.firstRow;
    const auto print = [&](const domain::Row &row) {
        for (; next < row.number && left > 0; ++next, --left)
            json.beginArray().endArray();
        next = row.number + 1;
        if (left-- > 0)
            writeRow(json, row, shape);
    };
    if (range.firstRow > 0) {
        const auto read =
            reading.file.rows(index, reading.limit, reading.call.cancel, print, reading.call.out.progress());
        if (!read)
            return read;
    }
    json.endArray().endObject();
    return {};
}

base::Result<void> sheetAsText(Reading &reading, int index)
{
    const flow::SheetShape &sheet = reading.file.sheets().at(index);
    Output &out = reading.call.out;
    if (!sheet.name.isEmpty())
        out.line(sheet.visible ? Cli::tr("Sheet “%1”").arg(sheet.name)
                               : Cli::tr("Sheet “%1” (hidden)").arg(sheet.name));
    if (!sheet.hasRows)
        return {};
    return reading.file.rows(
        index, reading.limit, reading.call.cancel,
        [&out](const domain::Row &row) { out.line(QString::number(row.number) + u'\t' + rowText(row)); },
        out.progress());
}

base::Result<QList<int>> chosenSheets(const Call &call, const flow::ReadFlow &file)
{
    const QString wanted = call.parser.value(u"sheet"_s);
    QList<int> chosen;
    QStringList names;
    for (int i = 0; i < file.sheets().size(); ++i) {
        names.append(file.sheets().at(i).name);
        if (!call.parser.isSet(u"sheet"_s) || names.last().compare(wanted, Qt::CaseInsensitive) == 0)
            chosen.append(i);
    }
    if (chosen.isEmpty() && file.format() == "csv"_L1)
        return base::failure(flow::code::textHasNoSheets, {wanted});
    if (chosen.isEmpty())
        return base::failure(flow::code::noSuchSheet, {wanted, names});
    return chosen;
}

} // namespace

base::Result<Exit> ReadCommand::run(Call &call) const
{
    if (const auto expected = call.expect(1); !expected)
        return base::failure(expected);
    const auto limit = call.number(u"limit"_s, -1);
    if (!limit)
        return base::failure(limit);
    const auto delimiter = call.character(u"delimiter"_s);
    if (!delimiter)
        return base::failure(delimiter);
    const auto file = flow::ReadFlow::open(call.arguments.first(), call.parser.value(u"encoding"_s), *delimiter);
    if (!file)
        return base::failure(file);
    const auto sheets = chosenSheets(call, **file);
    if (!sheets)
        return base::failure(sheets);
    Reading reading{call, **file, *limit};
    JsonWriter &json = call.out.json();
    if (call.wantsJson()) {
        json.beginObject().member(u"format", (*file)->format());
        json.name(u"encoding").textOrNull((*file)->encoding());
        json.name(u"delimiter").textOrNull((*file)->delimiter().isNull() ? QString() : (*file)->delimiter());
        json.name(u"sheets").beginArray();
    }
    for (const int index : *sheets) {
        const auto shown = call.wantsJson() ? sheetAsJson(reading, index) : sheetAsText(reading, index);
        if (!shown)
            return base::failure(shown);
    }
    if (call.wantsJson())
        json.endArray().endObject();
    return Exit::Done;
}

} // namespace gensvar::cli
