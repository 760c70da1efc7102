// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checker.h"
#include "map/guess.h"
#include "map/study.h"
#include "read/workbook.h"

#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using domain::Cell;
using domain::CellKind;
using domain::Field;
using domain::MapWishes;
using domain::Response;

/// Small files in the shape of each platform's and spreadsheet's export, read, mapped and checked.
class TestPlatforms : public QObject
{
    Q_OBJECT

private slots:
    void takes_data();
    void takes();
    void takesSpreadsheetCells();
};

namespace {

check::Rules rules(read::Format format)
{
    check::Rules all;
    all.storeZone = QTimeZone("Europe/Stockholm");
    all.today = QDate(2026, 10, 1);
    all.textFile = format == read::Format::Csv;
    return all;
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size())).replace(u'\n', u"\\n"_s);
}

// "9 2026-03-02T08:14:55Z comment [department]", one a line
QString drawn(const Response &response)
{
    QString line = response.score == domain::noScore ? u"-"_s : QString::number(response.score);
    line += u' '
        + (response.respondedAt == domain::noInstant
               ? QDate(1970, 1, 1).addDays(response.respondedOn).toString(Qt::ISODate)
               : QDateTime::fromMSecsSinceEpoch(response.respondedAt, Qt::UTC).toString(Qt::ISODate));
    for (const Field field :
         {Field::ResponseId, Field::Comment, Field::Department, Field::CustomerName, Field::Email}) {
        if (!response[field].empty())
            line += u" | "_s + text(response[field]);
    }
    if (response.exclusion != domain::Exclusion::None)
        line += u" | excluded"_s;
    return line;
}

void appendCodes(QStringList &lines, const domain::MapProposal &proposal)
{
    if (proposal.obstacle)
        lines.append(u"! "_s + proposal.obstacle->code);
    for (const base::Error &warning : proposal.warnings)
        lines.append(u"? "_s + warning.code);
}

QStringList outcome(read::Workbook &workbook, const MapWishes &wishes)
{
    QStringList lines;
    map::Study study;
    domain::ResponseBatch batch;
    QList<domain::Issue> issues;
    auto rows = workbook.rows(0);
    while (rows && (*rows)->next(batch.rows).value_or(false))
        study.take(batch.rows);
    study.finish();
    const auto proposal = map::guess(study, wishes);
    appendCodes(lines, proposal);
    check::Checker checker(proposal, rules(workbook.format()));
    rows = workbook.rows(0);
    while (rows && !proposal.obstacle && (*rows)->next(batch.rows).value_or(false)) {
        batch.clear();
        checker.take(batch, issues);
        for (const Response &response : batch.responses)
            lines.append(drawn(response));
    }
    for (const domain::Issue &issue : issues)
        lines.append(u"row %1 %2"_s.arg(issue.row).arg(issue.reason.code));
    return lines;
}

} // namespace

void TestPlatforms::takes_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<MapWishes>("wishes");
    const auto add = [](const char *file, const char *expected, const MapWishes &wishes = {}) {
        QTest::newRow(file) << QString::fromUtf8(expected).trimmed() << wishes;
    };
    add("limesurvey_semicolon_bom.csv", R"(
9 2026-03-02T08:14:55Z | 101 | Hurtig hjælp,\nog venlig
- 2026-03-13T09:00:00Z | 103 | Kom aldrig tilbage til mig
0 2026-03-14T09:00:00Z | 104 | Ventede "i timevis" i køen
row 3 date_missing)");
    add("limesurvey_empty.csv", "! no_rows");
    add("limesurvey_1980.csv", "0 2026-03-02T08:00:00Z | 2\nrow 2 date_missing");
    add("qualtrics_3rows_de.csv", R"(
10 2026-03-02T08:14:01Z | R_1 | Schnell\nund freundlich | Eva Maier | eva@example.com
0 2026-03-03T08:14:01Z | R_2 | Test | excluded
3 2026-03-04T08:14:01Z | R_3 | Jan Schulz | jan@example.com)");
    add("qualtrics_legacy_2rows.csv", R"(
9 2016-07-18T06:28:48Z | R_1 | Fast | a@example.com
0 2016-07-19T06:28:48Z | R_2 | Slow | b@example.com)");
    add("surveymonkey_2rows_expanded.csv", R"(
10 2026-03-13T08:14:00Z | 110000000001 | Great fit | Ann Lee | a@example.com
0 2026-03-02T20:14:00Z | 110000000002 | Too small | Bo Ray | b@example.com
8 2026-03-02T23:14:00Z | 110000000003 | Cy Dow | c@example.com)");
    add("typeform_hash.csv", R"(
9 2026-03-02T23:30:00Z | a1b2c3 | It just works 😀
0 2026-03-03T09:14:00Z | a1b2c4 | It never works)");
    add("formbricks_guard.csv", R"(
9 2026-01-31T14:05:09Z | clx1 | =SUM(A1) is what I wrote | a@example.com
0 2026-01-31T23:30:09Z | clx2 | -1 if I could | b@example.com
row 4 no_score_no_comment)");
    add("chatwoot_footer.csv", "! not_nps\n? footer_skipped");
    MapWishes insist;
    insist.map[Field::Score] = QStringList{u"rating"_s};
    add("chatwoot_footer.csv insisted", R"(
? scale_insisted
? footer_skipped
5 2026-03-02T09:15:10Z | Quick | Eva | eva@example.org
4 2026-03-03T09:15:10Z | Jan | jan@example.org
1 2026-03-04T09:15:10Z | Never came back | Kim | kim@example.org)",
        insist);
    add("msforms_cp1252.csv", R"(
9 2026-07-27T17:07:23Z | 1 | It’s fast
0 2026-07-28T07:07:23Z | 2 | The café was closed)");
    add("excel_da_semicolon_cp1252.csv", R"(
9 2026-03-02T13:05:00Z | Hurtig hjælp til rørlægning | Sønderborg
0 2026-03-13T14:05:00Z | Køen var for lang | Århus)");
    add("excel_sep_hint.csv", "9 2026-03-02 | Bra; mycket bra\n0 2026-03-13 | Dåligt");
    add("excel_utf16_tab.txt", "10 2026-03-02 | Svært bra | Nord\n0 2026-03-13 | Dårlig | Sør");
    add("labels_10_extremely_likely.csv", R"(
10 2026-03-02 | good
10 2026-03-03 | good
0 2026-03-04 | bad
9 2026-03-05 | good
- 2026-03-06 | no idea
row 7 no_score_no_comment
row 8 score_not_whole
row 9 score_is_date)");
    add("ambiguous_dates.csv", "? date_order_assumed\n9 2026-09-03\n0 2026-09-04\n8 2026-08-05");
    MapWishes american;
    american.dateOrder = domain::DateOrder::MonthDayYear;
    add("ambiguous_dates.csv read as American", "9 2026-03-09\n0 2026-04-09\n8 2026-05-08", american);
}

void TestPlatforms::takes()
{
    QFETCH(QString, expected);
    QFETCH(MapWishes, wishes);
    const QString file = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    const auto workbook = read::Workbook::open(QStringLiteral(GENSVAR_TEST_DATA) + u"/map/"_s + file);
    QVERIFY(workbook);
    QCOMPARE(outcome(**workbook, wishes).join(u'\n'), expected);
}

// What a spreadsheet gives beside texts: a title, real dates, numbers, errors, sparse rows, numbers kept as text.
void TestPlatforms::takesSpreadsheetCells()
{
    domain::ResponseBatch batch;
    const auto cell = [](CellKind kind, double number = 0, std::string_view words = {}, bool dateOnly = false) {
        Cell made;
        made.kind = kind;
        made.number = number;
        made.text = words;
        made.dateOnly = dateOnly;
        return made;
    };
    const auto day = [&](int d) {
        return cell(CellKind::DateTime, double(QDateTime(QDate(2026, 3, d), {}, Qt::UTC).toMSecsSinceEpoch()), {},
                    true);
    };
    const auto words = [&](std::string_view text) { return cell(CellKind::Text, 0, text); };
    const auto row = [&](qint64 number, std::initializer_list<Cell> cells) {
        batch.rows.beginRow(number);
        for (const Cell &one : cells)
            batch.rows.add(one);
    };
    row(2, {cell(CellKind::Empty), words("Customer survey")});
    row(4, {words("Datum"), words("Betyg"), words("Kommentar"), words("Kundnr"), words("Telefon")});
    row(5, {day(2), cell(CellKind::Number, 9), words("Bra"), cell(CellKind::Number, 104221), words("0705550118")});
    row(6, {day(3), words("0"), cell(CellKind::Empty), words("00104222")});
    row(7, {day(4), cell(CellKind::Error, 0, "#N/A"), words("Inget betyg")});
    row(8, {day(5), cell(CellKind::Error, 0, "#DIV/0!"), words("x")});
    row(9, {day(6), day(10), words("x")});
    row(10, {cell(CellKind::Number, 46083.25), cell(CellKind::Number, 8.5), words("x")});
    row(11, {cell(CellKind::Number, 46083.25), cell(CellKind::Number, 8), cell(CellKind::Bool, 1)});
    row(12,
        {day(7), cell(CellKind::Number, 7), cell(CellKind::Error, 0, "#REF!"), cell(CellKind::Error, 0, "#VALUE!")});
    map::Study study(u"Svar"_s);
    study.take(batch.rows);
    study.finish();
    const auto proposal = map::guess(study);
    QVERIFY(!proposal.obstacle);
    QCOMPARE(proposal.firstRow, 4);
    check::Checker checker(proposal, rules(read::Format::Xlsx));
    QList<domain::Issue> issues;
    checker.take(batch, issues);
    QStringList lines;
    for (const Response &response : batch.responses)
        lines.append(drawn(response) + u" | "_s + text(response[Field::CustomerId]));
    for (const domain::Issue &issue : issues)
        lines.append(u"row %1 %2 %3"_s.arg(issue.row).arg(issue.reason.code, issue.value));
    QCOMPARE(lines.join(u'\n'),
             u"9 2026-03-02 | Bra | 104221\n0 2026-03-03 | 00104222\n- 2026-03-04 | Inget betyg | \n"
             "8 2026-03-02T05:00:00Z | TRUE | \n7 2026-03-07 | \nrow 8 score_not_a_number #DIV/0!\n"
             "row 9 score_is_date 2026-03-10\nrow 10 score_not_whole 8.5"_s);
}

QTEST_GUILESS_MAIN(TestPlatforms)
#include "tst_platforms.moc"
