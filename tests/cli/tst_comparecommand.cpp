// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace gensvar::test;

class TestCompareCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void printsTheDocument();
    void listsTheWaysAlone();
    void explainsByTheFewest();
    void saysThatTheFiguresAgree();
    void tellsTheNearestWhereNothingFits();
    void keepsToTheDaysAndTheFilter();
    void hasNothingWithoutData();
    void printsText_data();
    void printsText();
    void printsTextInTheUsersLanguage();
    void tellsWrongUsage_data();
    void tellsWrongUsage();
    void needsAStore();

private:
    [[nodiscard]] QJsonObject compare(const QStringList &options) const
    {
        const Outcome outcome = m_program->json(QStringList{u"compare"_s} + options);
        if (outcome.exit != 0)
            qFatal("%s", outcome.out.constData());
        return outcome.json();
    }
    std::unique_ptr<Program> m_program;
};

static QStringList codes(const QJsonValue &list)
{
    QStringList found;
    for (const QJsonValue &one : list.toArray())
        found.append(one.isObject() ? one["code"_L1].toString() : one.toString());
    return found;
}

/// 40 answers, NPS 25; two dismissed, a comment without a score, and an answer of October in UTC alone.
void TestCompareCommand::init()
{
    QByteArray text = "response_id,responded_at,score,comment,department\n";
    int id = 0;
    const auto add = [&](int count, const char *rest) {
        for (int i = 0; i < count; ++i)
            text += "R" + QByteArray::number(++id) + ',' + rest + '\n';
    };
    add(20, "2025-10-05T09:15:00Z,9,,Support");
    add(10, "2025-10-06T09:15:00Z,7,,Sales");
    add(10, "2025-10-07T09:15:00Z,3,Slow,Sales");
    add(1, "2025-10-31T23:30:00Z,2,,Sales"); // 1 November in Stockholm
    add(1, "2025-10-08T09:15:00Z,,No score,Support");
    add(2, "2025-10-09T09:15:00Z,,,Support");
    m_program = std::make_unique<Program>();
    const QString file = m_program->write(u"a.csv"_s, text);
    const Outcome outcome =
        m_program->run({u"--zone"_s, u"Europe/Stockholm"_s, u"--store"_s, m_program->store(), u"import"_s, file});
    QVERIFY2(outcome.exit == 0, outcome.err.constData());
}

static const QStringList october{u"--from"_s, u"2025-10-01"_s, u"--to"_s, u"2025-10-31"_s};

void TestCompareCommand::printsTheDocument()
{
    const Outcome outcome = m_program->json(QStringList{u"compare"_s, u"--responses"_s, u"42"_s} + october);
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.out,
             R"({"from":"2025-10-01","to":"2025-10-31","responses":40,"promoters":20,"passives":10,"detractors":10,)"
             R"("nps":25,"told":{"nps":null,"responses":42},"ways":[)"
             R"({"code":"unscored_counted","in":1,"out":0,"responses":41,"nps":24.390243902439025},)"
             R"({"code":"days_in_utc","in":1,"out":0,"responses":41,"nps":21.951219512195124},)"
             R"({"code":"dismissed_counted","in":2,"out":0,"responses":42,"nps":23.80952380952381}],)"
             R"("explanations":[{"codes":["dismissed_counted"],"responses":42,"nps":23.80952380952381},)"
             R"({"codes":["unscored_counted","days_in_utc"],"responses":42,"nps":21.428571428571427}],)"
             R"("nearest":{"codes":["dismissed_counted"],"responses":42,"nps":23.80952380952381},)"
             R"("at_edges":0,"at_edges_without_time":0,"left_out_untold":0})"
             "\n");
}

void TestCompareCommand::listsTheWaysAlone()
{
    const QJsonObject found = compare(october);
    QCOMPARE(codes(found["ways"_L1]), (QStringList{u"unscored_counted"_s, u"days_in_utc"_s, u"dismissed_counted"_s}));
    QVERIFY(!found.contains("explanations"_L1) && !found.contains("nearest"_L1)); // nothing is asked
}

void TestCompareCommand::explainsByTheFewest()
{
    const QJsonArray found =
        compare(QStringList{u"--nps"_s, u"21.4"_s, u"--responses"_s, u"42"_s} + october)["explanations"_L1].toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(codes(found[0]["codes"_L1]), (QStringList{u"unscored_counted"_s, u"days_in_utc"_s}));
}

void TestCompareCommand::saysThatTheFiguresAgree()
{
    const QJsonArray found =
        compare(QStringList{u"--nps"_s, u"25.0"_s, u"--responses"_s, u"40"_s} + october)["explanations"_L1].toArray();
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0]["codes"_L1].toArray().isEmpty());
}

void TestCompareCommand::tellsTheNearestWhereNothingFits()
{
    const QJsonObject found = compare(QStringList{u"--nps"_s, u"-46.2"_s, u"--responses"_s, u"48"_s} + october);
    QVERIFY(found["explanations"_L1].toArray().isEmpty());
    QCOMPARE(found["told"_L1]["nps"_L1].toDouble(), -46.2);
    QCOMPARE(codes(found["nearest"_L1]["codes"_L1]),
             (QStringList{u"unscored_counted"_s, u"days_in_utc"_s, u"dismissed_counted"_s}));
}

void TestCompareCommand::keepsToTheDaysAndTheFilter()
{
    const QJsonObject found = compare(QStringList{u"--filter"_s, u"department=Support"_s} + october);
    QCOMPARE(found["responses"_L1].toInt(), 20);
    QCOMPARE(codes(found["ways"_L1]), QStringList{u"unscored_counted"_s});
    QCOMPARE(found["left_out_untold"_L1].toInt(), 2);
    const Outcome warned = m_program->json({u"compare"_s, u"--filter"_s, u"department=Nobody"_s});
    QCOMPARE(warned.exit, 0);
    QVERIFY(warned.json().contains("warnings"_L1));
}

void TestCompareCommand::hasNothingWithoutData()
{
    const QJsonObject found = compare({u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2020-01-31"_s, u"--nps"_s, u"5"_s});
    QCOMPARE(found["responses"_L1].toInt(), 0);
    QVERIFY(found["nps"_L1].isNull());
    QVERIFY(found["ways"_L1].toArray().isEmpty() && found["explanations"_L1].toArray().isEmpty());
    m_program->setVariable(u"LC_ALL"_s, u"en_GB.UTF-8"_s);
    const Outcome text = m_program->run({u"--store"_s, m_program->store(), u"compare"_s, u"--to"_s, u"2020-01-31"_s});
    QCOMPARE(text.exit, 0);
    QVERIFY2(text.out.startsWith("No responses.\n"), text.out.constData());
}

void TestCompareCommand::printsText_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("English") << u"en_GB.UTF-8"_s;
    QTest::newRow("of no language") << u"C.UTF-8"_s; // whose plurals are English as well
}

void TestCompareCommand::printsText()
{
    QFETCH(const QString, locale);
    m_program->setVariable(u"LC_ALL"_s, locale);
    const Outcome outcome = m_program->run(
        QStringList{u"--store"_s, m_program->store(), u"compare"_s, u"--nps"_s, u"23.8"_s, u"--responses"_s, u"42"_s}
        + october);
    QCOMPARE(outcome.exit, 0);
    const QString text = QString::fromUtf8(outcome.out);
    QVERIFY2(text.startsWith(u"Gensvar shows NPS 25.0 of 40 responses.\n"
                             "With the 2 dismissed surveys the figure is 23.8 of 42 responses, as the platform "
                             "shows.\n\n"),
             outcome.out.constData());
    QVERIFY2(text.contains(u"Dismissed, with neither score nor comment: counted as a response"_s)
                 && text.contains(u"NPS then"_s) && text.contains(u"+2"_s),
             outcome.out.constData());
    QCOMPARE(outcome.err, QByteArray());
    const Outcome edges =
        m_program->run({u"--store"_s, m_program->store(), u"compare"_s, u"--from"_s, u"2025-10-07"_s});
    QVERIFY2(edges.out.endsWith("\n\nDays here begin at midnight in Europe/Stockholm.\n"), edges.out.constData());
}

void TestCompareCommand::printsTextInTheUsersLanguage()
{
    m_program->setVariable(u"LC_ALL"_s, u"sv_SE.UTF-8"_s);
    const Outcome outcome = m_program->run(
        QStringList{u"--store"_s, m_program->store(), u"compare"_s, u"--nps"_s, u"23,8"_s, u"--responses"_s, u"42"_s}
        + october);
    QCOMPARE(outcome.exit, 0);
    QVERIFY2(QString::fromUtf8(outcome.out).contains(u"23,8"_s), outcome.out.constData());
    QVERIFY2(!outcome.out.contains("as the platform shows"), outcome.out.constData());
}

void TestCompareCommand::tellsWrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no number") << QStringList{u"--nps"_s, u"good"_s};
    QTest::newRow("no NPS") << QStringList{u"--nps"_s, u"101"_s};
    QTest::newRow("half a response") << QStringList{u"--responses"_s, u"1.5"_s};
    QTest::newRow("less than none") << QStringList{u"--responses"_s, u"-1"_s};
    QTest::newRow("an argument") << QStringList{u"31.2"_s};
    QTest::newRow("days reversed") << QStringList{u"--from"_s, u"2026-02-01"_s, u"--to"_s, u"2026-01-01"_s};
}

void TestCompareCommand::tellsWrongUsage()
{
    QFETCH(QStringList, options);
    const Outcome outcome = m_program->json(QStringList{u"compare"_s} + options);
    QCOMPARE(outcome.exit, 2);
    QVERIFY(!outcome.errorCode().isEmpty());
}

void TestCompareCommand::needsAStore()
{
    const Program program;
    const Outcome outcome = program.json({u"compare"_s, u"--nps"_s, u"5"_s});
    QCOMPARE(outcome.exit, 1);
    QVERIFY(!outcome.errorCode().isEmpty());
}

QTEST_GUILESS_MAIN(TestCompareCommand)
#include "tst_comparecommand.moc"
