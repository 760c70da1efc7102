// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gensvar::session {
class Session;
}

namespace gensvar::shell {

/// The open file and its responses; long work with its rate, time left and cancel.
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

    session::Session &m_session;
    QLabel *m_store;
    QLabel *m_responses;
    QLabel *m_readOnly;
    QLabel *m_work;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace gensvar::shell
