// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QItemSelectionModel>
#include <QTableView>
#include <QTest>
#include <QWidget>
#include <QWindow>

/// Nothing but keys, which go where the system would send them: to the window that has the focus.
namespace gensvar::uitest {

inline void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
{
    QWindow *window = QGuiApplication::focusWindow();
    if (!window)
        qFatal("no window has the keyboard");
    QTest::keyClick(window, key, held);
}

inline void type(const QString &text)
{
    for (const QChar letter : text) {
        const Qt::Key key = letter.unicode() < 0x80 ? QTest::asciiToKey(letter.toLatin1()) : Qt::Key_unknown;
        QTest::sendKeyEvent(QTest::Click, QGuiApplication::focusWindow(), key, letter, Qt::NoModifier);
    }
}

/// What the next key goes to; null in a menu.
[[nodiscard]] inline QWidget *focused()
{
    const QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup->focusWidget() : QApplication::focusWidget();
}

/// What a control is called: "Import 120 rows", "Department".
[[nodiscard]] inline QString nameOf(const QWidget *control)
{
    const auto *button = qobject_cast<const QAbstractButton *>(control);
    if (!control || !control->accessibleName().isEmpty() || !button)
        return control ? control->accessibleName() : QString();
    return button->text().remove(u'&');
}

/// Goes from control to control until one is called so, or begins so where the name ends in "*"; false where none is.
[[nodiscard]] inline bool walkTo(const QString &name, Qt::Key key = Qt::Key_Tab)
{
    static constexpr int most = 100;
    const bool begins = name.endsWith(u'*');
    for (int step = 0; step < most; ++step) {
        const QString here = nameOf(focused());
        if (begins ? here.startsWith(QStringView(name).chopped(1)) : here == name)
            return true;
        press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return false;
}

/// Chooses the row of the table with the focus that shows a text, with the arrows; false where none does.
[[nodiscard]] inline bool goToRow(const QString &text)
{
    const auto *table = qobject_cast<QTableView *>(focused());
    if (!table)
        return false;
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->model()->index(row, column).data().toString().contains(text))
                return table->selectionModel()->isRowSelected(row);
        }
        press(Qt::Key_Down);
    }
    return false;
}

} // namespace gensvar::uitest
