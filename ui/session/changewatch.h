// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flow/connection.h"
#include "session/crew.h"
#include "session/latest.h"

#include <QObject>
#include <QTimer>

namespace gensvar::session {

/// Looks once a second, on a reader's thread, whether anyone has committed to the store since the change last seen:
/// this window or another program. One path for both.
class ChangeWatch : public QObject
{
    Q_OBJECT

public:
    /// store: its path, for what is told.
    ChangeWatch(Crew &readers, QString store, qint64 seen, QObject *parent = nullptr);

    void look();                          ///< now, without waiting for the next second
    void doubt(const base::Error &error); ///< a question has failed so; others too where the disk or network does

signals:
    void changed(const gensvar::flow::StoreInfo &info);
    void gone(const gensvar::base::Error &error); ///< the file is no longer where it was
    /// Its disk or network fails, or gives no answer: told once, until it works again. changed() follows that, because
    /// what was asked for meanwhile has failed.
    void troubled(const gensvar::base::Error &error);
    void recovered();

private:
    void tick();
    void trouble(const base::Error &error);

    Crew &m_readers;
    const QString m_store;
    int m_waited = 0;   ///< seconds, for the answer that is awaited
    int m_failures = 0; ///< in a row
    bool m_isTroubled = false;
    QTimer m_timer;
    Latest m_answer;
    qint64 m_seen;
};

} // namespace gensvar::session
