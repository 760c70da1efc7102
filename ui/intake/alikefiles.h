// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/importqueue.h"
#include "session/session.h"

#include <QObject>

namespace gensvar::intake {

/// Of the files that wait, those that are read just as the one imported last: the same columns with the same meaning.
/// Finds them in the background and imports them in one go.
class AlikeFiles : public QObject
{
    Q_OBJECT

public:
    AlikeFiles(session::Session &session, models::ImportQueue &queue, QObject *parent);

    /// Ends with found(). request: as the import that the report tells of was confirmed.
    void look(const domain::ImportRequest &request, const domain::ImportReport &report);
    void import(); ///< what was found; ends with done()
    void drop();
    [[nodiscard]] bool isImporting() const { return m_isImporting; }
    /// Goes on with what another was at.
    void takeOver(AlikeFiles &other);

signals:
    void found(int files);
    void failed(const QString &file, const gensvar::base::Error &error); ///< of the queue's current one
    void done();

private:
    [[nodiscard]] domain::ImportRequest requestFor(qsizetype index) const;
    void lookAt(QList<qsizetype> left);
    void importNext();
    void follow(const QFuture<session::Session::Import> &import);
    void finish(const session::Session::Import &report);
    void end();

    session::Session &m_session;
    models::ImportQueue &m_queue;
    session::Latest m_preview;
    session::Latest m_import;
    QFuture<session::Session::Import> m_running;
    domain::ImportRequest m_request;
    domain::MapProposal m_proposal;
    QList<qsizetype> m_files; ///< found, or still to be imported
    bool m_isImporting = false;
};

} // namespace gensvar::intake
