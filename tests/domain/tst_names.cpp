// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dimension.h"
#include "domain/field.h"
#include "domain/kind.h"
#include "domain/scope.h"
#include "domain/snapshot.h"

#include <QSet>
#include <QTest>

using namespace gensvar::domain;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(gensvar::domain::Period)

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void fieldsAreThoseOfTheContract();
    void dimensionsAreThoseOfTheContract();
    void axes_data();
    void axes();
    void noSuchAxis_data();
    void noSuchAxis();
    void kinds();
    void exclusions();
    void periods_data();
    void periods();
};

void TestNames::fieldsAreThoseOfTheContract()
{
    const QStringList contract =
        u"response_id responded_at occurred_at invited_at score comment survey question "
        "department touchpoint kind product channel language customer_id customer_name email "
        "phone contact_ok account role segment account_manager employee revenue currency"_s.split(u' ');
    QCOMPARE(contract.size(), fieldCount);
    for (const Field field : allFields()) {
        QCOMPARE(QString(fieldName(field)), contract.value(int(field)));
        QCOMPARE(fieldNamed(QString(fieldName(field))), std::optional(field));
    }
    QVERIFY(!fieldNamed(u"Score"));
    QVERIFY(!fieldNamed(u""));
}

void TestNames::dimensionsAreThoseOfTheContract()
{
    QSet<QString> names;
    for (const Dimension dimension : allDimensions()) {
        names.insert(dimensionName(dimension));
        QCOMPARE(dimensionNamed(QString(dimensionName(dimension))), std::optional(dimension));
        const auto field = fieldOf(dimension);
        QCOMPARE(field.has_value(), dimension != Dimension::Source);
        if (field)
            QCOMPARE(fieldName(*field), dimensionName(dimension));
    }
    const QStringList contract = u"survey department touchpoint kind product channel language segment account "
                                 "account_manager source"_s.split(u' ');
    QCOMPARE(names, QSet<QString>(contract.begin(), contract.end()));
}

void TestNames::axes_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("dimension") << u"account_manager"_s;
    QTest::newRow("score") << u"score"_s;
    QTest::newRow("attribute") << u"attr.Butik"_s;
    QTest::newRow("attribute with a dot") << u"attr.a.b"_s;
    QTest::newRow("attribute named as a dimension") << u"attr.department"_s;
}

void TestNames::axes()
{
    QFETCH(QString, name);
    const auto axis = Axis::named(name);
    QVERIFY(axis);
    QCOMPARE(axis->name(), name);
}

void TestNames::noSuchAxis_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a field that is no dimension") << u"employee"_s;
    QTest::newRow("attribute without a name") << u"attr."_s;
    QTest::newRow("case") << u"Department"_s;
}

void TestNames::noSuchAxis()
{
    QFETCH(QString, name);
    QVERIFY(!Axis::named(name));
}

void TestNames::kinds()
{
    for (int i = 0; i < kindCount; ++i)
        QCOMPARE(kindNamed(QString(kindName(Kind(i)))), std::optional(Kind(i)));
    QCOMPARE(int(*kindNamed(u"transactional")), 2); // kept in stores
    QVERIFY(!kindNamed(u"Relational"));
}

void TestNames::exclusions()
{
    for (const QString &name : {u"test"_s, u"own-staff"_s, u"duplicate"_s, u"wrong-person"_s})
        QCOMPARE(QString(exclusionName(*exclusionNamed(name))), name);
    QCOMPARE(int(*exclusionNamed(u"wrong-person")), 4); // kept in stores
    QVERIFY(!exclusionNamed(u"other"));
}

void TestNames::periods_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QString>("name");
    QTest::newRow("total") << Period::Total << QDate(2026, 3, 2) << u""_s;
    QTest::newRow("day") << Period::Day << QDate(2026, 3, 2) << u"2026-03-02"_s;
    QTest::newRow("week") << Period::Week << QDate(2026, 3, 2) << u"2026-W10"_s;
    QTest::newRow("week 1 begins in the old year") << Period::Week << QDate(2024, 12, 30) << u"2025-W01"_s;
    QTest::newRow("week 53 ends in the new year") << Period::Week << QDate(2020, 12, 28) << u"2020-W53"_s;
    QTest::newRow("a day of week 53 in the new year") << Period::Week << QDate(2021, 1, 3) << u"2020-W53"_s;
    QTest::newRow("month") << Period::Month << QDate(2026, 3, 1) << u"2026-03"_s;
    QTest::newRow("first quarter") << Period::Quarter << QDate(2026, 1, 1) << u"2026-Q1"_s;
    QTest::newRow("end of a quarter") << Period::Quarter << QDate(2026, 9, 30) << u"2026-Q3"_s;
    QTest::newRow("last quarter") << Period::Quarter << QDate(2026, 10, 1) << u"2026-Q4"_s;
    QTest::newRow("year") << Period::Year << QDate(2026, 1, 1) << u"2026"_s;
}

void TestNames::periods()
{
    QFETCH(Period, period);
    QFETCH(QDate, start);
    QFETCH(QString, name);
    QCOMPARE(periodName(period, start), name);
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
