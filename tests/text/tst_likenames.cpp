// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/likenames.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using text::likeNames;
using text::LikePair;

/// Which names are taken for one name written twice.
class TestLikeNames : public QObject
{
    Q_OBJECT

private slots:
    void pairs_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("alike");
        const auto row = [](const char *one, const char *other, bool alike) {
            QTest::addRow("%s | %s", one, other) << QString::fromUtf8(one) << QString::fromUtf8(other) << alike;
        };
        row("Kundservice", "kundservice", true);
        row("Kundservice", " Kund-service", true);
        row("Kundservice", "Kundservise", true);  // another letter
        row("Kundservice", "Kundsevice", true);   // one left out
        row("Kundservice", "Kundserivce", true);  // two swapped
        row("Kundservice", "Kundservicee", true); // one put in
        row("Försäljning", "Forsäljning", true);
        row("Kundservice", "Kundsevise", false); // two slips
        row("Sales", "Salesy", false);           // too short to tell
        row("Norr", "norr", true);               // but case never tells two apart
        row("Norra", "Södra", false);
        row("Team region 1", "Team region 2", false);
        row("Team region", "Team region 2", false);
        row("Försäljning 12", "Försäljning 21", false);
        row("–", "—", false); // nothing to go by
    }

    void pairs()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, alike);
        QCOMPARE(likeNames({one, other}).size(), alike ? 1 : 0);
        QCOMPARE(likeNames({other, one}).size(), alike ? 1 : 0);
    }

    void surerFirst()
    {
        // the slip would take the first, which is the same as the third but for case
        QCOMPARE(likeNames({u"Kundservice"_s, u"Kundservise"_s, u"KUNDSERVICE"_s}), QList<LikePair>({{0, 2}}));
    }

    void thousandsAreQuick()
    {
        QStringList names;
        for (int i = 0; i < 5000; ++i)
            names.append(u"Account "_s + QString::number(i * 7919LL, 36));
        QElapsedTimer clock;
        clock.start();
        (void)likeNames(names);
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestLikeNames)
#include "tst_likenames.moc"
