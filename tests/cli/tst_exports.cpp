// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gensvar::test;

/// Real exports of other people, imported without help, against what independent programs counted in them.
class TestExports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void imports_data();
    void imports();
    void refusesWhatIsNotNps_data();
    void refusesWhatIsNotNps();
    void takesWithHelp();
    void refusesMalformed_data();
    void refusesMalformed();

private:
    QJsonObject m_expected;
};

void TestExports::initTestCase()
{
    if (sharedData().isEmpty())
        QSKIP("the survey exports of others are not beside the repository");
    QFile file(sharedData() + "/expected.json"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_expected = QJsonDocument::fromJson(file.readAll()).object();
}

static Outcome import(const Program &program, const QString &name, const QStringList &options = {})
{
    return program.json(QStringList{u"import"_s, sharedData() + u'/' + name} + options);
}

static QJsonArray figures(const Program &program, const QStringList &options = {})
{
    return program.json(QStringList{u"nps"_s} + options).json().value("groups"_L1).toArray();
}

static bool agree(const QJsonObject &figure, const QJsonObject &expected)
{
    for (const QString &name : {u"promoters"_s, u"passives"_s, u"detractors"_s}) {
        if (figure.value(name).toInt() != expected.value(name).toInt())
            return false;
    }
    return std::abs(figure.value("nps"_L1).toDouble() - expected.value("nps"_L1).toDouble()) < 1e-6;
}

void TestExports::imports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("group"); ///< of expected.json: "by_…"
    for (const char *name : {"nps/aslam_nps_timeseries.csv", "nps/aslam_nps_project.xlsx",
                             "nps/verdugo_nps_survey_utc.csv", "nps/npsgame_perso_google_forms_fr.csv",
                             "nps/prepbench050_store_survey_bom.csv", "derived/qualtrics_shape_3_header_rows.csv",
                             "derived/surveymonkey_shape_2_header_rows.csv", "derived/sep_line_semicolon_cp1252_fr.csv",
                             "derived/perso_gnumeric.xlsx", "derived/perso_gnumeric.ods", "derived/perso_gnumeric.xls"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// The columns that expected.json counts by are attributes here, or what the mapping made of them.
static QString axisOf(const QString &column, const QJsonObject &mapping)
{
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        if (it->toString() == column)
            return it.key();
    }
    return "attr."_L1 + column;
}

static void compareGroups(const Program &program, const QJsonObject &survey, const QJsonObject &mapping)
{
    const QJsonObject columns = survey.value("by_group"_L1).toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QJsonObject expected = column->toObject();
        const QString axis = axisOf(column.key(), mapping);
        const QJsonArray groups = figures(program, {u"--by"_s, axis});
        QCOMPARE(groups.size(), expected.size());
        for (const QJsonValue &group : groups) {
            const QString name = group.toObject().value(axis).toString();
            QVERIFY2(agree(group.toObject(), expected.value(name).toObject()), qUtf8Printable(axis + u' ' + name));
        }
    }
}

static void compareMonths(const Program &program, const QJsonObject &survey)
{
    const QJsonObject byMonth = survey.value("by_month"_L1).toObject();
    if (byMonth.isEmpty())
        return;
    const QJsonArray months = figures(program, {u"--period"_s, u"month"_s});
    QCOMPARE(months.size(), byMonth.size());
    for (const QJsonValue &month : months) {
        const QString name = month.toObject().value("period"_L1).toString();
        QVERIFY2(agree(month.toObject(), byMonth.value(name).toObject()), qUtf8Printable(name));
    }
}

void TestExports::imports()
{
    QFETCH(QString, name);
    const Program program;
    const QJsonObject survey = m_expected.value("surveys"_L1).toObject().value(name).toObject();
    QVERIFY(!survey.isEmpty());
    const Outcome outcome = import(program, name);
    QVERIFY2(outcome.exit == 0, outcome.out.constData());
    const QJsonObject imported = outcome.json().value("imports"_L1).toArray().at(0).toObject();
    QCOMPARE(imported.value("rows"_L1).toInt(), survey.value("total_rows"_L1).toInt());
    QVERIFY(agree(figures(program).at(0).toObject(), survey));
    compareGroups(program, survey, imported.value("mapping"_L1).toObject());
    compareMonths(program, survey);
    const Outcome again = import(program, name);
    QCOMPARE(again.json().value("imports"_L1).toArray().at(0).toObject().value("unchanged"_L1).toInt(),
             survey.value("total_rows"_L1).toInt());
    QCOMPARE(program.json({u"check"_s}).json().value("ok"_L1), QJsonValue(true));
}

void TestExports::refusesWhatIsNotNps_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("1 to 5") << u"nps/prepbench209_two_touchpoints_1to5.csv"_s << u"not_nps"_s;
    QTest::newRow("1 to 10") << u"nps/epsi_no_labelled_scores.csv"_s << u"not_nps"_s;
    QTest::newRow("long") << u"nps/prepbench050_long_format_messy.csv"_s << u"long_format"_s;
    QTest::newRow("no date") << u"nps/voicetoinsight_nps_data.csv"_s << u"no_date_column"_s;
}

void TestExports::refusesWhatIsNotNps()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    const Program program;
    const Outcome outcome = import(program, name);
    QCOMPARE(outcome.exit, 1);
    QCOMPARE(outcome.errorCode(), code);
    QVERIFY(!QFile::exists(program.store()));
}

void TestExports::takesWithHelp()
{
    const Program program;
    const Outcome voice = import(program, u"nps/voicetoinsight_nps_data.csv"_s,
                                 {u"--set"_s, u"responded_at=2024-05-01"_s, u"--map"_s, u"score=nps_recomendacao"_s});
    QVERIFY2(voice.exit == 0, voice.out.constData());
    QVERIFY(agree(figures(program, {u"--filter"_s, u"source=voicetoinsight_nps_data"_s}).at(0).toObject(),
                  m_expected.value("surveys"_L1).toObject().value("nps/voicetoinsight_nps_data.csv"_L1).toObject()));
    const Outcome labelled = import(program, u"nps/epsi_no_labelled_scores.csv"_s,
                                    {u"--set"_s, u"responded_at=2024-05-01"_s, u"--map"_s, u"score=score"_s});
    QVERIFY2(labelled.exit == 0, labelled.out.constData());
    QVERIFY(agree(figures(program, {u"--filter"_s, u"source=epsi_no_labelled_scores"_s}).at(0).toObject(),
                  m_expected.value("surveys"_L1).toObject().value("nps/epsi_no_labelled_scores.csv"_L1).toObject()));
}

void TestExports::refusesMalformed_data()
{
    QTest::addColumn<QString>("name");
    const QJsonObject malformed = m_expected.value("malformed"_L1).toObject();
    for (auto it = malformed.begin(); it != malformed.end(); ++it) {
        // A CSV under another name is read by its content.
        if (!it.key().endsWith("csv_renamed.xlsx"_L1))
            QTest::newRow(qPrintable(it.key())) << it.key();
    }
}

void TestExports::refusesMalformed()
{
    QFETCH(QString, name);
    const Program program;
    program.write(u"a.csv"_s, "Id,Date,Score\n1,2026-03-02,9\n2,2026-03-03,0\n");
    QCOMPARE(program.json({u"import"_s, u"a.csv"_s}).exit, 0);
    const QByteArray before = program.read(u"test.gensvar"_s);
    const Outcome outcome = import(program, name);
    QCOMPARE(outcome.exit, 1);
    QVERIFY(!outcome.errorCode().isEmpty());
    QVERIFY(
        outcome.json().value("error"_L1).toObject().value("message"_L1).toString().contains(name.section(u'/', -1)));
    QCOMPARE(program.read(u"test.gensvar"_s), before);
}

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
