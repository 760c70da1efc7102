// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/changeflow.h"
#include "flow/checkflow.h"
#include "flow/connection.h"
#include "flow/copyflow.h"
#include "flow/erasureflow.h"
#include "flow/exclusionflow.h"
#include "flow/importflow.h"
#include "flow/keeping.h"
#include "flow/namingflow.h"
#include "flow/question.h"
#include "read/codes.h"
#include "store/database.h"
#include "store/migration.h"
#include "store/readview.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace gensvar;
using namespace gensvar::flow;
using namespace Qt::Literals::StringLiterals;
using domain::Dimension;

namespace {

constexpr auto file = "response_id;responded_at;score;comment;department;email;customer_name;account\n"
                      "R1;2026-03-01;9;Toppenbra bemötande;Kundservice;anna@example.se;Anna Ekmansson;Anna Ekmansson\n"
                      "R2;2026-03-02;3;Fick vänta länge;kundeservice;bo@example.se;Bo Ek;Ekbolaget\n"
                      "R3;2026-03-03;10;Snabbt och enkelt;Butik;anna@example.se;Anna Ekmansson;Anna Ekmansson\n"
                      "R4;2026-03-04;7;Helt okej ändå;Butik;cia@example.se;Cia Lund;Ekbolaget\n";

} // namespace

/// What is done to a store after an import, through the doors that window and command line use.
class TestUpkeep : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void excludesByFilter();
    void mergesAreRememberedByImports();
    void erasedStaysErased();
    void everyChangeIsLogged();
    void keepsForAnotherTimeWhileOthersRead();
    void copyStandsAlone();
    void copyTakesTheWholePlace();
    void anImportWhoseFileCannotBeWrittenLeavesNothing();
    void theStoreItselfIsNoImport();
    void wordsBesideYoungEmojiAreFound();
    void emojiAreFound();
    void sharpSIsFoundWithoutRegardToCase();
    void searchIsReadyAfterAnUpgrade();
    void aRepeatedIdComesBackUnchanged();

private:
    domain::ImportReport import(const QByteArray &text = file);
    bool isWhole() const;
    QString figure() const;
    QByteArray storeBytes() const;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_store;
};

void TestUpkeep::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Connection::open(m_folder->filePath(u"made.gensvar"_s), OpenMode::Create, QTimeZone("UTC"),
                                   [] { return QDateTime(QDate(2026, 4, 1), QTime(12, 0), Qt::UTC); });
    QVERIFY(opened);
    m_store = std::move(*opened);
}

domain::ImportReport TestUpkeep::import(const QByteArray &text)
{
    QFile csv(m_folder->filePath(u"q1.csv"_s));
    if (!csv.open(QIODevice::WriteOnly) || csv.write(text) < 0)
        qFatal("the file could not be written");
    csv.close();
    domain::ImportRequest request;
    request.file = csv.fileName();
    ImportFlow flow(*m_store);
    const auto report = flow.run(request, {});
    if (!report || !flow.index({}))
        qFatal("the file could not be imported: %s", report ? "index" : qPrintable(report.error().code));
    return *report;
}

bool TestUpkeep::isWhole() const
{
    const auto checked = CheckFlow(*m_store).check({});
    if (checked) {
        for (const base::Error &problem : checked->problems)
            qWarning("%s %s", qPrintable(problem.code), qPrintable(problem.args.value(0).toString()));
    }
    return checked && checked->isOk();
}

// "responses/excluded" of all.
QString TestUpkeep::figure() const
{
    domain::Scope spring; // days told: without, they end with those that count
    spring.from = QDate(2026, 1, 1);
    spring.to = QDate(2026, 4, 1);
    const auto snapshot = Question(*m_store, makeColumnCache()).ask(spring);
    return snapshot ? u"%1/%2"_s.arg(snapshot->total.responses()).arg(snapshot->total.excluded) : snapshot.error().code;
}

QByteArray TestUpkeep::storeBytes() const
{
    QByteArray bytes;
    for (const QString &part : {u"made.gensvar"_s, u"made.gensvar-wal"_s}) {
        QFile one(m_folder->filePath(part));
        if (one.open(QIODevice::ReadOnly))
            bytes += one.readAll();
    }
    return bytes;
}

void TestUpkeep::excludesByFilter()
{
    import();
    ExclusionFlow flow(*m_store);
    ExclusionChoice shop;
    shop.scope.filter = {{domain::Axis::of(Dimension::Department), {u"Butik"_s}}};
    const auto out = flow.exclude(shop, domain::Exclusion::Test, u"provbutik"_s);
    QVERIFY(out);
    QCOMPARE(out->responses, 2);
    QCOMPARE(figure(), u"2/2"_s);

    ExclusionChoice day;
    day.scope.from = day.scope.to = QDate(2026, 3, 3);
    QCOMPARE(flow.include(day)->responses, 1);
    QCOMPARE(figure(), u"3/1"_s);
    QCOMPARE(flow.exclude({}, domain::Exclusion::Test, {})->responses, 0); // names none
    ExclusionChoice unknown;
    unknown.scope.filter = {{domain::Axis::of(Dimension::Department), {u"Ingen"_s}}};
    const auto none = flow.exclude(unknown, domain::Exclusion::Test, {});
    QVERIFY(none);
    QCOMPARE(none->responses, 0);
    QCOMPARE(none->warnings.size(), 1);
    QVERIFY(isWhole());
}

void TestUpkeep::mergesAreRememberedByImports()
{
    import();
    NamingFlow departments(*m_store, Dimension::Department);
    QHash<QString, domain::ValueId> byKey;
    const auto known = departments.values();
    for (const NamedValue &value : *known)
        byKey.insert(value.key, value.id);
    QVERIFY(departments.merge({byKey.value(u"kundeservice"_s)}, byKey.value(u"Kundservice"_s)));
    import("response_id;responded_at;score;comment;department\nR9;2026-03-09;9;Ny;kundeservice\n");
    domain::Scope scope;
    scope.filter = {{domain::Axis::of(Dimension::Department), {u"Kundservice"_s}}};
    QCOMPARE(Question(*m_store, makeColumnCache()).ask(scope)->total.responses(), 3);
    QVERIFY(isWhole());
}

void TestUpkeep::erasedStaysErased()
{
    const domain::ImportReport first = import();
    const auto erased = ErasureFlow(*m_store).byEmail(u"anna@example.se"_s);
    QVERIFY(erased);
    QCOMPARE(erased->responses, 2);
    QCOMPARE(figure(), u"4/0"_s); // the scores stay
    const QList<QByteArray> traces{"anna@example.se", "Anna Ekmansson", "Toppenbra", "Snabbt och enkelt"};
    const auto isGone = [&] {
        const QByteArray bytes = storeBytes();
        for (const QByteArray &trace : traces) {
            if (bytes.contains(trace))
                return false;
        }
        return true;
    };
    QVERIFY(isGone());
    QVERIFY(isWhole());

    // The same file again: the answers are known, the person is not.
    const domain::ImportReport again = import();
    QCOMPARE(again.unchanged, 4);
    QCOMPARE(figure(), u"4/0"_s);
    QVERIFY(isGone());

    // And after both imports were undone.
    ImportFlow flow(*m_store);
    QVERIFY(flow.undo(again.id, {}));
    QVERIFY(flow.undo(first.id, {}));
    QCOMPARE(figure(), u"0/0"_s);
    QCOMPARE(import().added, 4);
    QCOMPARE(import().unchanged, 4);
    QCOMPARE(figure(), u"4/0"_s);
    QVERIFY(isGone());

    // Nor with a new answer, nor behind a customer id.
    import("response_id;responded_at;score;comment;customer_id;email\n"
           "R8;2026-03-09;9;Tillbaka igen;K7;anna@example.se\n");
    QCOMPARE(figure(), u"5/0"_s);
    QVERIFY(isGone());
    QVERIFY(!storeBytes().contains("Tillbaka igen"));
    QVERIFY(isWhole());
}

void TestUpkeep::everyChangeIsLogged()
{
    m_store->setActor(u"Anna"_s);
    import();
    NamingFlow departments(*m_store, Dimension::Department);
    const auto renamed = departments.rename(domain::ValueId(1), u"Kundtjänst"_s);
    QVERIFY(renamed);
    ChangeFlow changes(*m_store);
    const auto log = changes.log(10);
    QVERIFY(log);
    QCOMPARE(log->first().what, u"rename"_s);
    QCOMPARE(log->first().by, u"Anna"_s);
    QVERIFY(log->first().canUndo);
    QVERIFY(!log->last().canUndo); // the import has an undo of its own
    QVERIFY(changes.undo(*renamed));
    QCOMPARE(departments.values()->first().name, u"Kundservice"_s);
    QVERIFY(!changes.log(10)->at(1).canUndo);
    QVERIFY(changes.log(10)->at(1).undoneBy > 0);
    QCOMPARE(changes.log(1, *renamed)->first().number, *renamed - 1);
}

void TestUpkeep::copyStandsAlone()
{
    import();
    const QString copy = m_folder->filePath(u"copy.gensvar"_s);
    QList<base::Progress> told;
    QVERIFY(CopyFlow(*m_store).save(copy, false, {}, [&told](const base::Progress &p) { told.append(p); }));
    QCOMPARE(CopyFlow(*m_store).save(copy, false, {}).error().code, u"backup_exists"_s);
    QCOMPARE(CopyFlow(*m_store).save(m_store->info()->path, true, {}).error().code, u"backup_exists"_s);
    auto opened = Connection::open(copy, OpenMode::Read);
    QVERIFY(opened);
    QCOMPARE((*opened)->info()->responses, 4);
    base::CancelToken stop;
    stop.cancel();
    const QString other = m_folder->filePath(u"other.gensvar"_s);
    QCOMPARE(CopyFlow(*m_store).save(other, false, stop).error().code, u"cancelled"_s);
    QVERIFY(!QFile::exists(other) && !QFile::exists(other + u".part"_s));
}

// The change stands: that the log cannot be emptied at once is no failure of it.
void TestUpkeep::keepsForAnotherTimeWhileOthersRead()
{
    import();
    const auto reader = Connection::open(m_store->info()->path, OpenMode::Read);
    QVERIFY(reader);
    const auto view = store::ReadView::begin((*reader)->database());
    QVERIFY(view && (*reader)->info()->responses == 4);
    QVERIFY(m_store->database().exec(u"PRAGMA busy_timeout = 0"_s));
    QVERIFY(keepFor(*m_store, 30));
    QCOMPARE(m_store->info()->keepDays, 30);
}

// Of a store that was not closed: its log is not the copy's.
void TestUpkeep::copyTakesTheWholePlace()
{
    const QString path = m_folder->filePath(u"old.gensvar"_s);
    auto old = Connection::open(path, OpenMode::Create, QTimeZone("UTC"));
    QVERIFY(old);
    m_store.swap(*old);
    import();
    m_store.swap(*old);
    QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
    QVERIFY(CopyFlow(*m_store).save(path, true, {}));
    auto copy = Connection::open(path, OpenMode::Read, QTimeZone("UTC"));
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().code));
    QCOMPARE((*copy)->info()->responses, 0);
}

// Not even read: the locks that the process has on it would be gone (/proc/locks tells them by process and inode).
void TestUpkeep::theStoreItselfIsNoImport()
{
    import();
    const QString path = m_store->info()->path;
    const auto locks = [] {
        QFile all(u"/proc/locks"_s);
        const QByteArray process = ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
        return all.open(QIODevice::ReadOnly) ? all.readAll().count(process) : -1;
    };
    const auto before = locks();
    const QString other = m_folder->filePath(u"answers.csv"_s);
    QVERIFY(QFile::link(path, other));
    for (const QString &name : {path, other}) {
        domain::ImportRequest request;
        request.file = name;
        const auto report = ImportFlow(*m_store).run(request, {});
        QVERIFY(!report && report.error().is(read::code::otherFile));
        const auto preview = ImportFlow(*m_store).preview(request, {});
        QVERIFY(!preview && preview.error().is(read::code::otherFile));
    }
    QCOMPARE(locks(), before);
}

void TestUpkeep::anImportWhoseFileCannotBeWrittenLeavesNothing()
{
    QFile csv(m_folder->filePath(u"q1.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write(file);
    csv.write("R5;2026-03-05;11;Elva;Butik;;;\n");
    csv.close();
    QDir rejects(m_folder->filePath(u"rejects"_s));
    QVERIFY(rejects.mkpath(u"."_s));
    domain::ImportRequest request;
    request.file = csv.fileName();
    request.rejectsFile = rejects.filePath(u"mend.csv"_s);
    const auto failed = ImportFlow(*m_store).run(request, {}, [&](const base::Progress &progress) {
        if (progress.stage == base::Stage::Writing)
            rejects.removeRecursively();
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, u"target_missing"_s);
    QCOMPARE(m_store->info()->responses, 0);
    QVERIFY(ImportFlow(*m_store).imports()->isEmpty());
}

void TestUpkeep::wordsBesideYoungEmojiAreFound()
{
    const domain::ImportReport report =
        import("response_id;responded_at;score;comment\nR1;2026-03-09;9;Bra🙂bemötande🥰\n");
    domain::CommentQuery query;
    query.search = u"bra bemötande"_s;
    QCOMPARE(Question(*m_store, makeColumnCache()).comments(query)->total, 1);
    QVERIFY(isWhole());
    QVERIFY(ImportFlow(*m_store).undo(report.id, {}));
    QVERIFY(isWhole());
}

void TestUpkeep::emojiAreFound()
{
    import("response_id;responded_at;score;comment\nR1;2026-03-09;9;Bra😀\nR2;2026-03-09;2;Dyrt 👎🏽\n");
    const auto found = [this](const QString &search) {
        domain::CommentQuery query;
        query.search = search;
        const auto page = Question(*m_store, makeColumnCache()).comments(query);
        QString all = QString::number(page->total);
        for (const base::Error &warning : page->warnings)
            all += u' ' + warning.code + u' ' + warning.args.value(0).toString();
        return all;
    };
    QCOMPARE(found(u"😀"_s), u"1"_s);
    QCOMPARE(found(u"bra 😀"_s), u"1"_s);
    QCOMPARE(found(u"dyrt 😀"_s), u"0"_s);
    QCOMPARE(found(u"👎"_s), u"1"_s);
    QCOMPARE(found(u"&"_s), u"0 search_passed_over &"_s);
    QCOMPARE(found(u"\""_s), u"0 search_passed_over \""_s);
    QCOMPARE(found(u"bra & !"_s), u"1 search_passed_over & !"_s);
    QVERIFY(isWhole());
}

void TestUpkeep::sharpSIsFoundWithoutRegardToCase()
{
    const domain::ImportReport report =
        import("response_id;responded_at;score;comment\nR1;2026-03-09;9;In der Hauptstraße\n"
               "R2;2026-03-09;2;HAUPTSTRASSE gesperrt\n");
    for (const QString &search : {u"hauptstrasse"_s, u"Hauptstraße"_s, u"HAUPTSTRAẞE"_s, u"hauptstraß*"_s}) {
        domain::CommentQuery query;
        query.search = search;
        QCOMPARE(Question(*m_store, makeColumnCache()).comments(query)->total, 2);
    }
    QVERIFY(isWhole());
    QVERIFY(ImportFlow(*m_store).undo(report.id, {}));
    QVERIFY(isWhole());
}

// Who only reads has nobody else to wait for: version 4 empties the index.
void TestUpkeep::searchIsReadyAfterAnUpgrade()
{
    const QString path = m_folder->filePath(u"older.gensvar"_s);
    const QList<store::Migration> then = store::shippedMigrations().first(3);
    store::OpenOptions options;
    options.zone = QTimeZone("UTC");
    options.migrations = &then;
    {
        const auto older = store::Database::open(path, store::Access::Create, options);
        QVERIFY(older);
        for (
            const QString &sql :
            {u"INSERT INTO source VALUES (1, 's', 's', NULL, NULL, 'u1', 1, 0, '', 0)"_s,
             u"INSERT INTO import VALUES (1, 1, 'f', 'csv', x'', 0, 0, '', 0, 0, 0, 0, 0, 0, NULL, '{}')"_s,
             u"INSERT INTO response (id, source_id, day, kind, excluded, has_comment, comment, import_id, "
             "fingerprint, external_id) VALUES (1, 1, 20000, 0, 0, 1, 'In der Hauptstraße', 1, 1, 'R')"_s,
             u"INSERT INTO change (at, by, what, detail, first_id, last_id) VALUES (1, '', 'import', '{}', 1, 150000)"_s,
             u"UPDATE setting SET value = 2 WHERE name = 'next_response_id'"_s})
            QVERIFY((*older)->exec(sql));
    }
    const auto opened = Connection::open(path, OpenMode::Read);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().code));
    domain::CommentQuery query;
    query.search = u"hauptstrasse"_s;
    const auto page = Question(**opened, makeColumnCache()).comments(query);
    QVERIFY(page->searchComplete);
    QCOMPARE(page->total, 1);
    QVERIFY(Question(**opened, makeColumnCache()).ask({})->warnings.isEmpty()); // who answered is known, too
}

void TestUpkeep::aRepeatedIdComesBackUnchanged()
{
    const QByteArray twice = "response_id;responded_at;score\nR1;2026-03-01;3\nR2;2026-03-02;8\nR1;2026-03-01;9\n";
    const domain::ImportReport first = import(twice);
    QCOMPARE(first.added, 2);
    QCOMPARE(first.updated, 1);
    const domain::ImportReport again = import(twice);
    QCOMPARE(again.updated, 0);
    QCOMPARE(again.unchanged, 3);
    QVERIFY(isWhole());
    QVERIFY(ImportFlow(*m_store).undo(again.id, {}));
    QCOMPARE(import(twice).unchanged, 3);
    QVERIFY(isWhole());
}

QTEST_GUILESS_MAIN(TestUpkeep)
#include "tst_upkeep.moc"
