// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/alikefiles.h"

#include "base/codes.h"

#include <utility>

namespace gensvar::intake {

using models::QueuedImport;

AlikeFiles::AlikeFiles(session::Session &session, models::ImportQueue &queue, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_queue(queue)
{
    connect(&session, &session::Session::workChanged, this, [this] {
        if (m_isImporting && !m_import.isWaiting() && !m_session.isWorking())
            importNext(); // it waited for other work
    });
}

void AlikeFiles::look(const domain::ImportRequest &request, const domain::ImportReport &report)
{
    drop();
    m_request = request;
    m_request.saveProfile.clear();
    m_proposal = report.proposal;
    lookAt(m_queue.waiting());
}

domain::ImportRequest AlikeFiles::requestFor(qsizetype index) const
{
    const QueuedImport &file = m_queue.at(index);
    domain::ImportRequest request = m_request;
    request.file = file.file;
    if (!file.sheet.isEmpty())
        request.sheet = file.sheet;
    return request;
}

static bool isAlike(const session::FilePreview &preview, const domain::MapProposal &confirmed)
{
    const domain::MapProposal &proposal = preview.proposal;
    return !proposal.obstacle && proposal.questions.isEmpty() && proposal.headers == confirmed.headers
        && proposal.map == confirmed.map;
}

void AlikeFiles::lookAt(QList<qsizetype> left)
{
    if (left.isEmpty())
        return emit found(int(m_files.size()));
    const qsizetype index = left.takeFirst();
    m_preview.await(m_session.preview(requestFor(index)),
                    [this, index, left](const base::Result<session::FilePreview> &preview) {
                        if (preview && isAlike(*preview, m_proposal))
                            m_files.append(index);
                        lookAt(left);
                    });
}

void AlikeFiles::import()
{
    m_preview.drop();
    m_isImporting = true;
    importNext();
}

void AlikeFiles::importNext()
{
    if (m_session.isWorking())
        return;
    if (m_files.isEmpty())
        return end();
    m_queue.makeCurrent(m_files.takeFirst());
    m_queue.set(QueuedImport::State::Running);
    follow(m_session.import(requestFor(m_queue.current())));
}

void AlikeFiles::follow(const QFuture<session::Session::Import> &import)
{
    m_running = import;
    m_import.await(import, [this](const session::Session::Import &report) { finish(report); });
}

void AlikeFiles::finish(const session::Session::Import &report)
{
    if (report) {
        m_queue.settle(*report);
    } else if (report.error().is(base::code::cancelled)) { // whoever stops one means them all
        m_files.prepend(m_queue.current());
        for (const qsizetype index : std::exchange(m_files, {})) {
            m_queue.makeCurrent(index);
            m_queue.set(QueuedImport::State::Skipped);
        }
    } else {
        emit failed(m_queue.at(m_queue.current()).file, report.error());
    }
    importNext();
}

void AlikeFiles::end()
{
    m_isImporting = false;
    emit done();
}

void AlikeFiles::drop()
{
    m_preview.drop();
    m_import.drop();
    m_files.clear();
    m_isImporting = false;
}

void AlikeFiles::takeOver(AlikeFiles &other)
{
    m_request = other.m_request;
    m_proposal = other.m_proposal;
    m_files = other.m_files;
    m_isImporting = other.m_isImporting;
    if (other.m_import.isWaiting()) {
        const auto running = other.m_running;
        other.m_import.forget();
        follow(running);
    }
    other.m_isImporting = false;
}

} // namespace gensvar::intake
