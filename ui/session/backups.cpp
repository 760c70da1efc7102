// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/backups.h"

#include "base/codes.h"
#include "session/crew.h"
#include "session/session.h"

#include <utility>

namespace gensvar::session {

using namespace std::chrono_literals;

Backups::Backups(Session &session)
    : m_session(session)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(3s);
    connect(&m_wait, &QTimer::timeout, this, &Backups::makeDue);
    connect(&session, &Session::opened, this, &Backups::begin);
    connect(&session, &Session::openFailed, this,
            [this] { m_restored.reset(); }); // also where none could take its place
    connect(&session, &Session::closed, this, &Backups::release);
    connect(&session, &Session::changed, &m_wait, qOverload<>(&QTimer::start));
}

Backups::~Backups()
{
    release();
}

void Backups::begin()
{
    release();
    m_crew = m_session.crewBeside();
    m_restored = std::exchange(m_restoring, {});
}

void Backups::release()
{
    m_wait.stop();
    m_cancel.cancel();
    m_cancel = {};
    m_made.drop();
    m_failure.reset();
    if (m_crew)
        m_session.retire(std::move(m_crew));
}

void Backups::setPlan(bool automatic, int kept)
{
    m_isAutomatic = automatic;
    m_kept = kept;
}

QFuture<base::Result<QList<Backup>>> Backups::list()
{
    Q_ASSERT(m_crew);
    return m_crew->post([](flow::Connection &connection) -> base::Result<QList<Backup>> {
        return connection.info().map([](const flow::StoreInfo &info) { return flow::backupsOf(info.path); });
    });
}

void Backups::makeDue()
{
    if (!m_isAutomatic || !m_crew || m_session.store().readOnly || m_session.store().responses == 0)
        return;
    if (m_session.isWorking()) // it may change more, and needs the disk
        return m_wait.start();
    const auto made = m_crew->post([kept = m_kept, cancel = m_cancel](flow::Connection &connection) {
        return flow::BackupFlow(connection).keepDaily(kept, cancel);
    });
    m_made.await(made, [this](const base::Result<void> &done) { tell(done); });
}

void Backups::tell(const base::Result<void> &done)
{
    m_failure.reset();
    if (!done && !done.error().is(base::code::cancelled))
        m_failure = done.error();
    emit changed();
}

void Backups::make()
{
    const auto made = m_session.work(
        [] { return tr("Making a backup"); },
        [](flow::Connection &connection, const auto &cancel, const auto &progress) -> base::Result<void> {
            return flow::BackupFlow(connection).keep(cancel, progress).map([](const QString &) {});
        });
    whenDone(made, this, [this](const base::Result<void> &done) { tell(done); });
}

void Backups::restoreBeside(const Backup &backup)
{
    restore(backup, &flow::BackupFlow::restoreBeside, [this](const QString &file) {
        m_restoring->isInPlace = false;
        m_session.open(file);
    });
}

void Backups::restoreInPlace(const Backup &backup)
{
    restore(backup, &flow::BackupFlow::layBeside, [this](const QString &laid) {
        m_restoring->isInPlace = true;
        m_session.reopenAfter([laid](const QString &path) { return flow::takePlace(laid, path); });
    });
}

void Backups::restore(const Backup &backup, How how, std::function<void(const QString &file)> then)
{
    const QString store = m_session.store().path;
    auto restored = std::make_shared<flow::BackupFlow::Restored>();
    const auto made = m_session.work(
        [] { return tr("Restoring a backup"); },
        [backup, how, restored](flow::Connection &connection, const auto &cancel,
                                const auto &progress) -> base::Result<void> {
            flow::BackupFlow flow(connection);
            return (flow.*how)(backup, cancel, progress).map([&](const auto &laid) { *restored = laid; });
        });
    whenDone(made, this, [this, store, restored, backup, then = std::move(then)](const base::Result<void> &done) {
        tell(done);
        if (!done || !m_session.isOpen() || m_session.store().path != store)
            return;
        m_restoring = Restored{backup.at, restored->erasedAgain};
        then(restored->file);
    });
}

} // namespace gensvar::session
