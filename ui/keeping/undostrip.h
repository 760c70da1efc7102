// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/keeping.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gensvar::keeping {

/// What was just done, with the way back; or why it was not.
class UndoStrip : public QWidget
{
    Q_OBJECT

public:
    explicit UndoStrip(session::Session &session, QWidget *parent = nullptr);

    /// Says it once the change is made; nothing where there was nothing to change.
    void follow(const QFuture<session::Changed> &change, const QString &sentence);
    void say(const QString &sentence, qint64 change = 0);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void undo();

    session::Session &m_session;
    QLabel *m_text;
    QPushButton *m_undo;
    qint64 m_change = 0;
};

} // namespace gensvar::keeping
