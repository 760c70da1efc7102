// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/madestore.h"

#include <QTest>

using namespace gensvar;
using namespace gensvar::store;
using namespace Qt::Literals::StringLiterals;
using test::MadeStore;

/// The questions that are asked often find their rows by an index: no whole table is read, nothing is sorted.
class TestPlans : public QObject
{
    Q_OBJECT

private slots:
    void frequentQuestions_data();
    void frequentQuestions();
};

void TestPlans::frequentQuestions_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("changes since") << u"SELECT seq, what FROM change WHERE seq > 1 ORDER BY seq"_s;
    QTest::newRow("the log") << u"SELECT seq, what FROM change WHERE seq < 9 ORDER BY seq DESC LIMIT 50"_s;
    QTest::newRow("last change") << u"SELECT max(seq) FROM change"_s;
    QTest::newRow("a response of a source") << u"SELECT id FROM response WHERE source_id = 1 AND external_id = 'R'"_s;
    QTest::newRow("responses of a contact") << u"SELECT id FROM response WHERE contact_id = 1"_s;
    QTest::newRow("contacts of a customer") << u"SELECT id FROM contact WHERE customer_id = 1"_s;
    QTest::newRow("a customer by key") << u"SELECT id FROM customer WHERE key_kind = 2 AND key = 'a@b.se'"_s;
    QTest::newRow("answers of a contact")
        << u"SELECT day FROM response WHERE contact_id = 1 ORDER BY id DESC LIMIT 9"_s;
    QTest::newRow("answers of an account")
        << u"SELECT score FROM response WHERE account_id = 1 ORDER BY day DESC, id DESC LIMIT 9"_s;
    QTest::newRow("merged customers") << u"SELECT id FROM customer WHERE merged_into = 1"_s;
    QTest::newRow("merged accounts") << u"SELECT id FROM account WHERE merged_into = 1"_s;
    QTest::newRow("responses by day") << u"SELECT id FROM response WHERE day BETWEEN 1 AND 2 ORDER BY day"_s;
    QTest::newRow("comments beyond the mark") << u"SELECT count(*) FROM response WHERE id > 7 AND has_comment"_s;
    QTest::newRow("rejected rows of an import") << u"SELECT id FROM rejected_row WHERE import_id = 1 ORDER BY id"_s;
    QTest::newRow("chosen responses")
        << u"SELECT day FROM temp.chosen CROSS JOIN response ON response.id = chosen.id"_s;
    QTest::newRow("a department's days") << u"SELECT month, tallies FROM rollup_department WHERE kind = 1 AND "
                                            "department_id = 2 AND month BETWEEN 1 AND 9 ORDER BY month"_s;
}

void TestPlans::frequentQuestions()
{
    QFETCH(QString, sql);
    MadeStore store;
    store.sql(u"CREATE TEMP TABLE chosen (id INTEGER PRIMARY KEY)"_s);
    Query plan(store.database(), u"EXPLAIN QUERY PLAN "_s + sql);
    QStringList steps;
    for (plan.run(); plan.next();)
        steps.append(plan.text(3));
    QVERIFY(plan.result());
    QVERIFY(!steps.isEmpty());
    for (const QString &step : steps) {
        const bool isWhole = step.startsWith(u"SCAN"_s) && !step.contains(u"chosen"_s);
        QVERIFY2(!isWhole && !step.contains(u"TEMP B-TREE"_s), qPrintable(steps.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
