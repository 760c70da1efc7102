// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/programme.h"
#include "sample/survey.h"

#include <QTest>

#include <set>

using namespace gensvar::sample;

/// The made-up survey in the reader's language.
class TestSampleNames : public QObject
{
    Q_OBJECT

private slots:
    void everyNameIsKnown_data();
    void everyNameIsKnown();
    void theSurveyIsTheSameInEachLanguage();
};

void TestSampleNames::everyNameIsKnown_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : {Language::Swedish, Language::Norwegian, Language::Danish, Language::Dutch})
        QTest::addRow("%d", int(language)) << int(language);
}

void TestSampleNames::everyNameIsKnown()
{
    QFETCH(const int, language);
    const auto translated = [language](std::string_view name) { return named(name, Language(language)); };
    std::set<std::string_view> departments;
    for (size_t i = 0; i < departmentCount; ++i)
        departments.insert(translated(departmentName(i)));
    QCOMPARE(departments.size(), departmentCount); // no two are named alike
    std::set<std::string_view> touchpoints;
    for (size_t i = 0; i < touchpointCount; ++i)
        touchpoints.insert(translated(touchpointName(i)));
    QCOMPARE(touchpoints.size(), touchpointCount);
    for (const std::string_view name : {"Support", "Home claims", "Claim opened", "Phone", "Private", "Age group"})
        QVERIFY(translated(name) != name);
    QVERIFY(translated("response_id") == "response_id");
}

/// Only the names differ: the figures and comments are those of the same seed.
void TestSampleNames::theSurveyIsTheSameInEachLanguage()
{
    Request english;
    english.responses = 300;
    Request danish = english;
    danish.language = Language::Danish;
    Survey one(english);
    Survey other(danish);
    Answer a;
    Answer b;
    while (one.next(a)) {
        QVERIFY(other.next(b));
        QCOMPARE(a.score, b.score);
        QCOMPARE(a.comment, b.comment);
        QCOMPARE(a.customerId, b.customerId);
        QVERIFY(named(a.department, Language::Danish) == b.department);
        QVERIFY(a.touchpoint.empty() == b.touchpoint.empty());
    }
    QVERIFY(!other.next(b));
}

QTEST_GUILESS_MAIN(TestSampleNames)
#include "tst_samplenames.moc"
