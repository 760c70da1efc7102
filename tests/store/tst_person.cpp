// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/person.h"
#include "support/madestore.h"

#include <QTest>

using namespace gensvar;
using namespace gensvar::store;
using namespace Qt::Literals::StringLiterals;
using test::MadeStore;

/// Who is one person: all that erasing one must take, and nothing of others.
class TestPerson : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<MadeStore>(); }
    void withoutAnIdKnownByTheEMail();
    void byTheEMailAsByTheId();
    void anotherNameIsAnother();
    void anotherIdIsAnother();
    void sharedAddressesTellNothing();
    void withoutIdAndEMailKnownByThePhone();
    void foundByAPartOfTheEMail();
    void oneKeyLeadsToTheNext();

private:
    /// Contacts drawn as text, one a line: "customer id | name | e-mail | phone". Each has a response; customers are
    /// as an import makes them of the first key there is, one for each name.
    void draw(const QString &picture);
    [[nodiscard]] QString found(const PersonName &name) const
    {
        const auto person = Person::find(m_store->database(), name);
        QStringList contacts;
        for (const qint64 contact : person->contacts)
            contacts.append(QString::number(contact));
        contacts.sort();
        return contacts.join(u' ');
    }
    std::unique_ptr<MadeStore> m_store;
};

void TestPerson::draw(const QString &picture)
{
    QMap<QString, qint64> customers;
    qint64 contact = 0;
    for (const QString &line : picture.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList cells = line.split(u'|');
        cells.resize(4);
        for (QString &cell : cells)
            cell = cell.trimmed();
        const auto quoted = [&](int i) { return cells[i].isEmpty() ? u"NULL"_s : u'\'' + cells[i] + u'\''; };
        const bool isShared = cells[2].startsWith("info@"_L1);
        const int kind = !cells[0].isEmpty() ? 1 : !cells[2].isEmpty() && !isShared ? 2 : !cells[3].isEmpty() ? 3 : 0;
        const QString key = kind == 1 ? cells[0] : kind == 2 ? cells[2] : cells[3];
        QString customer = u"NULL"_s;
        if (kind != 0) {
            const QString whole = key + (kind == 1 ? QString() : cells[1]);
            if (!customers.contains(whole)) {
                customers[whole] = customers.size() + 1;
                m_store->sql(u"INSERT INTO customer (id, key_kind, key) VALUES (%1, %2, '%3')"_s.arg(customers[whole])
                                 .arg(kind)
                                 .arg(key));
            }
            customer = QString::number(customers[whole]);
        }
        m_store->sql(
            u"INSERT INTO contact (id, customer_id, customer_key, name, email, phone) VALUES (%1, %2, %3, %4, %5, %6)"_s
                .arg(++contact)
                .arg(customer, quoted(0), quoted(1), quoted(2), quoted(3)));
    }
}

void TestPerson::withoutAnIdKnownByTheEMail()
{
    draw(u"C1 | Anna | anna@x.example |\n | Anna | anna@x.example |\n | | anna@x.example |\n | Bo | bo@x.example |"_s);
    QCOMPARE(found({u"C1"_s, {}}), u"1 2 3"_s);
}

void TestPerson::byTheEMailAsByTheId()
{
    draw(u"C1 | Anna | anna@x.example |\n | Anna | anna@x.example |\nC1 | | anna@home.example |\n"
         " | ANNA | anna@home.example |"_s);
    QCOMPARE(found({{}, u"anna@x.example"_s}), u"1 2 3 4"_s);
    QCOMPARE(found({u"C1"_s, {}}), u"1 2 3 4"_s);
}

void TestPerson::anotherNameIsAnother()
{
    draw(u"C1 | Anna | home@x.example |\n | Bo | home@x.example |\n | | home@x.example |"_s);
    QCOMPARE(found({u"C1"_s, {}}), u"1 3"_s);
}

void TestPerson::anotherIdIsAnother()
{
    draw(u"C1 | Anna | home@x.example |\nC2 | Anna | home@x.example |"_s);
    QCOMPARE(found({u"C1"_s, {}}), u"1"_s);
}

void TestPerson::sharedAddressesTellNothing()
{
    draw(u"C1 | Anna | info@x.example |\n | Anna | info@x.example |\nC2 | Anna | info@x.example |"_s);
    QCOMPARE(found({u"C1"_s, {}}), u"1"_s);
}

void TestPerson::withoutIdAndEMailKnownByThePhone()
{
    draw(u"C1 | Anna | | 070-555 01 18\n | | | +46705550118\n | Bo | bo@x.example | 070-555 01 18\n"
         " | Bo | | +46705550118"_s);
    QCOMPARE(found({u"C1"_s, {}}), u"1 2"_s);
}

void TestPerson::foundByAPartOfTheEMail()
{
    draw(u"C1 | Anna | Anna.Ek@x.example |\nC2 | Bo | bo@x.example |\nC3 | Örjan | |\n"
         "C4 | ÅKE ÖBERG | | 070-555 01 18\nC5 | Kim | KIM@Ä.example | 070-555 01 19"_s);
    const auto ids = [this](const QString &text) {
        QStringList all;
        const auto people = findPeople(m_store->database(), text, 8);
        for (const FoundPerson &one : people ? *people : QList<FoundPerson>())
            all.append(one.customerId);
        return all.join(u' ');
    };
    QCOMPARE(ids(u"anna.EK@"_s), u"C1"_s);
    QCOMPARE(ids(u"x.exam"_s), u"C2 C1"_s);
    QCOMPARE(ids(u"x."_s), QString()); // too short to tell anybody
    QCOMPARE(ids(u"c2"_s), u"C2"_s);
    QCOMPARE(ids(u"öRJ"_s), u"C3"_s);
    QCOMPARE(ids(u"åke ö"_s), u"C4"_s);
    QCOMPARE(ids(u"@ä.ex"_s), u"C5"_s);
    QCOMPARE(ids(u"kIM"_s), u"C5"_s);
    QCOMPARE(ids(u"+46 70 555 01 18"_s), u"C4"_s);
    QCOMPARE(ids(u"5550118"_s), u"C4"_s);
    QCOMPARE(ids(u"550118"_s), QString()); // too few digits
}

void TestPerson::oneKeyLeadsToTheNext()
{
    draw(u"C1 | | anna@x.example |\n | Anna | anna@x.example | +46705550118\n | | | +46705550118"_s);
    QCOMPARE(found({u"C1"_s, {}}), u"1 2 3"_s);
    QCOMPARE(found({u"C9"_s, {}}), QString());
}

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"
