// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace gensvar::comments {

/// What has just been done, with the way to undo it. Hidden until there is something.
class UndoNotice : public QFrame
{
    Q_OBJECT

public:
    explicit UndoNotice(QWidget *parent = nullptr);

    /// change: its number in the log; 0 where there is nothing to undo.
    void say(const QString &sentence, qint64 change);

signals:
    void undoWanted(qint64 change);

private:
    qint64 m_change = 0;
    QLabel *m_text;
    QPushButton *m_undo;
};

} // namespace gensvar::comments
