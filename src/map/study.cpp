// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/study.h"

#include "map/celltext.h"
#include "map/datetext.h"
#include "map/npsgroups.h"
#include "map/platform.h"
#include "map/scorevalue.h"
#include "map/studynotes.h"
#include "map/uniqueids.h"

#include <QDate>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::map {

using domain::Cell;
using domain::CellKind;
using domain::Row;

static constexpr size_t fullRows = 2000; // looked at in full
static constexpr size_t fullCells = 200'000;

static bool isBlankCell(const Cell &cell)
{
    return cell.isBlank() || (cell.kind == CellKind::Text && trimmed(cell.text).empty());
}

static bool isBlank(const Row &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), isBlankCell);
}

// A row whose cell in the first column alone is filled, with words: "Reporting period …".
static bool isRemark(const Row &row, size_t first)
{
    if (row.cells.size() <= first || row.cells[first].kind != CellKind::Text)
        return false;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (i != first && !row.cells[i].isBlank())
            return false;
    }
    const std::string_view text = trimmed(row.cells[first].text);
    const auto isLetter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
    return text.size() >= 5 && std::count_if(text.begin(), text.end(), isLetter) >= 4;
}

static void keep(domain::RowBatch &rows, const Row &row)
{
    rows.beginRow(row.number);
    for (Cell cell : row.cells) {
        if (!cell.text.empty())
            cell.text = rows.keep(std::string(cell.text));
        rows.add(cell);
    }
}

Study::Study(QString sheet, int headerRows)
    : m_notes(std::make_unique<StudyNotes>())
{
    m_notes->sheet = std::move(sheet);
    m_notes->wishedHeaderRows = headerRows;
}

Study::~Study() = default;
Study::Study(Study &&) noexcept = default;
Study &Study::operator=(Study &&) noexcept = default;

// What tells a row that stands twice from another one with the same id: its days, scores and first cells.
static quint64 contentOf(const StudyNotes &notes, const Row &row)
{
    size_t content = 0;
    for (const size_t i : notes.telling) {
        if (i >= row.cells.size())
            continue;
        const Cell &cell = row.cells[i];
        content =
            content * 31 + (cell.text.empty() ? qHash(cell.number) : qHashBits(cell.text.data(), cell.text.size()));
    }
    return content;
}

static void takeIds(StudyNotes &notes, const Row &row)
{
    if (notes.ids.empty())
        return;
    const quint64 content = contentOf(notes, row);
    for (const size_t i : notes.ids) {
        if (i < row.cells.size())
            notes.columns[i].ids->take(row.cells[i], content);
    }
}

static void countRow(StudyNotes &notes, const Row &row)
{
    static constexpr qsizetype most = 5; // more are answers that lack the rest
    ++notes.rows;
    if (!isRemark(row, notes.firstNamed))
        notes.loneRows.clear();
    else if (notes.loneRows.size() <= most)
        notes.loneRows.append(row.number);
    notes.mayEndInRemarks = !notes.loneRows.isEmpty() && notes.loneRows.size() <= most;
}

// A data row, in full.
static void lookAtAll(StudyNotes &notes, const Row &row)
{
    countRow(notes, row);
    const size_t width = std::min(row.cells.size(), notes.columns.size());
    for (size_t i = 0; i < width; ++i)
        notes.columns[i].take(row.cells[i]);
    takeIds(notes, row);
}

// Which columns may be the response's id, and which tell rows with the same id apart.
static void chooseIds(StudyNotes &notes)
{
    size_t named = 0;
    size_t others = 0;
    for (size_t i = 0; i < notes.columns.size(); ++i) {
        ColumnNotes &column = notes.columns[i];
        if (column.meaning.other.field == domain::Field::ResponseId) {
            column.ids = std::make_shared<UniqueIds>();
            notes.ids.push_back(i);
            continue;
        }
        const bool isNamed = column.meaning.score.weight > 0 || column.meaning.date.weight > 0;
        if ((isNamed ? named : others)++ < 4)
            notes.telling.push_back(i);
    }
}

// In a spreadsheet a last column may have no header. It is one where most of the first rows go on in it; where few do,
// those rows are too long.
static void addUnnamed(StudyNotes &notes)
{
    const size_t first = notes.firstData();
    for (;;) {
        const size_t width = notes.columns.size();
        size_t filled = 0;
        for (size_t i = first; i < notes.first.size(); ++i) {
            const Row row = notes.first.row(i);
            filled += row.cells.size() > width && !isBlankCell(row.cells[width]) ? 1 : 0;
        }
        if (width == 0 || filled * 2 <= notes.first.size() - first)
            return;
        notes.columns.emplace_back().header = u"#%1"_s.arg(width + 1);
    }
}

static void settle(StudyNotes &notes)
{
    notes.isSettled = true;
    if (notes.first.isEmpty())
        return;
    notes.header = findHeader(notes.first, notes.wishedHeaderRows);
    notes.firstRow = notes.first.row(notes.header.first).number;
    notes.columns = columnsOf(notes.first, notes.header);
    if (!notes.sheet.isEmpty())
        addUnnamed(notes);
    chooseIds(notes);
    while (notes.firstNamed + 1 < notes.columns.size() && notes.columns[notes.firstNamed].header.isEmpty())
        ++notes.firstNamed;
    for (size_t i = notes.firstData(); i < notes.first.size(); ++i)
        lookAtAll(notes, notes.first.row(i));
    for (size_t i = 0; i < notes.columns.size(); ++i) {
        ColumnNotes &column = notes.columns[i];
        column.settle();
        column.answered = column.filled;
        if (!column.isWatched() && (column.meaning.text.weight > 0 || column.filled == 0))
            notes.texts.push_back(i);
        if (notes.columns[i].isWatched())
            notes.watched.push_back(i);
    }
}

// How many answer a question in words, and what they say where the first rows do not show it.
static void lookAtText(ColumnNotes &column, const Cell &cell)
{
    column.answered += cell.kind == CellKind::Text && !isMissing(trimmed(cell.text));
    if (column.filled < qint64(fullRows))
        column.take(cell);
}

// A data row beyond the first ones: only the columns that matter.
static void lookAtWatched(StudyNotes &notes, const Row &row)
{
    countRow(notes, row);
    for (const size_t i : notes.watched) {
        if (i >= row.cells.size())
            continue;
        const Cell &cell = row.cells[i];
        ColumnNotes &column = notes.columns[i];
        if (column.watchScores)
            column.scores.take(cell);
        if (column.watchDates)
            column.dates.take(cell);
    }
    for (const size_t i : notes.texts) {
        if (i < row.cells.size())
            lookAtText(notes.columns[i], row.cells[i]);
    }
    takeIds(notes, row);
}

void Study::take(const domain::RowBatch &batch)
{
    for (size_t i = 0; i < batch.size(); ++i) {
        const Row row = batch.row(i);
        if (isBlank(row))
            continue;
        if (m_notes->isSettled) {
            lookAtWatched(*m_notes, row);
            continue;
        }
        keep(m_notes->first, row);
        m_notes->keptCells += row.cells.size();
        if (m_notes->first.size() >= fullRows || m_notes->keptCells >= fullCells)
            settle(*m_notes);
    }
}

void Study::finish()
{
    StudyNotes &notes = *m_notes;
    if (!notes.isSettled)
        settle(notes);
    const auto named = std::count_if(notes.columns.begin(), notes.columns.end(),
                                     [](const ColumnNotes &column) { return !column.header.isEmpty(); });
    if (notes.mayEndInRemarks && named >= 3 && notes.rows > notes.loneRows.size()) {
        notes.footerRows = notes.loneRows;
        notes.rows -= notes.footerRows.size();
    }
    for (ColumnNotes &column : notes.columns)
        column.scores.settle();
    nameScoresByGroups(notes);
    notes.platform = platformOf(notes);
}

QString Study::sheet() const
{
    return m_notes->sheet;
}

QStringList Study::headers() const
{
    QStringList headers;
    for (const ColumnNotes &column : m_notes->columns)
        headers.append(column.header);
    return headers;
}

qint64 Study::rows() const
{
    return m_notes->rows;
}

static void readScores(QStringList &cells, const Row &row, const QList<int> &columns)
{
    for (const int column : columns) {
        if (column >= cells.size())
            continue;
        const ScoreValue value = readScore(row.cells[size_t(column)]);
        if (value.reading == ScoreReading::Score)
            cells[column] = QString::number(value.score);
    }
}

static void readDate(QString &shown, const Cell &cell, domain::DateOrder order)
{
    if (cell.kind != CellKind::Text)
        return;
    const DateText date = readDateText(trimmed(unguarded(cell.text)));
    if (!date.isNumeric())
        return;
    const DateValue value = inOrder(date, order);
    if (value.reading != DateValue::Reading::Date)
        return;
    shown = QDate(1970, 1, 1).addDays(value.day).toString(Qt::ISODate);
    if (value.hasTime)
        shown += QTime::fromMSecsSinceStartOfDay(value.msOfDay).toString(u" HH:mm:ss"_s);
    if (value.hasOffset)
        shown +=
            QTimeZone(value.offsetSeconds).displayName(QTimeZone::StandardTime, QTimeZone::OffsetName).prepend(u' ');
}

QList<domain::FirstRow> Study::firstRows(int count, const domain::MapProposal &proposal) const
{
    QHash<int, domain::DateOrder> orders = proposal.map.dateOrders;
    for (const domain::DateQuestion &question : proposal.questions)
        orders.remove(question.column);
    QList<domain::FirstRow> rows;
    for (size_t i = m_notes->firstData(); i < m_notes->first.size() && rows.size() < count; ++i) {
        const Row row = m_notes->first.row(i);
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells.append(shown(cell));
        readScores(cells, row, proposal.map.columns.value(domain::Field::Score));
        for (auto order = orders.cbegin(); order != orders.cend(); ++order) {
            if (order.key() < cells.size())
                readDate(cells[order.key()], row.cells[size_t(order.key())], *order);
        }
        rows.append({row.number, cells});
    }
    return rows;
}

} // namespace gensvar::map
