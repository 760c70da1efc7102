// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/codes.h"
#include "store/keptlocks.h"
#include "store/migrator.h"
#include "store/query.h"
#include "store/setting.h"
#include "store/sqlerror.h"
#include "store/storefile.h"
#include "store/transaction.h"
#include "store/writerlock.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <array>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace gensvar::store {

Database::Database(QString path, OpenOptions options)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_name(u"gensvar-"_s + QUuid::createUuid().toString(QUuid::Id128))
{ }

Database::~Database()
{
    close();
}

// SQLite counts its own memory under a lock at each allocation, of which an import makes millions; nobody asks for it.
static void uncountMemory()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // refused once SQLite has begun: no harm
    Q_UNUSED(done)
}

base::Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, OpenOptions options)
{
    uncountMemory();
    keepLocks();
    std::unique_ptr<Database> database(new Database(QFileInfo(path).absoluteFilePath(), std::move(options)));
    if (const auto opened = database->openFile(access); !opened)
        return base::failure(opened);
    return database;
}

base::Result<void> Database::openFile(Access access)
{
    if (const auto refused = refuse(access); !refused)
        return refused;
    m_folder = m_options.folderProbe(m_path);
    leaveLog(access);
    const StoreFile file = StoreFile::of(m_path);
    auto opened = attempt(access, file.isWritable);
    // The system may say that a file can be written when it cannot: a share's rights, an access list.
    const bool mayRead = file.state == StoreFile::State::Store && file.isWritable;
    if (!opened && mayRead && (opened.error().is(code::storeReadOnly) || opened.error().is(code::storeFailed)))
        opened = attempt(access, false);
    if (!opened && file.state != StoreFile::State::Store && QFileInfo(m_path).size() == 0)
        QFile::remove(m_path); // we made it, and it holds nothing
    return opened;
}

// In a shared folder a log would need memory shared between machines. A writer turns the store to the plain journal by
// itself; a reader that comes first has it done.
void Database::leaveLog(Access access) const
{
    const StoreFile file = StoreFile::of(m_path);
    const bool isOurs = !m_options.migrations->isEmpty() && file.version == m_options.migrations->last().version;
    if (access == Access::Read && m_folder.isShared() && file.isWal && file.isWritable && isOurs)
        (void)open(m_path, Access::Write, m_options); // where another has the lock, that one does
}

base::Result<void> Database::attempt(Access access, bool mayWrite)
{
    auto opened = connect(access, mayWrite);
    if (opened)
        opened = checkVersion(access);
    if (opened)
        opened = setJournal();
    if (opened)
        opened = readSettings();
    if (!opened)
        close();
    return opened;
}

base::Result<void> Database::refuse(Access access) const
{
    const StoreFile file = StoreFile::of(m_path);
    switch (file.state) {
    case StoreFile::State::Missing:
        if (access != Access::Create)
            return base::failure(code::storeMissing, {m_path});
        if (!file.isWritable)
            return base::failure(code::storeCannotCreate, {m_path, QFileInfo(m_path).absolutePath()});
        return {};
    case StoreFile::State::Empty:
        if (access != Access::Create)
            return base::failure(code::notAStore, {m_path});
        return {};
    case StoreFile::State::Unreadable:
        return base::failure(code::storeUnreadable, {m_path});
    case StoreFile::State::Foreign:
        return base::failure(code::notAStore, {m_path});
    case StoreFile::State::Store:
        return {};
    }
    return {};
}

// A file that may be written is opened so even for reading, with query_only set: the last one to close can then tidy
// the log away, and a log left by a killed program is replayed.
base::Result<void> Database::connect(Access access, bool mayWrite)
{
    m_readOnly = access == Access::Read;
    if (!m_readOnly && !mayWrite)
        becomeReadOnly(base::Error(code::storeReadOnly, {m_path}));
    if (!m_readOnly && m_folder.isShared()) {
        auto lock = WriterLock::take(m_path);
        if (lock)
            m_lock = std::move(*lock);
        else
            becomeReadOnly(lock.error());
    }
    const StoreFile file = StoreFile::of(m_path);
    const bool mayUseLog = mayWrite && (!m_readOnly || !m_folder.isShared());
    if (mayUseLog || (mayWrite && !file.isWal))
        return connectTo(m_path, QString());
    // Where the log's index cannot be made, a store that was closed well is read as the fixed thing it is.
    const bool isFixed = file.isWal && !file.hasLog;
    const QString uri = QString::fromLatin1(QUrl::fromLocalFile(m_path).toEncoded()) + u"?immutable=1"_s;
    return connectTo(isFixed ? uri : m_path, u"QSQLITE_OPEN_READONLY"_s);
}

void Database::becomeReadOnly(const base::Error &why)
{
    m_readOnly = true;
    m_readOnlyWhy = why;
}

base::Result<void> Database::connectTo(const QString &name, const QString &options)
{
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_connection.setDatabaseName(name);
    m_connection.setConnectOptions(
        u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1;%2"_s.arg(m_options.busyTimeoutMs).arg(options));
    if (!m_connection.open())
        return tl::unexpected(sqlError(m_connection.lastError(), m_path));
    if (const auto compared = compareSqlite(); !compared)
        return compared;
    return setPragmas();
}

base::Result<void> Database::compareSqlite()
{
    Query query(*this, u"SELECT sqlite_source_id()"_s);
    query.run();
    if (query.next())
        m_linkedIsDriver = query.text(0) == QLatin1StringView(sqlite3_sourceid());
    return query.result();
}

base::Result<void> Database::setPragmas()
{
    static const std::array pragmas = {
        u"PRAGMA foreign_keys = ON"_s,   u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
        u"PRAGMA secure_delete = ON"_s, // what is erased is overwritten
        u"PRAGMA synchronous = FULL"_s, // one commit an import: the last one outlives a power cut for nothing
        u"PRAGMA cache_size = -65536"_s,
    };
    // A log on a shared folder would need memory shared between machines. Exclusive until it is gone: see setJournal().
    if (m_folder.isShared() && StoreFile::of(m_path).isWal && !m_readOnly) {
        if (const auto set = exec(u"PRAGMA locking_mode = EXCLUSIVE"_s); !set)
            return set;
    }
    for (const QString &pragma : pragmas) {
        if (const auto set = exec(pragma); !set)
            return set;
    }
    if (m_readOnly)
        return exec(u"PRAGMA query_only = ON"_s);
    return {};
}

base::Result<void> Database::checkVersion(Access access)
{
    Migrator migrator(*this, *m_options.migrations);
    const auto version = migrator.version();
    if (!version)
        return base::failure(version);
    if (const auto known = checkNotNewer(); !known)
        return known;
    if (*version == migrator.newestVersion())
        return {};
    if (*version == 0) {
        const auto tables = Query(*this, u"SELECT count(*) FROM sqlite_schema"_s).number();
        if (!tables)
            return base::failure(tables);
        if (access != Access::Create || tables->value_or(0) > 0)
            return base::failure(code::notAStore, {m_path});
    }
    if (m_readOnly)
        return tl::unexpected(m_readOnlyWhy.value_or(base::Error(code::storeOlder, {m_path})));
    if (const auto migrated = migrator.run(m_options.cancel, m_options.progress); !migrated)
        return migrated;
    return *version == 0 ? initialise() : base::Result<void>();
}

base::Result<void> Database::checkNotNewer() const
{
    const auto version = Query(*this, u"PRAGMA user_version"_s).number();
    if (!version)
        return base::failure(version);
    const qint64 newest = m_options.migrations->isEmpty() ? 0 : m_options.migrations->last().version;
    if (version->value_or(0) > newest)
        return base::failure(code::storeNewer, {m_path, version->value_or(0), newest});
    return {};
}

// After the schema and not with it: a store that was killed in between is completed by the next one to open it.
base::Result<void> Database::initialise()
{
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return base::failure(transaction);
    SettingStore settings(*this);
    const auto uid = settings.text(setting::uid);
    if (!uid)
        return base::failure(uid);
    if (!uid->isEmpty())
        return {};
    const QTimeZone zone = m_options.zone.isValid() ? m_options.zone : QTimeZone::systemTimeZone();
    std::array<quint32, 8> key{};
    QRandomGenerator::system()->fillRange(key.data(), qsizetype(key.size()));
    const QByteArray eraseKey(reinterpret_cast<const char *>(key.data()), sizeof key);
    auto done = settings.set(setting::uid, QUuid::createUuid().toString(QUuid::Id128));
    if (done)
        done = settings.set(setting::zone, QString::fromLatin1(zone.isValid() ? zone.id() : QByteArray("UTC")));
    if (done)
        done = settings.set(setting::nextResponseId, qint64(1));
    if (done)
        done = settings.set(setting::searchMark, qint64(0));
    if (done)
        done = settings.set(setting::eraseKey, eraseKey);
    return done ? transaction->commit() : done;
}

// WAL where one machine has the file: it is read while it is written. On a shared folder the plain journal, and the
// WriterLock sees to it that one program writes.
base::Result<void> Database::setJournal()
{
    if (m_readOnly)
        return {};
    if (!m_folder.isShared())
        return exec(u"PRAGMA journal_mode = WAL"_s);
    if (const auto set = exec(u"PRAGMA journal_mode = DELETE"_s); !set)
        return set;
    return exec(u"PRAGMA locking_mode = NORMAL"_s); // or nobody else could read; given back at the next read
}

base::Result<void> Database::readSettings()
{
    const SettingStore settings(*this);
    const auto uid = settings.text(setting::uid);
    const auto zone = settings.text(setting::zone);
    if (!uid || !zone) // the version is ours and the table is not there
        return base::failure(code::storeDamaged, {m_path, (uid ? zone : uid).error().args.value(0).toString()});
    if (uid->isEmpty() && !m_readOnly) {
        if (const auto completed = initialise(); !completed)
            return completed;
        return readSettings();
    }
    m_uid = *uid;
    m_zone = QTimeZone(zone->toLatin1());
    if (!m_zone.isValid())
        m_zone = QTimeZone::utc();
    return {};
}

qint64 Database::now() const
{
    return m_options.clock().toMSecsSinceEpoch();
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

base::Result<void> Database::checkThere() const
{
    int moved = 0;
    sqlite3 *database = m_linkedIsDriver ? handle() : nullptr;
    const bool isTold = database && sqlite3_file_control(database, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK;
    if (isTold ? moved != 0
               : !QFileInfo::exists(m_path)) // where the system does not tell, it keeps open files in place
        return base::failure(code::storeGone, {m_path});
    return {};
}

base::Result<void> Database::exec(const QString &sql)
{
    return Query(*this, sql).exec();
}

base::Result<qint64> Database::responses() const
{
    const auto count = Query(*this, u"SELECT count(*) FROM response"_s).number();
    if (!count)
        return base::failure(count);
    return count->value_or(0);
}

base::Result<void> Database::checkpoint()
{
    const auto isBusy = Query(*this, u"PRAGMA wal_checkpoint(TRUNCATE)"_s).number();
    if (!isBusy)
        return base::failure(isBusy);
    if (isBusy->value_or(0) != 0)
        return base::failure(code::storeBusy, {m_path});
    return {};
}

void Database::close()
{
    if (!m_connection.isValid())
        return;
    if (m_connection.isOpen() && !m_readOnly)
        (void)checkpoint();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
    m_lock.reset();
}

} // namespace gensvar::store
