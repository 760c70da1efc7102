// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changestore.h"
#include "store/codes.h"
#include "store/database.h"
#include "store/erasedkeys.h"
#include "store/query.h"
#include "store/setting.h"
#include "store/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace gensvar;
using namespace gensvar::store;
using namespace Qt::Literals::StringLiterals;

namespace {

OpenOptions options()
{
    OpenOptions options;
    options.clock = [] { return QDateTime(QDate(2026, 3, 2), QTime(9, 15), Qt::UTC); };
    options.zone = QTimeZone("Europe/Stockholm");
    options.folderProbe = [](const QString &) { return Folder(); };
    options.busyTimeoutMs = 50;
    return options;
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void createsAWholeStore();
    void changesAreSeenByOthers();

private:
    QTemporaryDir m_folder;
};

void TestDatabase::createsAWholeStore()
{
    const QString path = m_folder.filePath(u"new.gensvar"_s);
    auto made = Database::open(path, Access::Create, options());
    QVERIFY2(made, qPrintable(made ? QString() : made.error().code));
    Database &store = **made;
    QVERIFY(store.linkedIsDriver());
    QVERIFY(!store.isReadOnly());
    QCOMPARE(store.zone().id(), "Europe/Stockholm");
    QCOMPARE(store.uid().size(), 32);
    QCOMPARE(sqlite3_get_autocommit(store.handle()), 1);
    QCOMPARE(*SettingStore(store).number(setting::nextResponseId), 1);
    QCOMPARE(SettingStore(store).bytes(setting::eraseKey)->size(), 32);
    QCOMPARE(*Query(store, u"PRAGMA foreign_keys"_s).number(), 1);
    QCOMPARE(*Query(store, u"PRAGMA synchronous"_s).number(), 2);
    QVERIFY(ErasedKeys::load(store)->isEmpty());
}

void TestDatabase::changesAreSeenByOthers()
{
    const QString path = m_folder.filePath(u"two.gensvar"_s);
    auto one = Database::open(path, Access::Create, options());
    auto other = Database::open(path, Access::Read, options());
    QVERIFY(one && other);
    QVERIFY(*(*other)->hasChanged());
    QVERIFY(!*(*other)->hasChanged());
    (*one)->setActor(u"Anna"_s);
    auto transaction = Transaction::begin(**one);
    QVERIFY(transaction);
    QCOMPARE(*transaction->commit({change::import, {{u"import"_s, 1}}, domain::ResponseId(1), domain::ResponseId(9)}),
             1);
    QVERIFY(*(*other)->hasChanged());
    const auto changes = ChangeStore(**other).since(0);
    QVERIFY(changes);
    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->first().by, u"Anna"_s);
    QCOMPARE(changes->first().lastId.value(), 9);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
