// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sheet.h"

#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;
using domain::DateOrder;
using domain::Field;
using domain::MapWishes;

class TestGuess : public QObject
{
    Q_OBJECT

private slots:
    void recognises_data();
    void recognises();
};

void TestGuess::recognises_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("mapped");
    const auto row = [](const char *name, const char *sheet, const char *mapped) {
        QTest::newRow(name) << QByteArray(sheet) << QString::fromUtf8(mapped);
    };
    row("Swedish",
        R"(Svarsdatum | Kundnr | Kund | Mobil | Avd | Hur troligt är det att du rekommenderar oss? | Vad är skälet till ditt betyg? | Region
2026-09-01 | 104221 | Lars Öberg | 070-555 01 18 | Kundservice | 8 | Trevligt bemötande | Mälardalen
2026-09-13 | 118903 | Hedlunds Bygg AB | 070-555 01 42 | Motorskador | 10 | Snabb reglering | Norr
2026-09-14 | 118904 | Eva Strand | 070-555 01 43 | Motorskador | 0 | Dålig | Norr)",
        "responded_at=Svarsdatum score=Hur troligt är det att du rekommenderar oss? comment=Vad är skälet till ditt "
        "betyg? department=Avd customer_id=Kundnr customer_name=Kund phone=Mobil");
    row("Danish",
        R"(Dato | Afdeling | Kontaktpunkt | Hvor sandsynligt er det, at du vil anbefale os? | Hvorfor? | E-mail
02-03-2026 | Salg | Butik | 9,0 | Hurtig hjælp | a@example.dk
13-03-2026 | Salg | Web | 0,0 | Langsom | b@example.dk)",
        "responded_at=Dato score=Hvor sandsynligt er det, at du vil anbefale os? comment=Hvorfor? department=Afdeling "
        "touchpoint=Kontaktpunkt email=E-mail");
}

void TestGuess::recognises()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QString, mapped);
    const auto proposal = Sheet(sheet.constData()).guess();
    QCOMPARE(obstacle(proposal), QString());
    QCOMPARE(mapping(proposal), mapped);
}

QTEST_GUILESS_MAIN(TestGuess)
#include "tst_guess.moc"
