// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gensvar::test;

class TestNpsCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void printsTheContractsDocument();
    void groupsByTwoWithNoValueLast();
    void namesPeriods_data();
    void namesPeriods();
    void filters_data();
    void filters();
    void warnsOfAnUnknownValue();
    void addsTheDistribution();
    void compares();
    void groupsByNamesWithCommas();
    void endsTrailingWindowsWithTheirPeriods();
    void marksSmallAndMixed();
    void countsAnswersOfTheSameCustomersAsFewer();
    void hasNothingWithoutData();
    void printsATable();
    void printsATableInTheUsersLanguage_data();
    void printsATableInTheUsersLanguage();
    void givesSmallFiguresTheirVerdict();
    void printsComments();
    void searchesComments();

private:
    [[nodiscard]] QJsonArray groups(const QStringList &options) const
    {
        return m_program->json(QStringList{u"nps"_s} + options).json().value("groups"_L1).toArray();
    }
    std::unique_ptr<Program> m_program;
};

// 60 promoters, 40 passives and 20 detractors of Kundservice in March, as in the contract; some others in April.
void TestNpsCommand::init()
{
    QByteArray text = "response_id,responded_at,score,comment,department,touchpoint,kind,Region\n";
    int id = 0;
    const auto add = [&](int count, const char *rest) {
        for (int i = 0; i < count; ++i)
            text += "R" + QByteArray::number(++id) + ',' + rest + '\n';
    };
    add(60, "2026-03-02T09:15:00Z,9,,Kundservice,Telefon,transactional,Nord");
    add(40, "2026-03-15T23:30:00Z,7,,Kundservice,Butik,transactional,Nord");
    add(20, "2026-03-31,3,Lång kö,Kundservice,Telefon,transactional,Syd");
    add(10, "2026-04-01,10,\"Snabbt, åh så snabbt\",Skador,,relational,");
    add(2, "2026-04-02,,Ingen siffra,Skador,,relational,");
    add(5, "2026-04-03,0,,,Telefon,,Syd");
    m_program = std::make_unique<Program>();
    const QString file = m_program->write(u"a.csv"_s, text);
    const Outcome outcome =
        m_program->run({u"--zone"_s, u"UTC"_s, u"--store"_s, m_program->store(), u"import"_s, file});
    QVERIFY2(outcome.exit == 0, outcome.err.constData());
}

void TestNpsCommand::printsTheContractsDocument()
{
    const Outcome outcome = m_program->json({u"nps"_s, u"--by"_s, u"department"_s, u"--period"_s, u"month"_s,
                                             u"--from"_s, u"2026-03-01"_s, u"--to"_s, u"2026-03-31"_s});
    QCOMPARE(outcome.exit, 0);
    QCOMPARE(outcome.out,
             R"({"from":"2026-03-01","to":"2026-03-31","excluded":0,"groups":[{"department":"Kundservice",)"
             R"("period":"2026-03","responses":120,"promoters":60,"passives":40,"detractors":20,)"
             R"("nps":33.333333333333336,"low":19.33282464052382,"high":45.70782576598024}]})"
             "\n");
    const QJsonObject all = m_program->json({u"nps"_s}).json();
    QCOMPARE(all.value("from"_L1).toString(), u"2026-03-02"_s);
    QCOMPARE(all.value("to"_L1).toString(), u"2026-04-03"_s);
}

void TestNpsCommand::groupsByTwoWithNoValueLast()
{
    QStringList order;
    for (const QJsonValue &group : groups({u"--by"_s, u"department,touchpoint"_s})) {
        const QJsonObject o = group.toObject();
        QVERIFY(o.contains("department"_L1) && o.contains("touchpoint"_L1));
        order.append(o.value("department"_L1).toString(u"null"_s) + u'/'
                     + o.value("touchpoint"_L1).toString(u"null"_s));
    }
    QCOMPARE(order,
             (QStringList{u"Kundservice/Butik"_s, u"Kundservice/Telefon"_s, u"Skador/null"_s, u"null/Telefon"_s}));
}

void TestNpsCommand::namesPeriods_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("week") << u"week"_s << QStringList{u"2026-W10"_s, u"2026-W11"_s, u"2026-W14"_s};
    QTest::newRow("month") << u"month"_s << QStringList{u"2026-03"_s, u"2026-04"_s};
    QTest::newRow("quarter") << u"quarter"_s << QStringList{u"2026-Q1"_s, u"2026-Q2"_s};
    QTest::newRow("year") << u"year"_s << QStringList{u"2026"_s};
    QTest::newRow("day") << u"day"_s
                         << QStringList{u"2026-03-02"_s, u"2026-03-15"_s, u"2026-03-31"_s, u"2026-04-01"_s,
                                        u"2026-04-03"_s};
}

void TestNpsCommand::namesPeriods()
{
    QFETCH(QString, period);
    QFETCH(QStringList, names);
    QStringList found;
    for (const QJsonValue &group : groups({u"--period"_s, period}))
        found.append(group.toObject().value("period"_L1).toString());
    QCOMPARE(found, names);
}

void TestNpsCommand::filters_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<int>("responses");
    QTest::newRow("one") << QStringList{u"department=Kundservice"_s} << 120;
    QTest::newRow("or") << QStringList{u"touchpoint=Telefon"_s, u"touchpoint=Butik"_s} << 125;
    QTest::newRow("and") << QStringList{u"department=Kundservice"_s, u"touchpoint=Telefon"_s} << 80;
    QTest::newRow("no value") << QStringList{u"department="_s} << 5;
    QTest::newRow("scores") << QStringList{u"score=0-6"_s} << 25;
    QTest::newRow("one score") << QStringList{u"score=9"_s} << 60;
    QTest::newRow("attribute") << QStringList{u"attr.Region=Syd"_s} << 25;
    QTest::newRow("no attribute") << QStringList{u"attr.Region="_s} << 10;
    QTest::newRow("kind") << QStringList{u"kind=relational"_s} << 10;
    QTest::newRow("kind not told") << QStringList{u"kind="_s} << 5;
    QTest::newRow("source") << QStringList{u"source=a"_s} << 135;
}

void TestNpsCommand::filters()
{
    QFETCH(QStringList, filter);
    QFETCH(int, responses);
    QStringList options;
    for (const QString &condition : filter)
        options << u"--filter"_s << condition;
    const QJsonArray found = groups(options);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).toObject().value("responses"_L1).toInt(), responses);
}

void TestNpsCommand::warnsOfAnUnknownValue()
{
    const Outcome json = m_program->json({u"nps"_s, u"--filter"_s, u"department=Växeln"_s});
    QCOMPARE(json.exit, 0);
    QVERIFY(json.json().value("groups"_L1).toArray().isEmpty());
    QCOMPARE(json.json().value("warnings"_L1).toArray().at(0).toObject().value("code"_L1).toString(),
             u"unknown_value"_s);
    const Outcome text =
        m_program->run({u"--store"_s, m_program->store(), u"nps"_s, u"--filter"_s, u"department=Växeln"_s});
    QVERIFY(text.err.contains("Växeln"));
}

void TestNpsCommand::addsTheDistribution()
{
    const QJsonObject group =
        groups({u"--distribution"_s, u"--filter"_s, u"department=Kundservice"_s}).at(0).toObject();
    QCOMPARE(group.value("scores"_L1).toArray(), (QJsonArray{0, 0, 0, 20, 0, 0, 0, 40, 0, 60, 0}));
}

void TestNpsCommand::compares()
{
    const QStringList april{u"--from"_s, u"2026-04-01"_s, u"--to"_s, u"2026-04-30"_s, u"--compare"_s, u"previous"_s};
    const Outcome outcome = m_program->json(QStringList{u"nps"_s} + april);
    QVERIFY(outcome.hasInOrder(
        {u"responses"_s, u"nps"_s, u"low"_s, u"high"_s, u"before"_s, u"change"_s, u"p_value"_s, u"verdict"_s}));
    const QJsonObject group = groups(april).at(0).toObject();
    const double change = group.value("nps"_L1).toDouble() - group.value("before"_L1).toDouble();
    QCOMPARE(group.value("change"_L1).toDouble(), change);
    QVERIFY(group.value("p_value"_L1).toDouble() > 0 && group.value("p_value"_L1).toDouble() <= 1);
    QVERIFY(group.value("verdict"_L1).isString());
    const QJsonObject lastYear = groups({u"--compare"_s, u"last-year"_s}).at(0).toObject();
    QVERIFY(lastYear.contains("before"_L1) && lastYear.value("before"_L1).isNull());
}

void TestNpsCommand::groupsByNamesWithCommas()
{
    m_program = std::make_unique<Program>();
    const QString file = m_program->write(u"b.csv"_s,
                                          "Datum;NPS;Butik, stad;\"5\"\" = rör\"\n2026-03-02;9;Lund;ja\n"
                                          "2026-03-02;0;Malmö;nej\n2026-03-03;7;Lund;nej\n");
    QCOMPARE(m_program->json({u"import"_s, file}).exit, 0);
    const QJsonArray towns = groups({u"--by"_s, u"attr.\"Butik, stad\",department"_s});
    QCOMPARE(towns.size(), 2);
    QCOMPARE(towns.at(0)["attr.Butik, stad"_L1].toString(), u"Lund"_s);
    QCOMPARE(towns.at(0)["responses"_L1].toInt(), 2);
    QVERIFY(towns.at(0).toObject().contains("department"_L1));
    const QStringList both{u"--filter"_s, u"attr.\"5\"\" = rör\"=nej"_s, u"--filter"_s, u"attr.Butik, stad=Lund"_s};
    QCOMPARE(groups(both).at(0)["responses"_L1].toInt(), 1);
}

// The last answers are of 3 April, and the windows end with the months all the same.
void TestNpsCommand::endsTrailingWindowsWithTheirPeriods()
{
    const QStringList windows{u"--period"_s, u"month"_s, u"--rolling"_s, u"29"_s};
    const QJsonArray trailing = groups(windows);
    QCOMPARE(trailing.size(), 2);
    QCOMPARE(trailing.at(1)["period"_L1].toString(), u"2026-04"_s);
    QCOMPARE(trailing.at(1)["responses"_L1].toInt(), 5); // of 2 to 30 April, and so not those of the 1st
}

void TestNpsCommand::marksSmallAndMixed()
{
    const QJsonArray byDepartment = groups({u"--by"_s, u"department"_s});
    QVERIFY(!byDepartment.at(0).toObject().contains("small"_L1));
    QCOMPARE(byDepartment.at(1).toObject().value("small"_L1), QJsonValue(true));
    QVERIFY(!byDepartment.at(0).toObject().contains("mixed_kinds"_L1));
    QCOMPARE(groups({}).at(0).toObject().value("mixed_kinds"_L1), QJsonValue(true));
    QVERIFY(!groups({u"--by"_s, u"department"_s, u"--min-responses"_s, u"10"_s}).at(1).toObject().contains("small"_L1));
}

void TestNpsCommand::countsAnswersOfTheSameCustomersAsFewer()
{
    // Sixty customers who say the same four times in each of two months.
    QByteArray text = "response_id,responded_at,score,customer_id\n";
    for (int i = 0; i < 480; ++i) {
        text += QByteArray::number(i) + (i < 240 ? ",2026-01-10," : ",2026-02-10,") + (i % 60 < 30 ? "10" : "0") + ",C"
            + QByteArray::number(i % 60) + '\n';
    }
    const Program program;
    const QString file = program.write(u"same.csv"_s, text);
    QCOMPARE(program.run({u"--store"_s, program.store(), u"import"_s, file}).exit, 0);
    const QStringList question{u"nps"_s,        u"--from"_s,    u"2026-02-01"_s, u"--to"_s,
                               u"2026-02-28"_s, u"--compare"_s, u"previous"_s};
    const QJsonObject group = program.json(question).json().value("groups"_L1).toArray().first().toObject();
    QVERIFY(std::abs(group["design_effect"_L1].toDouble() - 4.05) < 0.05);
    QVERIFY(std::abs(group["high"_L1].toDouble() - 24.6) < 1); // of 60 answers, not of 240
    QCOMPARE(group["shared_customers"_L1].toDouble(), 1.0);
    const QByteArray table = program.run(QStringList{u"--store"_s, program.store()} + question).out;
    QVERIFY(table.contains("same customers several times, many customers in both periods"));
    QVERIFY(table.contains("count their answers as fewer"));
    QVERIFY(!m_program->json({u"nps"_s}).out.contains("design_effect"));
}

void TestNpsCommand::hasNothingWithoutData()
{
    QCOMPARE(m_program->json({u"nps"_s, u"--filter"_s, u"score=11"_s}).exit, 2);
    QCOMPARE(m_program->json({u"nps"_s, u"--from"_s, u"2026-04-01"_s, u"--to"_s, u"2026-03-01"_s}).exit, 2);
    const QJsonObject none = m_program->json({u"nps"_s, u"--from"_s, u"2030-01-01"_s}).json();
    QVERIFY(none.value("groups"_L1).toArray().isEmpty());
}

void TestNpsCommand::printsATable()
{
    const Outcome outcome = m_program->run({u"--store"_s, m_program->store(), u"nps"_s, u"--by"_s, u"department"_s});
    QVERIFY2(outcome.out.startsWith("Department    NPS  Interval         n\n"
                                    "Kundservice    33  (19 to 46)     120\n"
                                    "Skador        100  (48 to 100)     10  too few responses\n"
                                    "(none)       −100  (−100 to −17)    5  too few responses\n\n"
                                    "Responses from 2026-03-02 to 2026-04-03: 135"),
             outcome.out.constData());
}

void TestNpsCommand::printsATableInTheUsersLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("heads");
    QTest::newRow("sv") << u"sv_SE.UTF-8"_s
                        << QStringList{u"Avdelning"_s, u"Kontaktpunkt"_s, u"NPS"_s, u"Intervall"_s, u"n"_s};
    QTest::newRow("nb") << u"nb_NO.UTF-8"_s
                        << QStringList{u"Avdeling"_s, u"Kontaktpunkt"_s, u"NPS"_s, u"Intervall"_s, u"n"_s};
    QTest::newRow("da") << u"da_DK.UTF-8"_s
                        << QStringList{u"Afdeling"_s, u"Touchpoint"_s, u"NPS"_s, u"Interval"_s, u"n"_s};
    QTest::newRow("nl") << u"nl_NL.UTF-8"_s
                        << QStringList{u"Afdeling"_s, u"Contactmoment"_s, u"NPS"_s, u"Interval"_s, u"n"_s};
}

void TestNpsCommand::printsATableInTheUsersLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QStringList, heads);
    m_program->setVariable(u"LC_ALL"_s, locale);
    const QStringList question{u"nps"_s, u"--by"_s, u"department,touchpoint"_s};
    const QByteArray table = m_program->run(QStringList{u"--store"_s, m_program->store()} + question).out;
    const QString head = QString::fromUtf8(table.left(table.indexOf('\n'))).simplified();
    QCOMPARE(head, heads.join(u' '));
    const QJsonObject group = groups(question.mid(1)).at(0).toObject();
    QVERIFY(group.contains("department"_L1) && group.contains("touchpoint"_L1));
}

// The same words as in the window; the test's own verdict stays in JSON.
void TestNpsCommand::givesSmallFiguresTheirVerdict()
{
    const QStringList question{u"nps"_s,        u"--from"_s,    u"2026-04-01"_s, u"--to"_s,
                               u"2026-04-30"_s, u"--compare"_s, u"previous"_s};
    const QByteArray table = m_program->run(QStringList{u"--store"_s, m_program->store()} + question).out;
    QCOMPARE(table.count("too few responses"), 1);
    QVERIFY2(!table.contains("chance  ") && !table.contains("tell"), table.constData());
    const QJsonObject group = m_program->json(question).json().value("groups"_L1).toArray().first().toObject();
    QVERIFY(group["small"_L1].toBool() && group["verdict"_L1].isString());
}

void TestNpsCommand::printsComments()
{
    const Outcome outcome =
        m_program->json({u"comments"_s, u"--filter"_s, u"department=Skador"_s, u"--limit"_s, u"1"_s});
    QVERIFY(outcome.hasInOrder({u"total"_s, u"search_complete"_s, u"comments"_s, u"id"_s, u"response_id"_s, u"source"_s,
                                u"responded_at"_s, u"score"_s, u"comment"_s, u"department"_s, u"touchpoint"_s,
                                u"kind"_s, u"customer_id"_s, u"customer_name"_s}));
    const QJsonObject page = outcome.json();
    QCOMPARE(page.value("total"_L1).toInt(), 12);
    QCOMPARE(page.value("search_complete"_L1), QJsonValue(true));
    QCOMPARE(page.value("comments"_L1).toArray().size(), 1);
    const QJsonObject newest = page.value("comments"_L1).toArray().at(0).toObject();
    QCOMPARE(newest.value("responded_at"_L1).toString(), u"2026-04-02"_s);
    QVERIFY(newest.value("score"_L1).isNull());
    QVERIFY(newest.value("touchpoint"_L1).isNull());
    QCOMPARE(newest.value("kind"_L1).toString(), u"relational"_s);
}

void TestNpsCommand::searchesComments()
{
    const auto total = [this](const QString &words) {
        return m_program->json({u"comments"_s, u"--search"_s, words}).json().value("total"_L1).toInt();
    };
    QCOMPARE(total(u"KÖ"_s), 20);
    QCOMPARE(total(u"ko"_s), 0); // ö is a letter of its own
    QCOMPARE(total(u"\"lång kö\""_s), 20);
    QCOMPARE(total(u"\"kö lång\""_s), 0);
    QCOMPARE(total(u"snabb*"_s), 10);
    QCOMPARE(total(u"snabb"_s), 0);
    QCOMPARE(total(u"åh snabbt"_s), 10);
}

QTEST_GUILESS_MAIN(TestNpsCommand)
#include "tst_npscommand.moc"
