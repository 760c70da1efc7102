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
    ChangeWatch(Crew &readers, qint64 seen, QObject *parent = nullptr);

    void look(); ///< now, without waiting for the next second

signals:
    void changed(const gensvar::flow::StoreInfo &info);
    void gone(const gensvar::base::Error &error); ///< the file is no longer where it was

private:
    Crew &m_readers;
    QTimer m_timer;
    Latest m_answer;
    qint64 m_seen;
};

} // namespace gensvar::session
