// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shareddata.h"
#include "support/sheettext.h"

#include <QJsonArray>

using namespace gensvar;

/// Peers' conformance files for text tables.
class tst_SharedCsv : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void conformance_data();
    void conformance();
    void naughtyStrings();

private:
    QJsonObject m_expected;
};

namespace {

/// Rows as JSON; blank lines as rows of no cells.
QJsonArray jsonRows(read::Workbook &workbook, QString &error)
{
    QJsonArray rows;
    auto reader = workbook.rows(0);
    domain::RowBatch batch;
    for (;;) {
        const auto more = (*reader)->next(batch);
        if (!more) {
            error = more.error().code;
            return rows;
        }
        if (!*more)
            return rows;
        for (size_t i = 0; i < batch.size(); ++i) {
            QJsonArray cells;
            for (const domain::Cell &cell : batch.row(i).cells)
                cells << QString::fromUtf8(cell.text.data(), qsizetype(cell.text.size()));
            rows << cells;
        }
    }
}

/// The suite's rows: with a header they are objects, and a blank line is one empty cell.
QJsonArray plainRows(const QJsonArray &rows)
{
    QJsonArray plain;
    for (const QJsonValue &row : rows) {
        const QJsonArray cells = row.toArray();
        plain << (cells == QJsonArray{QString()} ? QJsonArray() : cells);
    }
    return plain;
}

} // namespace

void tst_SharedCsv::initTestCase()
{
    m_expected = test::sharedExpectations();
    if (m_expected.isEmpty())
        QSKIP("the folder with the peers' files is not here");
}

void tst_SharedCsv::conformance_data()
{
    QTest::addColumn<QString>("file");
    const QJsonObject all = test::sharedExpectations()[QLatin1StringView("csv_conformance")].toObject();
    for (const QString &file : all.keys())
        QTest::newRow(qPrintable(file)) << file;
}

void tst_SharedCsv::conformance()
{
    QFETCH(QString, file);
    const QJsonObject entry = m_expected[QLatin1StringView("csv_conformance")].toObject()[file].toObject();
    const QString path = test::sharedFile(file);
    read::TextOptions options;
    if (entry[QLatin1StringView("encoding")] == QLatin1StringView("latin-1")) // its bytes happen to be UTF-8 as well
        options.encoding = QStringLiteral("iso-8859-1");
    const auto workbook = read::Workbook::open(path, options);
    if (QFileInfo(path).size() == 0) {
        QVERIFY(!workbook);
        QCOMPARE(workbook.error().code, QStringLiteral("empty_file"));
        return;
    }
    QVERIFY(workbook);
    QString error;
    const QJsonArray rows = jsonRows(**workbook, error);
    const bool isSuite = entry.contains(QLatin1StringView("verdict"));
    const QJsonValue expected = entry[QLatin1StringView(isSuite ? "expected" : "rows")];
    if (expected.isNull()) { // invalid for the suite: an error or the lenient rule, but nothing lost
        QVERIFY(!error.isEmpty() || !rows.isEmpty());
        return;
    }
    QCOMPARE(error, QString());
    if (entry[QLatin1StringView("header")].toBool()) {
        QCOMPARE(rows.size(), expected.toArray().size() + 1);
        for (qsizetype i = 1; i < rows.size(); ++i) {
            const QJsonObject row = expected.toArray()[i - 1].toObject();
            for (qsizetype c = 0; c < rows[i].toArray().size(); ++c)
                QCOMPARE(rows[i].toArray()[c], row[rows[0].toArray()[c].toString()]);
        }
        return;
    }
    if (isSuite) {
        QCOMPARE(rows, plainRows(expected.toArray()));
        return;
    }
    QCOMPARE(rows.size(), entry[QLatin1StringView("row_count")].toInt());
    for (qsizetype i = 0; i < expected.toArray().size(); ++i) // of long files the first rows are given
        QCOMPARE(rows[i], expected.toArray()[i]);
    if (!file.contains(u"linend") && entry[QLatin1StringView("row_count")].toInt() > 0) {
        const QString delimiter = entry[QLatin1StringView("delimiter")].toString();
        QCOMPARE(QString((*workbook)->delimiter()), delimiter);
    }
}

void tst_SharedCsv::naughtyStrings()
{
    // As one column of a table of our own: each must come out as it went in.
    const QJsonArray strings = test::sharedJson(QStringLiteral("naughty/blns.json")).array();
    QVERIFY(strings.size() > 400);
    QByteArray text("nr,text\n");
    for (const QJsonValue &string : strings)
        text += "1,\"" + string.toString().replace(u'"', QStringLiteral("\"\"")).toUtf8() + "\"\n";
    test::Files files;
    const auto workbook = read::Workbook::open(files.write(QStringLiteral("blns.csv"), text));
    QVERIFY(workbook);
    QCOMPARE((*workbook)->encoding(), QStringLiteral("utf-8"));
    QString error;
    const QJsonArray rows = jsonRows(**workbook, error);
    QCOMPARE(rows.size(), strings.size() + 1);
    for (qsizetype i = 0; i < strings.size(); ++i)
        QCOMPARE(rows[i + 1].toArray()[1], strings[i]);
    for (const char *file : {"naughty/blns.txt", "naughty/csv-payload.txt"})
        QVERIFY(!test::readLines(test::sharedFile(QLatin1StringView(file))).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SharedCsv)
#include "tst_sharedcsv.moc"
