// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "rollup/delta.h"
#include "rollup/rollup.h"
#include "store/attributepack.h"
#include "store/backups.h"
#include "store/changestore.h"
#include "store/changeundo.h"
#include "store/codes.h"
#include "store/dimensionstore.h"
#include "store/erasedkeys.h"
#include "store/erasure.h"
#include "store/exclusionstore.h"
#include "store/idpack.h"
#include "store/remains.h"
#include "store/searchindex.h"
#include "support/madestore.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace gensvar;
using namespace gensvar::store;
using namespace Qt::Literals::StringLiterals;
using domain::ResponseId;
using test::Answer;
using test::MadeStore;

namespace {

// Three persons: Anna, known by e-mail and once more by her customer id (merged); Bo, who shares her account; and
// someone who wrote from a shared address.
void fill(MadeStore &store)
{
    store.sql(
        u"INSERT INTO customer (id, key_kind, key) VALUES (1, 2, 'anna.ek@example.se'), (3, 2, 'bo@example.se')"_s);
    store.sql(u"INSERT INTO customer (id, key_kind, key, merged_into) VALUES (2, 1, 'K-99017', 1)"_s);
    store.sql(u"INSERT INTO contact (id, customer_id, customer_key, name, email, phone) VALUES "
              "(1, 1, NULL, 'Anna Ekströmsdotter', 'Anna.Ek@example.se', '070-555 01 18'), "
              "(2, 2, 'K-99017', 'A. Ekströmsdotter', NULL, NULL), "
              "(3, 3, NULL, 'Bo Ek', 'bo@example.se', NULL), (4, NULL, NULL, 'Växeln', 'info@example.se', NULL)"_s);
    store.sql(u"INSERT INTO attribute (id, name) VALUES (1, 'Butik'), (2, 'Signatur')"_s);
    store.sql(u"INSERT INTO attribute_value (id, attribute_id, value) VALUES (1, 1, 'Norrbutiken'), "
              "(2, 2, 'Hälsningar Anna E'), (3, 2, 'Hälsningar Bo')"_s);
    std::string anna;
    appendCoded(anna, 1, 1);
    appendCoded(anna, 2, 2);
    std::string bo;
    appendCoded(bo, 1, 1);
    appendOpen(bo, 2, "öppet svar");
    QList<Answer> answers;
    for (int i = 0; i < 6; ++i) {
        Answer answer{QDate(2026, 3, 1).addDays(i), i + 4};
        answer.comment = u"Personalhantverk nummer %1 var förträffligt"_s.arg(i);
        answer.attributes = QByteArray::fromStdString(i < 3 ? anna : bo);
        answers.append(answer);
    }
    store.add(answers);
    store.sql(u"UPDATE response SET contact_id = CASE WHEN id <= 2 THEN 1 WHEN id = 3 THEN 2 WHEN id <= 5 THEN 3 "
              "ELSE 4 END, fingerprint = 77, employee = 'Kalle', responded_at = 1772442900000"_s);
    store.sql(u"INSERT INTO response_version (response_id, import_id, replaced_at, day, score, kind, contact_id, "
              "has_comment, fingerprint, comment, attributes) SELECT id, 1, 0, day, score, kind, 1, 1, 5, "
              "'Tidigare ord av en helt annan sort', attributes FROM response WHERE id IN (1, 5)"_s);
    store.sql(u"INSERT INTO rejected_row (import_id, row, field, value, code, args, cells, expires_at) VALUES "
              "(1, 7, 'Betyg', '11', 'score_out_of_range', '[]', '[\"anna.EK@example.se\",\"11\",\"Arg\"]', 0), "
              "(1, 8, 'Betyg', '12', 'score_out_of_range', '[]', '[\"bo@example.se\",\"12\",\"Arg\"]', 0), "
              "(1, 9, 'Betyg', '12', 'score_out_of_range', '[]', '[\"ring +46 70 555 01 18\",\"12\"]', 0)"_s);
    if (!indexComments(store.database(), {}, {}))
        qFatal("the comments could not be indexed");
}

qint64 number(MadeStore &store, const QString &sql)
{
    const auto found = Query(store.database(), sql).number();
    return found ? found->value_or(-1) : -2;
}

base::Result<ErasureResult> erase(MadeStore &store, const PersonName &name)
{
    rollup::Delta counts;
    return Erasure(store.database(), counts).erase(name);
}

const QList<QByteArray> annasTraces{
    "Ekströmsdotter",  "nna.Ek@example.se",         "nna.ek@example.se",         "070-555 01 18",      "K-99017",
    "Hälsningar Anna", "Personalhantverk nummer 0", "Personalhantverk nummer 2", "Tidigare ord av en", "anna.EK@"};

} // namespace

class TestErasure : public QObject
{
    Q_OBJECT

private slots:
    void leavesAnAnonymousAnswer();
    void nothingOfThePersonIsInTheFile();
    void traceInAnUnusedPage();
    void byCustomerIdFindsTheFamily();
    void sharedAddressIsNotAPerson();
    void unknownPerson();
    void onlyInARejectedRow();
    void indexIsTouchedUpToItsMark();
    void accountWithThePersonsName();
    void noteOfAnExclusion();
    void keysHoldResponsesAndPersons();
    void backupsAreListed();
    void undoCannotBringBack();
    void tellsHowFarItHasCome();
    void cancelledBeforeItIsCommitted();
    void cancelledTooLate();
};

void TestErasure::leavesAnAnonymousAnswer()
{
    MadeStore store;
    fill(store);
    const auto erased = erase(store, {{}, u" ANNA.ek@example.se "_s});
    QVERIFY2(erased, erased ? "" : qPrintable(erased.error().code + u' ' + erased.error().args.value(0).toString()));
    QCOMPARE(erased->responses, 3);
    QVERIFY(!erased->logRemains);
    QCOMPARE(number(store,
                    u"SELECT count(*) FROM response WHERE id <= 3 AND score = id + 3 AND day > 0 AND comment IS "
                    "NULL AND contact_id IS NULL AND attributes IS NULL AND employee IS NULL AND responded_at "
                    "IS NULL AND has_comment = 0 AND fingerprint = 0 AND external_id LIKE '~%'"_s),
             3);
    QCOMPARE(number(store, u"SELECT count(*) FROM response WHERE contact_id = 3 AND comment IS NOT NULL"_s), 2);
    QCOMPARE(number(store, u"SELECT count(*) FROM contact"_s), 2);
    QCOMPARE(number(store, u"SELECT count(*) FROM customer"_s), 1);
    QCOMPARE(number(store, u"SELECT count(*) FROM rejected_row"_s), 1);
    QCOMPARE(number(store, u"SELECT count(*) FROM response_version WHERE comment IS NULL AND contact_id IS NULL"_s), 2);
    QCOMPARE(number(store, u"SELECT count(*) FROM attribute_value"_s), 2); // the shop is others' too; 3 was nobody's…
    QVERIFY(rollup::verify(store.database())->isEmpty());
    const Change change = ChangeStore(store.database()).log(1)->first();
    QCOMPARE(change.what, QString(change::erase));
    QCOMPARE(change.firstId.value(), 1);
    QCOMPARE(change.lastId.value(), 3);
}

void TestErasure::nothingOfThePersonIsInTheFile()
{
    MadeStore store;
    fill(store);
    QVERIFY(store.database().checkpoint());
    for (const QByteArray &trace : annasTraces)
        QVERIFY2(holdsAnyOf(store.path(), {trace}), trace.constData()); // so that finding nothing means something
    QVERIFY(erase(store, {{}, u"anna.ek@example.se"_s}));
    for (const QByteArray &trace : annasTraces)
        QVERIFY2(!holdsAnyOf(store.path(), {trace}), trace.constData());
    QVERIFY(!holdsAnyOf(store.path() + u"-wal"_s, annasTraces));
    QVERIFY(holdsAnyOf(store.path(), {"bo@example.se"}));
}

void TestErasure::traceInAnUnusedPage()
{
    MadeStore store;
    fill(store);
    // As an older program may have left it: deleted without being overwritten.
    store.sql(u"PRAGMA secure_delete = OFF"_s);
    store.sql(u"CREATE TABLE gone (text TEXT)"_s);
    store.sql(u"INSERT INTO gone VALUES ('Personalhantverk nummer 2 var förträffligt')"_s);
    store.sql(u"DROP TABLE gone"_s);
    QVERIFY(erase(store, {{}, u"anna.ek@example.se"_s}));
    QVERIFY(!holdsAnyOf(store.path(), annasTraces));
    QCOMPARE(number(store, u"SELECT count(*) FROM response"_s), 6);
}

void TestErasure::byCustomerIdFindsTheFamily()
{
    MadeStore store;
    fill(store);
    const auto erased = erase(store, {u"K-99017"_s, {}});
    QVERIFY(erased);
    QCOMPARE(erased->responses, 3);
    QVERIFY(!holdsAnyOf(store.path(), annasTraces));
}

void TestErasure::sharedAddressIsNotAPerson()
{
    MadeStore store;
    fill(store);
    const auto erased = erase(store, {{}, u"info@example.se"_s});
    QVERIFY(erased);
    QCOMPARE(erased->responses, 1);
    QVERIFY(!ErasedKeys::load(store.database())->holdsPerson(PersonKey::Email, "info@example.se"));
    QVERIFY(!holdsAnyOf(store.path(), {"info@example.se"}));
}

void TestErasure::unknownPerson()
{
    MadeStore store;
    fill(store);
    const auto erased = erase(store, {u"K-9901"_s, {}});
    QVERIFY(!erased);
    QCOMPARE(erased.error().code, u"customer_unknown"_s);
    QCOMPARE(number(store, u"SELECT count(*) FROM erased"_s), 0);
    QCOMPARE(number(store, u"SELECT count(*) FROM rejected_row"_s), 3);
}

void TestErasure::onlyInARejectedRow()
{
    MadeStore store;
    fill(store);
    store.sql(u"UPDATE rejected_row SET cells = '[\"Cecilia@Example.se\"]' WHERE row = 8"_s);
    const auto erased = erase(store, {{}, u"cecilia@example.se"_s});
    QVERIFY(erased);
    QCOMPARE(erased->responses, 0);
    QCOMPARE(number(store, u"SELECT count(*) FROM rejected_row"_s), 2);
    QVERIFY(ErasedKeys::load(store.database())->holdsPerson(PersonKey::Email, "cecilia@example.se"));
}

void TestErasure::indexIsTouchedUpToItsMark()
{
    MadeStore store;
    fill(store);
    Answer late{QDate(2026, 4, 1), 9};
    late.comment = u"Sent omdöme som inte hunnit indexeras"_s;
    const qint64 id = store.add({late});
    store.sql(u"UPDATE response SET contact_id = 1 WHERE id = %1"_s.arg(id));
    QVERIFY(erase(store, {{}, u"anna.ek@example.se"_s}));
    store.sql(u"INSERT INTO search (search) VALUES ('integrity-check')"_s);
    QCOMPARE(number(store, u"SELECT count(*) FROM search WHERE search MATCH 'personalhantverk'"_s), 3);
    QVERIFY(indexComments(store.database(), {}, {}));
    QCOMPARE(number(store, u"SELECT count(*) FROM search WHERE search MATCH 'sent'"_s), 0);
}

void TestErasure::accountWithThePersonsName()
{
    MadeStore store;
    fill(store);
    store.value(domain::Dimension::Account, u"anna ekströmsdotter"_s);
    store.value(domain::Dimension::Account, u"Ekbolaget"_s);
    store.sql(u"UPDATE response SET account_id = CASE WHEN id = 1 THEN 1 ELSE 2 END"_s);
    DimensionStore accounts(store.database(), domain::Dimension::Account);
    QVERIFY(accounts.rename(domain::ValueId(1), u"Fru Ekströmsdotter"_s));
    const auto merged = accounts.merge({domain::ValueId(1)}, domain::ValueId(2));
    QVERIFY(erase(store, {{}, u"anna.ek@example.se"_s}));
    QCOMPARE(number(store, u"SELECT count(*) FROM account"_s), 1);
    QCOMPARE(number(store, u"SELECT count(*) FROM response WHERE account_id = 2"_s), 5);
    QVERIFY(!holdsAnyOf(store.path(), {"anna ekstr", "Fru Ekstr"}));
    rollup::Delta counts;
    const auto undone = ChangeUndo(store.database(), counts).undo(*merged); // what it merged is not there any more
    QVERIFY(!undone && undone.error().is(code::valueUnknown));
}

void TestErasure::noteOfAnExclusion()
{
    MadeStore store;
    fill(store);
    rollup::Delta hersCounts;
    const auto hers = ExclusionStore(store.database(), hersCounts)
                          .exclude({ResponseId(2)}, domain::Exclusion::OwnStaff, u"Anna jobbar hos oss"_s);
    rollup::Delta hisCounts;
    const auto his = ExclusionStore(store.database(), hisCounts)
                         .exclude({ResponseId(4)}, domain::Exclusion::OwnStaff, u"Bo jobbar hos oss"_s);
    QVERIFY(erase(store, {{}, u"anna.ek@example.se"_s}));
    QVERIFY(!(*ChangeStore(store.database()).find(hers->seq))->detail.contains("note"_L1));
    QVERIFY((*ChangeStore(store.database()).find(his->seq))->detail.contains("note"_L1));
    QVERIFY(!holdsAnyOf(store.path(), {"Anna jobbar"}));
    QVERIFY(rollup::verify(store.database())->isEmpty());
}

void TestErasure::keysHoldResponsesAndPersons()
{
    MadeStore store;
    fill(store);
    QVERIFY(ErasedKeys::load(store.database())->isEmpty());
    QVERIFY(erase(store, {{}, u"anna.ek@example.se"_s}));
    const auto keys = ErasedKeys::load(store.database());
    QVERIFY(keys->holdsResponse("Made", "r1"));
    QVERIFY(keys->holdsResponse("Made", "r3"));
    QVERIFY(!keys->holdsResponse("Made", "r4"));
    QVERIFY(!keys->holdsResponse("Other", "r1"));
    QVERIFY(keys->holdsPerson(PersonKey::Email, "anna.ek@example.se"));
    QVERIFY(keys->holdsPerson(PersonKey::CustomerId, "K-99017"));
    QVERIFY(keys->holdsPerson(PersonKey::Phone, "+46705550118"));
    QVERIFY(!keys->holdsPerson(PersonKey::Email, "K-99017"));
    QVERIFY(!keys->holdsPerson(PersonKey::Email, ""));
    QCOMPARE(number(store,
                    u"SELECT count(*) FROM response WHERE external_id = '%1'"_s.arg(
                        QString::fromLatin1(keys->keptId("Made", "r2")))),
             1);
}

void TestErasure::backupsAreListed()
{
    MadeStore store;
    fill(store);
    const QDir folder = QFileInfo(store.path()).absoluteDir();
    QVERIFY(saveCopy(store.database(), folder.filePath(u"före.gensvar"_s), false, {}));
    QVERIFY(!saveCopy(store.database(), folder.filePath(u"före.gensvar"_s), false, {}));
    MadeStore another;
    QVERIFY(saveCopy(another.database(), folder.filePath(u"another.gensvar"_s), false, {}));
    const auto erased = erase(store, {{}, u"anna.ek@example.se"_s});
    QCOMPARE(erased->backups, QStringList{folder.filePath(u"före.gensvar"_s)});
    QVERIFY(saveCopy(store.database(), folder.filePath(u"före.gensvar"_s), true, {}));
    const auto his = erase(store, {{}, u"bo@example.se"_s});
    QVERIFY2(his, his ? "" : qPrintable(his.error().code + u' ' + his.error().args.value(0).toString()));
    QCOMPARE(his->backups, QStringList{folder.filePath(u"före.gensvar"_s)});
    QCOMPARE(folder.entryList({u"*.part"_s}), QStringList());
}

void TestErasure::undoCannotBringBack()
{
    MadeStore store;
    fill(store);
    QVERIFY(erase(store, {{}, u"anna.ek@example.se"_s}));
    // What is left of the versions holds nothing either, so that undoing the later import restores an anonymous answer.
    QCOMPARE(number(store, u"SELECT count(*) FROM response_version WHERE fingerprint <> 0 OR attributes IS NOT NULL"_s),
             0);
}

void TestErasure::tellsHowFarItHasCome()
{
    MadeStore store;
    fill(store);
    QList<qint64> told;
    rollup::Delta counts;
    const auto progress = [&told](const base::Progress &at) {
        QCOMPARE(at.total, 100);
        told.append(at.done);
    };
    QVERIFY(Erasure(store.database(), counts, progress).erase({{}, u"anna.ek@example.se"_s}));
    QVERIFY(told.size() > 5);
    QVERIFY(std::ranges::is_sorted(told));
    QVERIFY(told.last() >= 85 && told.last() <= 100);
}

// All that erasing writes.
static QStringList contents(MadeStore &store)
{
    QStringList all;
    for (const QString &sql :
         {u"SELECT quote(id) || quote(comment) || quote(contact_id) || quote(external_id) || quote(attributes) || "
          "quote(employee) || quote(responded_at) || fingerprint || has_comment FROM response ORDER BY id"_s,
          u"SELECT response_id || quote(comment) || quote(contact_id) FROM response_version ORDER BY 1"_s,
          u"SELECT id || quote(name) || quote(email) FROM contact ORDER BY id"_s,
          u"SELECT id || key || quote(merged_into) FROM customer ORDER BY id"_s,
          u"SELECT quote(cells) FROM rejected_row ORDER BY id"_s, u"SELECT quote(hash) FROM erased ORDER BY hash"_s,
          u"SELECT quote(detail) FROM change ORDER BY seq"_s, u"SELECT value FROM attribute_value ORDER BY id"_s,
          u"SELECT rowid FROM search WHERE search MATCH 'personalhantverk' ORDER BY rowid"_s}) {
        Query query(store.database(), sql);
        for (query.run(); query.next();)
            all.append(query.text(0));
        all.append(QString());
    }
    return all;
}

void TestErasure::cancelledBeforeItIsCommitted()
{
    MadeStore store;
    fill(store);
    const QStringList before = contents(store);
    for (int stop = -1; stop < 6; ++stop) { // before it begins, and at each thing that it tells before it is committed
        base::CancelToken cancel;
        int told = 0;
        const auto watch = [&](const base::Progress &) {
            if (told++ == stop)
                cancel.cancel();
        };
        if (stop < 0)
            cancel.cancel();
        rollup::Delta counts;
        const auto erased = Erasure(store.database(), counts, watch, cancel).erase({{}, u"anna.ek@example.se"_s});
        QVERIFY(!erased && erased.error().is(base::code::cancelled));
        QCOMPARE(contents(store), before);
    }
    const auto erased = erase(store, {{}, u"anna.ek@example.se"_s});
    QVERIFY(erased);
    QCOMPARE(erased->responses, 3);
    QVERIFY(contents(store) != before);
}

void TestErasure::cancelledTooLate()
{
    MadeStore store;
    fill(store);
    base::CancelToken cancel;
    rollup::Delta counts;
    const auto watch = [&cancel](const base::Progress &progress) {
        if (progress.done >= 60)
            cancel.cancel();
    };
    const auto erased = Erasure(store.database(), counts, watch, cancel).erase({{}, u"anna.ek@example.se"_s});
    QVERIFY(cancel.isCancelled());
    QVERIFY(erased);
    QCOMPARE(erased->responses, 3);
}

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
