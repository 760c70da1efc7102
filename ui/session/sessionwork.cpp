// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "session/sampleimport.h"
#include "session/session.h"

#include <QFileInfo>

#include <utility>

namespace gensvar::session {

template <typename Result> static Ended::How howOf(const Result &result)
{
    if (result)
        return Ended::How::Done;
    return result.error().is(base::code::cancelled) ? Ended::How::Cancelled : Ended::How::Failed;
}

template <typename Job> auto Session::workOn(Crew &crew, Work::Title title, Job job)
{
    Q_ASSERT(!m_work);
    m_workCancel = {};
    m_meter = {};
    m_workClock.start();
    const quint64 number = ++m_workNumber;
    m_work = Work{std::move(title), m_views.current().room, {}, 0, {}};
    auto future = crew.post([job, cancel = m_workCancel, progress = sink(number)](flow::Connection &connection) {
        return job(connection, cancel, progress);
    });
    whenDone(future, this, [this, number](const auto &result) {
        if (number != m_workNumber || !m_work) // of a store that is closed
            return;
        if (m_beside)
            retire(std::move(m_beside));
        const Ended ended{howOf(result), *std::exchange(m_work, {})};
        emit workChanged();
        emit workEnded(ended);
        settle();
    });
    emit workChanged();
    return future;
}

template <typename Job> auto Session::write(Work::Title title, Job job)
{
    giveWay();
    return workOn(*m_writer, std::move(title), std::move(job));
}

QFuture<Session::Import> Session::import(const domain::ImportRequest &request)
{
    return write(
        [file = QFileInfo(request.file).fileName()] { return tr("Importing %1").arg(file); },
        [request](flow::Connection &connection, const base::CancelToken &cancel, const base::ProgressSink &progress) {
            return flow::ImportFlow(connection).run(request, cancel, progress);
        });
}

QFuture<Session::Import> Session::rehearse(domain::ImportRequest request)
{
    m_rehearsalCancel.cancel();
    m_rehearsalCancel = {};
    request.dryRun = true;
    return m_writer->post([request, cancel = m_rehearsalCancel](flow::Connection &connection) {
        return flow::ImportFlow(connection).run(request, cancel);
    });
}

QFuture<Session::Undo> Session::undo(domain::ImportId id, const QString &file)
{
    return write(
        [file] { return tr("Undoing the import of %1").arg(file); },
        [id](flow::Connection &connection, const base::CancelToken &cancel, const base::ProgressSink &progress) {
            return flow::ImportFlow(connection).undo(id, cancel, progress);
        });
}

QFuture<base::Result<flow::ErasureReport>> Session::erase(qint64 contact)
{
    return write(
        [] { return tr("Erasing a person"); },
        [contact](flow::Connection &connection, const base::CancelToken &cancel, const base::ProgressSink &progress) {
            return flow::ErasureFlow(connection).byContact(contact, cancel, progress);
        });
}

QFuture<Session::Done> Session::work(Work::Title title, LongWrite job)
{
    return write(std::move(title), std::move(job));
}

QFuture<Session::Done> Session::workBeside(Work::Title title, LongRead job)
{
    m_beside = crewBeside();
    return workOn(*m_beside, std::move(title),
                  [job = std::move(job), columns = m_columns](flow::Connection &connection, const auto &cancel,
                                                              const auto &progress) -> Done {
                      flow::Question question(connection, columns);
                      return job(question, cancel, progress);
                  });
}

QFuture<Session::Import> Session::importSample()
{
    return write([] { return tr("Making up sample responses"); },
                 [today = today(), locale = QLocale()](flow::Connection &connection, const base::CancelToken &cancel,
                                                       const base::ProgressSink &progress) {
                     return session::importSample(connection, today, locale, cancel, progress);
                 });
}

base::ProgressSink Session::sink(quint64 number)
{
    // the work may report thousands of times a second; ten are enough to look at
    auto next = std::make_shared<std::atomic<qint64>>(0);
    return [this, number, next, clock = m_workClock](const base::Progress &progress) {
        const qint64 now = clock.elapsed();
        if (now < next->load(std::memory_order_relaxed))
            return;
        next->store(now + 100, std::memory_order_relaxed);
        QMetaObject::invokeMethod(this, [this, number, progress] { showProgress(number, progress); });
    };
}

void Session::showProgress(quint64 number, const base::Progress &progress)
{
    if (!m_work || number != m_workNumber)
        return;
    m_work = m_meter.measure(*m_work, progress, std::chrono::milliseconds(m_workClock.elapsed()));
    emit workChanged();
}

void Session::cancelWork()
{
    m_workCancel.cancel();
}

} // namespace gensvar::session
