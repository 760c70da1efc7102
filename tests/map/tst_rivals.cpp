// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/sheet.h"

#include <QTest>

using namespace gensvar;
using namespace Qt::Literals::StringLiterals;

/// Of several columns that could be one field, which it is, wherever in the file they stand.
class TestRivals : public QObject
{
    Q_OBJECT

private slots:
    void takesThePlainName_data();
    void takesThePlainName();
    void takesTheFilledColumn_data();
    void takesTheFilledColumn();
    void takesTheCustomersAddress_data();
    void takesTheCustomersAddress();
};

void TestRivals::takesThePlainName_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("chosen");
    const auto row = [](const char *headers, const char *field, const char *chosen) {
        QTest::newRow(headers) << QString::fromLatin1(field) << QString::fromUtf8(chosen);
    };
    row("Division | Department", "department", "Department");
    row("Team | Department", "department", "Department");
    row("Enhet | Avdelning", "department", "Avdelning");
    row("Team | Afdeling", "department", "Afdeling");
    row("Bereich | Abteilung", "department", "Abteilung");
    row("Business Unit | Department Name", "department", "Department Name");
    row("Seksjon | Avdeling", "department", "Avdeling");
    row("Event type | Touchpoint", "touchpoint", "Touchpoint");
    row("Händelse | Kontaktpunkt", "touchpoint", "Kontaktpunkt");
    row("Klantreis | Contactmoment", "touchpoint", "Contactmoment");
    row("Journey | Journey stage", "touchpoint", "Journey stage");
    row("Survey channel | Channel", "channel", "Channel");
    row("Plan | Product", "product", "Product");
    row("Produktgrupp | Produkt", "product", "Produkt");
    row("Kundtyp | Kundsegment", "segment", "Kundsegment");
    row("Tier | Segment", "segment", "Segment");
    row("Campaign | Survey", "survey", "Survey");
    row("Organisation | Företag", "account", "Företag");
    row("Account number | Customer ID", "customer_id", "Customer ID");
}

void TestRivals::takesThePlainName()
{
    QFETCH(QString, field);
    QFETCH(QString, chosen);
    const QByteArray headers = QTest::currentDataTag();
    const QByteArray answers = "\n2026-09-13 | 9 | A1 | B1\n2026-09-14 | 0 | A2 | B2\n2026-09-15 | 7 | A1 | B2\n";
    QCOMPARE(mapping(Sheet(QByteArray("Date | NPS | " + headers + answers).constData()).guess()),
             u"responded_at=Date score=NPS "_s + field + u'=' + chosen);
}

void TestRivals::takesTheFilledColumn_data()
{
    QTest::addColumn<QString>("mapped");
    const auto row = [](const char *headers, const char *mapped) {
        QTest::newRow(headers) << QString::fromUtf8(mapped);
    };
    row("Name | Customer name", "customer_name=Customer name");
    row("Customer | First name", "customer_name=First name");
    row("Avdelning | Enhet", "department=Enhet");
    row("Account manager | Kundansvarig", "account_manager=Kundansvarig");
    row("Avdelning | Butik 4", "department=Avdelning");
}

// Whatever its name: a tool's column that nobody fills in is no better than none.
void TestRivals::takesTheFilledColumn()
{
    QFETCH(QString, mapped);
    const QByteArray headers = QTest::currentDataTag();
    const QByteArray answers = "\n2026-09-13 | 9 |  | Eva\n2026-09-14 | 0 |  | Per\n";
    QCOMPARE(mapping(Sheet(QByteArray("Date | NPS | " + headers + answers).constData()).guess()),
             u"responded_at=Date score=NPS "_s + mapped);
}

void TestRivals::takesTheCustomersAddress_data()
{
    QTest::addColumn<QString>("chosen");
    for (const char *headers : {"Assignee email | Requester email", "Säljarens e-post | Kundens e-post",
                                "Owner e-mail | Email", "Saksbehandlers e-post | E-post", "E-Mail Berater | E-Mail"})
        QTest::newRow(headers) << QString::fromUtf8(headers).section(u" | "_s, 1);
}

// Not that of the one who served.
void TestRivals::takesTheCustomersAddress()
{
    QFETCH(QString, chosen);
    const QByteArray headers = QTest::currentDataTag();
    const QByteArray answers = "\n2026-09-13 | 9 | eva@example.com | a@example.com\n2026-09-14 | 0 | "
                               "per@example.com | b@example.com\n";
    QCOMPARE(mapping(Sheet(QByteArray("Date | NPS | " + headers + answers).constData()).guess()),
             u"responded_at=Date score=NPS email="_s + chosen);
}

QTEST_GUILESS_MAIN(TestRivals)
#include "tst_rivals.moc"
