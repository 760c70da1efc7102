// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace gensvar::parts {

/// What a page shows when there is nothing on it: why, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Without a word for the button there is none.
    void say(const QString &heading, const QString &text, const QString &action = {});
    void takeFocus(); ///< where there is a button

signals:
    void acted();

private:
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace gensvar::parts
