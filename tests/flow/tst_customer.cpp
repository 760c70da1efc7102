// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/codes.h"
#include "flow/columncache.h"
#include "flow/connection.h"
#include "flow/erasureflow.h"
#include "flow/question.h"
#include "store/attributepack.h"
#include "store/customerstore.h"
#include "support/madestore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gensvar;
using namespace gensvar::flow;
using domain::CustomerCard;
using domain::Dimension;
using domain::Kind;
using domain::ResponseId;
using test::Answer;
using test::MadeStore;
using namespace Qt::Literals::StringLiterals;

/// Who gave a response, and all they said.
class TestCustomer : public QObject
{
    Q_OBJECT

private slots:
    void theirAnswersInOrder();
    void theNewestDetailsAreShown();
    void theOthersOfTheAccount();
    void mergedOnesAreOne();
    void nobodyIsKnown();
    void anErasedOneIsNobody();
    void aSharedAddressIsNobodys();
    void whoAnswersVeryOften();
    void whatTheResponseTellsBeside();
    void costsTheSameInALargeStore();
};

static base::Result<CustomerCard> cardOf(const MadeStore &store, qint64 response)
{
    auto connection = Connection::open(store.path(), OpenMode::Read);
    if (!connection)
        return base::failure(connection);
    return Question(**connection, makeColumnCache()).customer(ResponseId(response));
}

static Answer answer(qint64 customer, QDate on, int score, qint64 account = 0, Kind kind = Kind::Transactional)
{
    Answer made{on, score, kind};
    made.customer = customer;
    if (account)
        made.values = {{Dimension::Account, account}};
    return made;
}

static QList<int> scores(const CustomerCard &card)
{
    QList<int> all;
    for (const domain::Comment &each : card.answers)
        all.append(each.score);
    return all;
}

void TestCustomer::theirAnswersInOrder()
{
    MadeStore store;
    Answer worst = answer(1, {2026, 10, 30}, 2);
    worst.comment = u"Ingen ringde"_s;
    Answer own = answer(1, {2026, 5, 1}, 10);
    own.exclusion = domain::Exclusion::Duplicate;
    store.add({answer(1, {2026, 3, 2}, 8, 0, Kind::Relational), worst, answer(2, {2026, 4, 4}, 5), own,
               answer(1, {2024, 3, 9}, 9, 0, Kind::Relational)});
    const auto card = cardOf(store, 2);
    QVERIFY(card && card->isKnown && !card->hasMoreAnswers);
    QCOMPARE(scores(*card), QList<int>({2, 10, 8, 9}));
    QCOMPARE(card->answers[0].text, u"Ingen ringde"_s);
    QCOMPARE(card->answers[1].exclusion, domain::Exclusion::Duplicate);
    QCOMPARE(card->answers[2].kind, Kind::Relational);
    QCOMPARE(scores(*cardOf(store, 5)), scores(*card)); // whichever is asked for
    QVERIFY(card->account.isEmpty() && card->otherContacts == 0);
}

void TestCustomer::theNewestDetailsAreShown()
{
    MadeStore store;
    store.add({answer(1, {2026, 3, 2}, 8), answer(1, {2026, 4, 2}, 8)});
    store.sql(u"UPDATE contact SET customer_key = 'C-7', name = 'Karin', phone = '070-1', contact_ok = 0"_s);
    store.sql(u"INSERT INTO contact (id, customer_id, name, email, contact_ok) VALUES (2, 1, 'Karin Hedlund',"
              " 'karin@hedlund.example', 1)"_s);
    store.sql(u"UPDATE response SET contact_id = 2 WHERE id = 2"_s);
    auto card = cardOf(store, 1);
    QCOMPARE(card->name, u"Karin Hedlund"_s);
    QCOMPARE(card->email, u"karin@hedlund.example"_s);
    QCOMPARE(card->phone, u"070-1"_s); // told before, and not since
    QCOMPARE(card->customerId, u"C-7"_s);
    QCOMPARE(card->contactOk, std::optional(true));
    store.sql(u"UPDATE customer SET contact_ok = 0"_s); // a person said so
    QCOMPARE(cardOf(store, 1)->contactOk, std::optional(false));
}

void TestCustomer::theOthersOfTheAccount()
{
    MadeStore store;
    const qint64 acme = store.value(Dimension::Account, u"Acme AB"_s);
    const qint64 manager = store.value(Dimension::AccountManager, u"Johan Ek"_s);
    Answer managed = answer(1, {2026, 3, 2}, 2, acme);
    managed.values[Dimension::AccountManager] = manager;
    Answer taken = answer(5, {2026, 9, 9}, 0, acme);
    taken.exclusion = domain::Exclusion::Test;
    Answer silent = answer(4, {2026, 4, 8}, -1, acme);
    silent.comment = u"Tack"_s;
    store.add({managed, answer(2, {2026, 1, 1}, 3, acme), answer(3, {2026, 4, 1}, 9, acme), silent,
               answer(2, {2026, 4, 5}, 8, acme), taken, answer(0, {2026, 9, 9}, 1, acme), answer(6, {2026, 9, 9}, 7),
               answer(1, {2026, 9, 1}, 4)});
    const auto card = cardOf(store, 9); // where the customer gave no account
    QCOMPARE(card->account, u"Acme AB"_s);
    QCOMPARE(card->accountManager, u"Johan Ek"_s);
    QCOMPARE(card->otherContacts, 3);
    QCOMPARE(card->otherScores, QList<int>({8, 9}));
    QVERIFY(!card->hasMoreContacts);
}

void TestCustomer::mergedOnesAreOne()
{
    MadeStore store;
    const qint64 acme = store.value(Dimension::Account, u"Acme AB"_s);
    const qint64 old = store.value(Dimension::Account, u"ACME"_s, acme);
    store.add({answer(1, {2026, 3, 2}, 2, old), answer(2, {2026, 4, 2}, 6, acme), answer(3, {2026, 5, 2}, 9, acme)});
    store.sql(u"UPDATE customer SET merged_into = 2 WHERE id = 1"_s);
    for (const qint64 response : {1, 2}) {
        const auto card = cardOf(store, response);
        QCOMPARE(scores(*card), QList<int>({6, 2}));
        QCOMPARE(card->account, u"Acme AB"_s);
        QCOMPARE(card->otherContacts, 1);
        QCOMPARE(card->otherScores, QList<int>({9}));
    }
    store.sql(u"UPDATE customer SET merged_into = 1 WHERE id = 2"_s); // a damaged store: a circle
    QVERIFY(cardOf(store, 1));
}

void TestCustomer::nobodyIsKnown()
{
    MadeStore store;
    const qint64 acme = store.value(Dimension::Account, u"Acme AB"_s);
    store.add({answer(0, {2026, 3, 2}, 8, acme), answer(0, {2026, 3, 2}, 9), answer(1, {2026, 3, 2}, 3, acme)});
    const auto card = cardOf(store, 1);
    QVERIFY(card && !card->isKnown);
    QCOMPARE(scores(*card), QList<int>({8}));
    QCOMPARE(card->account, u"Acme AB"_s);
    QCOMPARE(card->otherContacts, 0);
    QCOMPARE(cardOf(store, 77).error().code, QString(code::noSuchResponse));
}

void TestCustomer::anErasedOneIsNobody()
{
    MadeStore store;
    store.add({answer(1, {2026, 3, 2}, 8), answer(2, {2026, 3, 3}, 9)});
    store.sql(u"UPDATE contact SET customer_key = 'c' || id, name = 'Karin Hedlund ' || id"_s);
    {
        auto connection = Connection::open(store.path(), OpenMode::Write);
        QVERIFY(connection);
        QVERIFY(ErasureFlow(**connection).byCustomerId(u"c1"_s));
    }
    const auto card = cardOf(store, 1);
    QVERIFY(card && !card->isKnown && card->name.isEmpty());
    QCOMPARE(scores(*card), QList<int>({8}));
    QCOMPARE(cardOf(store, 2)->name, u"Karin Hedlund 2"_s);
}

void TestCustomer::aSharedAddressIsNobodys()
{
    MadeStore store;
    store.add({answer(1, {2026, 3, 2}, 8), answer(1, {2026, 3, 3}, 2)});
    store.sql(u"UPDATE contact SET customer_id = NULL, email = 'info@acme.example'"_s);
    const auto card = cardOf(store, 2);
    QVERIFY(card && card->isKnown);
    QCOMPARE(card->email, u"info@acme.example"_s);
    QCOMPARE(scores(*card), QList<int>({2})); // who wrote the other is not known
}

void TestCustomer::whoAnswersVeryOften()
{
    MadeStore store;
    const qint64 acme = store.value(Dimension::Account, u"Acme AB"_s);
    QList<Answer> answers;
    for (int i = 0; i < store::CustomerStore::mostAnswers + 20; ++i)
        answers.append(answer(1, QDate(2020, 1, 1).addDays(i), i % 11, acme));
    answers.prepend(answer(2, {2019, 1, 1}, 9, acme)); // further back than is looked
    store.add(answers);
    const auto card = cardOf(store, 2);
    QVERIFY(card->hasMoreAnswers && card->hasMoreContacts);
    QCOMPARE(card->answers.size(), store::CustomerStore::mostAnswers + 1);
    QCOMPARE(card->answers.last().respondedOn, QDate(2020, 1, 1)); // the one that was asked for
    QCOMPARE(card->answers.first().respondedOn, QDate(2020, 1, 1).addDays(store::CustomerStore::mostAnswers + 19));
}

void TestCustomer::whatTheResponseTellsBeside()
{
    MadeStore store;
    store.sql(u"INSERT INTO attribute (id, name) VALUES (1, 'Shop'), (2, 'Agent')"_s);
    store.sql(u"INSERT INTO attribute_value (id, attribute_id, value) VALUES (1, 1, 'Malmö')"_s);
    std::string pack;
    store::appendCoded(pack, 1, 1);
    store::appendOpen(pack, 2, "Åsa");
    Answer told{QDate(2026, 3, 2), 8};
    told.attributes = QByteArray::fromStdString(pack);
    told.values = {{Dimension::Segment, store.value(Dimension::Segment, u"Small"_s)}};
    store.add({told});
    const QList<CustomerCard::Fact> expected{
        {domain::Field::Segment, {}, u"Small"_s}, {{}, u"Agent"_s, u"Åsa"_s}, {{}, u"Shop"_s, u"Malmö"_s}};
    QCOMPARE(cardOf(store, 1)->facts, expected);
}

/// GENSVAR_LARGE_STORE names the store.
void TestCustomer::costsTheSameInALargeStore()
{
    const QString path = qEnvironmentVariable("GENSVAR_LARGE_STORE");
    if (path.isEmpty())
        QSKIP("GENSVAR_LARGE_STORE names no store");
    auto connection = Connection::open(path, OpenMode::Read);
    QVERIFY(connection);
    Question question(**connection, makeColumnCache());
    const qint64 responses = (*connection)->info()->responses;
    double longest = 0;
    double sum = 0;
    constexpr int cards = 300;
    for (int i = 0; i < cards; ++i) {
        QElapsedTimer timer;
        timer.start();
        (void)question.customer(ResponseId(1 + responses / cards * i));
        const double took = double(timer.nsecsElapsed()) / 1e6;
        longest = std::max(longest, took);
        sum += took;
    }
    qInfo("%lld responses: a card in %.2f ms, the longest of %d in %.1f ms", responses, sum / cards, cards, longest);
    QVERIFY(sum / cards < 50);
}

QTEST_GUILESS_MAIN(TestCustomer)
#include "tst_customer.moc"
