// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QLabel;

namespace gensvar::parts {

class DayField;

/// Days of one's own choice, from and to.
class DaysPopup : public QFrame
{
    Q_OBJECT

public:
    explicit DaysPopup(QWidget *parent);
    void show(QDate from, QDate to, QPoint below);

signals:
    void chosen(QDate from, QDate to);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take();

    DayField *m_from;
    DayField *m_to;
    QLabel *m_complaint;
};

} // namespace gensvar::parts
