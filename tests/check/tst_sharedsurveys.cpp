// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/checker.h"
#include "map/guess.h"
#include "map/study.h"
#include "read/workbook.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using domain::Field;
using domain::MapProposal;
using domain::MapWishes;

namespace {

struct Tally
{
    int promoters = 0;
    int passives = 0;
    int detractors = 0;
    void add(int score) { ++(score >= 9 ? promoters : score >= 7 ? passives : detractors); }
    [[nodiscard]] QString text() const { return u"%1/%2/%3"_s.arg(promoters).arg(passives).arg(detractors); }
};

QString expectedTally(const QJsonObject &of)
{
    return u"%1/%2/%3"_s.arg(of["promoters"_L1].toInt())
        .arg(of["passives"_L1].toInt())
        .arg(of["detractors"_L1].toInt());
}

// Calls back for each batch of a sheet.
template <typename Take> void readAll(read::Workbook &workbook, int sheet, domain::RowBatch &batch, Take take)
{
    auto rows = workbook.rows(sheet);
    QVERIFY(rows);
    for (;;) {
        const auto more = (*rows)->next(batch);
        QVERIFY(more);
        if (!*more)
            return;
        take();
    }
}

// What importing a sheet would give, in UTC.
struct Survey
{
    MapProposal proposal;
    check::Counts counts;
    Tally all;
    QMap<QString, Tally> byMonth;
    QMap<QString, QMap<QString, Tally>> byGroup; ///< header, value
    int comments = 0;
};

void countResponse(Survey &survey, const domain::ResponseBatch &batch, const domain::Response &response)
{
    survey.comments += !response[Field::Comment].empty();
    if (response.score == domain::noScore)
        return;
    survey.all.add(response.score);
    survey.byMonth[QDate(1970, 1, 1).addDays(response.respondedOn).toString(u"yyyy-MM"_s)].add(response.score);
    for (quint32 i = 0; i < response.attributeCount; ++i) {
        const auto &attribute = batch.attributes[response.firstAttribute + i];
        survey
            .byGroup[survey.proposal.headers[int(attribute.column)]]
                    [QString::fromUtf8(attribute.value.data(), qsizetype(attribute.value.size()))]
            .add(response.score);
    }
}

void survey(read::Workbook &workbook, int sheet, const MapWishes &wishes, Survey &result)
{
    map::Study study(workbook.sheets().at(sheet).name);
    domain::RowBatch rows;
    readAll(workbook, sheet, rows, [&] { study.take(rows); });
    study.finish();
    result.proposal = map::guess(study, wishes);
    check::Rules rules;
    rules.today = QDate(2026, 10, 1);
    rules.textFile = workbook.format() == read::Format::Csv;
    check::Checker checker(result.proposal, rules);
    domain::ResponseBatch batch;
    QList<domain::Issue> issues;
    readAll(workbook, sheet, batch.rows, [&] {
        batch.clear();
        checker.take(batch, issues);
        for (const domain::Response &response : batch.responses)
            countResponse(result, batch, response);
    });
    result.counts = checker.counts();
}

} // namespace

/// The real exports that nobody of us wrote: mapped without help, with the counts that others computed.
class TestSharedSurveys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void counts_data();
    void counts();
    void refuses_data();
    void refuses();
    void takesTheAnswersSheetOnly();
    void takesQualtricsOneRow();

private:
    [[nodiscard]] static QString path(const QString &file) { return QStringLiteral(GENSVAR_SHARED_DATA) + u'/' + file; }
    QJsonObject m_expected;
};

void TestSharedSurveys::initTestCase()
{
    QFile file(path(u"expected.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("The folder with other people's files is not there.");
    m_expected = QJsonDocument::fromJson(file.readAll()).object()["surveys"_L1].toObject();
    QVERIFY(!m_expected.isEmpty());
}

void TestSharedSurveys::counts_data()
{
    QTest::addColumn<MapWishes>("wishes");
    QTest::addColumn<QString>("warned");
    const auto row = [](const char *file, const char *warned = "", const MapWishes &wishes = {}) {
        QTest::newRow(file) << wishes << QString::fromLatin1(warned);
    };
    MapWishes noDate;
    noDate.constants[Field::RespondedAt] = u"2026-03-31"_s;
    MapWishes insist = noDate;
    insist.map[Field::Score] = QStringList{u"score"_s};
    row("nps/aslam_nps_timeseries.csv");
    row("nps/verdugo_nps_survey_utc.csv");
    row("nps/npsgame_perso_google_forms_fr.csv", "date_order_assumed");
    row("nps/prepbench050_store_survey_bom.csv");
    row("nps/voicetoinsight_nps_data.csv", "groups_disagree", noDate);
    row("nps/epsi_no_labelled_scores.csv", "scale_insisted", insist);
    row("derived/qualtrics_shape_3_header_rows.csv");
    row("derived/surveymonkey_shape_2_header_rows.csv");
    row("derived/sep_line_semicolon_cp1252_fr.csv", "date_order_assumed");
    row("derived/perso_gnumeric.xlsx");
    row("derived/perso_gnumeric.ods");
    row("derived/perso_gnumeric.xls");
}

void TestSharedSurveys::counts()
{
    QFETCH(MapWishes, wishes);
    QFETCH(QString, warned);
    const QString file = QString::fromLatin1(QTest::currentDataTag());
    const QJsonObject expected = m_expected[file].toObject();
    const auto workbook = read::Workbook::open(path(file));
    QVERIFY(workbook);
    Survey found;
    survey(**workbook, 0, wishes, found);
    QVERIFY2(!found.proposal.obstacle, qPrintable(found.proposal.obstacle ? found.proposal.obstacle->code : QString()));
    QStringList warnings;
    for (const base::Error &warning : found.proposal.warnings)
        warnings.append(warning.code);
    QCOMPARE(warnings.join(u' '), warned);
    QCOMPARE(found.counts.rows, expected["total_rows"_L1].toInt());
    QCOMPARE(found.all.text(), expectedTally(expected));
    const auto header = [&](Field field) {
        return found.proposal.headers.value(found.proposal.map.columns.value(field).value(0, -1));
    };
    if (const QString score = expected["score_column"_L1].toString().trimmed(); !score.isEmpty())
        QCOMPARE(header(Field::Score), score);
    if (const QString date = expected["date_column"_L1].toString(); !date.isEmpty())
        QCOMPARE(header(Field::RespondedAt), date);
    if (expected.contains("comment_count_any"_L1))
        QCOMPARE(found.comments, expected["comment_count_any"_L1].toInt());
    const QJsonObject months = expected["by_month"_L1].toObject();
    for (auto month = months.begin(); month != months.end(); ++month)
        QCOMPARE(month.key() + u' ' + found.byMonth.value(month.key()).text(),
                 month.key() + u' ' + expectedTally(month.value().toObject()));
    const QJsonObject groups = expected["by_group"_L1].toObject();
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        const QJsonObject values = group.value().toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            if (value.value().toObject()["n"_L1].toInt() > 0)
                QCOMPARE(value.key() + u' ' + found.byGroup[group.key()].value(value.key()).text(),
                         value.key() + u' ' + expectedTally(value.value().toObject()));
        }
    }
}

void TestSharedSurveys::refuses_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("nps/prepbench209_two_touchpoints_1to5.csv") << u"not_nps"_s;
    QTest::newRow("nps/prepbench050_long_format_messy.csv") << u"long_format"_s;
    QTest::newRow("nps/prepbench050_questions_lookup.csv") << u"no_score_column"_s;
    QTest::newRow("nps/voicetoinsight_nps_data.csv") << u"no_date_column"_s;
    QTest::newRow("nps/epsi_no_labelled_scores.csv") << u"not_nps"_s;
}

void TestSharedSurveys::refuses()
{
    QFETCH(QString, code);
    const auto workbook = read::Workbook::open(path(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(workbook);
    Survey found;
    survey(**workbook, 0, {}, found);
    QCOMPARE(found.proposal.obstacle ? found.proposal.obstacle->code : QString(), code);
}

void TestSharedSurveys::takesTheAnswersSheetOnly()
{
    const QString file = u"nps/aslam_nps_project.xlsx"_s;
    const QJsonObject expected = m_expected[file].toObject();
    const auto workbook = read::Workbook::open(path(file));
    QVERIFY(workbook);
    QStringList taken;
    for (int sheet = 0; sheet < (*workbook)->sheets().size(); ++sheet) {
        const read::Sheet one = (*workbook)->sheets().at(sheet);
        if (!one.visible || !one.hasRows)
            continue;
        Survey found;
        survey(**workbook, sheet, {}, found);
        if (found.proposal.obstacle)
            continue;
        taken.append(one.name);
        QCOMPARE(found.counts.rows, expected["total_rows"_L1].toInt());
        QCOMPARE(found.all.text(), expectedTally(expected));
    }
    QCOMPARE(taken.join(u' '), expected["sheet"_L1].toString());
}

void TestSharedSurveys::takesQualtricsOneRow()
{
    for (const char *file : {"nps/qualtrics_sample_v3_de.csv", "nps/qualtrics_sample_legacy.csv"}) {
        const auto workbook = read::Workbook::open(path(QString::fromLatin1(file)));
        QVERIFY(workbook);
        Survey found;
        survey(**workbook, 0, {}, found);
        QCOMPARE(found.proposal.headerRows, m_expected[QString::fromLatin1(file)].toObject()["header_rows"_L1].toInt());
        QCOMPARE(found.counts.rows, 1);
        QCOMPARE(found.comments, 1);
        QCOMPARE(found.proposal.obstacle->code, u"no_score_column"_s); // a choice code is no score
    }
}

QTEST_GUILESS_MAIN(TestSharedSurveys)
#include "tst_sharedsurveys.moc"
