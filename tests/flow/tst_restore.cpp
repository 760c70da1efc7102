// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/backupflow.h"
#include "flow/changeflow.h"
#include "flow/checkflow.h"
#include "flow/connection.h"
#include "flow/erasureflow.h"
#include "flow/importflow.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace gensvar;
using namespace gensvar::flow;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto survey = "response_id;responded_at;score;comment;department;customer_id;email;customer_name\n"
                        "R1;2026-03-01;9;Toppenbra bemötande;Butik;K1;anna@example.se;Anna Ekmansson\n"
                        "R2;2026-03-02;3;Fick vänta länge;Butik;K2;bo@example.se;Bo Nyström\n"
                        "R3;2026-03-03;10;Snabbt och enkelt;Butik;;cia@example.se;Cia Lundgren\n"
                        "R4;2026-03-04;7;Helt okej ändå;Butik;;;Dag Utannummer\n"
                        "R5;2026-03-05;17;Utanför skalan;Butik;K1;anna@example.se;Anna Ekmansson\n";

} // namespace

/// What becomes of a backup that is restored, where people were erased since it was made.
class TestRestore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whoWasErasedStaysErased_data();
    void whoWasErasedStaysErased();
    void nothingTakesThePlaceOfWhatIsOpenElsewhere();
    void nobodyErasedNothingChanged();
    void anotherStoresErasingsAreItsOwn();
    void cancelledLeavesNoFile();

private:
    std::unique_ptr<Connection> open(const QString &path, OpenMode mode) const;
    void import(Connection &store) const;
    static qint64 contactOf(Connection &store, const QString &name);
    static QByteArray bytesOf(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_store;
    Backup m_backup;
};

void TestRestore::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = open(m_folder->filePath(u"made.gensvar"_s), OpenMode::Create);
    QVERIFY(m_store);
    import(*m_store);
    QVERIFY(BackupFlow(*m_store).keep({}));
    const QList<Backup> backups = backupsOf(m_store->info()->path);
    QCOMPARE(backups.size(), 1);
    m_backup = backups.first();
}

/// Its clock goes on a second with each look, so that backups have names of their own.
std::unique_ptr<Connection> TestRestore::open(const QString &path, OpenMode mode) const
{
    static int looks = 0;
    auto opened = Connection::open(path, mode, QTimeZone("UTC"),
                                   [] { return QDateTime(QDate(2026, 4, 1), QTime(12, 0), Qt::UTC).addSecs(++looks); });
    return opened ? std::move(*opened) : nullptr;
}

void TestRestore::import(Connection &store) const
{
    QFile csv(m_folder->filePath(u"q1.csv"_s));
    if (!csv.open(QIODevice::WriteOnly) || csv.write(survey) < 0)
        qFatal("the file could not be written");
    csv.close();
    domain::ImportRequest request;
    request.file = csv.fileName();
    ImportFlow flow(store);
    if (!flow.run(request, {}) || !flow.index({}))
        qFatal("the file could not be imported");
}

qint64 TestRestore::contactOf(Connection &store, const QString &name)
{
    const auto found = ErasureFlow(store).find(name);
    return found && !found->isEmpty() ? found->first().contact : 0;
}

QByteArray TestRestore::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// By a customer id, with a row that was left out; by an e-mail alone; and by nothing but what they answered.
void TestRestore::whoWasErasedStaysErased_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArrayList>("traces");
    QTest::newRow("id") << u"Ekmansson"_s
                        << QByteArrayList{"Ekmansson", "anna@example.se", "Toppenbra", "Utanför skalan"};
    QTest::newRow("e-mail") << u"Lundgren"_s << QByteArrayList{"Lundgren", "cia@example.se", "Snabbt och enkelt"};
    QTest::newRow("no key") << u"Utannummer"_s << QByteArrayList{"Utannummer", "Helt okej"};
}
void TestRestore::whoWasErasedStaysErased()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArrayList, traces);
    QVERIFY(ErasureFlow(*m_store).byContact(contactOf(*m_store, name)));
    const QString path = m_store->info()->path;

    const auto beside = BackupFlow(*m_store).restoreBeside(m_backup, {});
    QVERIFY(beside);
    const auto laid = BackupFlow(*m_store).layBeside(m_backup, {});
    QVERIFY(laid);
    m_store.reset();
    QVERIFY(takePlace(laid->file, path));
    QCOMPARE(laid->erasedAgain, 1);
    QCOMPARE(beside->erasedAgain, 1);
    for (const QString &restored : {path, beside->file}) {
        for (const QByteArray &trace : traces)
            QVERIFY2(!bytesOf(restored).contains(trace), trace.constData());
        QVERIFY(bytesOf(restored).contains("Nystr")); // who was not erased
        const auto store = open(restored, OpenMode::Write);
        QVERIFY(store);
        QCOMPARE(store->info()->responses, 4);
        import(*store); // and no file brings them back
        QCOMPARE(contactOf(*store, name), 0);
        QVERIFY(contactOf(*store, u"Nyström"_s) != 0);
        const auto check = CheckFlow(*store).check({});
        QVERIFY(check && check->problems.isEmpty());
        const auto log = ChangeFlow(*store).log(5, 0, {u"restore"_s});
        QCOMPARE(log->size(), 1);
        QCOMPARE(log->first().detail.backupAt, m_backup.at.toUTC());
        QCOMPARE(log->first().detail.erasedAgain, 1);
        QVERIFY(!log->first().canUndo);
    }
}

void TestRestore::nothingTakesThePlaceOfWhatIsOpenElsewhere()
{
    const QString path = m_store->info()->path;
    const auto elsewhere = open(path, OpenMode::Read);
    const auto laid = BackupFlow(*m_store).layBeside(m_backup, {});
    QVERIFY(laid);
    m_store.reset();
    const auto taken = takePlace(laid->file, path);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"open_elsewhere"_s);
    QVERIFY(!QFile::exists(laid->file)); // people's data
    QVERIFY(elsewhere->info());
}

void TestRestore::nobodyErasedNothingChanged()
{
    const auto restored = BackupFlow(*m_store).restoreBeside(m_backup, {});
    QVERIFY(restored);
    QCOMPARE(restored->erasedAgain, 0);
    QVERIFY(restored->file != m_store->info()->path);
    const auto store = open(restored->file, OpenMode::Read);
    QVERIFY(store);
    QCOMPARE(store->info()->responses, 4);
    QVERIFY(contactOf(*store, u"Ekmansson"_s) != 0);
}

/// The keys of two stores differ: a hash of one says nothing of the other's people.
void TestRestore::anotherStoresErasingsAreItsOwn()
{
    const auto other = open(m_folder->filePath(u"other.gensvar"_s), OpenMode::Create);
    QVERIFY(other);
    import(*other);
    QVERIFY(ErasureFlow(*other).byContact(contactOf(*other, u"Ekmansson"_s)));
    const auto erased = ErasureFlow(*m_store).eraseAgain(*other);
    QVERIFY(erased);
    QCOMPARE(*erased, 0);
    QVERIFY(contactOf(*m_store, u"Ekmansson"_s) != 0);
}

void TestRestore::cancelledLeavesNoFile()
{
    QVERIFY(ErasureFlow(*m_store).byContact(contactOf(*m_store, u"Ekmansson"_s)));
    const QDir folder(m_folder->path());
    const QStringList before = folder.entryList(QDir::Files);
    base::CancelToken cancel;
    const auto cancelAtOnce = [&cancel](const base::Progress &) { cancel.cancel(); };
    QVERIFY(!BackupFlow(*m_store).restoreBeside(m_backup, cancel, cancelAtOnce));
    QCOMPARE(folder.entryList(QDir::Files), before);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
