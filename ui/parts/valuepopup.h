// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"
#include "session/session.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace gensvar::parts {

/// The values of a dimension to tick, under the chip that opened it: type to find, Space or a click ticks, Enter takes
/// the one that is marked alone, Esc leaves.
class ValuePopup : public QFrame
{
    Q_OBJECT

public:
    explicit ValuePopup(domain::Axis axis, QWidget *parent);

    void show(const QList<session::Value> &values, const QStringList &ticked, QPoint below);

signals:
    void chosen(const QStringList &values);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &typed);
    void tell();

    domain::Axis m_axis;
    QLineEdit *m_find;
    QListWidget *m_list;
};

} // namespace gensvar::parts
