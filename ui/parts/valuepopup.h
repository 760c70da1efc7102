// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"
#include "session/session.h"

#include <QFrame>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace gensvar::parts {

/// The values of a dimension to tick, under the chip that opened it: type to find, Space or a click ticks, Enter takes
/// the one that is marked alone, Esc leaves. Of very many only the first are listed; typing finds the others.
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
    void fill(const QString &typed);
    void add(const session::Value &value);
    void tick(const QListWidgetItem *item);
    [[nodiscard]] int widthOfAll() const;

    domain::Axis m_axis;
    QList<session::Value> m_values; ///< the ticked ones first
    QStringList m_ticked;
    QLineEdit *m_find;
    QListWidget *m_list;
};

} // namespace gensvar::parts
