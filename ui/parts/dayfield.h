// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>
#include <QLocale>

namespace gensvar::parts {

/// The day that was typed, in the order of the language's short form, whatever stands between its parts: "31/12/2024",
/// "31.12.24", "31122024"; the year first where it has four digits. Invalid where it is none.
[[nodiscard]] QDate typedDay(const QString &typed, const QLocale &locale = {});

/// A field for a day, typed as one writes it or chosen in a calendar (the arrow, Alt+Down). Up and Down go a day on,
/// Page Up and Page Down a month.
class DayField : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayField(QWidget *parent = nullptr);

    [[nodiscard]] QDate date() const; ///< invalid while what stands there is no day, or one that cannot be
    void setDate(QDate date);
    void setLast(QDate last) { m_last = last; } ///< none beyond it
    /// What to say of a text that is no day.
    [[nodiscard]] QString complaint() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void colour();
    void openCalendar();

    QAction *m_choose = nullptr;
    QDate m_last;
};

} // namespace gensvar::parts
