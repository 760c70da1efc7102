// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gensvar::test;

/// Which response is which, where the same source is imported again.
class TestSameSource : public QObject
{
    Q_OBJECT

private slots:
    void anotherConstantFindsTheSameRows();
    void aConstantInEmptyCellsIsNoIdentity();
    void anotherDayForTheWholeFileIsAnotherAnswer();
    void anotherZoneFindsTheSameRows_data();
    void anotherZoneFindsTheSameRows();
    void aTimeIsNotItsDayAlone();
    void warnsWhereKnownIdsTellOtherAnswers();
    void keepsSilentWhereFewAreCorrected();
    void refusesOtherEMailsUnderKnownIds();
    void tellsOfTheNextWaveUnderKnownIds();
    void takesAFileThatRepeatsItsIdsAgain();
    void warnsWhereBareRowsCoincide();
    void keepsSilentWhereAFileHasGrown();
    void takesItsNameAgainAfterAnUndo();

private:
    [[nodiscard]] static QJsonObject entry(const Outcome &outcome)
    {
        return outcome.json().value("imports"_L1).toArray().at(0).toObject();
    }
    [[nodiscard]] static QString counts(const Outcome &outcome)
    {
        const QJsonObject import = entry(outcome);
        return u"%1 added, %2 updated, %3 unchanged"_s.arg(import.value("added"_L1).toInt())
            .arg(import.value("updated"_L1).toInt())
            .arg(import.value("unchanged"_L1).toInt());
    }
    [[nodiscard]] static QStringList warnings(const Outcome &outcome)
    {
        QStringList codes;
        const QJsonArray all = entry(outcome).value("warnings"_L1).toArray();
        for (const QJsonValue &warning : all)
            codes.append(warning["code"_L1].toString());
        return codes;
    }
};

static const QByteArray withoutIds = "Datum;NPS;Kommentar\n2026-03-02;9;Bra\n2026-03-02;0;\n2026-03-02;0;\n";

// 40 answers with ids from 1, on a day, score by the number.
static QByteArray numbered(const QByteArray &day, int shift, const QByteArray &customer = {})
{
    QByteArray text = customer.isEmpty() ? "Id,Date,NPS\n" : "Id,Date,NPS,Email\n";
    for (int i = 1; i <= 40; ++i) {
        text += QByteArray::number(i) + ',' + day + ',' + QByteArray::number((i + shift) % 11);
        text += customer.isEmpty() ? QByteArray("\n") : ',' + customer + QByteArray::number(i) + "@x.example\n";
    }
    return text;
}

void TestSameSource::anotherConstantFindsTheSameRows()
{
    const Program program;
    program.write(u"a.csv"_s, withoutIds);
    QCOMPARE(counts(program.json({u"import"_s, u"a.csv"_s, u"--set"_s, u"department=Sales"_s})),
             u"3 added, 0 updated, 0 unchanged"_s);
    const Outcome other = program.json({u"import"_s, u"a.csv"_s, u"--set"_s, u"department=Support"_s});
    QCOMPARE(counts(other), u"0 added, 3 updated, 0 unchanged"_s);
    QCOMPARE(warnings(other), QStringList{u"other_constants"_s});
    const Outcome more =
        program.json({u"import"_s, u"a.csv"_s, u"--set"_s, u"department=Support"_s, u"--set"_s, u"touchpoint=Phone"_s});
    QCOMPARE(counts(more), u"0 added, 3 updated, 0 unchanged"_s);
    QCOMPARE(warnings(more), QStringList());
    QCOMPARE(counts(program.json({u"import"_s, u"a.csv"_s})), u"0 added, 0 updated, 3 unchanged"_s);
    const QJsonArray groups =
        program.json({u"nps"_s, u"--by"_s, u"department,touchpoint"_s}).json().value("groups"_L1).toArray();
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.at(0)["department"_L1].toString(), u"Support"_s);
    QCOMPARE(groups.at(0)["touchpoint"_L1].toString(), u"Phone"_s);
}

void TestSameSource::aConstantInEmptyCellsIsNoIdentity()
{
    const Program program;
    program.write(u"a.csv"_s, "Datum;NPS;Avdelning\n2026-03-02;9;Sales\n2026-03-02;0;\n2026-03-02;9;\n");
    QCOMPARE(counts(program.json({u"import"_s, u"a.csv"_s, u"--set"_s, u"department=Sales"_s})),
             u"3 added, 0 updated, 0 unchanged"_s);
    QCOMPARE(counts(program.json({u"import"_s, u"a.csv"_s, u"--set"_s, u"department=Support"_s})),
             u"0 added, 2 updated, 1 unchanged"_s);
    QCOMPARE(counts(program.json({u"import"_s, u"a.csv"_s})), u"0 added, 2 updated, 1 unchanged"_s);
}

// A file without dates is imported for each month with its day.
void TestSameSource::anotherDayForTheWholeFileIsAnotherAnswer()
{
    const Program program;
    program.write(u"a.csv"_s, "NPS;Kommentar\n9;Bra\n0;\n");
    for (const QString &day : {u"2026-03-31"_s, u"2026-04-30"_s}) {
        QCOMPARE(counts(program.json({u"import"_s, u"a.csv"_s, u"--set"_s, u"responded_at="_s + day})),
                 u"2 added, 0 updated, 0 unchanged"_s);
    }
}

void TestSameSource::anotherZoneFindsTheSameRows_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("wall times") << QByteArray("Datum;NPS;Kommentar\n2026-03-02 00:30:00;9;Bra\n2026-07-02 23:15;0;\n");
    QTest::newRow("a time twice") << QByteArray("Datum;NPS\n2026-03-02 09:15;9\n2026-03-02 09:15;9\n");
    QTest::newRow("offsets") << QByteArray("Datum;NPS\n2026-03-02T00:30:00+01:00;9\n2026-07-02T23:15:00Z;0\n");
    QTest::newRow("days") << QByteArray("Datum;NPS\n2026-03-02;9\n2026-07-02;0\n");
    QTest::newRow("ids and other days") << QByteArray("Response ID;Datum;NPS;Besöksdatum\n"
                                                      "a;2026-03-02 00:30;9;2026-03-01 23:45\n"
                                                      "b;2026-07-02 23:15;0;2026-07-01T23:45:00Z\n");
    QTest::newRow("one clock time in two zones") << QByteArray("Datum;NPS\n2026-03-02 09:15Z;9\n2026-03-02 09:15;9\n");
}

// What a file tells is the same in any zone: the store's own, or one told with the import.
void TestSameSource::anotherZoneFindsTheSameRows()
{
    QFETCH(QByteArray, file);
    const Program program;
    program.write(u"a.csv"_s, file);
    const QStringList import{u"import"_s, u"a.csv"_s};
    QCOMPARE(counts(program.json(QStringList{u"--zone"_s, u"UTC"_s} + import)), u"2 added, 0 updated, 0 unchanged"_s);
    const QJsonObject before = program.json({u"comments"_s}).json();
    for (const QString &zone : {u"America/New_York"_s, u"Asia/Tokyo"_s}) {
        QCOMPARE(program.json({u"store"_s, u"--zone"_s, zone}).exit, 0);
        QCOMPARE(counts(program.json(import)), u"0 added, 0 updated, 2 unchanged"_s);
    }
    QCOMPARE(counts(program.json(QStringList(import) << u"--zone"_s << u"Europe/Oslo"_s)),
             u"0 added, 0 updated, 2 unchanged"_s);
    QCOMPARE(program.json({u"comments"_s}).json(), before);
    QCOMPARE(program.json({u"check"_s}).exit, 0);
}

void TestSameSource::aTimeIsNotItsDayAlone()
{
    const Program program;
    program.write(u"a.csv"_s, "Datum;NPS\n2026-03-02;9\n");
    QCOMPARE(counts(program.json({u"import"_s, u"a.csv"_s})), u"1 added, 0 updated, 0 unchanged"_s);
    program.write(u"a.csv"_s, "Datum;NPS\n2026-03-02 00:00:00;9\n");
    QCOMPARE(counts(program.json({u"import"_s, u"a.csv"_s})), u"1 added, 0 updated, 0 unchanged"_s);
}

// The first few of 40 answers anew, some weeks later.
static QByteArray partlyAnew(int anew, const QByteArray &customer = {})
{
    QByteArrayList lines = numbered("2026-03-02", 0, customer).split('\n');
    const QByteArrayList later = numbered("2026-05-02", 3, customer).split('\n');
    for (int i = 1; i <= anew; ++i)
        lines[i] = later[i];
    return lines.join('\n');
}

void TestSameSource::warnsWhereKnownIdsTellOtherAnswers()
{
    for (const QByteArray &customer : {QByteArray(), QByteArray("ann")}) {
        const Program program;
        program.write(u"a.csv"_s, numbered("2026-03-02", 0, customer));
        QCOMPARE(counts(program.json({u"import"_s, u"a.csv"_s})), u"40 added, 0 updated, 0 unchanged"_s);
        program.write(u"a.csv"_s, partlyAnew(20, customer));
        const Outcome other = program.json({u"import"_s, u"a.csv"_s});
        QCOMPARE(counts(other), u"0 added, 20 updated, 20 unchanged"_s);
        QCOMPARE(warnings(other), QStringList{u"other_answers"_s});
        QVERIFY(entry(other).value("warnings"_L1).toArray().at(0)["message"_L1].toString().contains("--source"_L1));
    }
}

void TestSameSource::keepsSilentWhereFewAreCorrected()
{
    const Program program;
    program.write(u"a.csv"_s, numbered("2026-03-02", 0));
    QCOMPARE(counts(program.json({u"import"_s, u"a.csv"_s})), u"40 added, 0 updated, 0 unchanged"_s);
    program.write(u"a.csv"_s,
                  numbered("2026-03-02", 0)
                      .replace("\n1,2026-03-02,1\n", "\n1,2026-03-03,8\n")
                      .replace("\n2,2026-03-02,2\n", "\n2,2026-03-03,8\n"));
    const Outcome corrected = program.json({u"import"_s, u"a.csv"_s});
    QCOMPARE(counts(corrected), u"0 added, 2 updated, 38 unchanged"_s);
    QCOMPARE(warnings(corrected), QStringList());
    program.write(u"a.csv"_s, numbered("2026-03-02", 3)); // other scores, but of the same days
    QCOMPARE(warnings(program.json({u"import"_s, u"a.csv"_s})), QStringList());
}

void TestSameSource::refusesOtherEMailsUnderKnownIds()
{
    const Program program;
    program.write(u"a.csv"_s, numbered("2026-03-02", 0, "ann"));
    QCOMPARE(counts(program.json({u"import"_s, u"a.csv"_s})), u"40 added, 0 updated, 0 unchanged"_s);
    program.write(u"a.csv"_s, numbered("2026-05-02", 3, "bo"));
    const Outcome other = program.json({u"import"_s, u"a.csv"_s});
    QCOMPARE(other.exit, 1);
    QCOMPARE(other.errorCode(), u"another_source"_s);
}

// The contract lets the same customer answer anew under the same id; that it took the place of the last is told.
void TestSameSource::tellsOfTheNextWaveUnderKnownIds()
{
    for (const QByteArray &customer : {QByteArray(), QByteArray("ann")}) {
        const Program program;
        program.write(u"a.csv"_s, numbered("2026-03-02", 0, customer));
        QCOMPARE(counts(program.json({u"import"_s, u"a.csv"_s})), u"40 added, 0 updated, 0 unchanged"_s);
        program.write(u"a.csv"_s, numbered("2026-05-02", 3, customer));
        const Outcome other = program.json({u"import"_s, u"a.csv"_s});
        QCOMPARE(counts(other), u"0 added, 40 updated, 0 unchanged"_s);
        QCOMPARE(warnings(other), QStringList{u"other_answers"_s});
        QCOMPARE(counts(program.json({u"import"_s, u"a.csv"_s, u"--source"_s, u"Wave 2"_s})),
                 u"40 added, 0 updated, 0 unchanged"_s);
    }
}

// An id that stands twice in a file is first one answer and then the other, each time.
void TestSameSource::takesAFileThatRepeatsItsIdsAgain()
{
    const Program program;
    QByteArray twice = numbered("2026-03-02", 0).replace("Id,", "Response ID,");
    twice += numbered("2026-05-02", 3).replace("Id,Date,NPS\n", "");
    program.write(u"a.csv"_s, twice);
    QCOMPARE(counts(program.json({u"import"_s, u"a.csv"_s})), u"40 added, 40 updated, 0 unchanged"_s);
    const Outcome again = program.json({u"import"_s, u"a.csv"_s});
    QCOMPARE(counts(again), u"0 added, 0 updated, 80 unchanged"_s);
}

// Days and scores alone, of some days in March.
static QByteArray bare(int rows, int step, int firstDay = 1)
{
    QByteArray text = "Datum;NPS\n";
    for (int i = 0; i < rows; ++i)
        text += "2026-03-" + QByteArray::number(firstDay + i % 10).rightJustified(2, '0') + ';'
            + QByteArray::number(i * step % 11) + '\n';
    return text;
}

void TestSameSource::warnsWhereBareRowsCoincide()
{
    const Program program;
    program.write(u"mobile.csv"_s, bare(60, 3));
    program.write(u"web.csv"_s, bare(60, 5));
    QCOMPARE(warnings(program.json({u"import"_s, u"mobile.csv"_s})), QStringList());
    const Outcome web = program.json({u"import"_s, u"web.csv"_s});
    QCOMPARE(warnings(web), QStringList{u"rows_coincide"_s});
    QVERIFY(entry(web).value("warnings"_L1).toArray().at(0)["message"_L1].toString().contains("--source"_L1));
    QCOMPARE(warnings(program.json({u"import"_s, u"web.csv"_s})), QStringList()); // the same again
    const Outcome apart = program.json({u"import"_s, u"web.csv"_s, u"--source"_s, u"Web"_s});
    QCOMPARE(counts(apart), u"60 added, 0 updated, 0 unchanged"_s);
    QCOMPARE(warnings(apart), QStringList());
}

void TestSameSource::keepsSilentWhereAFileHasGrown()
{
    const Program program;
    program.write(u"a.csv"_s, bare(60, 3));
    QCOMPARE(warnings(program.json({u"import"_s, u"a.csv"_s})), QStringList());
    program.write(u"b.csv"_s, bare(60, 3) + bare(40, 7, 10).replace("Datum;NPS\n", ""));
    const Outcome grown = program.json({u"import"_s, u"b.csv"_s});
    QCOMPARE(counts(grown), u"40 added, 0 updated, 60 unchanged"_s);
    QCOMPARE(warnings(grown), QStringList());
}

// Imported by mistake, undone, and imported as it should be.
void TestSameSource::takesItsNameAgainAfterAnUndo()
{
    const Program program;
    program.write(u"a.csv"_s, withoutIds);
    const auto source = [&program](const QStringList &options = {}) {
        return entry(program.json(QStringList{u"import"_s, u"a.csv"_s} + options)).value("source"_L1).toString();
    };
    QCOMPARE(source(), u"a"_s);
    QCOMPARE(program.json({u"undo-import"_s, u"1"_s}).exit, 0);
    QCOMPARE(source(), u"a"_s);
    QCOMPARE(program.json({u"undo-import"_s, u"2"_s}).exit, 0);
    QCOMPARE(source({u"--source"_s, u"Wrong"_s}), u"Wrong"_s);
    QCOMPARE(program.json({u"undo-import"_s, u"3"_s}).exit, 0);
    QCOMPARE(source({u"--anonymous"_s}), u"a (2)"_s); // a source is anonymous for good, or not
    QCOMPARE(program.json({u"undo-import"_s, u"4"_s}).exit, 0);
    QCOMPARE(source(), u"a"_s);
}

QTEST_GUILESS_MAIN(TestSameSource)
#include "tst_samesource.moc"
