// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/destinations.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace gensvar::shell {

/// Go to or do anything: type a few letters, Enter takes the marked one, Esc leaves. It lists what it is given; what
/// comes later (the store's own names) can be added while it is shown.
class GoToPopup : public QFrame
{
    Q_OBJECT

public:
    explicit GoToPopup(QWidget *parent);

    void add(const QList<models::Destination> &destinations);
    /// Over the window, its right edge at a point.
    void show(QPoint topRight);

    /// Those that were found for what is typed, listed after the best of the others whatever letters they have; in
    /// place of the ones before.
    void setFound(const QList<models::Destination> &found);
    [[nodiscard]] QString typed() const;

signals:
    void typedAnew(const QString &text);
    void chosen(int id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void take();

    QList<models::Destination> m_all;
    QList<models::Destination> m_found;
    QLineEdit *m_find;
    QListWidget *m_list;
    QLabel *m_none;
};

} // namespace gensvar::shell
