// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace gensvar::parts {

/// Looks like a field with its key beside it; pressing it opens what one can go to or do.
class GoToBox : public QAbstractButton
{
    Q_OBJECT

public:
    /// keys: as the system writes them: "Ctrl+K".
    explicit GoToBox(const QString &text, const QString &keys, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_keys;
};

} // namespace gensvar::parts
