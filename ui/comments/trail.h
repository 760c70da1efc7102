// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/scope.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace gensvar::session {
struct View;
}

namespace gensvar::comments {

/// The way back, written out: "Overview › Departments › Support, October 2026".
class Trail : public QWidget
{
    Q_OBJECT

public:
    explicit Trail(QWidget *parent = nullptr);

    void show(const session::View &view);

signals:
    void overviewWanted();
    void groupWanted(const gensvar::domain::Axis &axis); ///< the whole that the view shows a part of

private:
    std::optional<domain::Axis> m_axis;
    QPushButton *m_overview;
    QPushButton *m_group;
    QLabel *m_mark;
    QLabel *m_here;
};

} // namespace gensvar::comments
