// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace gensvar::models {
class ImportQueue;
}

namespace gensvar::intake {

/// Where one is among several files: "File 2 of 4: …", which ones wait, and the way out.
class QueueStrip : public QWidget
{
    Q_OBJECT

public:
    explicit QueueStrip(QWidget *parent = nullptr);

    void show(const models::ImportQueue &queue);

signals:
    void stopped(); ///< none of those that wait is imported

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_place;
    QLabel *m_waiting;
    QPushButton *m_stop;
};

} // namespace gensvar::intake
