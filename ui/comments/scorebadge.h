// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace gensvar::comments {

/// A score in its colour, as a widget.
class ScoreBadge : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreBadge(QWidget *parent = nullptr);
    void show(int score);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_score = -1;
};

} // namespace gensvar::comments
