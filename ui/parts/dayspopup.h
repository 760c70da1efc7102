// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QDateEdit;

namespace gensvar::parts {

/// A field for a day as the window's other fields are: with a calendar, in the language's short form.
void dressDay(QDateEdit &field);

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

    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace gensvar::parts
