// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QSpinBox>

namespace gensvar::settings {

/// A list of choices that the mouse wheel does not turn: it scrolls the page.
class Choice : public QComboBox
{
public:
    explicit Choice(QWidget *parent = nullptr);
    void choose(const QVariant &data); ///< shows it, without a signal

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// A number that is typed or stepped with the arrow keys; taken when the field is left or Enter is pressed.
class Number : public QSpinBox
{
public:
    Number(int least, int most, QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// Shows a folder in the system's own browser of files.
void openFolder(const QString &folder);

} // namespace gensvar::settings
