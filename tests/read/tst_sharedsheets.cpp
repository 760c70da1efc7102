// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shareddata.h"
#include "support/sheettext.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;

/// Peers' spreadsheets: every cell that expected.json states, and every file that must be refused.
class tst_SharedSheets : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void sheets_data();
    void sheets();
    void malformed_data();
    void malformed();
};

namespace {

using Grid = QHash<QPair<int, int>, QString>; // row and column from 1

Grid gridOf(read::Workbook &workbook, int sheet, QString &error)
{
    Grid grid;
    auto reader = workbook.rows(sheet);
    if (!reader) {
        error = test::errorText(reader.error());
        return grid;
    }
    domain::RowBatch batch;
    for (;;) {
        const auto more = (*reader)->next(batch);
        if (!more)
            error = test::errorText(more.error());
        if (!more || !*more)
            return grid;
        for (size_t i = 0; i < batch.size(); ++i) {
            const domain::Row row = batch.row(i);
            for (size_t c = 0; c < row.cells.size(); ++c) {
                if (row.cells[c].kind != domain::CellKind::Empty)
                    grid[{int(row.number), int(c) + 1}] = test::cellText(row.cells[c]);
            }
        }
    }
}

QPair<int, int> place(const QString &reference)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference[at].isLetter(); ++at)
        column = column * 26 + (reference[at].unicode() - u'A' + 1);
    return {reference.mid(at).toInt(), column};
}

/// "PT10H10M10S", "duration 918610 s" and "255:10:10 (…)" in the words of cellText.
QString durationText(const QString &told)
{
    static const QRegularExpression iso(u"^PT(\\d+)H(\\d+)M([0-9.]+)S"_s);
    static const QRegularExpression clock(u"^(\\d+):(\\d+):(\\d+)"_s);
    static const QRegularExpression plain(u"^duration (\\d+) s"_s);
    if (const auto match = plain.match(told); match.hasMatch())
        return u"duration(%1)"_s.arg(match.captured(1));
    const auto match = told.startsWith(u'P') ? iso.match(told) : clock.match(told);
    const double seconds =
        match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 + match.captured(3).toDouble();
    return u"duration(%1)"_s.arg(std::round(seconds * 1000) / 1000);
}

/// An expected cell in the words of cellText.
QString expectedText(const QString &kind, const QJsonValue &value)
{
    if (kind == u"number")
        return QString::number(value.toDouble(), 'g', 15);
    if (kind == u"bool")
        return value.toBool() ? u"true"_s : u"false"_s;
    if (kind == u"error")
        return u"error(%1)"_s.arg(value.toString());
    if (kind == u"duration")
        return durationText(value.toString());
    if (kind == u"date")
        return value.toString().section(u' ', 0, 0);
    return value.toString();
}

/// The dumps differ in whether they write midnight, and line ends may be either.
QString normalised(QString text)
{
    if (text.endsWith(u"T00:00:00"_s) && text.size() == 19)
        text.chop(9);
    return text.replace(u"\r\n"_s, u"\n"_s);
}

/// What the peers' own tests state of single cells, by place ("A1" or "Sheet!A1"): it wins over the dump.
QHash<QString, QString> statedCells(const QJsonObject &entry)
{
    static const QRegularExpression single(u"^(.*!)?[A-Z]+[0-9]+$"_s);
    static const QStringList kinds{u"string"_s, u"number"_s, u"bool"_s, u"date"_s, u"error"_s, u"duration"_s};
    QHash<QString, QString> stated;
    for (const QJsonValue &one : entry[u"peer_assertions"_s].toObject()[u"expected"_s].toArray()) {
        const QString where = one.toArray()[0].toString();
        const QString kind = one.toArray()[1].toString();
        if (single.match(where).hasMatch() && kinds.contains(kind))
            stated[where] = expectedText(kind, one.toArray()[2]);
    }
    return stated;
}

} // namespace

void tst_SharedSheets::initTestCase()
{
    if (test::sharedExpectations().isEmpty())
        QSKIP("the folder with the peers' files is not here");
}

void tst_SharedSheets::sheets_data()
{
    QTest::addColumn<QString>("file");
    const QJsonObject all = test::sharedExpectations()[u"spreadsheets"_s].toObject();
    for (const QString &file : all.keys())
        QTest::newRow(qPrintable(file)) << file;
}

void tst_SharedSheets::sheets()
{
    QFETCH(QString, file);
    const QJsonObject entry = test::sharedExpectations()[u"spreadsheets"_s].toObject()[file].toObject();
    auto workbook = read::Workbook::open(test::sharedFile(file));
    QVERIFY2(workbook, workbook ? "" : qPrintable(test::errorText(workbook.error())));
    const QJsonArray sheets = entry[u"sheets"_s].toArray();
    QCOMPARE((*workbook)->sheets().size(), sheets.size());
    const auto stated = statedCells(entry);
    QStringList wrong;
    for (int i = 0; i < sheets.size(); ++i) {
        const QJsonObject sheet = sheets[i].toObject();
        const read::Sheet seen = (*workbook)->sheets().value(i);
        QCOMPARE(seen.name, sheet[u"name"_s].toString());
        QCOMPARE(seen.visible, sheet[u"visibility"_s].toString() == u"visible");
        const bool isChart = sheet[u"kind"_s].toString() == u"chart sheet";
        QCOMPARE(seen.hasRows, !isChart);
        if (isChart)
            continue;
        QString error;
        const Grid grid = gridOf(**workbook, i, error);
        QCOMPARE(error, QString());
        for (const QJsonValue &cell : sheet[u"cells"_s].toArray()) {
            const QString reference = cell.toArray()[0].toString();
            const QString kind = cell.toArray()[1].toString();
            const QString expected = normalised(stated.value(
                seen.name + u'!' + reference, stated.value(reference, expectedText(kind, cell.toArray()[2]))));
            const QString raw = grid.value(place(reference), u"~"_s);
            const QString found = normalised(raw);
            // The dump of this file does not trim; where the peer's tests state a cell they do, and so do we for all.
            const bool trims = file.endsWith(u"whitespace_trim.xlsx"_s);
            if (found != expected && !(trims && found == expected.trimmed()))
                wrong << QString(seen.name + u'!' + reference + u" expected " + expected + u", found " + found);
        }
        const int count = sheet[u"non_empty_cells"_s].toInt();
        if (grid.size() != count)
            wrong << QString(seen.name + u": cells " + QString::number(grid.size()) + u" instead of "
                             + QString::number(count));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n"_s)));
}

void tst_SharedSheets::malformed_data()
{
    QTest::addColumn<QString>("file");
    const QJsonObject all = test::sharedExpectations()[u"malformed"_s].toObject();
    for (const QString &file : all.keys())
        QTest::newRow(qPrintable(file)) << file;
}

void tst_SharedSheets::malformed()
{
    QFETCH(QString, file);
    // Opened by what they hold, or refused where the score column is looked for.
    static const QStringList readable{u"malformed/csv_renamed.xlsx"_s, u"malformed/type_openoffice.xlsx"_s,
                                      u"malformed/no_spreadsheet_file.txt"_s};
    const QString error = test::readThrough(test::sharedFile(file));
    QVERIFY2(error.isEmpty() == readable.contains(file), qPrintable(error));
}

QTEST_GUILESS_MAIN(tst_SharedSheets)
#include "tst_sharedsheets.moc"
