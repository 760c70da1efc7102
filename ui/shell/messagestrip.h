// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace gensvar::shell {

/// A sentence above the page that stays until it is read: why a file could not be opened, why a store is read-only.
class MessageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);
    void say(const QString &sentence);
    void sayTrouble(const QString &sentence); ///< that may pass by itself
    void endTrouble();                        ///< unless something else is said by now

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    QString m_trouble;
};

} // namespace gensvar::shell
