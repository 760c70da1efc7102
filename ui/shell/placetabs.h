// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/view.h"

#include <QWidget>

#include <vector>

class QTabBar;

namespace gensvar::shell {

/// The places that share one line of the side bar, one beside the other. Ctrl+Tab and Ctrl+PageDown go to the next,
/// with Shift or PageUp to the one before.
class PlaceTabs : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceTabs(const QString &name, QWidget *parent = nullptr);

    void addPlace(session::Room room, const QString &name);
    [[nodiscard]] bool has(session::Room room) const;
    /// Marks the place; hidden while the room is none of these.
    void setCurrent(session::Room room);

signals:
    void chosen(gensvar::session::Room room);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int indexOf(session::Room room) const;
    void step(int by);

    QTabBar *m_tabs;
    std::vector<session::Room> m_rooms;
};

} // namespace gensvar::shell
