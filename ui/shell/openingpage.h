// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace gensvar::shell {

/// What stands where the figures will, while a store is being opened: nothing, and a sentence when that takes longer
/// than a glance, as from a slow network.
class OpeningPage : public QLabel
{
    Q_OBJECT

public:
    explicit OpeningPage(QWidget *parent = nullptr);
    void wait(const QString &sentence);

signals:
    void seen(); ///< on the screen: what the figures need may be made meanwhile

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isSeen = false;
    QString m_sentence;
    QTimer m_patience;
};

} // namespace gensvar::shell
