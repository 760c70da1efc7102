// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/workmeter.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gensvar::session {
class Session;
}

namespace gensvar::shell {

/// The open file and its responses; long work with its rate, time left and cancel, and when it is over what came of
/// it, until that is seen; a file that was written, with a door to it.
class StatusStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(session::Session &session, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showStore();
    void showWork();
    void showEnded(const session::Ended &ended);
    void showSaved(const QString &file);
    void openSaved();
    void forgetSeen(); ///< what the view says by itself, or what the person has gone on from

    session::Session &m_session;
    QLabel *m_store;
    QLabel *m_responses;
    QLabel *m_readOnly;
    QLabel *m_work;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_outcome;
    QPushButton *m_show;
    QPushButton *m_open;
    QString m_saved; ///< a file that was written last; empty: it has been told
    std::optional<session::Ended> m_ended;
    bool m_seen = false; ///< the view was where it is seen
};

} // namespace gensvar::shell
