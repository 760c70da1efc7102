// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

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

    /// change: its number in the log; 0 where there is nothing to undo. response: that it took out.
    void say(const QString &sentence, qint64 change = 0, domain::ResponseId response = {});

signals:
    void undoWanted(qint64 change, gensvar::domain::ResponseId response);

private:
    qint64 m_change = 0;
    domain::ResponseId m_response;
    QLabel *m_text;
    QPushButton *m_undo;
};

} // namespace gensvar::comments
