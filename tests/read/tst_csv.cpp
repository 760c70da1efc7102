// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sheettext.h"

#include "read/bytemask.h"
#include "read/csvscanner.h"
#include "read/longrecord.h"

#include <QRandomGenerator>

using namespace gensvar;

class tst_Csv : public QObject
{
    Q_OBJECT
private slots:
    void cells_data();
    void cells();
    void delimiters_data();
    void delimiters();
    void aCellAboveTheLimitIsCutAndMarked();
    void aCellUpToTheLimitIsWhole();
    void quotesThatNeverCloseNameTheirRow();
    void tooManyCellsRefuseTheFile();
    void passesCanBeRepeated();
    void blocksDoNotShow();
    void longRecordsFollowTheSameRules();
    void manyRowsComeInBatches();

private:
    test::Files m_files;
};

void tst_Csv::cells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    const auto rows = [](std::initializer_list<const char *> lines) {
        QStringList list;
        for (const char *line : lines)
            list << QString::fromUtf8(line);
        return list;
    };
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << rows({"1: a | b", "2: 1 | 2"});
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << rows({"1: a | b", "2: 1 | 2"});
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << rows({"1: a | b", "2: 1 | 2"});
    QTest::newRow("mixed ends") << QByteArray("a,b\r1,2\n3,4\r\n5,6")
                                << rows({"1: a | b", "2: 1 | 2", "3: 3 | 4", "4: 5 | 6"});
    QTest::newRow("no last end") << QByteArray("a,b\n1,") << rows({"1: a | b", "2: 1 | "});
    QTest::newRow("blank lines are rows")
        << QByteArray("\na,b\n\n1,2\r\n\r\n") << rows({"1:", "2: a | b", "3:", "4: 1 | 2", "5:"});
    QTest::newRow("an empty quoted cell") << QByteArray("a,\"\"\n\"\"\n") << rows({"1: a | ''", "2: ''"});
    QTest::newRow("only delimiters") << QByteArray("a,b,c\n,,\n") << rows({"1: a | b | c", "2:  |  | "});
    QTest::newRow("quoted") << QByteArray("\"a,b\",\"c\nd\"\r\n\"x\ry\",2")
                            << rows({"1: 'a,b' | 'c\nd'", "2: 'x\ry' | 2"});
    QTest::newRow("doubled") << QByteArray("\"a\"\"b\"\"\",\"\"\"\"\n") << rows({"1: 'a\"b\"' | '\"'"});
    QTest::newRow("blanks stay") << QByteArray(" a , \"b\" \n") << rows({"1:  a  |  \"b\" "});
    QTest::newRow("blanks after the closing quote")
        << QByteArray("\"a\"  ,\"b\" \n\"c\" ") << rows({"1: 'a' | 'b'", "2: 'c'"});
    QTest::newRow("quote inside unquoted") << QByteArray("5\" disk,a\"b\"\n") << rows({"1: 5\" disk | a\"b\""});
    QTest::newRow("quote inside quoted") << QByteArray("\"He said \"great\" twice\",2\n")
                                         << rows({"1: 'He said \"great\" twice' | 2"});
    QTest::newRow("both") << QByteArray("\"a \"\"b\"\" \"c\" \"d\",2\n") << rows({"1: 'a \"b\" \"c\" \"d' | 2"});
    QTest::newRow("backslash") << QByteArray("a\\,\"b\\\"\n") << rows({"1: a\\ | 'b\\'"});
    QTest::newRow("formulas are text") << QByteArray("=1+1,'=2\n") << rows({"1: =1+1 | '=2"});
    QTest::newRow("sep line") << QByteArray("sep=;\r\na;b,c\n") << rows({"1: a | b,c"});
    QTest::newRow("quoted sep line") << QByteArray("\"sep=,\"\na,b;c\n") << rows({"1: a | b;c"});
    QTest::newRow("sep line alone") << QByteArray("sep=;") << rows({});
}

void tst_Csv::cells()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, rows);
    QCOMPARE(test::readLines(m_files.write(QStringLiteral("a.csv"), text)), rows);
}

void tst_Csv::delimiters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("semicolons among decimal commas") << QByteArray("a;b;c\n1,5;2,5;3\n4,5;5,5;6,5\n") << QChar(u';');
    QTest::newRow("commas with semicolons in text") << QByteArray("a,b\n1,x;y;z\n2,y\n3,\"; ;\"\n") << QChar(u',');
    QTest::newRow("tabs") << QByteArray("a\tb\n1,2\t3\n") << QChar(u'\t');
    QTest::newRow("bars") << QByteArray("a|b\n1|2\n") << QChar(u'|');
    QTest::newRow("one column") << QByteArray("score\n1\n2\n") << QChar(u',');
    QTest::newRow("quoted line ends") << QByteArray("\"a\";\"b\"\n\"1,\n,\n,\";\"2\"\n") << QChar(u';');
    QTest::newRow("a title line") << QByteArray("Export, all of it\n\na;b;c\n1;2;3\n4;5;6\n7;8;9\n") << QChar(u';');
}

void tst_Csv::delimiters()
{
    QFETCH(QByteArray, text);
    QFETCH(QChar, delimiter);
    const QString path = m_files.write(QStringLiteral("a.csv"), text);
    QCOMPARE((*read::Workbook::open(path))->delimiter(), delimiter);
    QCOMPARE((*read::Workbook::open(path, {.encoding = {}, .delimiter = u'#'}))->delimiter(), QChar(u'#'));
    QVERIFY(!read::Workbook::open(path, {.encoding = {}, .delimiter = u'"'}));
    QVERIFY(!read::Workbook::open(path, {.encoding = {}, .delimiter = u'§'}));
}

void tst_Csv::aCellAboveTheLimitIsCutAndMarked()
{
    const QByteArray big(domain::maxCellBytes + 1, 'x');
    const auto lines = test::readLines(m_files.write(QStringLiteral("big.csv"), "a,b\n1,\"" + big + "\"\n2,z\n"));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].startsWith(QStringLiteral("2: 1 | 'xxx")));
    QVERIFY(lines[1].endsWith(u"x'…"));
    QVERIFY(lines[1].size() < 2000);
    QCOMPARE(lines[2], QStringLiteral("3: 2 | z"));
}

void tst_Csv::aCellUpToTheLimitIsWhole()
{
    const QByteArray big(domain::maxCellBytes, 'x');
    const auto lines = test::readLines(m_files.write(QStringLiteral("big.csv"), "a,b\n1," + big + "\n"));
    QCOMPARE(lines.value(1), QStringLiteral("2: 1 | ") + QString::fromLatin1(big));
}

void tst_Csv::quotesThatNeverCloseNameTheirRow()
{
    const QByteArray filler(3 * 1024 * 1024, 'x');
    for (const QByteArray &rest : {QByteArray("x\n3,4\n"), QByteArray(filler)}) {
        const QString path = m_files.write(QStringLiteral("open.csv"), "a,b\n1,2\n\n1,\"" + rest);
        const auto workbook = read::Workbook::open(path);
        QVERIFY(workbook);
        const auto lines = test::rowLines(**workbook);
        QCOMPARE(lines.last(), QStringLiteral("!unclosed_quote 4"));
    }
}

void tst_Csv::tooManyCellsRefuseTheFile()
{
    const QByteArray path16384 = "a,b\n" + QByteArray(16'383, ',') + "\n";
    QCOMPARE(test::readLines(m_files.write(QStringLiteral("w.csv"), path16384)).size(), 2);
    for (const int commas : {16'384, 3'000'000}) {
        const QString path = m_files.write(QStringLiteral("w.csv"), "a,b\n" + QByteArray(commas, ',') + "\n");
        QCOMPARE(test::readLines(path).last(), QStringLiteral("!too_many_columns 16384"));
    }
}

void tst_Csv::passesCanBeRepeated()
{
    const auto workbook = read::Workbook::open(m_files.write(QStringLiteral("a.csv"), "sep=,\na,b\n1,\"x\"\"y\"\n"));
    const auto first = test::rowLines(**workbook);
    QCOMPARE(test::rowLines(**workbook), first);
    QCOMPARE(first.size(), 2);
    QVERIFY(!(*workbook)->rows(1));
}

namespace {

QString randomTable(QRandomGenerator &random, int length)
{
    static const QString pieces = QStringLiteral("\"\"\"\"\"\",,,,\n\n\r  abå");
    QString text;
    for (int i = 0; i < length; ++i)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

/// Everything in one piece of memory: what any other way of cutting must agree with.
QStringList scanWhole(QByteArray text)
{
    const size_t size = size_t(text.size());
    text.append(qsizetype(read::maskWidth), '\0');
    domain::RowBatch batch;
    qint64 row = 0;
    const auto outcome = read::CsvScanner(',').scan(text.data(), size, true, batch, row);
    QStringList lines;
    for (size_t i = 0; i < batch.size(); ++i) {
        QStringList cells;
        for (const domain::Cell &cell : batch.row(i).cells)
            cells << test::cellText(cell);
        lines << QString::number(cells.size()) + u':' + cells.join(u'|');
    }
    if (outcome.stop == read::CsvScanner::Stop::InsideQuotes)
        lines << QStringLiteral("open");
    return lines;
}

} // namespace

void tst_Csv::blocksDoNotShow()
{
    // The same records whether scanned at once or handed over in two parts, cut anywhere.
    QRandomGenerator random(1);
    for (int round = 0; round < 300; ++round) {
        const QByteArray text = randomTable(random, 1 + random.bounded(90)).toUtf8();
        const QStringList whole = scanWhole(text);
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            QByteArray part = text.left(cut) + QByteArray(qsizetype(read::maskWidth), '\0');
            domain::RowBatch batch;
            qint64 row = 0;
            const auto outcome = read::CsvScanner(',').scan(part.data(), size_t(cut), false, batch, row);
            QCOMPARE_LE(qsizetype(outcome.taken), cut);
            const QStringList rest = scanWhole(text.mid(qsizetype(outcome.taken)));
            QCOMPARE(whole.mid(qsizetype(batch.size())), rest);
        }
    }
}

void tst_Csv::longRecordsFollowTheSameRules()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 3000; ++round) {
        const QByteArray text = "x" + randomTable(random, random.bounded(60)).toUtf8();
        const QStringList whole = scanWhole(text);
        QStringList lines;
        for (size_t at = 0; at < size_t(text.size());) {
            if (text[qsizetype(at)] == '\n' || text[qsizetype(at)] == '\r') { // blank lines never get that long
                at += text.mid(qsizetype(at)).startsWith("\r\n") ? 2 : 1;
                lines << QStringLiteral("0:");
                continue;
            }
            read::LongRecord record(',');
            at += record.feed({text.constData() + at, size_t(text.size()) - at});
            if (!record.isWhole() && !record.finish()) {
                lines << QStringLiteral("open");
                break;
            }
            domain::RowBatch batch;
            batch.beginRow(1);
            record.moveTo(batch);
            QStringList cells;
            for (const domain::Cell &cell : batch.row(0).cells)
                cells << test::cellText(cell);
            lines << QString::number(cells.size()) + u':' + cells.join(u'|');
        }
        QCOMPARE(lines, whole);
    }
}

void tst_Csv::manyRowsComeInBatches()
{
    QByteArray text;
    for (int i = 0; i < 50'000; ++i)
        text += QByteArray::number(i) + ";\"a \"\"b\"\" c\";some words in here\r\n";
    const auto workbook = read::Workbook::open(m_files.write(QStringLiteral("many.csv"), text));
    auto reader = *(*workbook)->rows(0);
    domain::RowBatch batch;
    qint64 rows = 0;
    int batches = 0;
    while (*reader->next(batch)) {
        ++batches;
        for (size_t i = 0; i < batch.size(); ++i) {
            const domain::Row row = batch.row(i);
            QCOMPARE(row.number, ++rows);
            QCOMPARE(row.cells.size(), size_t(3));
            QCOMPARE(row.cells[0].text, std::string_view(std::to_string(rows - 1)));
            QCOMPARE(row.cells[1].text, std::string_view("a \"b\" c"));
        }
    }
    QCOMPARE(rows, 50'000);
    QVERIFY(batches > 5);
    QCOMPARE(reader->fraction(), 1.0);
}

QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_csv.moc"
