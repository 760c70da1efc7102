// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace gensvar::intake {

/// The foot of the form: what Import waits for or will do, and the ways on from here.
class ImportFoot : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFoot(QWidget *parent = nullptr);

    void begin(bool isOneOfSeveral); ///< of a file; leaving one of several goes to the next
    void wait(const QString &why);   ///< Import is off
    void offer(const QString &said); ///< Import is on, for an uncounted number of rows
    /// What was counted: so many rows will be written, or none.
    void offer(qint64 rows, const QString &said);
    void say(const QString &sentence); ///< in place of what stands there

    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool holdsFocus() const; ///< of Import, which loses it where it is turned off
    void takeFocus();                      ///< to Import, or where it is off, to the way out
    [[nodiscard]] bool remembers() const;  ///< the corrections, for files with the same columns
    void setRemembers(bool remembers);

signals:
    void importPressed();
    void cancelled();

private:
    QLabel *m_state;
    QCheckBox *m_remember;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace gensvar::intake
