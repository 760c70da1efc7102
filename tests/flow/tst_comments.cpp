// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "flow/codes.h"
#include "flow/columncache.h"
#include "flow/connection.h"
#include "flow/question.h"
#include "store/searchindex.h"
#include "support/madestore.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gensvar;
using namespace gensvar::flow;
using domain::Axis;
using domain::CommentOrder;
using domain::CommentQuery;
using domain::Dimension;
using test::Answer;
using test::MadeStore;
using namespace Qt::Literals::StringLiterals;

class TestComments : public QObject
{
    Q_OBJECT

private slots:
    void whatIsReadOfAResponse();
    void searchIsIncompleteUntilIndexed();
    void pagesAgreeWithThePlainestWay_data();
    void pagesAgreeWithThePlainestWay();
    void pagesBeforeTheColumns();
    void rareCommentsWaitForTheColumns();
    void goingOverAllEnds();
};

static std::unique_ptr<Connection> connectionTo(const QString &path)
{
    auto opened = Connection::open(path, OpenMode::Read);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().code));
    return std::move(*opened);
}

void TestComments::whatIsReadOfAResponse()
{
    MadeStore store;
    const qint64 service = store.value(Dimension::Department, u"Kundservice"_s);
    const qint64 merged = store.value(Dimension::Department, u"kundeservice"_s, service);
    const qint64 account = store.value(Dimension::Account, u"Acme AB"_s);
    Answer answer{QDate(2026, 3, 2),
                  3,
                  domain::Kind::Transactional,
                  {{Dimension::Department, merged}, {Dimension::Account, account}}};
    answer.comment = u"Långsamt 🐌"_s;
    Answer unscored{QDate(2026, 3, 1)};
    unscored.comment = u"Tack"_s;
    store.add({answer, unscored, Answer{QDate(2026, 3, 3), 10}});
    store.sql(u"INSERT INTO customer (id, key_kind, key) VALUES (1, 1, 'C-7')"_s);
    store.sql(u"INSERT INTO contact (id, customer_id, customer_key, name) VALUES (1, 1, 'C-7', 'Ana'),"
              " (2, 1, 'C-7', 'Ana Berg')"_s);
    store.sql(u"UPDATE response SET contact_id = 1, responded_at = 1772442900000 WHERE id = 1"_s);
    store.sql(u"UPDATE response SET external_id = '=abc' WHERE id = 2"_s);

    const auto connection = connectionTo(store.path());
    const auto page = Question(*connection, makeColumnCache()).comments({});
    QVERIFY(page);
    QCOMPARE(page->total, 2);
    const domain::Comment &first = page->comments[0];
    QCOMPARE(first.responseId, u"r1"_s);
    QCOMPARE(first.source, u"Made"_s);
    QCOMPARE(first.respondedAt, QDateTime(QDate(2026, 3, 2), QTime(9, 15), Qt::UTC));
    QCOMPARE(first.respondedOn, QDate(2026, 3, 2));
    QCOMPARE(first.score, 3);
    QCOMPARE(first.text, u"Långsamt 🐌"_s);
    QCOMPARE(first.department, u"Kundservice"_s);
    QCOMPARE(first.account, u"Acme AB"_s);
    QCOMPARE(first.kind, domain::Kind::Transactional);
    QCOMPARE(first.customerId, u"C-7"_s);
    QCOMPARE(first.customerName, u"Ana Berg"_s); // as in the newest answer
    const domain::Comment &second = page->comments[1];
    QCOMPARE(second.responseId, QString());
    QCOMPARE(second.score, -1);
    QVERIFY(!second.respondedAt.isValid() && second.customerId.isEmpty() && second.department.isEmpty());
}

void TestComments::searchIsIncompleteUntilIndexed()
{
    MadeStore store;
    Answer answer{QDate(2026, 3, 2), 3};
    answer.comment = u"Bra"_s;
    store.add({answer});
    const auto connection = connectionTo(store.path());
    Question question(*connection, makeColumnCache());
    CommentQuery query;
    query.search = u"bra"_s;
    QCOMPARE(question.comments(query)->total, 0);
    QVERIFY(!question.comments(query)->searchComplete);
    QVERIFY(store::indexComments(store.database(), {}, {}));
    QCOMPARE(question.comments(query)->total, 1);
    QVERIFY(question.comments(query)->searchComplete);
    query.search = u"!!"_s; // no word to look for
    QCOMPARE(question.comments(query)->total, 0);
}

void TestComments::pagesAgreeWithThePlainestWay_data()
{
    QTest::addColumn<int>("excludedOneIn");
    QTest::newRow("none excluded") << 0;
    QTest::newRow("a few excluded") << 200;
    QTest::newRow("many excluded") << 5;
}

/// Whether an answer is one of those a query asks for.
static bool matches(const Answer &answer, const CommentQuery &query)
{
    const bool excluded = answer.exclusion != domain::Exclusion::None;
    if (answer.comment.isEmpty() || excluded != query.excludedOnly)
        return false;
    if ((query.scope.from && answer.on < *query.scope.from) || (query.scope.to && answer.on > *query.scope.to))
        return false;
    if (!query.search.isEmpty() && !answer.comment.split(u' ').contains(query.search))
        return false;
    for (const domain::Condition &condition : query.scope.filter) {
        if (condition.axis.type == Axis::Type::Score ? answer.score < 0 || answer.score > 6
                                                     : answer.value(Dimension::Department) != 1)
            return false;
    }
    return true;
}

static QList<qint64> expected(const QList<Answer> &answers, const CommentQuery &query)
{
    QList<qint64> ids;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (matches(answers[i], query))
            ids.append(i + 1);
    }
    const auto answer = [&](qint64 id) { return answers[id - 1]; };
    std::sort(ids.begin(), ids.end(), [&](qint64 a, qint64 b) {
        const int scoreA = answer(a).score < 0 ? 11 : answer(a).score;
        const int scoreB = answer(b).score < 0 ? 11 : answer(b).score;
        if (query.order == CommentOrder::Score && scoreA != scoreB)
            return scoreA < scoreB;
        if (query.order == CommentOrder::Oldest)
            return answer(a).on != answer(b).on ? answer(a).on < answer(b).on : a < b;
        return answer(a).on != answer(b).on ? answer(a).on > answer(b).on : a > b;
    });
    return ids;
}

static QList<qint64> all(Question &question, const CommentQuery &query)
{
    QList<qint64> ids;
    const auto gone = question.eachComment(query, {}, [&ids](const auto &comments, qint64, qint64) {
        for (const domain::Comment &comment : comments)
            ids.append(comment.id.value());
        return base::Result<void>();
    });
    return gone ? ids : QList<qint64>{-1};
}

void TestComments::pagesAgreeWithThePlainestWay()
{
    QFETCH(int, excludedOneIn);
    MadeStore store;
    const qint64 department = store.value(Dimension::Department, u"A"_s);
    QRandomGenerator random(9);
    QList<Answer> answers;
    for (int i = 0; i < 9000; ++i) {
        Answer answer{QDate(2025, 1, 1).addDays(random.bounded(400)), random.bounded(12) - 1};
        if (answer.score < 0 || random.bounded(2) == 0)
            answer.comment = QStringList{u"bra"_s, u"bra tack"_s, u"tack"_s, u"dyrt"_s}[random.bounded(4)];
        if (excludedOneIn > 0 && random.bounded(excludedOneIn) == 0)
            answer.exclusion = domain::Exclusion::Test;
        if (random.bounded(3) == 0)
            answer.values[Dimension::Department] = department;
        answers.append(answer);
    }
    store.add(answers);
    QVERIFY(store::indexComments(store.database(), {}, {}));

    const auto connection = connectionTo(store.path());
    Question question(*connection, makeColumnCache());
    for (int round = 0; round < 120; ++round) {
        CommentQuery query;
        if (random.bounded(2) == 0)
            query.search = u"tack"_s;
        if (random.bounded(2) == 0)
            query.scope.from = QDate(2025, 1, 1).addDays(random.bounded(200));
        if (random.bounded(2) == 0)
            query.scope.to = QDate(2025, 8, 1).addDays(random.bounded(200));
        if (random.bounded(3) == 0)
            query.scope.filter.append({Axis::of(Dimension::Department), {u"A"_s}});
        if (random.bounded(3) == 0)
            query.scope.filter.append({Axis::ofScore(), {u"0-6"_s}});
        query.order = CommentOrder(random.bounded(3));
        query.excludedOnly = random.bounded(6) == 0;
        query.limit = random.bounded(100);
        query.offset = random.bounded(2) == 0 ? 0 : random.bounded(1500);

        const QList<qint64> ids = expected(answers, query);
        const auto page = question.comments(query);
        QVERIFY2(page, qPrintable(page ? QString() : page.error().code));
        QCOMPARE(page->total, ids.size());
        QList<qint64> got;
        for (const domain::Comment &comment : page->comments)
            got.append(comment.id.value());
        QCOMPARE(got, ids.mid(query.offset, query.limit));
        if (round % 4 == 0)
            QCOMPARE(all(question, query), ids);
    }
}

static QList<qint64> idsOf(const base::Result<domain::CommentPage> &page)
{
    QList<qint64> ids;
    for (const domain::Comment &comment : page->comments)
        ids.append(comment.id.value());
    return ids;
}

/// What rollups are kept by is answered without loading the columns, and as with them; and so is a search.
void TestComments::pagesBeforeTheColumns()
{
    MadeStore store;
    const QList<qint64> departments{0, store.value(Dimension::Department, u"A"_s),
                                    store.value(Dimension::Department, u"B"_s)};
    const QList<qint64> touchpoints{0, store.value(Dimension::Touchpoint, u"Web"_s)};
    const QList<qint64> channels{0, store.value(Dimension::Channel, u"Mail"_s)};
    QRandomGenerator random(3);
    QList<Answer> answers;
    for (int i = 0; i < 3000; ++i) {
        Answer answer{QDate(2026, 1, 1).addDays(random.bounded(200)), random.bounded(11),
                      domain::Kind(random.bounded(3))};
        answer.values[Dimension::Department] = departments[random.bounded(3)];
        answer.values[Dimension::Touchpoint] = touchpoints[random.bounded(2)];
        answer.values[Dimension::Channel] = channels[random.bounded(2)];
        answer.comment = random.bounded(2) == 0 ? u"bra"_s : QString();
        answer.exclusion = random.bounded(9) == 0 ? domain::Exclusion::Test : domain::Exclusion::None;
        answers.append(answer);
    }
    store.add(answers);
    QVERIFY(store::indexComments(store.database(), {}, {}));
    const auto connection = connectionTo(store.path());
    const auto warm = makeColumnCache();
    QVERIFY(Question(*connection, warm).warm());
    const QList<domain::Condition> conditions{{Axis::of(Dimension::Department), {u"A"_s}},
                                              {Axis::of(Dimension::Touchpoint), {u"Web"_s, QString()}},
                                              {Axis::of(Dimension::Kind), {u"transactional"_s}},
                                              {Axis::of(Dimension::Channel), {u"Mail"_s}}};
    for (int round = 0; round < 60; ++round) {
        CommentQuery query;
        for (const domain::Condition &condition : conditions) {
            if (random.bounded(2) == 0)
                query.scope.filter.append(condition);
        }
        if (random.bounded(2) == 0) { // as many are hit as are looked up one by one
            query.search = u"bra"_s;
            if (random.bounded(2) == 0)
                query.scope.filter.append({Axis::ofScore(), {u"0-6"_s}});
        }
        if (random.bounded(2) == 0)
            query.scope.from = QDate(2026, 2, 1);
        if (random.bounded(2) == 0)
            query.scope.to = QDate(2026, 4, 30);
        query.order = random.bounded(2) == 0 ? CommentOrder::Newest : CommentOrder::Oldest;
        query.offset = random.bounded(2) == 0 ? 0 : random.bounded(300);
        const auto cold = makeColumnCache();
        const auto page = Question(*connection, cold).comments(query);
        QVERIFY(page);
        QVERIFY(!*cold->isReady(connection->database(), {}));
        const auto same = Question(*connection, warm).comments(query);
        QCOMPARE(page->total, same->total);
        QCOMPARE(idsOf(page), idsOf(same));
    }
}

void TestComments::rareCommentsWaitForTheColumns()
{
    MadeStore store;
    const qint64 rare = store.value(Dimension::Department, u"Rare"_s);
    QList<Answer> answers(41'000, Answer{QDate(2026, 3, 2), 3});
    Answer first{QDate(2026, 1, 1), 9, domain::Kind::NotTold, {{Dimension::Department, rare}}};
    first.comment = u"Bra"_s;
    answers.prepend(first);
    store.add(answers);
    const auto connection = connectionTo(store.path());
    CommentQuery query;
    query.scope.filter.append({Axis::of(Dimension::Department), {u"Rare"_s}});
    for (const CommentOrder order : {CommentOrder::Newest, CommentOrder::Oldest}) {
        query.order = order;
        const auto cache = makeColumnCache();
        const auto page = Question(*connection, cache).comments(query);
        QCOMPARE(idsOf(page), QList<qint64>{1});
        QCOMPARE(*cache->isReady(connection->database(), {}), order == CommentOrder::Newest);
    }
}

/// By its own hand, by the visitor's, and where there is nothing.
void TestComments::goingOverAllEnds()
{
    MadeStore store;
    const auto connection = connectionTo(store.path());
    Question question(*connection, makeColumnCache());
    QCOMPARE(all(question, {}), QList<qint64>());

    QList<Answer> answers(5000, Answer{QDate(2026, 3, 2), 3});
    for (Answer &answer : answers)
        answer.comment = u"Bra"_s;
    store.add(answers);
    base::CancelToken cancel;
    qint64 seen = 0;
    const auto cancelled = question.eachComment({}, cancel, [&](const auto &comments, qint64 done, qint64 total) {
        seen += comments.size();
        cancel.cancel();
        return done == seen && total == 5000 ? base::Result<void>() : base::failure(code::daysReversed);
    });
    QVERIFY(!cancelled && cancelled.error().is(base::code::cancelled));
    QVERIFY(seen > 0 && seen < 5000);
    const auto failed = question.eachComment({}, {}, [](const auto &, qint64, qint64) -> base::Result<void> {
        return base::failure(code::cannotWriteFile);
    });
    QVERIFY(!failed && failed.error().is(code::cannotWriteFile));
}

QTEST_GUILESS_MAIN(TestComments)
#include "tst_comments.moc"
