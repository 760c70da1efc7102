// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/checkflow.h"
#include "flow/connection.h"
#include "flow/erasureflow.h"
#include "flow/importflow.h"
#include "flow/question.h"
#include "store/database.h"
#include "store/query.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gensvar;
using namespace gensvar::flow;
using namespace Qt::Literals::StringLiterals;
using domain::Axis;
using domain::Dimension;

/// A store may come by mail and hold anything. What is asked of it is answered or refused, within bounds of memory, and
/// a check tells what is wrong. The sanitizers look on.
class TestDamagedStore : public QObject
{
    Q_OBJECT

private slots:
    void anyNumberIsBorne_data();
    void anyNumberIsBorne();
    void whatIsDerivedIsMadeAnew_data();
    void whatIsDerivedIsMadeAnew();
    void whatIsNotDerivedIsLeftAsItIs_data();
    void whatIsNotDerivedIsLeftAsItIs();

private:
    static void make(const QString &path, const QString &sql);
    static void use(Connection &store);
    static bool losePage(const QString &path, const QString &name);
};

void TestDamagedStore::anyNumberIsBorne_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("isFound"); // by a check
    const auto row = [](const QString &sql, bool isFound = true) { QTest::newRow(qPrintable(sql)) << sql << isFound; };
    for (const QString &number : {u"-1"_s, u"1000000"_s, u"9223372036854775807"_s}) {
        for (const QString &column : {u"day"_s, u"score"_s, u"kind"_s, u"department_id"_s, u"segment_id"_s,
                                      u"product_id"_s, u"contact_id"_s, u"excluded"_s, u"import_id"_s})
            row(u"UPDATE response SET %1 = %2"_s.arg(column, number));
        row(u"UPDATE response SET responded_at = %1, occurred_on = %1, question_id = %1"_s.arg(number));
        row(u"UPDATE import_member SET chunk = %1"_s.arg(number));
        row(u"UPDATE change SET first_id = %1, last_id = %1"_s.arg(number), false);
        row(u"UPDATE attribute_value SET attribute_id = %1"_s.arg(number));
        row(u"UPDATE rollup_department SET month = %1"_s.arg(number));
        row(u"UPDATE setting SET value = %1 WHERE name = 'search_mark'"_s.arg(number), number != u"-1"_s);
        row(u"UPDATE import SET fields = %1"_s.arg(number), false);
        row(u"UPDATE import_attribute SET attribute_id = %1"_s.arg(number));
        row(u"UPDATE response_version SET import_id = %1, contact_id = %1, day = %1"_s.arg(number));
    }
    row(u"UPDATE response SET id = 2147483648 WHERE id = 2"_s);
    row(u"UPDATE response SET id = 9223372036854775807 WHERE id = 2"_s);
    row(u"UPDATE response SET attributes = x'ffffffffffffffffffff'"_s, false);
    row(u"UPDATE response SET attributes = x'03ff7f41'"_s, false);
    row(u"UPDATE response SET comment = CAST(x'ff00fe' AS TEXT)"_s);
    row(u"UPDATE import_member SET bits = x''"_s);
    row(u"UPDATE rollup_month SET tallies = x'ffffffffffffffffff01'"_s);
    row(u"UPDATE rollup_touchpoint SET tallies = x'ffffff0f01ffffffffffffffff7f'"_s);
    row(u"UPDATE department SET merged_into = id"_s);
    row(u"UPDATE department SET id = id + 1073741824"_s);
    row(u"UPDATE change SET detail = '{['"_s, false);
    row(u"UPDATE import SET report = '['"_s, false);
    row(u"DELETE FROM setting"_s);
    row(u"UPDATE setting SET value = x'00'"_s);
    row(u"DROP TABLE search"_s);
    row(u"DROP TABLE rollup_month"_s);
    row(u"DROP TABLE import_member"_s);
    row(u"DROP TABLE import_attribute"_s, false);
    row(u"DROP TABLE change"_s);
}

/// Two files of the same source: the second has fewer columns and tells a part of the responses otherwise.
static void import(Connection &store, const QString &path)
{
    QFile csv(path + u".csv"_s);
    for (const bool isFirst : {true, false}) {
        if (!csv.open(QIODevice::WriteOnly))
            qFatal("no file");
        csv.write(isFirst ? "response_id;responded_at;score;comment;department;email;Butik\n"
                          : "response_id;responded_at;score;email;customer_name\n");
        for (int i = 1; i <= 40; ++i) {
            const QString told = u"R%1;2026-03-%2;%3;"_s.arg(i).arg(i % 28 + 1, 2, 10, QChar(u'0'));
            const QString rest = isFirst ? u"Svar %1;D%2;k%3@example.se;B%2\n"_s : u"k%3@example.se;N%1 %2\n"_s;
            csv.write((told.arg((isFirst ? i : i / 2) % 11) + rest.arg(i).arg(i % 3).arg(i % 7)).toUtf8());
        }
        csv.close();
        domain::ImportRequest request;
        request.file = csv.fileName();
        request.source = u"one"_s;
        if (!ImportFlow(store).run(request, {}) || !ImportFlow(store).index({}))
            qFatal("the file could not be imported");
    }
}

void TestDamagedStore::make(const QString &path, const QString &sql)
{
    auto store = Connection::open(path, OpenMode::Create, QTimeZone("UTC"),
                                  [] { return QDateTime(QDate(2026, 4, 1), QTime(12, 0), Qt::UTC); });
    if (!store)
        qFatal("the store could not be made");
    import(**store, path);
    for (const QString &statement : {u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA ignore_check_constraints = ON"_s, sql}) {
        if (const auto done = (*store)->database().exec(statement); !done)
            qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().args.value(0).toString()));
    }
}

/// All that a reader asks, and what a writer does; whether it works is not the point.
void TestDamagedStore::use(Connection &store)
{
    Question question(store, makeColumnCache());
    domain::Scope scope;
    scope.comparison = domain::Comparison::Previous;
    for (const Axis &axis : {Axis::of(Dimension::Department), Axis::of(Dimension::Segment), Axis::of(Dimension::Kind),
                             Axis::of(Dimension::Product), Axis::ofAttribute(u"Butik"_s)}) {
        for (const domain::Period period : {domain::Period::Total, domain::Period::Day, domain::Period::Month}) {
            scope.by = {axis};
            scope.period = period;
            (void)question.ask(scope);
        }
        (void)question.values(axis);
    }
    domain::CommentQuery query;
    query.search = u"svar*"_s;
    (void)question.comments(query);
    query.search.clear();
    query.scope.filter = {{Axis::ofScore(), {u"0-6"_s}}};
    (void)question.comments(query);
    (void)ErasureFlow(store).byEmail(u"k1@example.se"_s);
    ImportFlow imports(store);
    (void)imports.index({});
    (void)imports.undo(domain::ImportId(1), {});
    (void)CheckFlow(store).repair({});
    (void)question.ask({});
}

void TestDamagedStore::anyNumberIsBorne()
{
    QFETCH(QString, sql);
    QFETCH(bool, isFound);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.gensvar"_s);
    make(path, sql);
    const auto reader = Connection::open(path, OpenMode::Read);
    if (!reader)
        return; // refused at the door
    if (isFound) {
        const auto checked = CheckFlow(**reader).check({});
        QVERIFY(!checked || !checked->isOk());
    }
    const auto writer = Connection::open(path, OpenMode::Write);
    use(writer ? **writer : **reader);
}

void TestDamagedStore::whatIsDerivedIsMadeAnew_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"rollup_department", "rollup_touchpoint", "rollup_month", "cluster_sample", "response_by_day",
          "response_by_contact", "response_by_external", "contact_by_customer", "search_data", "search_idx"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// As a disk does: the first page of a table or index.
bool TestDamagedStore::losePage(const QString &path, const QString &name)
{
    qint64 page = 0;
    qint64 pageSize = 0;
    {
        const auto store = Connection::open(path, OpenMode::Write);
        auto &database = (*store)->database();
        page = **store::Query(database, u"SELECT rootpage FROM sqlite_schema WHERE name = ?"_s).bind(name).number();
        pageSize = **store::Query(database, u"PRAGMA page_size"_s).number();
    }
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek((page - 1) * pageSize)
        && file.write(QByteArray(pageSize, '\xff')) == pageSize;
}

void TestDamagedStore::whatIsDerivedIsMadeAnew()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.gensvar"_s);
    make(path, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    std::optional<domain::Snapshot> before;
    {
        const auto store = Connection::open(path, OpenMode::Write);
        before = *Question(**store, makeColumnCache()).ask({});
    }
    QVERIFY(losePage(path, name));
    {
        const auto reader = Connection::open(path, OpenMode::Read);
        QVERIFY(reader);
        const auto checked = CheckFlow(**reader).check({});
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().code));
        QVERIFY(!checked->isOk());
    }
    const auto writer = Connection::open(path, OpenMode::Write);
    QVERIFY(writer);
    const auto repaired = CheckFlow(**writer).repair({});
    QVERIFY2(repaired, repaired ? "" : qPrintable(repaired.error().code + repaired.error().args.value(1).toString()));
    QVERIFY2(repaired->isOk(), repaired->isOk() ? "" : qPrintable(repaired->problems.first().code));
    QCOMPARE(Question(**writer, makeColumnCache()).ask({})->total, before->total);
    domain::CommentQuery query;
    query.search = u"svar"_s;
    QCOMPARE(Question(**writer, makeColumnCache()).comments(query)->total, 40);
}

void TestDamagedStore::whatIsNotDerivedIsLeftAsItIs_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"response", "contact", "import_member", "department"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

// What people and files said cannot be made again: a repair then changes nothing.
void TestDamagedStore::whatIsNotDerivedIsLeftAsItIs()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.gensvar"_s);
    make(path, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    QVERIFY(losePage(path, name));
    const auto content = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = content();
    {
        const auto writer = Connection::open(path, OpenMode::Write);
        if (!writer)
            return; // refused at the door
        const auto repaired = CheckFlow(**writer).repair({});
        QVERIFY(!repaired);
        QCOMPARE(repaired.error().code, u"store_damaged"_s);
    }
    QCOMPARE(content(), before);
}

QTEST_GUILESS_MAIN(TestDamagedStore)
#include "tst_damagedstore.moc"
