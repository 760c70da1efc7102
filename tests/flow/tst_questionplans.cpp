// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/columncache.h"
#include "flow/connection.h"
#include "flow/question.h"
#include "store/database.h"
#include "store/searchindex.h"
#include "support/madestore.h"

#include <QTest>

#include <sqlite3.h>

using namespace gensvar;
using namespace gensvar::flow;
using domain::Axis;
using domain::Dimension;
using test::Answer;
using test::MadeStore;
using namespace Qt::Literals::StringLiterals;

/// The first paint and the command line must not depend on how many responses there are: none of the statements behind
/// them reads all of them or sorts.
class TestQuestionPlans : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void questionsFromRollups();
    void pageOfComments();
    void pageOfHits();

private:
    [[nodiscard]] QStringList costlyPlans();

    MadeStore m_store;
    std::unique_ptr<Connection> m_connection;
    QStringList m_statements; // as they were run, with their values
};

static int note(unsigned /*event*/, void *statements, void *statement, void * /*text*/)
{
    char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
    static_cast<QStringList *>(statements)->append(QString::fromUtf8(sql));
    sqlite3_free(sql);
    return 0;
}

void TestQuestionPlans::initTestCase()
{
    QList<Answer> answers;
    for (int i = 0; i < 400; ++i) {
        Answer answer{QDate(2026, 1, 1).addDays(i % 60), i % 11};
        answer.comment = u"bra"_s;
        answer.exclusion = i % 20 == 7 ? domain::Exclusion::Test : domain::Exclusion::None;
        answers.append(answer);
    }
    m_store.add(answers);
    QVERIFY(store::indexComments(m_store.database(), {}, {}));
    auto opened = Connection::open(m_store.path(), OpenMode::Read);
    QVERIFY(opened);
    m_connection = std::move(*opened);
    sqlite3_trace_v2(m_connection->database().handle(), SQLITE_TRACE_STMT, note, &m_statements);
}

QStringList TestQuestionPlans::costlyPlans()
{
    sqlite3_trace_v2(m_connection->database().handle(), 0, nullptr, nullptr);
    QStringList costly;
    for (const QString &sql : std::as_const(m_statements)) {
        if (!sql.startsWith("SELECT"_L1))
            continue;
        store::Query plan(m_store.database(), "EXPLAIN QUERY PLAN "_L1 + sql);
        for (plan.run(); plan.next();) {
            const QString step = plan.text(3);
            // A walk along the ids that ends at the first that serves is none over all.
            const bool walksAll = step == "SCAN response"_L1 && !sql.endsWith("LIMIT 1"_L1);
            if (walksAll || step.contains("TEMP B-TREE"_L1))
                costly.append(step % ": "_L1 % sql);
        }
    }
    m_statements.clear();
    sqlite3_trace_v2(m_connection->database().handle(), SQLITE_TRACE_STMT, note, &m_statements);
    return costly;
}

void TestQuestionPlans::questionsFromRollups()
{
    Question question(*m_connection, makeColumnCache());
    domain::Scope scope;
    scope.period = domain::Period::Month;
    scope.comparison = domain::Comparison::Previous;
    for (const Dimension dimension : {Dimension::Department, Dimension::Touchpoint, Dimension::Channel}) {
        scope.by = {Axis::of(dimension), Axis::of(Dimension::Kind)};
        QVERIFY(question.ask(scope));
    }
    scope.by.clear();
    scope.rollingDays = 30;
    QVERIFY(question.ask(scope));
    QVERIFY(!m_statements.isEmpty());
    QCOMPARE(costlyPlans().join(u'\n'), QString());
}

void TestQuestionPlans::pageOfComments()
{
    Question question(*m_connection, makeColumnCache());
    domain::CommentQuery query;
    QCOMPARE(question.comments(query)->comments.size(), 50);
    query.order = domain::CommentOrder::Oldest;
    query.scope.from = QDate(2026, 2, 1);
    QCOMPARE(question.comments(query)->comments.size(), 50);
    query.scope.filter.append({Axis::of(Dimension::Kind), {QString()}});
    QCOMPARE(question.comments(query)->comments.size(), 50);
    QCOMPARE(costlyPlans().join(u'\n'), QString());
}

void TestQuestionPlans::pageOfHits()
{
    Question question(*m_connection, makeColumnCache());
    domain::CommentQuery query;
    query.search = u"bra"_s;
    QCOMPARE(question.comments(query)->total, 380);
    query.scope.from = QDate(2026, 2, 1);
    QVERIFY(question.comments(query));
    QCOMPARE(costlyPlans().join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestQuestionPlans)
#include "tst_questionplans.moc"
